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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.internal.FinishedSets.Finished;
import org.scholion.project.internal.FinishedSets.Shared;
import org.scholion.project.internal.FinishedSets.Wanted;

/** Which sets count in which round of work, and as of which entry of their journals. */
public final class FinishedRounds {
    private final ProjectStore store;
    private final FinishedSets sets;

    /** Creates a look at the sets of a store. */
    public FinishedRounds(ProjectStore store) {
        this.store = store;
        sets = new FinishedSets(store);
    }

    /**
     * The work of a round that counts.
     *
     * @param name the round's name
     * @param documents by name
     */
    public record Round(String name, List<Shared> documents) {}

    /**
     * The work of rounds, in the order in which they began.
     *
     * @param rounds what counts of each
     * @param left what does not
     */
    public record Found(List<Round> rounds, List<LeftOut> left) {

        /** Nobody asked for rounds. */
        public static final Found NONE = new Found(List.of(), List.of());

        /** How many documents were worked on in a round besides others. */
        public long documents() {
            return rounds.stream()
                    .flatMap(round -> round.documents().stream())
                    .filter(shared -> !shared.round().isEmpty())
                    .count();
        }
    }

    /**
     * Finds the sets that count of each round. A document that is in one round has the same sets
     * there as in all; one that is in several was worked on several times: in each round, from its
     * beginning to that of the next one, a set counts as it stood when it was first done then (or
     * last, if the latest is wanted).
     */
    public Found find(Wanted wanted) throws StoreException {
        Map<Long, List<AnnotationSet>> byDocument = sets.sets(wanted);
        Map<Long, SetStateChange> done = sets.done(wanted);
        Map<Long, List<RoundDocument>> rounds = new HashMap<>();
        RoundOrder order = RoundOrder.of(store);
        for (RoundDocument each : store.rounds().all()) {
            rounds.computeIfAbsent(each.documentId(), d -> new ArrayList<>()).add(each);
        }
        Map<String, List<Shared>> found = new TreeMap<>(order.comparator());
        LeftReasons reasons = new LeftReasons();
        for (DocumentRecord document : sets.documents(wanted)) {
            List<RoundDocument> own = rounds.getOrDefault(document.id(), List.of());
            for (RoundDocument each : own) {
                if (!wanted.scope().counts(each.part())) {
                    continue;
                }
                List<Finished> finished = new ArrayList<>();
                for (AnnotationSet set : byDocument.getOrDefault(document.id(), List.of())) {
                    Optional<Finished> one =
                            own.size() > 1
                                    ? inRound(set, order.period(each.round(), own), wanted)
                                    : alone(set, done, wanted);
                    one.ifPresent(finished::add);
                }
                if (finished.size() > 1) {
                    found.computeIfAbsent(each.round(), r -> new ArrayList<>())
                            .add(
                                    new Shared(
                                            document,
                                            finished,
                                            own.size() > 1 ? each.round() : ""));
                } else {
                    reasons.round(document.name(), each.round());
                }
            }
        }
        List<Round> all = new ArrayList<>();
        found.forEach((name, documents) -> all.add(new Round(name, documents)));
        return new Found(all, reasons.left());
    }

    private static Optional<Finished> alone(
            AnnotationSet set, Map<Long, SetStateChange> done, Wanted wanted) {
        Optional<SetStateChange> first = Optional.ofNullable(done.get(set.id()));
        return FinishedSets.counts(set, first, wanted)
                ? Optional.of(
                        new Finished(
                                set,
                                FinishedSets.isKnown(first)
                                        ? first.get().sequence()
                                        : set.lastSequence()))
                : Optional.empty();
    }

    /** A set as it was done in a period; none that its member skips now. */
    private Optional<Finished> inRound(AnnotationSet set, RoundOrder.Period period, Wanted wanted)
            throws StoreException {
        if (set.state() == SetState.SKIPPED) {
            return Optional.empty();
        }
        List<SetStateChange> done =
                store.history().states(set.id()).stream()
                        .filter(change -> change.state() == SetState.DONE)
                        .filter(change -> period.holds(change.at()))
                        .toList();
        return done.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Finished(
                                set, done.get(wanted.latest() ? done.size() - 1 : 0).sequence()));
    }

    /**
     * Finds the sets of rounds as they once counted.
     *
     * @throws DataProblemException when one of them is gone or its journal ends before
     */
    public Found repeat(AgreementSettings settings) throws StoreException, DataProblemException {
        Map<String, List<AgreementSettings.SetAt>> rounds = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (AgreementSettings.RoundSets round : settings.rounds()) {
            rounds.put(round.name(), round.sets());
            round.sets().stream()
                    .map(AgreementSettings.SetAt::document)
                    .distinct()
                    .forEach(document -> times.merge(document, 1, Integer::sum));
        }
        List<Round> all = new ArrayList<>();
        for (Map.Entry<String, List<AgreementSettings.SetAt>> round : rounds.entrySet()) {
            List<Shared> documents = new ArrayList<>();
            for (Shared each : sets.shared(round.getValue())) {
                boolean once = times.getOrDefault(each.document().ulid().value(), 1) == 1;
                documents.add(new Shared(each.document(), each.sets(), once ? "" : round.getKey()));
            }
            all.add(new Round(round.getKey(), documents));
        }
        return new Found(all, List.of());
    }
}
