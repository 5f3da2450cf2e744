/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.OperationRefusedException;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.SchemaBinding;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.schema.Schema;

/** Puts a document with annotations into the store, whole or not at all. */
final class SetImport {

    private final ProjectStore store;
    private final Schema schema;
    private final String member;

    SetImport(ProjectStore store, Schema schema, String member) {
        this.store = store;
        this.schema = schema;
        this.member = member;
    }

    /** What was put in. */
    record Added(Outcome outcome, SchemaBinding.Kept kept) {}

    /** The member has other annotations on the document. */
    static final class OtherAnnotationsException extends Exception {

        private static final long serialVersionUID = 1L;

        OtherAnnotationsException(String message) {
            super(message);
        }
    }

    /** Adds a document; to be called in a transaction of its own. */
    Added add(Prepared prepared)
            throws StoreException, OperationRefusedException, OtherAnnotationsException {
        String name = prepared.stored().name();
        boolean existed = store.document(name).isPresent();
        DocumentRecord document = store.addDocument(prepared.stored());
        if (prepared.stored().baseLayer().isPresent() && store.baseLayer(document.id()).isEmpty()) {
            store.saveBaseLayer(document.id(), prepared.stored().baseLayer().get());
        }
        SchemaBinding.Kept kept =
                SchemaBinding.keep(prepared.imported().annotations(), schema, name);
        Optional<AnnotationSet> there = store.set(document.id(), member);
        if (there.isPresent() && there.get().lastSequence() > 0) {
            List<Annotation> before = store.annotations(there.get().id());
            if (!before.isEmpty()) {
                if (CanonicalText.of(before).equals(CanonicalText.of(kept.annotations()))) {
                    return new Added(Outcome.UNCHANGED, kept);
                }
                throw new OtherAnnotationsException(
                        member
                                + " has other annotations on "
                                + name
                                + " already, and they are never overwritten. Import as another"
                                + " member.");
            }
        }
        AnnotationSet set = there.isPresent() ? there.get() : open(document);
        if (!kept.annotations().isEmpty()) {
            store.append(
                    set.id(),
                    set.lastSequence(),
                    ProjectStore.NewEntry.of(
                            member, CreationOrder.creating(kept.annotations(), "Import")));
        }
        boolean nothingNew = existed && there.isPresent() && kept.annotations().isEmpty();
        Outcome outcome =
                nothingNew ? Outcome.UNCHANGED : existed ? Outcome.ANNOTATED : Outcome.ADDED;
        return new Added(outcome, kept);
    }

    private AnnotationSet open(DocumentRecord document) throws StoreException {
        boolean known =
                member.equals(Member.GOLD)
                        || store.members().stream().anyMatch(m -> m.name().equals(member));
        if (!known) {
            store.saveMember(new Member(member, Member.Role.ANNOTATOR), member);
        }
        return store.openSet(document.id(), member);
    }
}
