/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.exchange.Format;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;
import org.scholion.workbench.internal.exchange.OptionField;

/** Asks what a release says of itself, and what it is written in. */
final class HowPage extends ReleasePage {

    private static final String WITHHOLD = "withhold";

    private final List<Format> known;
    private final Map<String, Map<String, String>> options = new LinkedHashMap<>();
    private final Map<LayoutOption, OptionField> optionFields = new EnumMap<>(LayoutOption.class);
    private final List<Format> order = new ArrayList<>();
    private Optional<Format> shown = Optional.empty();
    private Optional<Fields> fields = Optional.empty();

    private record Fields(
            Text title,
            Text version,
            Text licence,
            Text time,
            TickBox withhold,
            Table formats,
            ScrolledComposite options) {}

    HowPage(ReleaseFilling filling) {
        super(filling, "how");
        known =
                filling.formats().all().stream()
                        .filter(Format::canWrite)
                        .sorted(Comparator.comparing(Format::id))
                        .toList();
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        Text title = text(page, "title", "");
        Text version = text(page, "version", UiWords.say("workbench.release.version-hint"));
        Text licence = text(page, "licence", UiWords.say("workbench.release.licence-hint"));
        name(page, "time");
        Text time = field("time", new Text(page, SWT.BORDER));
        time.setMessage(UiWords.say("workbench.release.time-hint"));
        time.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(time);
        Button now = new Button(page, SWT.PUSH);
        now.setText(UiWords.say("workbench.release.now"));
        now.addListener(
                SWT.Selection,
                event -> time.setText(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()));
        TickBox withhold = field("text", check(page, "workbench.release.withhold", columns(page)));
        SashForm halves = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(columns(page), 1)
                .hint(720, 230)
                .applyTo(halves);
        Table formats =
                field("formats", new Table(halves, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION));
        formats.setHeaderVisible(true);
        column(formats, UiWords.say("workbench.release.format"), 140, SWT.LEAD);
        column(formats, UiWords.say("workbench.release.format-what"), 230, SWT.LEAD);
        ScrolledComposite options = new ScrolledComposite(halves, SWT.V_SCROLL | SWT.BORDER);
        options.setExpandHorizontal(true);
        options.setExpandVertical(true);
        options.setShowFocusedControl(true);
        options.addListener(SWT.Resize, event -> fit(options));
        halves.setWeights(11, 10);
        fields = Optional.of(new Fields(title, version, licence, time, withhold, formats, options));
        formats.addListener(SWT.Selection, event -> selected(event.detail == SWT.CHECK));
        setControl(page);
        show(filling().form());
    }

    /** Shows the options of the format that is selected. */
    private void selected(boolean checked) {
        Fields f = fields.orElseThrow();
        int index = f.formats().getSelectionIndex();
        Optional<Format> now = index < 0 ? Optional.empty() : Optional.of(order.get(index));
        if (!now.equals(shown) || now.isEmpty()) {
            shown = now;
            ask(f.options(), now);
        }
        if (checked) {
            changed();
        }
    }

    private void ask(ScrolledComposite outer, Optional<Format> format) {
        Optional.ofNullable(outer.getContent()).ifPresent(Control::dispose);
        optionFields.clear();
        Composite form = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 4).applyTo(form);
        Map<String, String> chosen =
                format.map(f -> options.getOrDefault(f.id(), Map.of())).orElseGet(Map::of);
        for (LayoutOption option : LayoutOption.values()) {
            boolean understood =
                    format.flatMap(Format::writer)
                            .filter(writer -> writer.understands().contains(option))
                            .isPresent();
            // parts are named by how documents are split
            if (understood && option != LayoutOption.PART) {
                optionFields.put(
                        option,
                        new OptionField(
                                form, option, chosen.getOrDefault(option.key(), ""), this::choose));
            }
        }
        if (optionFields.isEmpty()) {
            Label none = new Label(form, SWT.WRAP);
            none.setText(
                    UiWords.say(
                            "workbench.release.options",
                            "selected",
                            format.isPresent(),
                            "format",
                            format.map(Format::id).orElse("")));
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(none);
        }
        outer.setContent(form);
        fit(outer);
    }

    private static void fit(ScrolledComposite outer) {
        if (outer.getContent() instanceof Composite form) {
            int width = Math.max(1, outer.getClientArea().width);
            outer.setMinHeight(form.computeSize(width, SWT.DEFAULT).y);
            form.layout(true, true);
        }
    }

    private void choose(LayoutOption option, String value) {
        shown.ifPresent(
                format -> {
                    Map<String, String> chosen =
                            new LinkedHashMap<>(options.getOrDefault(format.id(), Map.of()));
                    if (value.isBlank()) {
                        chosen.remove(option.key());
                    } else {
                        chosen.put(option.key(), value);
                    }
                    options.put(format.id(), chosen);
                    Optional<Message> wrong = Optional.empty();
                    try {
                        LayoutSection.read(
                                value.isBlank() ? Map.of() : Map.of(option.key(), value));
                    } catch (LayoutOptionException e) {
                        wrong = Optional.of(Message.of(e));
                    }
                    Optional<Message> objection = wrong;
                    Optional.ofNullable(optionFields.get(option))
                            .ifPresent(field -> field.say(objection));
                    fit(fields.orElseThrow().options());
                    changed();
                });
    }

    @Override
    void fill(RecipeForm form) {
        Fields f = fields.orElseThrow();
        f.title().setText(form.value("title"));
        f.version().setText(form.value("version"));
        f.licence().setText(form.value("licence"));
        f.time().setText(form.value("time"));
        f.withhold().tick(form.value("text").equals(WITHHOLD));
        options.clear();
        form.formats().forEach(format -> options.put(format.id(), format.options()));
        order.clear();
        form.formats().stream()
                .flatMap(chosen -> filling().formats().format(chosen.id()).stream())
                .filter(Format::canWrite)
                .distinct()
                .forEach(order::add);
        known.stream().filter(format -> !order.contains(format)).forEach(order::add);
        f.formats().removeAll();
        for (Format format : order) {
            TableItem item = new TableItem(f.formats(), SWT.NONE);
            item.setText(new String[] {format.id(), UiWords.say(format.name())});
            item.setChecked(options.containsKey(format.id()));
        }
        f.formats().select(0);
        shown = Optional.empty();
        selected(false);
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        Fields f = fields.orElseThrow();
        List<RecipeForm.FormFormat> formats = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (f.formats().getItem(i).getChecked()) {
                String id = order.get(i).id();
                formats.add(new RecipeForm.FormFormat(id, options.getOrDefault(id, Map.of())));
            }
        }
        return form.with("title", f.title().getText().strip())
                .with("version", f.version().getText().strip())
                .with("licence", f.licence().getText().strip())
                .with("time", f.time().getText().strip())
                .with("text", f.withhold().isTicked() ? WITHHOLD : "")
                .withFormats(formats);
    }
}
