/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
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
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;
import org.scholion.workbench.internal.exchange.OffsetChoice;
import org.scholion.workbench.internal.exchange.OptionField;

/** Asks what a release is written in, and how. */
final class HowPage extends ReleasePage {

    private static final String WITHHOLD = "withhold";
    private static final String TEXT = "text";

    private final FormatRows rows;
    private final Map<LayoutOption, OptionField> optionFields = new EnumMap<>(LayoutOption.class);
    private OptionalInt shown = OptionalInt.empty();
    private Optional<Fields> fields = Optional.empty();

    private record Fields(TickBox withhold, Table formats, ScrolledComposite options) {}

    HowPage(ReleaseFilling filling) {
        super(filling, "how");
        rows = new FormatRows(filling.formats());
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = scrolling(Objects.requireNonNull(parent), COLUMNS);
        TickBox withhold = field(TEXT, check(page, "workbench.release.withhold", columns(page)));
        SashForm halves = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(columns(page), 1)
                .hint(720, 300)
                .applyTo(halves);
        Composite half = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(half);
        Table formats =
                field("formats", new Table(half, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(formats);
        formats.setHeaderVisible(true);
        column(formats, UiWords.say("workbench.release.format"), 140, SWT.LEAD);
        column(formats, UiWords.say("workbench.release.format-what"), 230, SWT.LEAD);
        Button again = new Button(half, SWT.PUSH);
        again.setText(UiWords.say("workbench.release.again"));
        again.setToolTipText(UiWords.say("workbench.release.again-hint"));
        again.addListener(SWT.Selection, event -> again());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(again);
        ScrolledComposite options = new ScrolledComposite(halves, SWT.V_SCROLL | SWT.BORDER);
        options.setExpandHorizontal(true);
        options.setExpandVertical(true);
        options.setShowFocusedControl(true);
        options.addListener(SWT.Resize, event -> fit(options));
        halves.setWeights(11, 10);
        fields = Optional.of(new Fields(withhold, formats, options));
        formats.addListener(SWT.Selection, event -> selected(event.detail == SWT.CHECK));
        controlled(page);
        show(filling().form());
    }

    /** Shows the options of the format that is selected. */
    private void selected(boolean checked) {
        Fields f = fields.orElseThrow();
        int index = f.formats().getSelectionIndex();
        OptionalInt now = index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
        if (!now.equals(shown) || now.isEmpty()) {
            shown = now;
            ask(f.options(), now);
        }
        if (checked) {
            sayWhatIsUsual();
            changed();
        }
    }

    private void ask(ScrolledComposite outer, OptionalInt row) {
        Optional.ofNullable(outer.getContent()).ifPresent(Control::dispose);
        optionFields.clear();
        Composite form = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 4).applyTo(form);
        Optional<Format> format = row.isPresent() ? rows.format(row.getAsInt()) : Optional.empty();
        format.ifPresent(known -> ask(form, known, row.getAsInt()));
        if (form.getChildren().length == 0) {
            Label none = new Label(form, SWT.WRAP);
            none.setText(
                    UiWords.say(
                            "workbench.release.options",
                            "selected",
                            row.isPresent(),
                            "format",
                            row.isPresent() ? rows.get(row.getAsInt()).id() : ""));
            GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(none);
        }
        outer.setContent(form);
        fit(outer);
    }

    private void ask(Composite form, Format format, int row) {
        Map<String, String> chosen = rows.get(row).options();
        DocumentWriter writer = format.writer().orElseThrow();
        if (writer.choosesOffsets()) {
            new OffsetChoice(
                            form,
                            UiWords.say("workbench.export.offsets"),
                            UiWords.say("workbench.export.offsets.usual"))
                    .begin(
                            Optional.ofNullable(
                                    RecipeForm.OFFSET_UNITS.get(
                                            chosen.getOrDefault(RecipeForm.OFFSETS, ""))),
                            unit -> {
                                rows.choose(
                                        row,
                                        RecipeForm.OFFSETS,
                                        RecipeForm.OFFSET_UNITS.entrySet().stream()
                                                .filter(
                                                        each ->
                                                                unit.equals(
                                                                        Optional.of(
                                                                                each.getValue())))
                                                .map(Map.Entry::getKey)
                                                .findFirst()
                                                .orElse(""));
                                changed();
                            });
        }
        for (LayoutOption option : LayoutOption.values()) {
            // parts are named by how documents are split
            if (writer.understands().contains(option) && option != LayoutOption.PART) {
                optionFields.put(
                        option,
                        new OptionField(
                                form, option, chosen.getOrDefault(option.key(), ""), this::choose));
            }
        }
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
                row -> {
                    rows.choose(row, option.key(), value);
                    Optional<Message> wrong = Optional.empty();
                    try {
                        LayoutSection.read(
                                value.isBlank() ? Map.of() : Map.of(option.key(), value));
                    } catch (LayoutOptionException e) {
                        wrong = Optional.of(e.naming(LayoutOption::label));
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
        f.withhold().tick(form.value(TEXT).equals(WITHHOLD));
        int named = rows.begin(form);
        f.formats().removeAll();
        for (int row = 0; row < rows.size(); row++) {
            show(row, row < named);
        }
        f.formats().select(0);
        shown = OptionalInt.empty();
        selected(false);
        sayWhatIsUsual();
    }

    private void show(int row, boolean ticked) {
        TableItem item = new TableItem(fields.orElseThrow().formats(), SWT.NONE, row);
        item.setText(
                new String[] {
                    rows.get(row).id(),
                    rows.format(row)
                            .map(format -> UiWords.say(format.name()))
                            .orElseGet(() -> UiWords.say("workbench.release.no-format"))
                });
        item.setChecked(ticked);
    }

    /** A format may be written twice, with other options. */
    private void again() {
        Table formats = fields.orElseThrow().formats();
        shown.ifPresent(
                row -> {
                    rows.repeat(row);
                    formats.getItem(row).setChecked(true);
                    show(row + 1, true);
                    formats.setSelection(row + 1);
                    formats.setFocus();
                    selected(true);
                });
    }

    /** A recipe without formats is none without data. */
    private void sayWhatIsUsual() {
        boolean none = ticked().isEmpty();
        setMessage(
                UiWords.say(
                        none ? "workbench.release.usual-formats" : "workbench.release.message",
                        "page",
                        "how"),
                none ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
    }

    private List<RecipeForm.FormFormat> ticked() {
        Table formats = fields.orElseThrow().formats();
        List<RecipeForm.FormFormat> ticked = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (formats.getItem(row).getChecked()) {
                ticked.add(rows.get(row));
            }
        }
        return ticked;
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        boolean withhold = fields.orElseThrow().withhold().isTicked();
        boolean before = form.value(TEXT).equals(WITHHOLD);
        return (withhold == before ? form : form.with(TEXT, withhold ? WITHHOLD : ""))
                .withFormats(ticked());
    }
}
