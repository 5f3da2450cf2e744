/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.project.DataProblemException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Says what an annotation is that waits for an answer. It writes to the set in whichever state it
 * is, and leaves the state as it is.
 */
public final class AnswerWaiting {

    private final OpenProject project;

    /** Creates the use case. */
    public AnswerWaiting(OpenProject project) {
        this.project = project;
    }

    /**
     * An answer.
     *
     * @param entry what waits, as it was listed
     * @param typeId one of its candidates
     * @param actor who answers
     */
    public record Request(ListWaiting.Entry entry, String typeId, String actor) {}

    /**
     * Answers.
     *
     * @return whether anything was written: an annotation that is not there any more, or does not
     *     wait any more, is left alone
     * @throws DataProblemException when the type is none of the candidates, or the set cannot take
     *     it
     * @throws StoreException when the project cannot be written
     */
    public boolean run(Request request) throws DataProblemException, StoreException {
        ListWaiting.Entry entry = request.entry();
        if (entry.candidates().stream().noneMatch(c -> c.id().equals(request.typeId()))) {
            throw new DataProblemException(
                    Message.of(
                            "project.waiting.no-candidate",
                            "type",
                            request.typeId(),
                            "candidates",
                            String.join(
                                    ", ",
                                    entry.candidates().stream()
                                            .map(ListWaiting.Candidate::id)
                                            .toList())));
        }
        var contents = project.store().annotations().contents(entry.setId());
        AnnotationMap now = new AnnotationMap(contents.annotations());
        boolean waits =
                now.find(entry.annotation().id())
                        .filter(a -> a.typeId().equals(entry.annotation().typeId()))
                        .isPresent();
        Optional<Operation> change =
                !waits
                        ? Optional.empty()
                        : new Edits(
                                        now,
                                        project.schema(),
                                        request.actor(),
                                        project.schemaVersion(),
                                        InstantSource.system(),
                                        AnnotationIds.system())
                                .changeType(List.of(entry.annotation().id()), request.typeId());
        if (change.isEmpty()) {
            return false;
        }
        try {
            project.store()
                    .migrations()
                    .answer(
                            entry.migration(),
                            entry.setId(),
                            contents.set().lastSequence(),
                            NewEntry.of(request.actor(), change.get()));
        } catch (OperationRefusedException e) {
            throw new DataProblemException(Message.of(e), e);
        }
        return true;
    }
}
