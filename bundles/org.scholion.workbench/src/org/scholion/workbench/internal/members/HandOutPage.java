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
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.HandOutPackage;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.project.ProjectFileDialog;

/** Asks whose work is to be handed out and where, and says what will be in the package. */
final class HandOutPage extends FormPage {

    private final OpenProject project;
    private boolean anything;
    private boolean named;
    private @Nullable MemberChoice member;
    private @Nullable Text file;
    private @Nullable Label content;

    HandOutPage(OpenProject project) {
        super(UiWords.say("workbench.hand-out.title"), UiWords.say("workbench.hand-out.message"));
        this.project = project;
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        MemberChoice choice = new MemberChoice(page, this::chosen);
        member = choice;
        Text newFile =
                file(
                        page,
                        UiWords.say("workbench.hand-out.file"),
                        UiWords.say("workbench.browse"),
                        this::browse);
        newFile.addListener(
                SWT.Modify,
                event -> {
                    named |= newFile.isFocusControl();
                    validate();
                });
        file = newFile;
        content = sentences(page, 4);
        setControl(page);
        UseCaseJob<List<String>> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.members"),
                        page.getDisplay(),
                        progress -> project.members().stream().map(Member::name).toList(),
                        members -> offer(choice, members));
        job.setSystem(true);
        job.schedule();
    }

    private void offer(MemberChoice choice, List<String> members) {
        choice.offer(members);
        if (members.isEmpty()) {
            say(UiWords.say("workbench.members.none"));
        }
    }

    private void chosen() {
        Optional<String> whose = whose();
        Text target = file;
        if (whose.isEmpty() || target == null) {
            return;
        }
        if (!named) {
            target.setText(suggested(whose.get()));
        }
        anything = false;
        validate();
        UseCaseJob<HandOutPackage.Content> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.packing"),
                        target.getDisplay(),
                        progress -> new HandOutPackage(project).look(whose.get()),
                        found -> {
                            if (!target.isDisposed() && whose.equals(whose())) {
                                anything = found.documents() > 0;
                                say(words(whose.get(), found));
                                validate();
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private static String words(String whose, HandOutPackage.Content found) {
        List<String> lines = new ArrayList<>();
        lines.add(
                UiWords.say(
                        "workbench.hand-out.content",
                        "member",
                        whose,
                        "documents",
                        found.documents(),
                        "done",
                        found.done(),
                        "begun",
                        found.begun()));
        for (WorkPackage before : found.before()) {
            lines.add(
                    UiWords.say(
                            "workbench.hand-out.before",
                            "number",
                            before.sets().size(),
                            "file",
                            before.file()));
        }
        if (found.documents() > 0) {
            lines.add(UiWords.say("workbench.hand-out.locked"));
        }
        return String.join("\n", lines);
    }

    /** A member's name may have any letters; a file's has fewer. */
    private String suggested(String whose) {
        String name =
                project.address().suggestedName()
                        + "-"
                        + whose.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                        + FileAddress.EXTENSION;
        return project.address()
                .file()
                .map(here -> here.toAbsolutePath().resolveSibling(name).toString())
                .orElse(name);
    }

    private void browse() {
        Text target = file;
        if (target != null) {
            new ProjectFileDialog(getShell(), SWT.SAVE, UiWords.say("workbench.hand-out.title"))
                    .ask(
                            Optional.ofNullable(Path.of(target.getText()).getFileName())
                                    .map(Path::toString)
                                    .orElse(""))
                    .ifPresent(
                            chosen -> {
                                named = true;
                                target.setText(chosen.text());
                            });
        }
    }

    private void say(String words) {
        Label said = content;
        if (said != null && !said.isDisposed()) {
            said.setText(words);
            said.getParent().layout(true, true);
        }
    }

    private Optional<String> whose() {
        MemberChoice choice = member;
        return choice == null ? Optional.empty() : choice.whose();
    }

    private void validate() {
        Optional<String> wrong = Optional.empty();
        boolean complete = anything && whose().isPresent() && !typed().isEmpty();
        try {
            complete &= !Path.of(typed()).toString().isEmpty();
        } catch (InvalidPathException no) {
            wrong = Optional.of(UiWords.say("workbench.no-file-name", "why", no.getReason()));
        }
        setErrorMessage(wrong.isPresent() ? wrong.get() : null);
        setPageComplete(complete && wrong.isEmpty());
    }

    private String typed() {
        Text target = file;
        return target == null ? "" : target.getText().strip();
    }

    /** Returns what was asked for. */
    HandOutPackage.Request request(String actor) {
        String name = typed();
        boolean whole = name.endsWith(FileAddress.EXTENSION);
        Path path = Path.of(whole ? name : name + FileAddress.EXTENSION);
        return new HandOutPackage.Request(
                whose().orElseThrow(), new FileAddress(path.toAbsolutePath()), actor);
    }
}
