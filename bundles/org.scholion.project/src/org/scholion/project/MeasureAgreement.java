/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.StudyAgreement;
import org.scholion.agreement.StudyKind;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.StudyException;
import org.scholion.words.Message;

/** Measures the agreement in a study file. */
public final class MeasureAgreement {

    /** In how many steps progress is told. */
    private static final int STEPS = 1_000;

    /**
     * What is wanted.
     *
     * @param study the table, and what is measured of it
     */
    public record Request(StudyAgreement study) {

        /**
         * The whole of a table, read as it stands.
         *
         * @param study the table
         * @param kind what the study is about
         * @param measure the measure's name
         * @param weights the name of weights, where wanted
         * @param seed for measures and intervals that sample
         */
        public Request(
                Path study,
                StudyKind kind,
                String measure,
                Optional<String> weights,
                OptionalLong seed) {
            this(new StudyAgreement(study, kind, measure, weights, seed));
        }
    }

    /**
     * What was measured.
     *
     * @param measured the results, the whole first and then its parts; {@link ResultTree} makes
     *     trees for JSON of them
     * @param notes how the table was understood
     * @param warnings what looks like a mistake in it
     */
    public record Result(
            List<AgreementResult> measured, List<Message> notes, List<Message> warnings) {
        /** Copies. */
        public Result {
            measured = List.copyOf(measured);
            notes = List.copyOf(notes);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Measures.
     *
     * @throws BadRequestException when measure, weights and kind do not fit together
     * @throws DataProblemException when a table cannot be read or has a problem
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.measuring"), STEPS);
        progress.check();
        StudyAgreement study = request.study();
        Path file = study.file();
        try {
            Steps steps = new Steps(progress, STEPS);
            StudyAgreement.Outcome outcome = study.run(steps::made);
            steps.tell(STEPS);
            return new Result(outcome.results(), outcome.notes(), outcome.warnings());
        } catch (MeasureException e) {
            throw new BadRequestException(Message.of(e));
        } catch (StudyException e) {
            throw new DataProblemException(Problem.message(file, Message.of(e)), e);
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(file, Problem.unreadable(e)), e);
        } catch (CancellationException e) {
            throw new CancelledException();
        }
    }
}
