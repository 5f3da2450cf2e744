/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.agreement;

import java.util.List;
import java.util.Optional;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.project.MeasureSets;
import org.scholion.project.Progress;

/**
 * Measures how far five members agree on 3,000 documents of 20 annotations each: what is usual for
 * every layer, without intervals; the first time, and again after one edit.
 */
public final class ProjectAgreementBenchmark implements Benchmarks {

    private static final String PROJECT = "agreement-project";
    private static final String AGAIN = "agreement-again";
    private static final int RUNS = 3;

    /**
     * Runs of either side that are not counted: with one, the side that comes first paid for
     * compiling what both do, on half of two processors.
     */
    private static final int WARM_UP = 4;

    @Override
    public List<String> names() {
        return List.of(PROJECT, AGAIN);
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        try (MemberSets sets = MemberSets.create(workplace.scratch().resolve("sets"))) {
            return name.equals(PROJECT) ? first(sets) : again(sets);
        }
    }

    private static Row first(MemberSets sets) throws Exception {
        double ours =
                Median.millisecondsOf(
                        WARM_UP, RUNS, () -> measure(new MeasureSets(sets.project()), false));
        double against = Median.millisecondsOf(WARM_UP, RUNS, sets::read);
        return new Row(PROJECT, ours, against, "ms", 2)
                .saying(
                        "all that is usual for every layer, of five members on 3,000 documents of 20"
                                + " annotations each, without intervals",
                        "reading and parsing the same rows and texts, one after another");
    }

    private static Row again(MemberSets sets) throws Exception {
        double first =
                Median.millisecondsOf(
                        1, RUNS, () -> measure(new MeasureSets(sets.project()), true));
        MeasureSets kept = new MeasureSets(sets.project());
        measure(kept, true);
        double[] times = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            sets.edit(i + 1);
            long start = System.nanoTime();
            measure(kept, true);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return new Row(AGAIN, Median.of(times), first, "ms", 0.05)
                .saying("the same again after a mention was edited", "the first time");
    }

    private static void measure(MeasureSets measure, boolean latest) throws Exception {
        MeasureSets.Result result =
                measure.run(
                        new MeasureSets.Request(
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                latest,
                                new IntervalSettings(false, 0.95, 1_000, 1),
                                "benchmark"),
                        Progress.NONE);
        if (result.report().documents() != MemberSets.DOCUMENTS) {
            throw new IllegalStateException("documents were left out");
        }
    }
}
