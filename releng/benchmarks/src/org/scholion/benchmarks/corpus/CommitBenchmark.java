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
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.corpus.JournalEntry;
import org.scholion.document.Annotation;
import org.scholion.document.json.AnnotationJson;
import org.scholion.document.json.OperationJson;
import org.scholion.document.operation.CreateAnnotation;

/**
 * Commits one operation on the disk; against a raw transaction that waits for the disk and puts the
 * same texts there. One of each in turns.
 */
public final class CommitBenchmark implements Benchmarks {

    private static final int RUNS = 3;
    private static final int COMMITS = 1_000;
    private static final int UNCOUNTED = 500;

    @Override
    public List<String> names() {
        return List.of("commit");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        try (BenchmarkProject project =
                        BenchmarkProject.create(workplace.scratch().resolve("ours"));
                RawTransactions raw =
                        new RawTransactions(workplace.scratch().resolve("raw.sqlite"))) {
            measure(project, raw, UNCOUNTED);
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(measure(project, raw, COMMITS));
            }
            runs.sort(Comparator.comparingDouble(Run::ratio));
            Run middle = runs.get(RUNS / 2);
            Row row =
                    new Row(name, middle.ours.median(), middle.raw.median(), "ms", 1.5)
                            .saying(
                                    "one annotation appended to the journal and the rows of a"
                                            + " project, on the disk, median of "
                                            + COMMITS,
                                    "one transaction of plain SQLite (WAL, synchronous=FULL) with"
                                            + " the same texts, on the same "
                                            + project.disk());
            return MachineLoad.noted(
                    row.with("ours p50 ms", middle.ours.median())
                            .with("ours p99 ms", middle.ours.percentile(99))
                            .with("against p50 ms", middle.raw.median())
                            .with("against p99 ms", middle.raw.percentile(99))
                            .with("least ratio", runs.get(0).ratio())
                            .with("greatest ratio", runs.get(RUNS - 1).ratio()));
        }
    }

    private record Run(Timings ours, Timings raw) {
        double ratio() {
            return ours.median() / raw.median();
        }
    }

    private static Run measure(BenchmarkProject project, RawTransactions raw, int commits)
            throws Exception {
        Timings rawTimes = new Timings();
        Edits edits = project.edits();
        edits.forgetTimes();
        for (int i = 0; i < commits; i++) {
            edits.commit();
            JournalEntry entry =
                    project.project()
                            .store()
                            .journal()
                            .after(edits.set(), edits.sequence() - 1)
                            .get(0);
            Annotation annotation = ((CreateAnnotation) entry.operation()).annotation();
            String operation = OperationJson.write(entry.operation());
            String json = AnnotationJson.write(annotation);
            long start = System.nanoTime();
            raw.commit(operation, annotation.id().value(), json);
            rawTimes.add(System.nanoTime() - start);
        }
        return new Run(edits.wholes(), rawTimes);
    }
}
