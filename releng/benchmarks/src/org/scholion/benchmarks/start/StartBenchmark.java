/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;

/**
 * From the start of the process to a window that answers, or to the first document painted; second
 * and later starts. Both sides start in turns, so that whatever else the machine does falls on
 * both; a row is the middle of three runs.
 */
public final class StartBenchmark implements Benchmarks {
    private static final int UNCOUNTED = 2;
    private static final int RUNS = 3;
    private static final int COUNTED = 3;

    private static final String SCRIPT = "the shipped start script on the sample project, to ";
    private static final String NO_OPTIONS =
            "the same product without the script's options for the JVM, to ";
    private static final String WINDOW = "a window that answers";
    private static final String PAINTED = "its first document painted";

    @Override
    public List<String> names() {
        return List.of("start", "start-product", "start-document");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        return switch (name) {
            case "start" ->
                    compare(
                                    name,
                                    StartedWorkbench.ours(workplace, "ours"),
                                    StartedWorkbench.bare(workplace, "bare"),
                                    StartedWorkbench.Times::usable,
                                    1.4)
                            .saying(
                                    "Scholion on the sample project, to " + WINDOW,
                                    "the bare workbench on the same platform with the same options"
                                            + " for the JVM, to "
                                            + WINDOW);
            case "start-product" ->
                    compare(
                                    name,
                                    StartedWorkbench.script(workplace, "script"),
                                    StartedWorkbench.plain(workplace, "plain"),
                                    StartedWorkbench.Times::usable,
                                    0.7)
                            .saying(SCRIPT + WINDOW, NO_OPTIONS + WINDOW);
            default ->
                    compare(
                                    name,
                                    StartedWorkbench.script(workplace, "script"),
                                    StartedWorkbench.plain(workplace, "plain"),
                                    StartedWorkbench.Times::painted,
                                    0.7)
                            .saying(SCRIPT + PAINTED, NO_OPTIONS + PAINTED);
        };
    }

    private static Row compare(
            String name,
            StartedWorkbench ours,
            StartedWorkbench against,
            ToDoubleFunction<StartedWorkbench.Times> measure,
            double reach)
            throws IOException, InterruptedException {
        for (int i = 0; i < UNCOUNTED; i++) {
            ours.start();
            against.start();
        }
        List<Row> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            double[] ourTimes = new double[COUNTED];
            double[] theirTimes = new double[COUNTED];
            for (int i = 0; i < COUNTED; i++) {
                ourTimes[i] = measure.applyAsDouble(ours.start());
                theirTimes[i] = measure.applyAsDouble(against.start());
            }
            runs.add(new Row(name, Median.of(ourTimes), Median.of(theirTimes), "ms", reach));
        }
        runs.sort(Comparator.comparingDouble(Row::ratio));
        return runs.get(RUNS / 2)
                .with("least ratio of the runs", runs.get(0).ratio())
                .with("largest ratio of the runs", runs.get(RUNS - 1).ratio());
    }

    /** Copies the sample, so that nothing changes the one that was built. */
    static Path sample(Workplace workplace, Path folder) throws IOException {
        return Files.copy(workplace.sample(), folder.resolve("sample.scholion"));
    }
}
