/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Decision;
import org.scholion.corpus.Migration;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.SetContents;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Meaning;
import org.scholion.curation.adjudication.MemberMarks;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.document.Annotation;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.gold.DocumentJudging;
import org.scholion.project.gold.GoldDecisions;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldPlaces;

/** Who had what at which place, and what was decided there, as it was when it was frozen. */
final class FrozenJudging {

    private final ProjectStore store;
    private final FrozenState state;
    private final ReleaseContent content;
    private final List<Migration> migrations;

    FrozenJudging(ProjectStore store, FrozenState state, ReleaseContent content)
            throws StoreException {
        this.store = store;
        this.state = state;
        this.content = content;
        this.migrations = migrations();
    }

    /** All places with what models of annotators say of them. */
    record Judged(List<GoldPlace> places, List<Posterior> posteriors) {}

    Judged all(Progress progress) throws StoreException, CancelledException {
        ClosedChoices choices = new ClosedChoices(content.schema());
        List<GoldPlace> places = new ArrayList<>();
        for (FrozenState.Document document : state.documents()) {
            progress.check();
            DocumentJudging.Read read = read(document);
            choices.add(document.ulid(), read.judgement());
            places.addAll(new GoldPlaces(read, content.schema()).all(true));
        }
        return new Judged(places, Posterior.of(choices, store.settings().reviewSeed()));
    }

    /** Those that held under the frozen version of the schema. */
    private List<Migration> migrations() throws StoreException {
        List<Migration> held = new ArrayList<>();
        Optional<SchemaVersion> next = store.schemas().version(state.schemaVersion() + 1);
        for (Migration migration : store.migrations().all()) {
            boolean undoneLater =
                    next.isPresent()
                            && migration
                                    .undone()
                                    .filter(u -> !u.at().isBefore(next.get().savedAt()))
                                    .isPresent();
            if (migration.toVersion() <= state.schemaVersion()
                    && (migration.isInForce() || undoneLater)) {
                held.add(migration);
            }
        }
        return held;
    }

    private DocumentJudging.Read read(FrozenState.Document document) throws StoreException {
        List<SetContents> sets = new ArrayList<>();
        Optional<SetContents> gold = Optional.empty();
        for (FrozenState.Set set : document.sets()) {
            if (set.gold()) {
                gold = Optional.of(contents(document, set));
            } else if (set.state() == SetState.DONE) {
                sets.add(contents(document, set));
            }
        }
        sets.sort(Comparator.comparing(each -> each.set().member()));
        List<MemberMarks> workers = new ArrayList<>();
        for (SetContents set : sets) {
            workers.add(
                    new MemberMarks(
                            set.set().member(), set.set().ulid().value(), set.annotations()));
        }
        List<Decision> decisions = store.decisions().of(document.id());
        Map<String, NewDecision.Kind> kinds = new HashMap<>();
        List<KeptDecision> held = List.of();
        if (gold.isPresent()) {
            AnnotationSet set = gold.get().set();
            held = GoldDecisions.heldAt(store, decisions, set, set.lastSequence(), migrations);
            for (Decision decision : decisions) {
                kinds.put(decision.ulid().value(), decision.content().kind());
            }
        }
        List<Annotation> annotations = gold.map(SetContents::annotations).orElseGet(List::of);
        return new DocumentJudging.Read(
                content.record(document),
                sets,
                gold,
                Judgement.of(
                        content.text(document),
                        workers,
                        annotations,
                        held,
                        new Meaning(content.catalogue().redirection(), content.schema())),
                kinds);
    }

    private SetContents contents(FrozenState.Document document, FrozenState.Set set)
            throws StoreException {
        AnnotationSet now = content.set(document, set);
        return new SetContents(
                new AnnotationSet(
                        now.id(),
                        now.ulid(),
                        now.documentId(),
                        content.name(now),
                        set.state(),
                        Optional.empty(),
                        set.sequence(),
                        now.changedAt()),
                content.annotations(set));
    }
}
