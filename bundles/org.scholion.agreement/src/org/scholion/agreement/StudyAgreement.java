/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.study.StudyTables;
import org.scholion.agreement.unitizing.UnitizingMeasure;
import org.scholion.words.Message;

/**
 * The run of a study file from end to end, as {@code scholion agreement --study} does it: reads the
 * table, measures, and gives the results as values or as plain trees for JSON.
 *
 * @param file the table
 * @param kind what the study is about
 * @param measure the measure's name
 * @param weights the name of weights, where wanted
 * @param seed for measures and intervals that sample; without it 1
 */
public record StudyAgreement(
        Path file, StudyKind kind, String measure, Optional<String> weights, OptionalLong seed) {

    /**
     * Reads and measures.
     *
     * @return one result
     * @throws MeasureException if the measure, its weights and the kind of study do not fit: wrong
     *     usage
     * @throws StudyException if the table has a problem, with line and column: wrong data
     * @throws IOException if there is no such file or it cannot be read
     */
    public List<AgreementResult> run() throws IOException, StudyException, MeasureException {
        if (Files.isDirectory(file)) {
            throw new StudyException(Message.of("agreement.table.folder"));
        }
        switch (kind) {
            case CODING -> {
                ItemMeasure m = Measures.coding(measure, weights);
                ItemStudy study = StudyTables.items(file);
                return List.of(m.of(study));
            }
            case UNITIZING -> {
                UnitizingMeasure m = Measures.unitizing(measure, weights, seed.orElse(1));
                ContinuumStudy study = StudyTables.units(file);
                return List.of(DocumentInterval.with(m, study, seed.orElse(1)));
            }
            default -> throw new IllegalStateException(kind.text());
        }
    }

    /**
     * Reads and measures, and gives plain trees for JSON, keys sorted: {@code layer, measure,
     * members, by, value, undefined, ci, units, excluded, details}; null stands for JSON's null.
     *
     * @throws MeasureException see {@link #run}
     * @throws StudyException see {@link #run}
     * @throws IOException see {@link #run}
     */
    public List<Map<String, @Nullable Object>> trees()
            throws IOException, StudyException, MeasureException {
        return run().stream().map(ResultTree::of).toList();
    }
}
