/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.List;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.OperationRefusedException;
import org.scholion.exchange.Losses;
import org.scholion.project.DataProblemException;
import org.scholion.project.ReplaceDocument.Request;
import org.scholion.project.ReplaceDocument.Result;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Puts one document in the place of another, whole or not at all. */
public final class Replacement {

    private final ProjectStore store;
    private final Schema schema;
    private final Request request;

    /**
     * Creates it.
     *
     * @param store where
     * @param schema what the annotations are to fit
     * @param request who wants it and why
     */
    public Replacement(ProjectStore store, Schema schema, Request request) {
        this.store = store;
        this.schema = schema;
        this.request = request;
    }

    /** Puts what was read in the place of a document. */
    public Result put(DocumentRecord before, Prepared prepared)
            throws StoreException, DataProblemException {
        List<Result> done = new ArrayList<>(1);
        store.writing()
                .<DataProblemException>exclusively(
                        Message.of("project.task.replacing"),
                        () -> done.add(replace(before, prepared)));
        return done.get(0);
    }

    private Result replace(DocumentRecord before, Prepared prepared)
            throws StoreException, DataProblemException {
        DocumentRecord after =
                store.documentCare()
                        .replace(before.id(), prepared.stored(), request.actor(), request.reason());
        if (prepared.imported().annotations().isEmpty()) {
            return new Result(before, after, 0, Losses.NONE);
        }
        try {
            SetImport sets = new SetImport(store, schema, request.member());
            SetImport.Ready ready = sets.ready(prepared);
            SetImport.Added added = sets.add(prepared, ready);
            if (added.isLeft()) {
                sets.fill(added, ready);
            }
            return new Result(
                    before,
                    after,
                    ready.kept().annotations().size(),
                    prepared.imported().losses().plus(ready.kept().losses()));
        } catch (OperationRefusedException | SetImport.OtherAnnotationsException e) {
            throw new DataProblemException(
                    Message.of(
                            "project.documents.not-replaced",
                            "file",
                            request.file(),
                            "reason",
                            Message.of(e)),
                    e);
        }
    }
}
