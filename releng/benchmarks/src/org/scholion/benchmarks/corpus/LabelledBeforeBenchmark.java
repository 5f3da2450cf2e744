/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.project.LabelledBefore;
import org.scholion.project.Progress;

/**
 * Asks how words were labelled before in a project of 1,000,000 annotations: from the words at hand
 * to the records that are shown, with counts, places and what stands around them. A lead asks, who
 * is shown everybody's. What is asked is what an annotator meets: marks at random, so that frequent
 * words are asked as often as they occur.
 */
public final class LabelledBeforeBenchmark implements Benchmarks {

    private static final int RUNS = 3;
    private static final int ASKED = 1_000;
    private static final int UNCOUNTED = 300;
    private static final int PERCENT = 95;
    private static final double LIMIT = 20;

    @Override
    public List<String> names() {
        return List.of("labelled-before");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        try (ManyMarks marks = ManyMarks.create(workplace.scratch().resolve("marks"))) {
            LabelledBefore before = new LabelledBefore(marks.project());
            ask(before, marks, UNCOUNTED);
            List<Timings> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(ask(before, marks, ASKED));
            }
            runs.sort(Comparator.comparingDouble(times -> times.percentile(PERCENT)));
            Timings middle = runs.get(RUNS / 2);
            Row row =
                    new Row(name, middle.percentile(PERCENT), LIMIT, "ms", 1)
                            .saying(
                                    "p95 of "
                                            + ASKED
                                            + " questions how words were labelled before, to the"
                                            + " records shown, among "
                                            + marks.count()
                                            + " marks of "
                                            + marks.words()
                                            + " words in "
                                            + marks.documents()
                                            + " documents, asked by a lead",
                                    "20 ms");
            return MachineLoad.noted(
                    row.with("p50 ms", middle.median())
                            .with("p99 ms", middle.percentile(99))
                            .with("longest ms", middle.longest())
                            .with("marks of the most frequent", marks.mostFrequent())
                            .with("file MB", marks.megabytes()));
        }
    }

    private static Timings ask(LabelledBefore before, ManyMarks marks, int questions)
            throws Exception {
        Timings times = new Timings();
        for (int i = 0; i < questions; i++) {
            String words = marks.anyWords();
            long start = System.nanoTime();
            LabelledBefore.Result result =
                    before.run(
                            LabelledBefore.Request.ofWords(words, Optional.of(ManyMarks.LEAD)),
                            Progress.NONE);
            times.add(System.nanoTime() - start);
            if (result.total() == 0) {
                throw new IllegalStateException(words + " are marked and were not found");
            }
        }
        return times;
    }
}
