/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.scholion.document.AnnotationChange;
import org.scholion.editing.finding.DocumentProblem;
import org.scholion.editing.finding.ProblemFinder;
import org.scholion.text.TextBoundaries;
import org.scholion.ui.jobs.UseCaseJob;

/** Looks for problems in the background, a moment after the last change. */
final class ProblemWatch implements ContextListener {

    private static final int PAUSE_MILLISECONDS = 400;

    private final EditingContext context;
    private final Display display;
    private int turn;

    ProblemWatch(EditingContext context, Display display) {
        this.context = context;
        this.display = display;
        search();
    }

    @Override
    public void annotationsChanged(List<AnnotationChange> changes) {
        int now = ++turn;
        display.timerExec(
                PAUSE_MILLISECONDS,
                () -> {
                    if (now == turn) {
                        search();
                    }
                });
    }

    private void search() {
        int now = ++turn;
        UseCaseJob<List<DocumentProblem>> job =
                new UseCaseJob<>(
                        "Looking for problems",
                        display,
                        progress ->
                                ProblemFinder.find(
                                        context.annotations(),
                                        context.schema(),
                                        TextBoundaries.of(
                                                context.annotations().text(),
                                                context.document().language().orElse(""))),
                        found -> {
                            if (now == turn) {
                                context.problems(found);
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }
}
