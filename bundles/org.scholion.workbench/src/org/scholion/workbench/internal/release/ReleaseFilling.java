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
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.exchange.Formats;
import org.scholion.project.release.PreviewRelease;
import org.scholion.project.session.OpenProject;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.words.UiWords;

/**
 * A recipe that is being filled in on several pages, and what it comes to, which is worked out in
 * the background a moment after each change.
 */
final class ReleaseFilling {

    private static final int MOMENT_MILLISECONDS = 300;

    private final OpenProject project;
    private final Formats formats;
    private final List<Page> pages = new ArrayList<>();
    private RecipeForm form = RecipeForm.NOTHING;
    private Optional<PreviewRelease.Result> foreseen = Optional.empty();
    private Optional<Job> running = Optional.empty();
    private int turn;

    /** What shows a part of the recipe. */
    interface Page {

        /** Shows a recipe that was filled in elsewhere. */
        void show(RecipeForm form);

        /** It is being worked out what the recipe comes to. */
        void unknown();

        /** Shows what it comes to. */
        void show(PreviewRelease.Result result);

        /** Shows that it could not be worked out. */
        void failed(String why);
    }

    ReleaseFilling(OpenProject project, Formats formats) {
        this.project = project;
        this.formats = formats;
    }

    OpenProject project() {
        return project;
    }

    Formats formats() {
        return formats;
    }

    void add(Page page) {
        pages.add(page);
    }

    RecipeForm form() {
        return form;
    }

    Optional<PreviewRelease.Result> foreseen() {
        return foreseen;
    }

    /** Takes what was read or begun with, and shows it everywhere. */
    void begin(RecipeForm begun) {
        form = begun;
        pages.forEach(page -> page.show(begun));
        changed();
    }

    /** Takes what was filled in. */
    void change(UnaryOperator<RecipeForm> change) {
        RecipeForm changed = change.apply(form);
        if (!changed.equals(form)) {
            form = changed;
            changed();
        }
    }

    /** What comes later is not wanted any more. */
    void stop() {
        turn++;
        running.ifPresent(Job::cancel);
    }

    private void changed() {
        stop();
        foreseen = Optional.empty();
        pages.forEach(Page::unknown);
        int now = turn;
        Display display = Display.getCurrent();
        display.timerExec(
                MOMENT_MILLISECONDS,
                () -> {
                    if (now == turn) {
                        foresee(display, now);
                    }
                });
    }

    private void foresee(Display display, int now) {
        PreviewRelease.Request request = new PreviewRelease.Request(form);
        UseCaseJob<PreviewRelease.Result> job =
                new UseCaseJob<>(
                        UiWords.say("workbench.release.task"),
                        display,
                        progress -> new PreviewRelease(project, formats).run(request, progress),
                        result -> {
                            if (now == turn) {
                                foreseen = Optional.of(result);
                                pages.forEach(page -> page.show(result));
                            }
                        },
                        failure -> failed(now, failure));
        job.setUser(false);
        running = Optional.of(job);
        job.schedule();
    }

    private void failed(int now, Failure failure) {
        if (now == turn) {
            pages.forEach(page -> page.failed(failure.message()));
        }
    }
}
