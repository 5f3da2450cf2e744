/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.RoundDocument;
import org.scholion.project.assign.AssignmentRecipe;
import org.scholion.ui.words.UiWords;

/** The fields of a recipe: a share of each group goes to several, the rest to fewer. */
final class RecipeFields extends Composite {

    private static final int PERCENT = 100;
    private static final int MOST = 99_999;

    private final Combo each;
    private final Spinner share;
    private final Spinner times;
    private final Spinner rest;
    private final Spinner atMost;
    private final Combo balance;
    private final Text seed;
    private final Text file;

    /**
     * Creates them.
     *
     * @param changed called when one is another
     */
    RecipeFields(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 6).applyTo(this);
        share = spinner("workbench.assign.share", 0, PERCENT, 20, changed);
        times = spinner("workbench.assign.share-times", 0, MOST, 2, changed);
        rest = spinner("workbench.assign.rest-times", 0, MOST, 1, changed);
        new Label(this, SWT.NONE).setText(UiWords.say("workbench.assign.each"));
        each = new Combo(this, SWT.DROP_DOWN);
        each.setItems(
                UiWords.say("workbench.assign.each-all"),
                UiWords.say("workbench.assign.each-folder"),
                UiWords.say("workbench.assign.each-language"));
        each.select(1);
        each.setToolTipText(UiWords.say("workbench.assign.each-hint"));
        each.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(each);
        atMost = spinner("workbench.assign.at-most", 0, MOST, 0, changed);
        atMost.setToolTipText(UiWords.say("workbench.assign.at-most-hint"));
        seed = text("workbench.assign.seed", "1", changed);
        new Label(this, SWT.NONE).setText(UiWords.say("workbench.assign.balance"));
        balance = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        for (AssignmentRecipe.Balance one : AssignmentRecipe.Balance.values()) {
            balance.add(UiWords.say("workbench.assign.balances", "balance", one.word()));
        }
        balance.select(0);
        balance.setToolTipText(UiWords.say("workbench.assign.balance-hint"));
        balance.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().applyTo(balance);
        new Label(this, SWT.NONE).setText(UiWords.say("workbench.assign.recipe-file"));
        file = new Text(this, SWT.BORDER);
        file.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(file);
        Button browse = new Button(this, SWT.PUSH);
        browse.setText(UiWords.say("workbench.assign.browse-recipe"));
        browse.addListener(
                SWT.Selection,
                event -> {
                    FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
                    dialog.setFilterExtensions(new String[] {"*.json", "*"});
                    Optional.ofNullable(dialog.open()).ifPresent(file::setText);
                });
    }

    private Spinner spinner(String code, int least, int most, int first, Runnable changed) {
        new Label(this, SWT.NONE).setText(UiWords.say(code));
        Spinner spinner = new Spinner(this, SWT.BORDER);
        spinner.setValues(first, least, most, 0, 1, 10);
        spinner.addListener(SWT.Modify, event -> changed.run());
        return spinner;
    }

    private Text text(String code, String first, Runnable changed) {
        new Label(this, SWT.NONE).setText(UiWords.say(code));
        Text text = new Text(this, SWT.BORDER);
        text.setText(first);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /**
     * Returns the recipe that the fields say.
     *
     * @param round in which round the documents are, if in one
     * @param part what those of the share are in it; the rest is work
     */
    AssignmentRecipe recipe(Optional<String> round, RoundDocument.Part part) {
        List<AssignmentRecipe.Share> shares = new ArrayList<>();
        if (share.getSelection() > 0) {
            shares.add(
                    new AssignmentRecipe.Share(
                            OptionalDouble.of((double) share.getSelection() / PERCENT),
                            OptionalInt.of(times.getSelection()),
                            part));
        }
        shares.add(
                new AssignmentRecipe.Share(
                        OptionalDouble.empty(),
                        OptionalInt.of(rest.getSelection()),
                        RoundDocument.Part.WORK));
        return new AssignmentRecipe(
                Optional.empty(),
                group(),
                shares,
                atMost.getSelection() == 0
                        ? OptionalInt.empty()
                        : OptionalInt.of(atMost.getSelection()),
                round,
                AssignmentRecipe.Balance.values()[balance.getSelectionIndex()]);
    }

    private Optional<String> group() {
        return switch (each.getSelectionIndex()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(AssignmentRecipe.FOLDER);
            case 2 -> Optional.of(AssignmentRecipe.LANGUAGE);
            default -> Optional.of(each.getText().strip()).filter(typed -> !typed.isEmpty());
        };
    }

    private static Optional<String> filled(Text text) {
        return Optional.of(text.getText().strip()).filter(typed -> !typed.isEmpty());
    }

    /** Returns the seed; none when what is typed is no number. */
    Optional<Long> seed() {
        try {
            return Optional.of(Long.parseLong(seed.getText().strip()));
        } catch (NumberFormatException no) {
            return Optional.empty();
        }
    }

    /** Returns the file that holds the recipe instead, if one is named. */
    Optional<Path> file() throws InvalidPathException {
        return filled(file).map(Path::of).map(Path::toAbsolutePath);
    }
}
