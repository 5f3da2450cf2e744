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
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.Member;
import org.scholion.project.release.PreviewRelease;
import org.scholion.project.release.ReadReleaseRecipe;
import org.scholion.release.recipe.Recipe;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.widgets.LowScreen;
import org.scholion.ui.widgets.TickBox;
import org.scholion.ui.words.UiWords;

/** Asks whose annotations of which documents are released. */
final class WhatPage extends ReleasePage {

    private static final List<String> STATES = List.of("in-progress", "done", "skipped");

    private final List<String> owners = new ArrayList<>(List.of(Recipe.GOLD, Recipe.VOTES));
    private Optional<Fields> fields = Optional.empty();

    private record Fields(
            Text recipe,
            Combo of,
            List<TickBox> states,
            Text names,
            Text except,
            Text languages,
            Text metadata,
            Text labels,
            Label said) {}

    WhatPage(ReleaseFilling filling) {
        super(filling, "what");
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = LowScreen.grid(Objects.requireNonNull(parent), COLUMNS);
        Text recipe =
                file(
                        page,
                        UiWords.say("workbench.release.recipe"),
                        UiWords.say("workbench.release.recipe-browse"),
                        this::browse);
        recipe.setMessage(UiWords.say("workbench.release.recipe-hint"));
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(recipe);
        recipe.addListener(SWT.DefaultSelection, event -> read());
        recipe.addListener(
                SWT.Modify,
                event -> {
                    if (recipe.getText().strip().matches(".*\\.(yaml|yml|json)")) {
                        read();
                    }
                });
        name(page, "of");
        Combo of = field("of", new Combo(page, SWT.READ_ONLY));
        of.addListener(SWT.Selection, event -> changed());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 0)
                .span(columns(page) - 1, 1)
                .applyTo(of);
        name(page, "documents.states");
        Composite row = field("documents.states", new Composite(page, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(STATES.size() + 1).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().indent(6, 0).span(columns(page) - 1, 1).applyTo(row);
        List<TickBox> states = new ArrayList<>();
        for (String state : STATES) {
            states.add(
                    tick(
                            row,
                            UiWords.say(
                                    "workbench.release.state", "state", state.replace('-', '_'))));
        }
        hint(row, UiWords.say("workbench.release.states-hint"), 1);
        Text names = text(page, "documents.names", UiWords.say("workbench.release.names-hint"));
        Text except = text(page, "documents.except", UiWords.say("workbench.release.except-hint"));
        Text languages =
                text(page, "documents.languages", UiWords.say("workbench.release.all-hint"));
        Text metadata =
                text(page, "documents.metadata", UiWords.say("workbench.release.metadata-hint"));
        Text labels = text(page, "documents.labels", UiWords.say("workbench.release.labels-hint"));
        Label said = sentences(page, 3);
        fields =
                Optional.of(
                        new Fields(
                                recipe, of, states, names, except, languages, metadata, labels,
                                said));
        controlled(page);
        offer();
        show(filling().form());
        readOwners();
        of.setFocus();
    }

    private void offer() {
        Combo of = fields.orElseThrow().of();
        // what is offered anew loses the keyboard
        boolean focus = of.equals(of.getDisplay().getFocusControl());
        of.setItems(
                owners.stream()
                        .map(
                                owner ->
                                        UiWords.say(
                                                "workbench.release.of", "of", owner, "name", owner))
                        .toArray(String[]::new));
        if (focus) {
            of.setFocus();
        }
    }

    private void readOwners() {
        UseCaseJob<List<String>> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        getShell().getDisplay(),
                        progress -> filling().project().setOwners(),
                        found -> {
                            if (!fields.orElseThrow().of().isDisposed()) {
                                found.stream()
                                        .filter(name -> !name.equals(Member.GOLD))
                                        .filter(name -> !owners.contains(name))
                                        .forEach(owners::add);
                                offer();
                                show(filling().form());
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(UiWords.say("workbench.release.recipe-which"));
        dialog.setFilterExtensions(new String[] {"*.yaml;*.yml;*.json", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(fields.orElseThrow().recipe()::setText);
        read();
    }

    /** Fills all pages with what a file says. */
    private void read() {
        String typed = fields.orElseThrow().recipe().getText().strip();
        if (typed.isEmpty()) {
            return;
        }
        Path file;
        try {
            file = Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException no) {
            setErrorMessage(UiWords.say("workbench.no-file-name", "why", no.getReason()));
            return;
        }
        UseCaseJob<RecipeForm> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.release.task"),
                        getShell().getDisplay(),
                        progress -> new ReadReleaseRecipe().run(file),
                        form -> {
                            if (!fields.orElseThrow().of().isDisposed()) {
                                setErrorMessage(null);
                                setMessage(
                                        UiWords.say(
                                                "workbench.release.recipe-read",
                                                "file",
                                                String.valueOf(file.getFileName())),
                                        IMessageProvider.INFORMATION);
                                filling().begin(form);
                            }
                        },
                        failure -> failed(failure.message()));
        job.setUser(false);
        job.schedule();
    }

    @Override
    void fill(RecipeForm form) {
        Fields f = fields.orElseThrow();
        String of = form.value("of").isEmpty() ? Recipe.GOLD : form.value("of");
        if (!owners.contains(of)) {
            owners.add(of);
            offer();
        }
        f.of().select(owners.indexOf(of));
        for (int i = 0; i < STATES.size(); i++) {
            f.states().get(i).tick(form.list("documents.states").contains(STATES.get(i)));
        }
        f.names().setText(joined(form.list("documents.names")));
        f.except().setText(joined(form.list("documents.except")));
        f.languages().setText(joined(form.list("documents.languages")));
        f.metadata().setText(ListText.of(form.metadata()));
        f.labels().setText(joined(form.list("documents.labels")));
    }

    @Override
    RecipeForm filled(RecipeForm form) {
        Fields f = fields.orElseThrow();
        List<String> states = new ArrayList<>(form.list("documents.states"));
        states.removeIf(STATES::contains);
        for (int i = 0; i < STATES.size(); i++) {
            if (f.states().get(i).isTicked()) {
                states.add(STATES.get(i));
            }
        }
        return form.with("of", owners.get(Math.max(0, f.of().getSelectionIndex())))
                .with("documents.states", states)
                .with("documents.names", values(f.names()))
                .with("documents.except", values(f.except()))
                .with("documents.languages", values(f.languages()))
                .withMetadata(ListText.map(f.metadata().getText()))
                .with("documents.labels", values(f.labels()));
    }

    @Override
    public void unknown() {
        fields.ifPresent(f -> f.said().setText(UiWords.say("workbench.assign.working-out")));
    }

    @Override
    void tell(PreviewRelease.Result result) {
        fields.orElseThrow().said().setText(ReleaseWords.documents(result));
    }
}
