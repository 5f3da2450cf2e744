/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.charset.StandardCharsets;
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
import org.scholion.project.internal.WholeFile;
import org.scholion.project.json.ChoicesTree;
import org.scholion.project.json.JsonText;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaAppearance;
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
     * @param theirs whether names, colours, keys and guidelines of what the project has are the
     *     file's from now on, where the file says any; else they stay the project's
     * @param dryRun whether only to tell what would happen
     * @param actor who does it
     */
    public record Request(
            Path file, SchemaProposal proposal, boolean theirs, boolean dryRun, String actor) {}

    /**
     * What came of it.
     *
     * @param report what is different now
     * @param looks where names, colours, keys and guidelines differ, and whose are taken
     */
    public record Result(SchemaReport report, List<SchemaAppearance.Difference> looks) {
        public Result {
            looks = List.copyOf(looks);
        }
    }

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
     * Writes what is proposed into a file, where it can be changed and read again.
     *
     * @throws DataProblemException when it cannot be written
     */
    public void write(SchemaProposal proposal, Path file) throws DataProblemException {
        WholeFile.write(
                file, JsonText.of(ChoicesTree.of(proposal)).getBytes(StandardCharsets.UTF_8));
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
    public Result run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        SchemaOwner.require(project);
        Schema before = project.schema();
        Schema read = request.proposal().schema();
        SchemaFiles.require(read, request.file());
        SchemaAppearance.Result looks = SchemaAppearance.of(before, read, request.theirs());
        Schema theirs = looks.schema();
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
        return new Result(new SchemaReport(comparison.changes(), saved), looks.differences());
    }

    private static DataProblemException refused(Path file, Schema before, Schema theirs) {
        List<SchemaProblem> problems =
                SchemaValidator.validate(SchemaUnion.unchecked(before, theirs));
        return new DataProblemException(
                Problem.message(
                        file, Message.of("words.lines", "lines", Message.Lines.of(problems))));
    }
}
