/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import java.nio.file.Path;
import java.util.List;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;

/**
 * The real workbench on a project of 100,000 documents: an edit, against the same among 100; a word
 * typed into the filter of the corpus, the longest the window's thread is held, against a frame of
 * 60 Hz; the heap in use, after two collections, against 128 MB. Each is the median of three runs.
 */
public final class OverviewBenchmark implements Benchmarks {

    private static final int MANY = 100_000;
    private static final int FEW = 100;
    private static final int RUNS = 3;
    private static final double FRAME_MILLISECONDS = 1000.0 / 60;
    private static final double MEGABYTES = 128;

    @Override
    public List<String> names() {
        return List.of("edit-at-100k-documents", "filter-100k", "memory");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path many = workplace.scratch().resolve("many.scholion");
        ManyDocuments.write(many, MANY);
        return switch (name) {
            case "edit-at-100k-documents" -> {
                Path few = workplace.scratch().resolve("few.scholion");
                ManyDocuments.write(few, FEW);
                double[] ours = new double[RUNS];
                double[] theirs = new double[RUNS];
                // In turns, so that whatever else the machine does falls on both.
                for (int i = 0; i < RUNS; i++) {
                    theirs[i] = measure(workplace, few, OverviewScenario.EDIT);
                    ours[i] = measure(workplace, many, OverviewScenario.EDIT);
                }
                yield new Row(name, Median.of(ours), Median.of(theirs), "ms", 1.3)
                        .saying(
                                "a mark made in the workbench on a project of 100,000 "
                                        + "documents, until all that shows it is painted",
                                "the same among 100 documents");
            }
            case "filter-100k" ->
                    new Row(
                                    name,
                                    median(workplace, many, OverviewScenario.FILTER),
                                    FRAME_MILLISECONDS,
                                    "ms",
                                    1)
                            .saying(
                                    "the longest the window's thread is held while words are "
                                            + "typed into the filter of 100,000 documents",
                                    "one frame at 60 a second");
            default ->
                    new Row(
                                    name,
                                    median(workplace, many, OverviewScenario.MEMORY),
                                    MEGABYTES,
                                    "MB",
                                    1)
                            .saying(
                                    "heap in use with 100,000 documents in the workbench, "
                                            + "scrolled to their end, Lead opened once, after two "
                                            + "collections",
                                    "the limit");
        };
    }

    private static double median(Workplace workplace, Path project, String scenario)
            throws Exception {
        double[] figures = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            figures[i] = measure(workplace, project, scenario);
        }
        return Median.of(figures);
    }

    private static double measure(Workplace workplace, Path project, String scenario)
            throws Exception {
        return new WorkbenchRun(workplace, scenario).figure(project);
    }
}
