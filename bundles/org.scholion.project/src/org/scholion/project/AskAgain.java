/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.HandedOutException;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.OperationRefusedException;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.session.OpenProject;
import org.scholion.project.session.SetPasses;
import org.scholion.words.Message;

/**
 * Gives members documents again that they are done with, to see how far they agree with themselves.
 * The set is blank then, and not begun; once the member is done with it the marks of before are
 * back, and count as ever, while the journal keeps those of the further pass.
 */
public final class AskAgain {

    private final ProjectStore store;

    /** Creates the use case. */
    public AskAgain(OpenProject project) {
        store = project.store();
    }

    /**
     * What is wanted.
     *
     * @param documents the ids of the documents
     * @param member who is to work on them again
     * @param actor who wants it
     * @param dry whether only to look what would be
     */
    public record Request(List<Long> documents, String member, String actor, boolean dry) {
        public Request {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What came of it.
     *
     * @param begun how many documents are to be worked on again
     * @param refused why others are not
     */
    public record Result(int begun, List<Problem> refused) {
        public Result {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Gives them, each whole or not at all.
     *
     * @throws DataProblemException when there is no such member
     * @throws CancelledException when cancelled; what was given before stays given
     */
    public Result run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.assigning"), request.documents().size());
        KnownMember.require(store, request.member());
        List<Problem> refused = new ArrayList<>();
        int begun = 0;
        for (long id : request.documents()) {
            progress.check();
            Optional<DocumentRecord> document = store.documents().find(id);
            if (document.isPresent()) {
                Optional<Message> objection = give(document.get(), request);
                objection.ifPresent(why -> refused.add(Problem.in(document.get().name(), why)));
                begun += objection.isEmpty() ? 1 : 0;
            }
            progress.worked(1, document.map(DocumentRecord::name).orElse(""));
        }
        return new Result(begun, refused);
    }

    /** Returns why not, if so. */
    private Optional<Message> give(DocumentRecord document, Request request) throws StoreException {
        Optional<AnnotationSet> set = store.sets().find(document.id(), request.member());
        if (set.filter(one -> one.state() == SetState.DONE).isEmpty()) {
            return Optional.of(Message.of("project.again.not-done", "member", request.member()));
        }
        if (store.sets()
                .find(document.id(), Member.GOLD)
                .filter(gold -> gold.state() != SetState.NEW)
                .isPresent()) {
            return Optional.of(Message.of("project.again.gold", "member", request.member()));
        }
        if (request.dry()) {
            return Optional.empty();
        }
        AnnotationSet again = set.orElseThrow();
        try {
            store.writing()
                    .<OperationRefusedException>together(
                            () -> {
                                store.sets()
                                        .saveState(
                                                again.id(),
                                                again.lastSequence(),
                                                SetState.IN_PROGRESS,
                                                Optional.empty(),
                                                request.actor());
                                store.journal()
                                        .append(
                                                again.id(),
                                                again.lastSequence(),
                                                NewEntry.of(
                                                        request.actor(),
                                                        new SetPasses(store).beginning(again)));
                                store.sets()
                                        .saveState(
                                                again.id(),
                                                SetState.NEW,
                                                Optional.empty(),
                                                request.actor());
                            });
            return Optional.empty();
        } catch (HandedOutException | OperationRefusedException e) {
            return Optional.of(Message.of(e));
        }
    }
}
