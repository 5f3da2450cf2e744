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
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ReadStudy;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.study.TableOptions;
import org.scholion.words.Message;

/**
 * The run of a study file from end to end, as {@code scholion agreement --study} does it: reads the
 * table, measures, and gives the results as values or as plain trees for JSON.
 *
 * @param file the table
 * @param kind what the study is about
 * @param measure the measure's name
 * @param weights the name of weights, or a file with a table of them, where wanted
 * @param documents a table of who worked on what; empty where nobody said so
 * @param table how the table is to be read
 * @param intervals what intervals are wanted; their seed is also that of measures that sample
 * @param parts what is measured apart besides the whole; empty for nothing
 */
public record StudyAgreement(
        Path file,
        StudyKind kind,
        String measure,
        Optional<String> weights,
        Optional<Path> documents,
        TableOptions table,
        IntervalSettings intervals,
        Optional<Group.Kind> parts) {

    /** The whole study, read and measured as usual; without a seed it is 1. */
    public StudyAgreement(
            Path file,
            StudyKind kind,
            String measure,
            Optional<String> weights,
            OptionalLong seed) {
        this(
                file,
                kind,
                measure,
                weights,
                Optional.empty(),
                TableOptions.STANDARD,
                new IntervalSettings(true, 0.95, 1_000, seed.orElse(1)),
                Optional.empty());
    }

    /**
     * What a run gave.
     *
     * @param results the whole first, then its parts
     * @param notes how the table was understood
     * @param warnings what looks like a mistake in it
     */
    public record Outcome(
            List<AgreementResult> results, List<Message> notes, List<Message> warnings) {}

    /**
     * Measures items that are in no file, in the same way.
     *
     * @param figure what is measured
     */
    public static AgreementResult items(
            ItemFigure figure, ItemStudy study, IntervalSettings intervals) {
        return new ItemSubject(figure, study, false).measure(intervals, Pace.NONE);
    }

    /**
     * Reads and measures.
     *
     * @return the whole first, then its parts
     * @throws MeasureException if the measure, its weights and the kind of study do not fit: wrong
     *     usage
     * @throws StudyException if a table has a problem, with line and column: wrong data
     * @throws IOException if there is no such file or it cannot be read
     */
    public List<AgreementResult> run() throws IOException, StudyException, MeasureException {
        return run(Pace.NONE).results();
    }

    /**
     * Reads and measures.
     *
     * @param pace hears how far it is
     * @throws java.util.concurrent.CancellationException if the pace says so
     * @throws MeasureException see {@link #run()}
     * @throws StudyException see {@link #run()}
     * @throws IOException see {@link #run()}
     */
    public Outcome run(Pace pace) throws IOException, StudyException, MeasureException {
        if (Files.isDirectory(file)) {
            throw new StudyException(Message.of("agreement.table.folder"));
        }
        ReadStudy<Subject> read = new SubjectReader(this).read();
        List<AgreementResult> results = new Measuring(intervals, parts, pace).of(read.study());
        return new Outcome(results, read.notes(), read.warnings());
    }

    /**
     * Reads and measures, and gives plain trees for JSON, keys sorted: {@code layer, measure,
     * members, by, value, undefined, ci, units, excluded, details}; null stands for JSON's null.
     *
     * @throws MeasureException see {@link #run()}
     * @throws StudyException see {@link #run()}
     * @throws IOException see {@link #run()}
     */
    public List<Map<String, @Nullable Object>> trees()
            throws IOException, StudyException, MeasureException {
        return run().stream().map(ResultTree::of).toList();
    }
}
