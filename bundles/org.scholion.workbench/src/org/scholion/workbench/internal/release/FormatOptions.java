/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptionException;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.theme.WordStyle;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;
import org.scholion.workbench.internal.exchange.OffsetChoice;
import org.scholion.workbench.internal.exchange.OptionField;

/** Asks for the options of one format of a release, beside the list of formats. */
final class FormatOptions {

    private final FormatRows rows;
    private final Runnable whenChosen;
    private final ScrolledComposite outer;
    private final Map<LayoutOption, OptionField> known = new EnumMap<>(LayoutOption.class);
    private OptionalInt shown = OptionalInt.empty();

    /**
     * Adds it to a composite.
     *
     * @param whenChosen hears that an option was chosen or taken out
     */
    FormatOptions(Composite parent, FormatRows rows, Runnable whenChosen) {
        this.rows = rows;
        this.whenChosen = whenChosen;
        outer = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        outer.setExpandHorizontal(true);
        outer.setExpandVertical(true);
        outer.setShowFocusedControl(true);
        outer.addListener(SWT.Resize, event -> fit());
    }

    /** Returns the row whose options it shows. */
    OptionalInt shown() {
        return shown;
    }

    /** Shows the options of the format in a row; none where no row is selected. */
    void show(OptionalInt row) {
        shown = row;
        Optional.ofNullable(outer.getContent()).ifPresent(Control::dispose);
        known.clear();
        Composite form = new Composite(outer, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 4).applyTo(form);
        row.ifPresent(index -> ask(form, index));
        if (form.getChildren().length == 0) {
            say(form, whyNone(row));
        }
        outer.setContent(form);
        fit();
    }

    private String whyNone(OptionalInt row) {
        if (row.isEmpty()) {
            return UiWords.say("workbench.release.options", "selected", "none", "format", "");
        }
        return UiWords.say(
                "workbench.release.options",
                "selected",
                rows.format(row.getAsInt()).isPresent() ? "known" : "unknown",
                "format",
                rows.get(row.getAsInt()).id());
    }

    private static Label say(Composite form, String words) {
        Label label = new Label(form, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(label);
        return label;
    }

    private void ask(Composite form, int row) {
        Optional<Format> format = rows.format(row);
        if (format.isEmpty()) {
            return;
        }
        rows.foreign(row).forEach(option -> offerToTakeOut(form, row, option));
        Map<String, String> chosen = rows.get(row).options();
        DocumentWriter writer = format.get().writer().orElseThrow();
        if (writer.choosesOffsets()) {
            askForOffsets(form, row, chosen.getOrDefault(RecipeForm.OFFSETS, ""));
        }
        for (LayoutOption option : LayoutOption.values()) {
            if (FormatRows.understands(writer, option)) {
                known.put(
                        option,
                        new OptionField(
                                form, option, chosen.getOrDefault(option.key(), ""), this::choose));
            }
        }
    }

    /** What a recipe asks of a format that does not know it: no release is made with it. */
    private void offerToTakeOut(Composite form, int row, String option) {
        Label what =
                say(
                        form,
                        UiWords.say(
                                "workbench.release.foreign",
                                "option",
                                option,
                                "value",
                                rows.get(row).options().getOrDefault(option, ""),
                                "format",
                                rows.get(row).id()));
        WordStyle.WRONG.style(what);
        Button take = new Button(form, SWT.PUSH);
        take.setText(UiWords.say("workbench.release.take-out"));
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .span(2, 1)
                .indent(0, 2)
                .applyTo(take);
        take.addListener(
                SWT.Selection,
                event -> {
                    rows.choose(row, option, "");
                    show(shown);
                    outer.setFocus();
                    whenChosen.run();
                });
    }

    private void askForOffsets(Composite form, int row, String unit) {
        new OffsetChoice(
                        form,
                        UiWords.say("workbench.export.offsets"),
                        UiWords.say("workbench.export.offsets.usual"))
                .begin(
                        Optional.ofNullable(RecipeForm.OFFSET_UNITS.get(unit)),
                        chosen -> {
                            rows.choose(
                                    row,
                                    RecipeForm.OFFSETS,
                                    RecipeForm.OFFSET_UNITS.entrySet().stream()
                                            .filter(
                                                    each ->
                                                            chosen.equals(
                                                                    Optional.of(each.getValue())))
                                            .map(Map.Entry::getKey)
                                            .findFirst()
                                            .orElse(""));
                            whenChosen.run();
                        });
    }

    private void fit() {
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
                    Optional.ofNullable(known.get(option))
                            .ifPresent(field -> field.say(objection(option, value)));
                    fit();
                    whenChosen.run();
                });
    }

    private static Optional<Message> objection(LayoutOption option, String value) {
        try {
            LayoutSection.read(value.isBlank() ? Map.of() : Map.of(option.key(), value));
            return Optional.empty();
        } catch (LayoutOptionException e) {
            return Optional.of(e.naming(LayoutOption::label));
        }
    }
}
