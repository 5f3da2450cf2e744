/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Mention;

/**
 * The entities of two members on a document, paired type by type: one to one, over at least one
 * shared grapheme, so that most are the same on both sides and the rest has the most in common. The
 * order in which entities come does not matter, however they are stacked.
 */
public final class EntityPairs {

    private EntityPairs() {}

    /**
     * A pair, or an entity that the other side lacks.
     *
     * @param left the first member's
     * @param right the second member's
     * @param same whether both hold the same graphemes
     */
    public record Pair(Optional<Mention> left, Optional<Mention> right, boolean same) {}

    /** Pairs the entities of two members, by type in the order of ids, then as they stand. */
    public static List<Pair> of(String text, List<Mention> left, List<Mention> right) {
        Graphemes graphemes = new Graphemes(text);
        List<Mark> lefts = marks(graphemes, left);
        List<Mark> rights = marks(graphemes, right);
        int[] match = MarkPairs.of(lefts, rights);
        boolean[] met = new boolean[rights.size()];
        for (int j : match) {
            if (j >= 0) {
                met[j] = true;
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < match.length; i++) {
            String type = lefts.get(i).type();
            next = alone(rights, met, next, Optional.of(type), pairs);
            pairs.add(
                    match[i] < 0
                            ? new Pair(mention(lefts.get(i)), Optional.empty(), false)
                            : new Pair(
                                    mention(lefts.get(i)),
                                    mention(rights.get(match[i])),
                                    lefts.get(i).place().equals(rights.get(match[i]).place())));
        }
        alone(rights, met, next, Optional.empty(), pairs);
        return pairs;
    }

    /** Adds those on the right that nobody met, of types before a type; of all without one. */
    private static int alone(
            List<Mark> rights, boolean[] met, int from, Optional<String> before, List<Pair> pairs) {
        int j = from;
        while (j < met.length
                && (before.isEmpty() || rights.get(j).type().compareTo(before.get()) < 0)) {
            if (!met[j]) {
                pairs.add(new Pair(Optional.empty(), mention(rights.get(j)), false));
            }
            j++;
        }
        return j;
    }

    private static Optional<Mention> mention(Mark mark) {
        return Optional.of((Mention) mark.annotation());
    }

    private static List<Mark> marks(Graphemes graphemes, List<Mention> mentions) {
        List<Mark> marks = new ArrayList<>();
        for (Mention mention : mentions) {
            Place.of(graphemes, mention.spans())
                    .ifPresent(place -> marks.add(new Mark(mention, mention.typeId(), place)));
        }
        marks.sort(Mark::compare);
        return marks;
    }
}
