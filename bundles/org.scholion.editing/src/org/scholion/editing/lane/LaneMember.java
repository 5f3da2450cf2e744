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
import java.util.Comparator;
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
 * @param name what the member is called
 * @param initials what stands at its lanes
 * @param color in which it is drawn; a member's is the same in all documents of a project
 */
public record LaneMember(OtherSet set, String name, String initials, TypeColor color) {

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
                            set.member(),
                            initials.getOrDefault(set.member(), ""),
                            set.member().equals(Member.GOLD)
                                    ? DefaultPalette.color(GOLD)
                                    : color(people.indexOf(set.member()))));
        }
        return all;
    }

    /**
     * Returns the sets under letters, so that nobody can tell whose they are, in the order of these
     * letters. A letter has its colour, whoever it stands for.
     *
     * @param letters those of the members, each another
     */
    public static List<LaneMember> anonymous(List<OtherSet> sets, Map<String, String> letters) {
        List<String> order = letters.values().stream().sorted().toList();
        return sets.stream()
                .map(
                        set -> {
                            String letter = letters.getOrDefault(set.member(), "");
                            return new LaneMember(
                                    set, letter, letter, color(order.indexOf(letter)));
                        })
                .sorted(Comparator.comparing(LaneMember::name))
                .toList();
    }

    /** A member's colour; that of gold is nobody's. */
    private static TypeColor color(int index) {
        return DefaultPalette.color(PEOPLE[Math.floorMod(index, PEOPLE.length)]);
    }
}
