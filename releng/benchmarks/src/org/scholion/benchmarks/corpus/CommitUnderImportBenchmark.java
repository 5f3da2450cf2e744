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

/**
 * How long an edit waits for its turn to write while an import goes on in the same project, from
 * asking for it until its transaction has begun; against one frame. What the disk then takes to
 * keep the edit is another thing, and stands in the details.
 */
public final class CommitUnderImportBenchmark implements Benchmarks {

    private static final String PLAIN = "commit-under-import";
    private static final String BRAT = "commit-under-brat-import";
    private static final double FRAME_MILLISECONDS = 1000.0 / 60;
    private static final int RUNS = 3;
    private static final int COMMITS = 1_000;
    private static final int UNCOUNTED = 200;

    private static final int TEXTS = 20_000;

    /** Documents of a usual size, of some thousand annotations, and of tens of thousands. */
    private static final int BRAT_DOCUMENTS = 600;

    private static final int ANNOTATIONS = 60;
    private static final int LARGE_BRAT_DOCUMENTS = 10;
    private static final int LARGE_ANNOTATIONS = 3_000;
    private static final int HUGE_BRAT_DOCUMENTS = 0;
    private static final int HUGE_ANNOTATIONS = 30_000;

    @Override
    public List<String> names() {
        return List.of(PLAIN, BRAT);
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        ImportMaterial material = new ImportMaterial(workplace.scratch().resolve("material"));
        String imported;
        if (name.equals(BRAT)) {
            material.addBrat(BRAT_DOCUMENTS / 2, ANNOTATIONS);
            material.addBrat(LARGE_BRAT_DOCUMENTS, LARGE_ANNOTATIONS);
            material.addBrat(HUGE_BRAT_DOCUMENTS, HUGE_ANNOTATIONS);
            material.addBrat(BRAT_DOCUMENTS / 2, ANNOTATIONS);
            imported = "brat documents of " + ANNOTATIONS + " to " + LARGE_ANNOTATIONS + " marks";
        } else {
            material.addPlain(TEXTS);
            imported = "plain texts";
        }
        try (BenchmarkProject project =
                        BenchmarkProject.create(workplace.scratch().resolve("ours"));
                SteadyImport steady = new SteadyImport(project.project(), material)) {
            edit(project.edits(), steady, UNCOUNTED);
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(edit(project.edits(), steady, COMMITS));
            }
            runs.sort(Comparator.comparingDouble(Run::wait99));
            Run middle = runs.get(RUNS / 2);
            Row row =
                    new Row(name, middle.wait99(), FRAME_MILLISECONDS, "ms", 1)
                            .saying(
                                    "an edit's wait for the writer's turn while "
                                            + imported
                                            + " are imported, p99 of "
                                            + COMMITS,
                                    "one frame of 60 Hz; the project is on " + project.disk());
            return MachineLoad.noted(
                    row.with("wait p50 ms", middle.waits.median())
                            .with("wait p99 ms", middle.wait99())
                            .with("wait longest ms", middle.waits.longest())
                            .with("wait p99 ms, best run", runs.get(0).wait99())
                            .with("wait p99 ms, worst run", runs.get(RUNS - 1).wait99())
                            .with("commit p50 ms", middle.wholes.median())
                            .with("commit p99 ms", middle.wholes.percentile(99))
                            .with("a sleeping thread is woken late by, p99 ms", middle.late99())
                            .with("documents imported meanwhile", middle.documents));
        }
    }

    private record Run(Timings waits, Timings wholes, Timings lateness, long documents) {
        double wait99() {
            return waits.percentile(99);
        }

        /** 0 if the edits never were ahead of their pace, so that no thread slept. */
        double late99() {
            return lateness.count() == 0 ? 0 : lateness.percentile(99);
        }
    }

    private static Run edit(Edits edits, SteadyImport steady, int commits) throws Exception {
        edits.forgetTimes();
        long before = steady.documents();
        for (int i = 0; i < commits; i++) {
            edits.awaitNext();
            steady.awaitWriting();
            edits.commit();
        }
        return new Run(
                edits.waits(), edits.wholes(), edits.lateness(), steady.documents() - before);
    }
}
