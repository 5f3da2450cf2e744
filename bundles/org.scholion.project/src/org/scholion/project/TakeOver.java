/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.AnnotationCopies;
import org.scholion.document.edit.CreationOrder;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Makes one's own what another has marked on a document, in one step that can be undone. The other
 * one's annotations stay as they are.
 */
public final class TakeOver {

    /** The word for this step in journals. */
    public static final String STEP = "take-over";

    private final OpenProject project;
    private final InstantSource clock;

    /** Creates the use case. */
    public TakeOver(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /**
     * What is to be taken over.
     *
     * @param document the document
     * @param from whose annotations
     * @param member whose they are to be; there may be none yet
     */
    public record Request(DocumentRecord document, String from, String member) {}

    /**
     * What was taken over.
     *
     * @param annotations how many
     */
    public record Result(int annotations) {}

    /**
     * Takes them over, all or none.
     *
     * @throws DataProblemException when the other one has none, or the member has some
     * @throws StoreException also when the member's set is closed
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws DataProblemException, StoreException, CancelledException {
        progress.begin(Message.of("project.task.taking-over"), 1);
        progress.check();
        ProjectStore store = project.store();
        long document = request.document().id();
        Optional<AnnotationSet> source = store.sets().find(document, request.from());
        List<Annotation> theirs =
                source.isPresent() ? store.annotations().of(source.get().id()) : List.of();
        if (theirs.isEmpty()) {
            throw refused("project.take-over.nothing", request);
        }
        AnnotationSet own = store.sets().open(document, request.member());
        if (!store.annotations().of(own.id()).isEmpty()) {
            throw refused("project.take-over.own", request);
        }
        Instant now = clock.instant();
        List<Annotation> copies =
                AnnotationCopies.of(
                        theirs,
                        AnnotationIds.system(),
                        header -> ownedBy(header, request.member(), now));
        try {
            store.journal()
                    .fill(
                            own.id(),
                            NewEntry.of(request.member(), CreationOrder.creating(copies, STEP)));
        } catch (OperationRefusedException refused) {
            throw new DataProblemException(refused.said());
        }
        progress.worked(1, request.document().name());
        return new Result(copies.size());
    }

    private static DataProblemException refused(String code, Request request) {
        return new DataProblemException(
                Message.of(
                        code,
                        "from",
                        request.from(),
                        "member",
                        request.member(),
                        "document",
                        request.document().name()));
    }

    /** The version stays: the annotation was made under that schema. */
    private static AnnotationHeader ownedBy(AnnotationHeader header, String member, Instant now) {
        return new AnnotationHeader(
                header.id(),
                header.typeId(),
                member,
                now,
                header.schemaVersion(),
                header.note(),
                header.confidence(),
                header.unsure(),
                header.attributes());
    }
}
