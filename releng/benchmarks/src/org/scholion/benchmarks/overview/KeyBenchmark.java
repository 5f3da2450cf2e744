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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.schema.xml.BuiltInSchemas;

/**
 * A key that annotates in the real workbench with all views of <i>Annotate</i> open: from the key
 * to the painted mark, the 99th percentile of {@value #KEYS} keys in the middle of three runs,
 * against two frames of 60 Hz; among 100 and among 100,000 documents, of which the worse counts.
 */
public final class KeyBenchmark implements Benchmarks {

    private static final String NAME = "workbench-key";
    private static final int MANY = 100_000;
    private static final int FEW = 100;
    private static final int KEYS = 320;
    private static final int RUNS = 3;
    private static final int SENTENCES = 40;
    private static final double FRAMES_MILLISECONDS = 2 * 1000.0 / 60;

    @Override
    public List<String> names() {
        return List.of(NAME);
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        double[] few = middle(workplace, FEW);
        double[] many = middle(workplace, MANY);
        return new Row(NAME, Math.max(few[0], many[0]), FRAMES_MILLISECONDS, "ms", 1)
                .saying(
                        "a key that marks a word in the workbench with all views of Annotate "
                                + "open, until the mark is painted: p99 of "
                                + KEYS
                                + " keys, the worse of 100 and 100,000 documents",
                        "two frames at 60 a second")
                .with("p50 ms at 100 documents", few[1])
                .with("p99 ms at 100 documents", few[0])
                .with("CPU of the window's thread ms at 100 documents", few[2])
                .with("CPU of the window's thread ms at 100,000 documents", many[2])
                .with("p50 ms at 100,000 documents", many[1])
                .with("p99 ms at 100,000 documents", many[0]);
    }

    private static double[] middle(Workplace workplace, int documents) throws Exception {
        double[][] runs = new double[RUNS][];
        for (int i = 0; i < RUNS; i++) {
            // a project of its own for each, as the words can be marked once
            Path project = workplace.scratch().resolve(documents + "-" + i + ".scholion");
            ManyDocuments.write(
                    project,
                    documents,
                    BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow(),
                    SENTENCES);
            runs[i] = new WorkbenchRun(workplace, OverviewScenario.KEY).figures(project);
        }
        Arrays.sort(runs, Comparator.comparingDouble(run -> run[0]));
        return runs[RUNS / 2];
    }
}
