/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.installed.SchemaForm;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.project.internal.SchemaFiles;
import org.scholion.project.internal.SchemaOwner;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaUnion;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/**
 * Adds to the project's schema what a file of another program declares. First the proposal is read,
 * where what is guessed can be changed; then it is taken.
 */
public final class ImportSchema {

    private final OpenProject project;

    /** Creates the use case. */
    public ImportSchema(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be taken.
     *
     * @param file where it comes from, for messages
     * @param proposal with all choices made
     * @param dryRun whether only to tell what would happen
     * @param actor who does it
     */
    public record Request(Path file, SchemaProposal proposal, boolean dryRun, String actor) {}

    /**
     * Reads what a file declares.
     *
     * @throws DataProblemException when it cannot be read or is none of this form
     * @throws CancelledException when cancelled before it began
     */
    public SchemaProposal propose(Path file, SchemaForm form, Progress progress)
            throws DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        try {
            return form.read(FileSource.of(file, file), SchemaXml.MAXIMUM_BYTES);
        } catch (UnreadableSourceException e) {
            throw new DataProblemException(Message.of(e), e);
        }
    }

    /**
     * Takes it. A type of the project with the same id must be one that the other can replace
     * without a migration. What is there already makes no new version.
     *
     * @throws DataProblemException when a type would have to be migrated, which is named, the
     *     proposal is no valid schema, or the project is a package
     * @throws StoreException when the project cannot be written
     * @throws CancelledException when cancelled before it began
     */
    public SchemaReport run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        SchemaOwner.require(project);
        Schema before = project.schema();
        Schema theirs = request.proposal().schema();
        SchemaFiles.require(theirs, request.file());
        Schema updated =
                SchemaUnion.replacing(before, theirs)
                        .orElseThrow(() -> refused(request.file(), before, theirs));
        SchemaCompatibility.Comparison comparison = SchemaCompatibility.compare(before, updated);
        if (!comparison.additive()) {
            throw new DataProblemException(
                    Message.of(
                            "project.schema.needs-migration",
                            "file",
                            request.file(),
                            "reasons",
                            Message.Lines.of(comparison.reasons())));
        }
        OptionalInt saved = OptionalInt.empty();
        if (!request.dryRun() && !updated.equals(before)) {
            saved =
                    OptionalInt.of(
                            project.store()
                                    .schemas()
                                    .save(SchemaXml.write(updated), request.actor())
                                    .number());
        }
        return new SchemaReport(comparison.changes(), saved);
    }

    private static DataProblemException refused(Path file, Schema before, Schema theirs) {
        List<SchemaProblem> problems =
                SchemaValidator.validate(SchemaUnion.unchecked(before, theirs));
        return new DataProblemException(
                Problem.message(
                        file, Message.of("words.lines", "lines", Message.Lines.of(problems))));
    }
}
