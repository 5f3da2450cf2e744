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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.AgreementTable;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.chart.ChartPage;
import org.scholion.project.json.JsonText;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * Saves a report of agreement: as a page with charts, as a table, or as JSON, which says what it
 * was made of and can be repeated.
 */
public final class SaveAgreement {
    private final OpenProject project;

    /** Creates the use case. */
    public SaveAgreement(OpenProject project) {
        this.project = project;
    }

    /**
     * What is wanted.
     *
     * @param survey what was measured
     * @param file where to; its ending says how: .html, .csv or .json
     * @param words says what stands on the page
     */
    public record Request(AgreementSurvey survey, Path file, Words words) {}

    /**
     * What was saved.
     *
     * @param file where
     */
    public record Result(Path file) {}

    /**
     * Saves. What was there stays until the new file is whole.
     *
     * @throws BadRequestException when the ending is none of these
     * @throws DataProblemException when it cannot be written
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.saving-agreement"), 1);
        progress.check();
        String name = String.valueOf(request.file().getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        AgreementSurvey survey = request.survey();
        String content =
                switch (ending) {
                    case "html", "htm" -> ChartPage.of(survey, project.name(), request.words());
                    case "csv" -> AgreementTable.of(survey.labels());
                    case "json" -> JsonText.of(AgreementTree.of(survey.labels()));
                    default ->
                            throw new BadRequestException(
                                    Message.of("project.agreement.unknown-ending", "name", name));
                };
        Path draft = request.file().resolveSibling("." + name + ".part");
        try {
            try {
                Files.writeString(draft, content, StandardCharsets.UTF_8);
                Files.move(draft, request.file(), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new DataProblemException(
                    Problem.message(request.file(), Problem.unwritable(e)), e);
        }
        progress.worked(1, name);
        return new Result(request.file());
    }
}
