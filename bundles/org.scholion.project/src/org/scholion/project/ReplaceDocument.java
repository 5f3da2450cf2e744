/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationIds;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.project.internal.DocumentChoice;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.project.internal.Replacement;
import org.scholion.project.internal.SingleDocument;
import org.scholion.project.session.OpenProject;

/**
 * Removes a document and imports a file under its name, in one transaction. The text of a document
 * never changes: what is there afterwards is another document, without the annotations of the one
 * before, which can be restored.
 */
public final class ReplaceDocument {

    private final OpenProject project;
    private final Formats formats;

    /** Creates the use case. */
    public ReplaceDocument(OpenProject project, Formats formats) {
        this.project = project;
        this.formats = formats;
    }

    /**
     * What is to be replaced.
     *
     * @param name the document's name, or its ULID
     * @param file holds the one document that takes its place, in any format that can be imported
     * @param member whose set the file's annotations become, if it has any
     * @param actor who replaces it
     * @param reason why, if someone says so
     * @param encoding the charset of the file's text, if someone names it
     */
    public record Request(
            String name,
            Path file,
            String member,
            String actor,
            Optional<String> reason,
            Optional<Charset> encoding) {

        /** A file that tells its charset itself. */
        public Request(
                String name, Path file, String member, String actor, Optional<String> reason) {
            this(name, file, member, actor, reason, Optional.empty());
        }
    }

    /**
     * What was done.
     *
     * @param before the document that is removed now
     * @param after the one that took its place
     * @param annotations how many annotations came with it
     * @param losses what of the file was left out
     */
    public record Result(
            DocumentRecord before, DocumentRecord after, int annotations, Losses losses) {}

    /** Returns what would be hidden. */
    public DocumentLoss preview(Request request) throws StoreException, DataProblemException {
        DocumentChoice choice = new DocumentChoice(project.store());
        return choice.loss(choice.present(request.name()), false);
    }

    /**
     * Replaces it.
     *
     * @throws BadRequestException when nobody can be called as the member is
     * @throws DataProblemException when there is no such document, or the file is not one document
     *     that can be read
     * @throws org.scholion.corpus.DocumentConflictException when the file has the same text
     */
    public Result run(Request request, Progress progress)
            throws BadRequestException, StoreException, DataProblemException, CancelledException {
        BadRequestException.throwIf(MemberName.objection(request.member()));
        ProjectStore store = project.store();
        DocumentRecord before = new DocumentChoice(store).present(request.name());
        ReadOptions options =
                ReadOptions.of(
                                request.member(),
                                project.schema(),
                                project.schemaVersion(),
                                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                                AnnotationIds.system())
                        .with(request.encoding(), Optional.empty());
        Prepared prepared =
                new SingleDocument(formats, options)
                        .read(request.file(), project.address(), before.name(), progress);
        return new Replacement(store, project.schema(), request).put(before, prepared);
    }
}
