/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Decision;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Migration;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.ContentAnchor;
import org.scholion.curation.adjudication.DecisionJson;
import org.scholion.curation.adjudication.DecisionMigration;
import org.scholion.curation.adjudication.GoldDraft.DraftDecision;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.json.MalformedAnnotationJsonException;
import org.scholion.words.Message;

/** Decisions as the store keeps them, and as adjudication understands them. */
public final class GoldDecisions {

    /** The word for a step of adjudication in journals. */
    public static final String STEP = "adjudicate";

    private static final Outcome BY_HAND = new Outcome(false, Optional.empty(), Optional.empty());
    private static final Outcome GONE = new Outcome(true, Optional.empty(), Optional.empty());

    private GoldDecisions() {}

    /**
     * Returns the decisions that hold, as they are under the newest version of the schema. One
     * about what a migration took away holds no more.
     *
     * @throws StoreException when one cannot be read
     */
    public static List<KeptDecision> inForce(ProjectStore store, List<Decision> decisions)
            throws StoreException {
        List<KeptDecision> kept = new ArrayList<>();
        List<Migration> migrations =
                store.migrations().all().stream().filter(Migration::isInForce).toList();
        Map<Long, DecisionMigration> known = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.isInForce()) {
                carried(store, decision, migrations, known).ifPresent(kept::add);
            }
        }
        return kept;
    }

    /**
     * Returns the decisions that held when the gold set stood at an entry of its journal, as they
     * were under the version of the schema of that time.
     *
     * @param decisions all there ever were of the document
     * @param gold the gold set
     * @param sequence the number of the entry
     * @param migrations the migrations that held then
     * @throws StoreException when one cannot be read
     */
    public static List<KeptDecision> heldAt(
            ProjectStore store,
            List<Decision> decisions,
            AnnotationSet gold,
            long sequence,
            List<Migration> migrations)
            throws StoreException {
        Map<Long, Long> firsts = new HashMap<>();
        Set<Long> revoked = new HashSet<>();
        for (JournalEntry entry : store.journal().after(gold.id(), 0)) {
            if (entry.sequence() > sequence) {
                break;
            }
            if (entry.undoes().isPresent() || entry.redoes().isPresent()) {
                long before = entry.undoes().orElseGet(entry.redoes()::orElseThrow);
                long first = firsts.getOrDefault(before, before);
                firsts.put(entry.sequence(), first);
                if (entry.undoes().isPresent()) {
                    revoked.add(first);
                } else {
                    revoked.remove(first);
                }
            }
        }
        List<KeptDecision> kept = new ArrayList<>();
        Map<Long, DecisionMigration> known = new HashMap<>();
        for (Decision decision : decisions) {
            if (decision.goldSet().equals(gold.ulid())
                    && decision.entry() <= sequence
                    && !revoked.contains(decision.entry())) {
                carried(store, decision, migrations, known).ifPresent(kept::add);
            }
        }
        return kept;
    }

    private static Optional<KeptDecision> carried(
            ProjectStore store,
            Decision decision,
            List<Migration> migrations,
            Map<Long, DecisionMigration> known)
            throws StoreException {
        Optional<KeptDecision> carried = Optional.of(read(decision));
        for (Migration migration : migrations) {
            if (migration.fromVersion() < decision.schemaVersion()) {
                continue;
            }
            if (!known.containsKey(migration.id())) {
                known.put(migration.id(), migrationOf(store, migration));
            }
            carried = carried.flatMap(known.get(migration.id())::of);
        }
        return carried;
    }

    private static DecisionMigration migrationOf(ProjectStore store, Migration migration)
            throws StoreException {
        return new DecisionMigration(
                store.migrations().plan(migration),
                store.migrations().schema(migration.fromVersion()),
                store.migrations().schema(migration.toVersion()));
    }

    private static KeptDecision read(Decision decision) throws StoreException {
        NewDecision content = decision.content();
        try {
            return new KeptDecision(
                    decision.ulid().value(),
                    DecisionJson.readAnchor(content.anchor()),
                    DecisionJson.readSources(content.sources()),
                    DecisionJson.readOutcome(content.outcome()),
                    decision.at(),
                    content.goldId(),
                    content.rationale());
        } catch (MalformedAnnotationJsonException e) {
            throw new StoreException(Message.of(e), e);
        }
    }

    /** Returns a decision to be kept, on what people had. */
    public static NewDecision of(DraftDecision draft, Optional<String> rationale) {
        return of(
                draft.outcome().none() ? NewDecision.Kind.REJECTED : NewDecision.Kind.ACCEPTED,
                draft,
                rationale);
    }

    /** Returns a decision to be kept, on what people had, that came about in this way. */
    public static NewDecision of(
            NewDecision.Kind kind, DraftDecision draft, Optional<String> rationale) {
        return new NewDecision(
                kind,
                DecisionJson.anchor(draft.anchor()),
                DecisionJson.sources(draft.sources()),
                DecisionJson.outcome(draft.outcome()),
                draft.goldId(),
                rationale);
    }

    /**
     * Returns the decisions that go with what an adjudicator does to gold by hand: what is made is
     * the adjudicator's own, what was there is edited.
     *
     * @param before the gold as it is before the changes
     * @param after the gold as it is after them
     */
    public static List<NewDecision> byHand(
            List<AnnotationChange> changes,
            String text,
            AnnotationLookup before,
            AnnotationLookup after) {
        List<NewDecision> decisions = new ArrayList<>();
        for (AnnotationChange change : changes) {
            decisions.addAll(
                    of(
                            change.before().isPresent()
                                    ? NewDecision.Kind.EDITED
                                    : NewDecision.Kind.WRITTEN,
                            List.of(change),
                            text,
                            before,
                            after));
        }
        return decisions;
    }

    /**
     * Returns the decisions that go with changes of gold that follow from nothing people had.
     *
     * @param kind imported or edited
     * @param before the gold as it is before the changes
     * @param after the gold as it is after them
     */
    public static List<NewDecision> of(
            NewDecision.Kind kind,
            List<AnnotationChange> changes,
            String text,
            AnnotationLookup before,
            AnnotationLookup after) {
        List<NewDecision> decisions = new ArrayList<>();
        for (AnnotationChange change : changes) {
            Annotation about = change.after().or(change::before).orElseThrow();
            ContentAnchor anchor =
                    ContentAnchor.of(about, text, change.after().isPresent() ? after : before);
            decisions.add(
                    new NewDecision(
                            kind,
                            DecisionJson.anchor(anchor),
                            DecisionJson.sources(List.of()),
                            DecisionJson.outcome(change.after().isPresent() ? BY_HAND : GONE),
                            Optional.of(change.id()),
                            Optional.empty()));
        }
        return decisions;
    }
}
