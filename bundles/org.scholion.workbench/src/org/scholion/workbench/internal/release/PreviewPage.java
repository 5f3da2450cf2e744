/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.project.release.PreviewRelease;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.widgets.LowScreen;
import org.scholion.ui.words.UiWords;

/** Shows what a release will hold, and asks where it goes. */
final class PreviewPage extends ReleasePage {

    private Optional<Fields> fields = Optional.empty();
    private boolean known;

    private record Fields(Table counts, Label said, Text folder, Text recipe) {}

    PreviewPage(ReleaseFilling filling) {
        super(filling, "preview");
        setPageComplete(false);
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = LowScreen.grid(Objects.requireNonNull(parent), COLUMNS);
        Table counts = new Table(page, SWT.BORDER | SWT.FULL_SELECTION);
        counts.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(columns(page), 1)
                .hint(680, 210)
                .applyTo(counts);
        Label said = sentences(page, 4);
        Text folder =
                file(
                        page,
                        UiWords.say("workbench.release.folder"),
                        UiWords.say("workbench.browse"),
                        this::browse);
        Text recipe =
                file(
                        page,
                        UiWords.say("workbench.release.save-recipe"),
                        UiWords.say("workbench.release.recipe-browse"),
                        this::browseRecipe);
        folder.setMessage(UiWords.say("workbench.release.folder-hint"));
        recipe.setMessage(UiWords.say("workbench.release.save-recipe-hint"));
        folder.addListener(SWT.Modify, event -> complete());
        recipe.addListener(SWT.Modify, event -> complete());
        fields = Optional.of(new Fields(counts, said, folder, recipe));
        controlled(page);
        filling().foreseen().ifPresentOrElse(this::show, this::unknown);
    }

    /** Where it goes is all that has to be said here. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        fields.filter(f -> visible).ifPresent(f -> f.folder().setFocus());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(UiWords.say("workbench.release.folder-which"));
        Optional.ofNullable(dialog.open()).ifPresent(fields.orElseThrow().folder()::setText);
    }

    private void browseRecipe() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFileName(filling().project().address().suggestedName() + ".yaml");
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).ifPresent(fields.orElseThrow().recipe()::setText);
    }

    @Override
    boolean tellsAll() {
        return true;
    }

    @Override
    void fill(RecipeForm form) {
        // it shows what the form comes to, and nothing of the form
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        return form;
    }

    @Override
    public void unknown() {
        known = false;
        setPageComplete(false);
        fields.filter(f -> !f.said().isDisposed())
                .ifPresent(f -> f.said().setText(UiWords.say("workbench.assign.working-out")));
    }

    @Override
    void tell(PreviewRelease.Result result) {
        Fields f = fields.orElseThrow();
        known = result.wrong().isEmpty();
        f.counts().setRedraw(false);
        f.counts().removeAll();
        while (f.counts().getColumnCount() > 0) {
            f.counts().getColumn(0).dispose();
        }
        column(f.counts(), UiWords.say("workbench.release.label"), 240, SWT.LEAD);
        result.parts().forEach(p -> column(f.counts(), ReleaseWords.part(p), 130, SWT.TRAIL));
        // the last column takes what is left, and numbers stand near their names
        column(f.counts(), "", 10, SWT.LEAD);
        if (known) {
            row(f.counts(), UiWords.say("workbench.release.documents-row"), result, "");
            SortedSet<String> labels = new TreeSet<>();
            result.parts().forEach(part -> labels.addAll(part.labels().keySet()));
            labels.forEach(label -> row(f.counts(), UiWords.name(label), result, label));
        }
        f.counts().setRedraw(true);
        List<String> said = new ArrayList<>();
        said.add(ReleaseWords.documents(result));
        result.together()
                .ifPresent(
                        together ->
                                said.add(
                                        UiWords.say(
                                                "workbench.release.leaks",
                                                "tied",
                                                together.tied(),
                                                "ties",
                                                together.ties().size(),
                                                "leaks",
                                                together.leaks(),
                                                "proposed",
                                                together.proposed().size(),
                                                "undated",
                                                together.undated())));
        if (filling().project().readOnlyReason().isPresent()) {
            said.add(UiWords.say("workbench.release.read-only"));
        }
        f.said().setText(String.join(" ", said).strip());
        complete();
    }

    private static void row(Table table, String name, PreviewRelease.Result result, String label) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (PreviewRelease.Part part : result.parts()) {
            cells.add(
                    ReleaseWords.number(
                            label.isEmpty()
                                    ? part.documents()
                                    : part.labels().getOrDefault(label, 0)));
        }
        new TableItem(table, SWT.NONE).setText(cells.toArray(String[]::new));
    }

    private void complete() {
        Fields f = fields.orElseThrow();
        if (known) {
            Optional<String> wrong = Optional.empty();
            for (Text text : List.of(f.folder(), f.recipe())) {
                try {
                    path(text);
                } catch (InvalidPathException no) {
                    wrong =
                            Optional.of(
                                    UiWords.say(
                                            text == f.folder()
                                                    ? "workbench.no-folder-name"
                                                    : "workbench.no-file-name",
                                            "why",
                                            no.getReason()));
                }
            }
            setErrorMessage(wrong.isPresent() ? wrong.get() : null);
            setPageComplete(wrong.isEmpty() && path(f.folder()).isPresent());
        } else {
            setPageComplete(false);
        }
    }

    private static Optional<Path> path(Text text) throws InvalidPathException {
        return Optional.of(text.getText().strip())
                .filter(typed -> !typed.isEmpty())
                .map(Path::of)
                .map(Path::toAbsolutePath);
    }

    Path folder() {
        return path(fields.orElseThrow().folder()).orElseThrow();
    }

    Optional<Path> recipeFile() {
        return path(fields.orElseThrow().recipe());
    }

    /** What became of it shows only once it was made. */
    @Override
    public boolean canFlipToNextPage() {
        return false;
    }

    @Override
    public @Nullable IWizardPage getNextPage() {
        return null;
    }
}
