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
import java.util.Optional;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.project.DocumentLoss;
import org.scholion.words.Message;

/**
 * Finds the one document that someone means, by its name or by its ULID, which tells apart those
 * that were removed under the same name.
 */
public final class DocumentChoice {

    private final ProjectStore store;

    /** Creates a choice among the documents of a store. */
    public DocumentChoice(ProjectStore store) {
        this.store = store;
    }

    /** Returns the document that is not removed. */
    public DocumentRecord present(String nameOrUlid) throws StoreException, DataProblemException {
        Optional<DocumentRecord> named = store.documents().find(nameOrUlid);
        if (named.isPresent()) {
            return named.get();
        }
        for (DocumentRecord document : store.documents().all()) {
            if (document.ulid().value().equals(nameOrUlid)) {
                return document;
            }
        }
        boolean removed =
                store.documentCare().removed().stream().anyMatch(r -> isMeant(r, nameOrUlid));
        throw new DataProblemException(
                removed
                        ? Message.of("project.documents.is-removed", "name", nameOrUlid)
                        : Message.of("project.documents.none", "name", nameOrUlid));
    }

    /** Returns the document that was removed. */
    public RemovedDocument removed(String nameOrUlid) throws StoreException, DataProblemException {
        List<RemovedDocument> meant =
                store.documentCare().removed().stream()
                        .filter(each -> isMeant(each, nameOrUlid))
                        .toList();
        if (meant.size() > 1) {
            throw new DataProblemException(
                    Message.of(
                            "project.documents.several-removed",
                            "name",
                            nameOrUlid,
                            "documents",
                            meant.stream().map(DocumentChoice::describe).toList()));
        }
        if (meant.isEmpty()) {
            throw new DataProblemException(
                    Message.of("project.documents.none-removed", "name", nameOrUlid));
        }
        return meant.get(0);
    }

    /** Returns the document, present or removed, and what would go with it. */
    public DocumentLoss any(String nameOrUlid) throws StoreException, DataProblemException {
        List<Message> described = new ArrayList<>();
        Optional<DocumentLoss> meant = Optional.empty();
        Optional<DocumentRecord> named = store.documents().find(nameOrUlid);
        if (named.isPresent()) {
            described.add(
                    Message.of("project.documents.is-present", "id", named.get().ulid().value()));
            meant = Optional.of(loss(named.get(), false));
        }
        for (RemovedDocument each : store.documentCare().removed()) {
            if (isMeant(each, nameOrUlid)) {
                described.add(describe(each));
                meant = Optional.of(loss(each.document(), true));
            }
        }
        if (described.size() > 1) {
            throw new DataProblemException(
                    Message.of(
                            "project.documents.several",
                            "name",
                            nameOrUlid,
                            "documents",
                            described));
        }
        return meant.isPresent() ? meant.get() : loss(present(nameOrUlid), false);
    }

    /** Returns what would go with a document. */
    public DocumentLoss loss(DocumentRecord document, boolean removed) throws StoreException {
        return new DocumentLoss(document, removed, store.documentCare().belongings(document.id()));
    }

    private static boolean isMeant(RemovedDocument removed, String nameOrUlid) {
        return removed.document().name().equals(nameOrUlid)
                || removed.document().ulid().value().equals(nameOrUlid);
    }

    private static Message describe(RemovedDocument removed) {
        return Message.of(
                "project.documents.removed-by",
                "id",
                removed.document().ulid().value(),
                "member",
                removed.by(),
                "at",
                removed.at().toString());
    }
}
