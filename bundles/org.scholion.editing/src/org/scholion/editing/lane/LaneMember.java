/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.Member;
import org.scholion.project.OtherSets.OtherSet;
import org.scholion.schema.DefaultPalette;
import org.scholion.schema.TypeColor;

/**
 * Another set as it is offered to be shown, and shown.
 *
 * @param set whose set, how much is in it
 * @param initials what stands at its lanes
 * @param color in which it is drawn; a member's is the same in all documents of a project
 */
public record LaneMember(OtherSet set, String initials, TypeColor color) {

    /** The place of the gold set's colour in the palette. */
    private static final int GOLD = 4;

    /** The places of members' colours: those first that most schemas give to no type. */
    private static final int[] PEOPLE = {7, 6, 5, 8, 3, 2, 10, 1, 9, 0, 11};

    /**
     * Returns the sets with their names and colours.
     *
     * @param members all names in the project, in an order that stays
     */
    public static List<LaneMember> of(List<OtherSet> sets, List<String> members) {
        List<String> people =
                members.stream().filter(name -> !name.equals(Member.GOLD)).sorted().toList();
        Map<String, String> initials = Initials.of(sets.stream().map(OtherSet::member).toList());
        List<LaneMember> all = new ArrayList<>();
        for (OtherSet set : sets) {
            all.add(
                    new LaneMember(
                            set,
                            initials.getOrDefault(set.member(), ""),
                            set.member().equals(Member.GOLD)
                                    ? DefaultPalette.color(GOLD)
                                    : color(people.indexOf(set.member()))));
        }
        return all;
    }

    /** A member's colour; that of gold is nobody's. */
    private static TypeColor color(int index) {
        return DefaultPalette.color(PEOPLE[Math.floorMod(index, PEOPLE.length)]);
    }
}
