/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.KeptDecision;

/** Counts, document by document, how members' marks compare with gold. */
public final class MemberFigures {

    private final SortedMap<String, MemberFigure> figures = new TreeMap<>();

    /** Counts what was decided in an adjudicated document. */
    public void add(Judgement judgement) {
        int unvoted = judgement.gold().size();
        for (JudgedPlace judged : judgement.all()) {
            unvoted -= judged.gold().isPresent() ? 1 : 0;
            if (judged.decision().isPresent()) {
                judgement.places().workers().forEach(member -> add(of(judgement, judged, member)));
            }
        }
        for (KeptDecision decision : judgement.placeless()) {
            // nobody has anything there any more, but some had
            if (!decision.sources().isEmpty()) {
                unvoted -= decision.goldId().flatMap(judgement::gold).isPresent() ? 1 : 0;
                decision.sources().forEach(s -> add(of(judgement, decision, s.member())));
            }
        }
        MemberFigure.Counts missed = new MemberFigure.Counts(0, 0, unvoted);
        for (String member : judgement.places().workers()) {
            add(new MemberFigure(member, unvoted, 0, missed, missed));
        }
    }

    private void add(MemberFigure figure) {
        figures.merge(figure.member(), figure, MemberFigures::sum);
    }

    private static MemberFigure of(Judgement judgement, JudgedPlace judged, String member) {
        KeptDecision decision = judged.decision().orElseThrow();
        boolean own =
                decision.of(member).isPresent()
                        ? decision.had(member).isPresent()
                        : judged.place().version(member).isPresent();
        return of(
                member,
                decision,
                own,
                judged.gold().isPresent(),
                judgement.wasAsGold(judged, member),
                judgement.wasContested(judged));
    }

    private static MemberFigure of(Judgement judgement, KeptDecision decision, String member) {
        return of(
                member,
                decision,
                decision.had(member).isPresent(),
                decision.goldId().flatMap(judgement::gold).isPresent(),
                judgement.wasAsGold(decision, member),
                judgement.wasContested(decision));
    }

    private static MemberFigure of(
            String member,
            KeptDecision decision,
            boolean own,
            boolean gold,
            boolean same,
            boolean contested) {
        MemberFigure.Counts counts = MemberFigure.Counts.NONE.with(own, gold, same);
        return new MemberFigure(
                member,
                1,
                decision.outcome().rule().isPresent() && same ? 1 : 0,
                counts,
                contested ? counts : MemberFigure.Counts.NONE);
    }

    private static MemberFigure sum(MemberFigure one, MemberFigure other) {
        return new MemberFigure(
                one.member(),
                one.decisions() + other.decisions(),
                one.preAccepted() + other.preAccepted(),
                sum(one.all(), other.all()),
                sum(one.contested(), other.contested()));
    }

    private static MemberFigure.Counts sum(MemberFigure.Counts one, MemberFigure.Counts other) {
        return new MemberFigure.Counts(
                one.same() + other.same(), one.own() + other.own(), one.gold() + other.gold());
    }

    /** Returns what was counted, by member. */
    public List<MemberFigure> all() {
        return List.copyOf(figures.values());
    }
}
