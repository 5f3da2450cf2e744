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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.widgets.LowScreen;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;

/** Asks what a release is written in, and how. */
final class HowPage extends ReleasePage {

    private static final String WITHHOLD = "withhold";
    private static final String TEXT = "text";

    private final FormatRows rows;
    private Optional<Fields> fields = Optional.empty();

    private record Fields(TickBox withhold, Table formats, FormatOptions options) {}

    HowPage(ReleaseFilling filling) {
        super(filling, "how");
        rows = new FormatRows(filling.formats());
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = LowScreen.grid(Objects.requireNonNull(parent), COLUMNS);
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
        FormatOptions options = new FormatOptions(halves, rows, this::changed);
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
        if (!now.equals(f.options().shown()) || now.isEmpty()) {
            f.options().show(now);
        }
        if (checked) {
            sayWhatIsUsual();
            changed();
        }
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
        int first = rows.firstWrong(named).orElse(0);
        f.formats().select(first);
        f.formats().showSelection();
        f.options().show(OptionalInt.of(first));
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
        OptionalInt shown = fields.orElseThrow().options().shown();
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
