/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.scholion.agreement.StudyKind;
import org.scholion.project.MeasureAgreement;
import org.scholion.project.Progress;

/** Reads tables of a kind and measures. */
final class StudyFuzzTarget implements FuzzTarget {

    private final StudyKind kind;
    private final List<String> measures;
    private final List<FuzzInput> seeds;
    private final Path file;
    private int count;

    /** Creates a target; tables are put into a file of this folder. */
    StudyFuzzTarget(StudyKind kind, List<String> measures, List<FuzzInput> seeds, Path folder) {
        this.kind = kind;
        this.measures = List.copyOf(measures);
        this.seeds = List.copyOf(seeds);
        this.file = folder.resolve(kind.text() + ".csv");
    }

    @Override
    public String name() {
        return kind.text();
    }

    @Override
    public List<FuzzInput> seeds() {
        return seeds;
    }

    @Override
    public void run(FuzzInput input) throws Exception {
        Files.write(file, input.file(input.main()));
        String measure = measures.get(count++ % measures.size());
        new MeasureAgreement()
                .run(
                        new MeasureAgreement.Request(
                                file, kind, measure, Optional.empty(), OptionalLong.of(1)),
                        Progress.NONE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
