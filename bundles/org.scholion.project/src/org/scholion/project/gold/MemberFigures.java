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

/** Counts, document by document, how members' marks compare with gold. */
public final class MemberFigures {

    private final SortedMap<String, MemberFigure> figures = new TreeMap<>();

    /** Counts what was decided at a place, if its document is adjudicated. */
    public void add(GoldPlace place) {
        if (place.adjudicated() && place.outcome().isPresent()) {
            place.members().forEach((member, side) -> add(of(place, member, side)));
        }
    }

    private void add(MemberFigure figure) {
        figures.merge(figure.member(), figure, MemberFigures::sum);
    }

    private static MemberFigure of(GoldPlace place, String member, GoldPlace.Side side) {
        MemberFigure.Counts counts =
                MemberFigure.Counts.NONE.with(
                        side.had().isPresent(), place.gold().isPresent(), side.asGold());
        return new MemberFigure(
                member,
                1,
                place.isOwnVote(member) ? 1 : 0,
                counts,
                place.contested() ? counts : MemberFigure.Counts.NONE);
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
