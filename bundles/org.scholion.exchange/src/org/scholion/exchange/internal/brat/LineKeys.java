/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Fragment;
import org.scholion.document.Span;

/**
 * What tells the lines of a file apart without their ids, as numbers: what a line says, and what
 * the lines say that it leads to; and besides, what the lines say that lead to it. Two lines of one
 * number say the same. Chains of pointers are followed for {@link #ROUNDS} steps, as in the
 * refinement of colours by Weisfeiler and Leman, so that lines in a circle have a number, too.
 */
final class LineKeys {

    private static final int ROUNDS = 3;

    /** The constants of FNV-1a for 64 bits. */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    /** A pointer from one line to another. */
    private record Pointer(int from, long role, int to) {}

    private final List<Pointer> pointers = new ArrayList<>();
    private final long[] down;
    private final long[] both;

    /**
     * Computes the keys.
     *
     * @param spans where each T line is, by its id
     */
    LineKeys(List<AnnLine> lines, Map<String, Span> spans) {
        Map<String, Integer> byId = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof AnnLine.Identified identified) {
                byId.put(identified.id(), i);
            }
        }
        long[] own = new long[lines.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = own(i, lines.get(i), spans, byId);
        }
        long[] keys = own;
        for (int round = 0; round < ROUNDS; round++) {
            keys = refined(keys, false);
        }
        down = keys;
        for (int round = 0; round < ROUNDS; round++) {
            keys = refined(keys, true);
        }
        both = keys;
    }

    /** Returns what a line says, with what it leads to. */
    long down(int line) {
        return down[line];
    }

    /** Returns what a line says, with what it leads to and what leads to it. */
    long both(int line) {
        return both[line];
    }

    /** Returns a role without its number: fillers of one role are counted in more than one way. */
    static String role(String written) {
        int end = written.length();
        while (end > 1 && Character.isDigit(written.charAt(end - 1))) {
            end--;
        }
        return written.substring(0, end);
    }

    private long own(int at, AnnLine line, Map<String, Span> spans, Map<String, Integer> byId) {
        return switch (line) {
            case AnnLine.TextBound bound ->
                    place(hash(hash(BASIS, "T"), bound.type()), spans.get(bound.id()));
            case AnnLine.Related related -> {
                arguments(at, related.arguments(), byId);
                yield hash(hash(BASIS, "R"), related.type());
            }
            case AnnLine.Event event -> {
                arguments(at, event.arguments(), byId);
                yield place(hash(hash(BASIS, "E"), event.type()), spans.get(event.trigger()));
            }
            case AnnLine.Modified modified -> {
                point(at, "", modified.target(), byId);
                yield hash(hash(hash(BASIS, "A"), modified.name()), modified.value().orElse(""));
            }
            case AnnLine.Normalized normalized -> {
                point(at, "", normalized.target(), byId);
                yield hash(
                        hash(hash(hash(BASIS, "N"), normalized.type()), normalized.reference()),
                        normalized.text());
            }
            case AnnLine.Noted noted -> {
                point(at, "", noted.target(), byId);
                yield hash(hash(hash(BASIS, "#"), noted.kind()), noted.text());
            }
            case AnnLine.Equivalent equivalent -> {
                equivalent.members().forEach(member -> point(at, "", member, byId));
                yield hash(hash(BASIS, "*"), equivalent.type());
            }
        };
    }

    private void arguments(int at, List<AnnLine.Argument> arguments, Map<String, Integer> byId) {
        arguments.forEach(argument -> point(at, role(argument.role()), argument.target(), byId));
    }

    private void point(int from, String role, String target, Map<String, Integer> byId) {
        @Nullable Integer to = byId.get(target);
        if (to != null) {
            pointers.add(new Pointer(from, hash(BASIS, role), to));
        }
    }

    private long[] refined(long[] keys, boolean backwards) {
        long[][] around = new long[keys.length][];
        int[] counts = new int[keys.length];
        for (Pointer pointer : pointers) {
            counts[pointer.from()]++;
            if (backwards) {
                counts[pointer.to()]++;
            }
        }
        for (int i = 0; i < keys.length; i++) {
            around[i] = new long[counts[i]];
        }
        int[] filled = new int[keys.length];
        for (Pointer pointer : pointers) {
            around[pointer.from()][filled[pointer.from()]++] =
                    mixed(mixed(pointer.role(), 1), keys[pointer.to()]);
            if (backwards) {
                around[pointer.to()][filled[pointer.to()]++] =
                        mixed(mixed(pointer.role(), 2), keys[pointer.from()]);
            }
        }
        long[] refined = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            // in whatever order they are written
            Arrays.sort(around[i]);
            long key = keys[i];
            for (long one : around[i]) {
                key = mixed(key, one);
            }
            refined[i] = mixed(key, around[i].length);
        }
        return refined;
    }

    private static long place(long key, @Nullable Span span) {
        long at = key;
        if (span != null) {
            for (Fragment fragment : span.fragments()) {
                at = mixed(mixed(at, fragment.begin()), fragment.end());
            }
        }
        return at;
    }

    private static long hash(long before, String text) {
        long key = before;
        for (int i = 0; i < text.length(); i++) {
            key = (key ^ text.charAt(i)) * PRIME;
        }
        return mixed(key, text.length());
    }

    private static long mixed(long key, long other) {
        long mixed = (key ^ Long.rotateLeft(other, 29)) * PRIME;
        return (mixed ^ mixed >>> 31) * PRIME;
    }
}
