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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.exchange.Format;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.words.UiWords;

/** Asks what a release says of itself, and what it is written in. */
final class HowPage extends ReleasePage {

    private static final String WITHHOLD = "withhold";
    private static final int OPTIONS = 2;

    private final List<Format> known;
    private final Map<String, Map<String, String>> options = new LinkedHashMap<>();
    private Optional<Fields> fields = Optional.empty();

    private record Fields(
            Text title,
            Text version,
            Text licence,
            Text time,
            Button withhold,
            Table formats,
            Text chosen,
            Label said) {}

    HowPage(ReleaseFilling filling) {
        super(filling, "how");
        known = filling.formats().all().stream().filter(Format::canWrite).toList();
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
        Button withhold = field("text", check(page, "workbench.release.withhold", columns(page)));
        name(page, "formats");
        Table formats =
                field("formats", new Table(page, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION));
        formats.setHeaderVisible(true);
        column(formats, UiWords.say("workbench.release.format"), 150, SWT.LEAD);
        column(formats, UiWords.say("workbench.release.format-what"), 240, SWT.LEAD);
        column(formats, UiWords.say("workbench.release.options"), 240, SWT.LEAD);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .indent(6, 0)
                .span(columns(page) - 1, 1)
                .hint(560, 170)
                .applyTo(formats);
        for (Format format : known) {
            new TableItem(formats, SWT.NONE)
                    .setText(new String[] {format.id(), UiWords.say(format.name()), ""});
        }
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.release.options-of"));
        Text chosen = new Text(page, SWT.BORDER);
        chosen.setMessage(UiWords.say("workbench.release.options-hint"));
        chosen.setEnabled(false);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 0)
                .span(columns(page) - 1, 1)
                .applyTo(chosen);
        Label said = sentences(page, 2);
        said.setText(UiWords.say("workbench.release.options-all"));
        fields =
                Optional.of(
                        new Fields(title, version, licence, time, withhold, formats, chosen, said));
        formats.addListener(SWT.Selection, event -> selected(event.detail == SWT.CHECK));
        chosen.addListener(SWT.Modify, event -> optionsChanged());
        setControl(page);
        show(filling().form());
    }

    private Optional<Format> selectedFormat() {
        int index = fields.orElseThrow().formats().getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(known.get(index));
    }

    private void selected(boolean checked) {
        Fields f = fields.orElseThrow();
        f.chosen().setEnabled(selectedFormat().isPresent());
        selectedFormat()
                .map(format -> written(options.getOrDefault(format.id(), Map.of())))
                .filter(words -> !words.equals(f.chosen().getText()))
                .ifPresent(f.chosen()::setText);
        if (checked) {
            changed();
        }
    }

    private void optionsChanged() {
        Fields f = fields.orElseThrow();
        selectedFormat()
                .ifPresent(
                        format -> {
                            options.put(format.id(), read(f.chosen().getText()));
                            f.formats()
                                    .getItem(f.formats().getSelectionIndex())
                                    .setText(OPTIONS, f.chosen().getText().strip());
                            changed();
                        });
    }

    /** Options as people write them: {@code unit=sentence; tokens=words}. */
    private static Map<String, String> read(String words) {
        Map<String, String> read = new LinkedHashMap<>();
        Arrays.stream(words.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(
                        word -> {
                            int at = word.indexOf('=');
                            read.put(
                                    at < 0 ? word : word.substring(0, at).strip(),
                                    at < 0 ? "" : word.substring(at + 1).strip());
                        });
        return read;
    }

    private static String written(Map<String, String> options) {
        List<String> words = new ArrayList<>();
        options.forEach((key, value) -> words.add(value.isEmpty() ? key : key + "=" + value));
        return String.join("; ", words);
    }

    @Override
    void fill(RecipeForm form) {
        Fields f = fields.orElseThrow();
        f.title().setText(form.value("title"));
        f.version().setText(form.value("version"));
        f.licence().setText(form.value("licence"));
        f.time().setText(form.value("time"));
        f.withhold().setSelection(form.value("text").equals(WITHHOLD));
        options.clear();
        form.formats().forEach(format -> options.put(format.id(), format.options()));
        for (int i = 0; i < known.size(); i++) {
            String id = known.get(i).id();
            TableItem item = f.formats().getItem(i);
            item.setChecked(options.containsKey(id));
            item.setText(OPTIONS, written(options.getOrDefault(id, Map.of())));
        }
        selected(false);
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        Fields f = fields.orElseThrow();
        List<RecipeForm.FormFormat> formats = new ArrayList<>();
        // in the order of the recipe, and what is new after it
        List<String> order = new ArrayList<>();
        form.formats().forEach(format -> order.add(format.id()));
        known.stream().map(Format::id).filter(id -> !order.contains(id)).forEach(order::add);
        for (String id : order) {
            boolean checked =
                    known.stream()
                            .filter(format -> format.id().equals(id))
                            .anyMatch(
                                    format ->
                                            f.formats()
                                                    .getItem(known.indexOf(format))
                                                    .getChecked());
            if (checked) {
                formats.add(new RecipeForm.FormFormat(id, options.getOrDefault(id, Map.of())));
            }
        }
        return form.with("title", f.title().getText().strip())
                .with("version", f.version().getText().strip())
                .with("licence", f.licence().getText().strip())
                .with("time", f.time().getText().strip())
                .with("text", f.withhold().getSelection() ? WITHHOLD : "")
                .withFormats(formats);
    }
}
