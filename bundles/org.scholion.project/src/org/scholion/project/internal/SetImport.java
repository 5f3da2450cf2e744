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
import java.util.OptionalLong;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.CreationOrder;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SetStatus;
import org.scholion.project.ImportResult.Outcome;
import org.scholion.project.gold.GoldImport;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.schema.Schema;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * Puts a document with annotations into the store: the document and an empty set first, then the
 * annotations, so that very many of them can come as divisible work of their own.
 */
public final class SetImport {

    /** The word for this step in journals. */
    public static final String STEP = ImportedSets.STEP;

    private final ProjectStore store;
    private final Schema schema;
    private final String member;

    SetImport(ProjectStore store, Schema schema, String member) {
        this.store = store;
        this.schema = schema;
        this.member = member;
    }

    /** So many annotations, and more, are not added in one step. */
    private static final int MANY = 200;

    /**
     * What is to be put in.
     *
     * @param kept the annotations that the schema takes, and what it does not
     * @param entry makes them; none when there are none
     * @param status how far the set was where it comes from, if that is known
     */
    record Ready(SchemaBinding.Kept kept, Optional<NewEntry> entry, Optional<SetStatus> status) {

        boolean isLarge() {
            return kept.annotations().size() >= MANY;
        }
    }

    /**
     * What was put in.
     *
     * @param outcome what becomes of the document
     * @param set the set that is still to take the annotations
     */
    record Added(Outcome outcome, OptionalLong set) {

        /** Returns whether the annotations are still to be added by a call of their own. */
        boolean isLeft() {
            return set.isPresent();
        }
    }

    /** The member has other annotations on the document. */
    static final class OtherAnnotationsException extends WordedException {

        private static final long serialVersionUID = 1L;

        OtherAnnotationsException(Message said) {
            super(said);
        }
    }

    /** Finds out what is to be put in; needs nothing of the store. */
    Ready ready(Prepared prepared) {
        SchemaBinding.Kept kept =
                SchemaBinding.keep(
                        prepared.imported().annotations(), schema, prepared.stored().name());
        return new Ready(
                kept,
                kept.annotations().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                NewEntry.of(
                                        member,
                                        CreationOrder.creating(
                                                kept.annotations(), step(prepared)))),
                prepared.imported().status());
    }

    /** A set of a format that does not say how far it is was all that is known of its document. */
    private static String step(Prepared prepared) {
        boolean done =
                prepared.imported()
                        .status()
                        .map(status -> status.word().equals(SetState.DONE.word()))
                        .orElse(true);
        return done ? STEP : ImportedSets.UNFINISHED_STEP;
    }

    /** Adds the annotations that {@link #add} has left, as divisible work. */
    void fill(Added added, Ready ready) throws StoreException, OperationRefusedException {
        long set = added.set().orElseThrow();
        store.journal().fill(set, ready.entry().orElseThrow());
        closeAsBefore(set, ready);
    }

    /** One that says nothing of the text gives way, and what it says besides is kept. */
    private void keep(DocumentRecord document, BaseLayer layer) throws StoreException {
        Optional<BaseLayer> there = store.documents().baseLayer(document.id());
        BaseLayer both = there.isPresent() ? layer.withFactsOf(there.get()) : layer;
        if (there.isEmpty() || there.get().isEmpty() && !both.equals(there.get())) {
            store.documents().saveBaseLayer(document.id(), both);
        }
    }

    /** Returns the document that was read in the wrong charset and may give way to this one. */
    Optional<DocumentRecord> misread(Prepared prepared) throws StoreException {
        return new Misread(store, member).by(prepared.stored());
    }

    /** Puts a document in the place of what was read in the wrong charset. */
    void replaceMisread(Prepared prepared) throws StoreException {
        Optional<DocumentRecord> misread = misread(prepared);
        if (misread.isPresent()) {
            store.documentCare()
                    .replace(misread.get().id(), prepared.stored(), member, Optional.empty());
        }
    }

    /** Adds a document and, unless they are very many, its annotations; one step of many. */
    Added add(Prepared prepared, Ready ready)
            throws StoreException, OperationRefusedException, OtherAnnotationsException {
        String name = prepared.stored().name();
        boolean existed = store.documents().find(name).isPresent();
        DocumentRecord document = store.documents().add(prepared.stored());
        if (existed && prepared.stored().baseLayer().isPresent()) {
            keep(document, prepared.stored().baseLayer().get());
        }
        Optional<AnnotationSet> there = store.sets().find(document.id(), member);
        if (there.isPresent() && there.get().lastSequence() > 0) {
            List<Annotation> before = store.annotations().of(there.get().id());
            if (!before.isEmpty()) {
                if (CanonicalText.of(before).equals(CanonicalText.of(ready.kept().annotations()))) {
                    return new Added(Outcome.UNCHANGED, OptionalLong.empty());
                }
                throw new OtherAnnotationsException(
                        Message.of(
                                "project.import.other-annotations",
                                "member",
                                member,
                                "document",
                                name));
            }
        }
        AnnotationSet set = there.isPresent() ? there.get() : open(document);
        if (ready.entry().isEmpty() && set.isUntouched()) {
            // someone has looked and found nothing, which is not the same as not having begun
            store.sets()
                    .saveState(
                            set.id(),
                            SetState.IN_PROGRESS,
                            Optional.empty(),
                            ready.status().isEmpty() ? ImportedSets.ACTOR : member);
        }
        if (ready.entry().isPresent() && isGold()) {
            GoldImport.add(store, document, ready.entry().get().operation(), member);
        } else if (ready.entry().isPresent() && !ready.isLarge()) {
            store.journal().append(set.id(), set.lastSequence(), ready.entry().get());
        }
        boolean left = ready.isLarge() && !isGold();
        if (!left) {
            closeAsBefore(set.id(), ready);
        }
        boolean nothingNew =
                existed
                        && there.filter(s -> !s.isUntouched()).isPresent()
                        && ready.entry().isEmpty();
        Outcome outcome =
                nothingNew ? Outcome.UNCHANGED : existed ? Outcome.ANNOTATED : Outcome.ADDED;
        return new Added(outcome, left ? OptionalLong.of(set.id()) : OptionalLong.empty());
    }

    /** A set that was done or skipped where it comes from is so here. */
    private void closeAsBefore(long set, Ready ready) throws StoreException {
        Optional<SetState> before = ready.status().flatMap(s -> SetState.ofWord(s.word()));
        boolean closed =
                before.filter(SetState::isClosed).isPresent()
                        && (before.get() == SetState.DONE
                                || ready.status().flatMap(SetStatus::reason).isPresent());
        if (closed) {
            Optional<String> reason = ready.status().flatMap(SetStatus::reason);
            store.sets().saveState(set, before.orElseThrow(), reason, member);
        }
    }

    private boolean isGold() {
        return member.equals(Member.GOLD);
    }

    private AnnotationSet open(DocumentRecord document) throws StoreException {
        boolean known =
                isGold() || store.members().all().stream().anyMatch(m -> m.name().equals(member));
        if (!known) {
            store.members().save(new Member(member, Member.Role.ANNOTATOR), member);
        }
        return store.sets().open(document.id(), member);
    }
}
