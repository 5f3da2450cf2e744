/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.ListHandedOut;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.HandedOut;
import org.scholion.ui.words.UiWords;

/** Asks whose packages are to be taken back, and says which they are. */
final class TakeBackPage extends FormPage {

    private final OpenProject project;
    private ListHandedOut.Result out = ListHandedOut.Result.NOTHING;
    private @Nullable MemberChoice member;
    private @Nullable Label what;

    TakeBackPage(OpenProject project) {
        super(UiWords.say("workbench.take-back.title"), UiWords.say("workbench.take-back.message"));
        this.project = project;
    }

    @Override
    public void createControl(@Nullable Composite parent) {
        Composite page = grid(Objects.requireNonNull(parent));
        MemberChoice choice = new MemberChoice(page, this::show);
        member = choice;
        what = sentences(page, 6);
        setControl(page);
        UseCaseJob<ListHandedOut.Result> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.task.packages"),
                        page.getDisplay(),
                        progress -> new ListHandedOut(project).run(),
                        found -> offer(choice, found));
        job.setSystem(true);
        job.schedule();
    }

    private void offer(MemberChoice choice, ListHandedOut.Result found) {
        out = found;
        choice.offer(
                found.packages().stream().map(WorkPackage::member).distinct().sorted().toList());
    }

    private void show() {
        Label said = what;
        Optional<String> whose = whose();
        if (said != null && !said.isDisposed()) {
            HandedOut words = PlatformUI.getWorkbench().getService(HandedOut.class);
            said.setText(
                    whose.map(
                                    name ->
                                            out.of(name).stream()
                                                    .map(words::words)
                                                    .collect(Collectors.joining("\n")))
                            .orElseGet(() -> UiWords.say("workbench.take-back.none")));
            said.getParent().layout(true, true);
        }
        setPageComplete(whose.isPresent());
    }

    private Optional<String> whose() {
        MemberChoice choice = member;
        return choice == null ? Optional.empty() : choice.whose();
    }

    /** Returns whose packages are to be taken back. */
    String member() {
        return whose().orElseThrow();
    }
}
