/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Annotation;

/** An annotation of a member while it is aligned with those of others. */
final class Item {

    /** How far what is around an annotation is looked at. */
    static final int DEPTH = 3;

    private final int index;
    private final int member;
    private final Annotation annotation;
    private final int[] ranges;
    private final List<Link> out = new ArrayList<>();
    private final List<Link> in = new ArrayList<>();
    private final long[] surroundings = new long[DEPTH + 1];

    /** How many like it the member has before it. */
    private int rank;

    /** Another annotation of the same member, and in which role one points to the other. */
    record Link(String role, Item item) {}

    /**
     * Creates an item.
     *
     * @param index 0, 1, … over all items
     * @param member the number of the member
     * @param ranges the grapheme clusters it holds
     */
    Item(int index, int member, Annotation annotation, int[] ranges) {
        this.index = index;
        this.member = member;
        this.annotation = annotation;
        this.ranges = ranges;
    }

    int index() {
        return index;
    }

    int member() {
        return member;
    }

    Annotation annotation() {
        return annotation;
    }

    int[] ranges() {
        return ranges;
    }

    /** Returns what it points to. */
    List<Link> out() {
        return out;
    }

    /** Returns what points to it. */
    List<Link> in() {
        return in;
    }

    int rank() {
        return rank;
    }

    void rank(int newRank) {
        this.rank = newRank;
    }

    /**
     * Returns a number for what it is and what is around it, the same for the same: at depth 0 it
     * alone, at 1 with its neighbours, and so on.
     */
    long surroundings(int depth) {
        return surroundings[depth];
    }

    void look(int depth, Meaning meaning) {
        if (depth == 0) {
            surroundings[0] =
                    CanonicalForm.of(annotation, meaning, id -> CanonicalForm.token(0)).hashCode();
            return;
        }
        surroundings[depth] =
                31 * (31 * surroundings[depth - 1] + sum(out, depth)) + 7 * sum(in, depth);
    }

    /** The order does not count. */
    private static long sum(List<Link> links, int depth) {
        long sum = 0;
        for (Link link : links) {
            sum += mixed(link.item().surroundings[depth - 1] * 31 + link.role().hashCode());
        }
        return sum;
    }

    /** Spreads a number over all 64 bits (the finalizer of SplitMix64, Steele and others, 2014). */
    static long mixed(long number) {
        long z = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
