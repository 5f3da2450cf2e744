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
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.StudyAgreement;
import org.scholion.agreement.StudyKind;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.StudyException;
import org.scholion.words.Message;

/** Measures the agreement in a study file. */
public final class MeasureAgreement {

    /**
     * What is wanted.
     *
     * @param study the table
     * @param kind what the study is about
     * @param measure the measure's name
     * @param weights the name of weights, where wanted
     * @param seed for measures that sample
     */
    public record Request(
            Path study,
            StudyKind kind,
            String measure,
            Optional<String> weights,
            OptionalLong seed) {}

    /**
     * What was measured.
     *
     * @param measured the results, one for each group; {@link ResultTree} makes trees for JSON of
     *     them
     */
    public record Result(List<AgreementResult> measured) {
        public Result {
            measured = List.copyOf(measured);
        }
    }

    /**
     * Measures.
     *
     * @throws BadRequestException when measure, weights and kind do not fit together
     * @throws DataProblemException when the table cannot be read or has a problem
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.measuring"), 1);
        progress.check();
        Path study = request.study();
        try {
            return new Result(
                    new StudyAgreement(
                                    study,
                                    request.kind(),
                                    request.measure(),
                                    request.weights(),
                                    request.seed())
                            .run());
        } catch (MeasureException e) {
            throw new BadRequestException(Message.of(e));
        } catch (StudyException e) {
            throw new DataProblemException(Problem.message(study, Message.of(e)), e);
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(study, Problem.unreadable(e)), e);
        }
    }
}
