/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.project.Progress;

/**
 * How much longer an import takes while edits pass it, one each hundredth of a second; against the
 * same import alone. One of each in turns, each into a new project.
 */
public final class ImportUnderCommitBenchmark implements Benchmarks {

    private static final int RUNS = 3;
    private static final int TEXTS = 20_000;
    private static final int BRAT_DOCUMENTS = 600;
    private static final int ANNOTATIONS = 60;

    private int projects;

    @Override
    public List<String> names() {
        return List.of("import-under-commit");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path scratch = workplace.scratch();
        ImportMaterial material = new ImportMaterial(scratch.resolve("material"));
        material.addPlain(TEXTS);
        material.addBrat(BRAT_DOCUMENTS, ANNOTATIONS);
        // Not counted: code is compiled, and the files come into memory.
        alone(scratch, material);
        passed(scratch, material);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            double alone = alone(scratch, material);
            runs.add(passed(scratch, material).against(alone));
        }
        runs.sort(Comparator.comparingDouble(Run::ratio));
        Run middle = runs.get(RUNS / 2);
        Row row =
                new Row(name, middle.passed, middle.alone, "ms", 1.2)
                        .saying(
                                "importing "
                                        + TEXTS
                                        + " plain texts and "
                                        + BRAT_DOCUMENTS
                                        + " brat documents while an edit is committed every 10 ms",
                                "the same import alone");
        return MachineLoad.noted(
                row.with("least ratio", runs.get(0).ratio())
                        .with("greatest ratio", runs.get(RUNS - 1).ratio())
                        .with("edits meanwhile", middle.edits)
                        .with("edit p50 ms", middle.wholes.median())
                        .with("edit p99 ms", middle.wholes.percentile(99)));
    }

    private record Run(double passed, double alone, int edits, Timings wholes) {
        Run against(double other) {
            return new Run(passed, other, edits, wholes);
        }

        double ratio() {
            return passed / alone;
        }
    }

    private BenchmarkProject project(Path scratch) throws Exception {
        projects++;
        return BenchmarkProject.create(scratch.resolve("project" + projects));
    }

    private double alone(Path scratch, ImportMaterial material) throws Exception {
        try (BenchmarkProject project = project(scratch)) {
            return millisecondsOfImport(project, material);
        }
    }

    private Run passed(Path scratch, ImportMaterial material) throws Exception {
        try (BenchmarkProject project = project(scratch);
                ExecutorService editor = Executors.newSingleThreadExecutor()) {
            AtomicBoolean imported = new AtomicBoolean();
            Future<Integer> editing =
                    editor.submit(
                            () -> {
                                int edits = 0;
                                while (!imported.get()) {
                                    project.edits().awaitNext();
                                    project.edits().commit();
                                    edits++;
                                }
                                return edits;
                            });
            double took;
            try {
                took = millisecondsOfImport(project, material);
            } finally {
                imported.set(true);
            }
            return new Run(took, took, editing.get(), project.edits().wholes());
        }
    }

    private static double millisecondsOfImport(BenchmarkProject project, ImportMaterial material)
            throws Exception {
        long start = System.nanoTime();
        SteadyImport.importOnce(project.project(), material, Progress.NONE);
        return (System.nanoTime() - start) / 1e6;
    }
}
