/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;
import org.scholion.document.AnnotationChange;
import org.scholion.document.rules.Severity;
import org.scholion.editing.finding.DocumentProblem;
import org.scholion.editing.finding.DocumentProblems;
import org.scholion.editing.row.OrderedRows;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/**
 * Looks for problems in the background: at all of the document once, then, a moment after the last
 * change, at what the changes touched.
 */
final class ProblemWatch implements ContextListener {

    private record Found(
            OrderedRows<DocumentProblem.Key, DocumentProblem> problems,
            Map<Severity, Long> counts,
            List<TextRange> places) {}

    private static final int PAUSE_MILLISECONDS = 200;

    private final EditingContext context;
    private final Display display;

    /** Guards the problems, which one job at a time looks at. */
    private final Object looking = new Object();

    /** What the next look has to take in; guards itself. */
    private final List<AnnotationChange> pending = new ArrayList<>();

    /** Whether all has to be examined again. */
    private final AtomicBoolean anew = new AtomicBoolean();

    private Optional<DocumentProblems> problems = Optional.empty();
    private final AtomicInteger turn = new AtomicInteger();

    ProblemWatch(EditingContext context, Display display) {
        this.context = context;
        this.display = display;
        look();
    }

    @Override
    public void annotationsChanged(List<AnnotationChange> changes) {
        synchronized (pending) {
            pending.addAll(changes);
        }
        int now = turn.incrementAndGet();
        display.timerExec(
                PAUSE_MILLISECONDS,
                () -> {
                    if (now == turn.get()) {
                        look();
                    }
                });
    }

    /** What points to an entry may break a rule now that it did not, or the reverse. */
    @Override
    public void catalogueChanged() {
        // the next look takes it in; to wait for the one that is under way would hold the window up
        anew.set(true);
        look();
    }

    private void look() {
        int now = turn.incrementAndGet();
        UseCaseJob<Found> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.problems"),
                        display,
                        progress -> found(),
                        found -> {
                            if (now == turn.get()) {
                                context.problems(found.problems(), found.counts(), found.places());
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }

    private Found found() {
        synchronized (looking) {
            if (anew.getAndSet(false)) {
                problems = Optional.empty();
            }
            DocumentProblems current = problems.orElseGet(this::examined);
            problems = Optional.of(current);
            List<AnnotationChange> changes;
            synchronized (pending) {
                changes = List.copyOf(pending);
                pending.clear();
            }
            OrderedRows<DocumentProblem.Key, DocumentProblem> all = current.after(changes);
            return new Found(
                    all,
                    all.all().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            problem -> problem.finding().severity(),
                                            Collectors.counting())),
                    all.all().stream().flatMap(problem -> problem.place().stream()).toList());
        }
    }

    private DocumentProblems examined() {
        return new DocumentProblems(
                context.annotations(),
                context.schema(),
                TextBoundaries.of(
                        context.annotations().text(), context.document().language().orElse("")),
                Optional.of(entry -> context.project().latestCatalogue().typeOf(entry)));
    }
}
