/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.document.migration.TypeAnswer;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.project.DataProblemException;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
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
     * @param acceptLoss whether it may lose what was listed
     * @param actor who answers
     */
    public record Request(
            ListWaiting.Entry entry, String typeId, boolean acceptLoss, String actor) {}

    /**
     * What came of it.
     *
     * @param written whether anything was written: an annotation that is not there any more, does
     *     not wait any more, or would lose other things than were listed, is left alone
     * @param losses what was lost, of how many values or links
     */
    public record Result(boolean written, SortedMap<MigrationEffect, Integer> losses) {

        /** Nothing was written. */
        static final Result NOTHING = new Result(false, new TreeMap<>());

        public Result {
            losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
        }
    }

    /**
     * Answers.
     *
     * @throws WouldLoseException when something would be lost that may not be
     * @throws DataProblemException when the type is none of the candidates, or the set cannot take
     *     it; nothing was changed
     * @throws StoreException when the project cannot be written
     */
    public Result run(Request request)
            throws WouldLoseException, DataProblemException, StoreException {
        ListWaiting.Entry entry = request.entry();
        ListWaiting.Candidate candidate = candidate(request);
        Schema schema = project.schema();
        var contents = project.store().annotations().contents(entry.setId());
        AnnotationMap now = new AnnotationMap(contents.annotations());
        Optional<Annotation> waiting =
                now.find(entry.annotation().id())
                        .filter(a -> a.typeId().equals(entry.annotation().typeId()));
        if (waiting.isEmpty() || schema.type(candidate.id()).isEmpty()) {
            return Result.NOTHING;
        }
        int length = project.store().documents().text(entry.document().id()).length();
        TypeAnswer answer =
                TypeAnswer.of(
                        waiting.get(), candidate.id(), now, new StructureRules(schema, length));
        Optional<Operation> change = answer.operation(now);
        if (change.isEmpty() || !answer.losses().equals(candidate.losses())) {
            return Result.NOTHING;
        }
        if (!request.acceptLoss() && !answer.losses().isEmpty()) {
            throw new WouldLoseException(answer.losses(), new TypeNames(schema, schema));
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
        return new Result(true, answer.losses());
    }

    private static ListWaiting.Candidate candidate(Request request) throws DataProblemException {
        List<ListWaiting.Candidate> candidates = request.entry().candidates();
        return candidates.stream()
                .filter(each -> each.id().equals(request.typeId()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new DataProblemException(
                                        Message.of(
                                                "project.waiting.no-candidate",
                                                "type",
                                                request.typeId(),
                                                "candidates",
                                                String.join(
                                                        ", ",
                                                        candidates.stream()
                                                                .map(ListWaiting.Candidate::id)
                                                                .toList()))));
    }
}
