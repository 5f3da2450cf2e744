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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.MergePackages;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Asks for packages, and what becomes of sets with which both sides have gone on. */
final class TakeInPage extends FormPage {

    private final Set<Path> paths = new LinkedHashSet<>();
    private org.eclipse.swt.widgets.@Nullable List list;
    private @Nullable Text typed;
    private @Nullable Text keep;

    TakeInPage() {
        super(UiWords.say("workbench.take-in.title"), UiWords.say("workbench.take-in.message"));
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        Text newTyped =
                file(
                        page,
                        UiWords.say("workbench.take-in.file"),
                        UiWords.say("workbench.browse"),
                        this::browse);
        newTyped.addListener(SWT.Modify, event -> validate());
        newTyped.addListener(SWT.DefaultSelection, event -> addTyped());
        typed = newTyped;
        Label label = new Label(page, SWT.NONE);
        label.setText(UiWords.say("workbench.take-in.packages"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        org.eclipse.swt.widgets.List newList =
                new org.eclipse.swt.widgets.List(
                        page, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 90).applyTo(newList);
        newList.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.DEL) {
                        removeSelected();
                    }
                });
        list = newList;
        Composite buttons = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, UiWords.say("workbench.take-in.add"), this::addTyped);
        button(buttons, UiWords.say("workbench.take-in.remove"), this::removeSelected);
        new Label(page, SWT.NONE).setText(UiWords.say("workbench.take-in.keep"));
        Text newKeep = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(newKeep);
        newKeep.addListener(SWT.Modify, event -> validate());
        keep = newKeep;
        sentences(page, 2).setText(UiWords.say("workbench.take-in.keep-hint"));
        setControl(page);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(UiWords.say("workbench.take-in.title"));
        dialog.setFilterExtensions(new String[] {"*" + FileAddress.EXTENSION, "*"});
        dialog.setFilterNames(
                new String[] {
                    UiWords.say("workbench.project.files"), UiWords.say("workbench.all-files")
                });
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                paths.add(Path.of(dialog.getFilterPath(), name));
            }
            show();
        }
    }

    private Optional<Path> typedPath() {
        Text field = typed;
        String name = field == null ? "" : field.getText().strip();
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name).toAbsolutePath());
        } catch (InvalidPathException no) {
            return Optional.empty();
        }
    }

    private void addTyped() {
        Optional<Path> path = typedPath();
        Text field = typed;
        if (path.isPresent() && field != null) {
            paths.add(path.get());
            field.setText("");
            show();
        }
    }

    private void removeSelected() {
        org.eclipse.swt.widgets.List shown = list;
        if (shown != null) {
            for (String name : shown.getSelection()) {
                paths.remove(Path.of(name));
            }
            show();
        }
    }

    private void show() {
        org.eclipse.swt.widgets.List shown = list;
        if (shown != null) {
            shown.setItems(paths.stream().map(Path::toString).toArray(String[]::new));
        }
        validate();
    }

    private Optional<String> theirsAs() {
        Text field = keep;
        return Optional.of(field == null ? "" : field.getText().strip())
                .filter(name -> !name.isEmpty());
    }

    private void validate() {
        Optional<Message> objection =
                theirsAs()
                        .flatMap(
                                name ->
                                        name.equals(Member.GOLD)
                                                ? Optional.of(Message.of("project.member.gold"))
                                                : MemberName.objection(name));
        setErrorMessage(objection.isPresent() ? UiWords.say(objection.get()) : null);
        setPageComplete(objection.isEmpty() && (!paths.isEmpty() || typedPath().isPresent()));
    }

    /** Returns what was asked for. */
    MergePackages.Request request(String actor) {
        Set<Path> all = new LinkedHashSet<>(paths);
        typedPath().ifPresent(all::add);
        List<ProjectAddress> packages = new ArrayList<>();
        all.forEach(path -> packages.add(new FileAddress(path.toAbsolutePath())));
        return new MergePackages.Request(packages, theirsAs(), actor);
    }
}
