/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Tags that say where spans begin and end. Read as the evaluation script of CoNLL-2000 to 2003
 * does, whatever the scheme: a span begins with B, S or U, and with any other tag that does not go
 * on with the one before it.
 */
enum Bio {
    /** Spans begin with I, and with B only right behind another of their type. */
    IOB1,
    /** All spans begin with B. */
    IOB2,
    /** Spans of one token are S, longer ones begin with B and end with E. */
    BIOES,
    /** The same with U and L. */
    BILOU,
    /** The label alone: two spans of one type that touch are one. */
    LABELS;

    /** The tag of a token in no span. */
    static final String NONE = "O";

    /**
     * A span in a sentence.
     *
     * @param first index of its first token
     * @param last index of its last token
     */
    record Chunk(int first, int last, String type) {}

    /** Returns whether this is a tag of some scheme with prefixes. */
    static boolean isTag(String tag) {
        return tag.equals(NONE) || isPrefixed(tag);
    }

    private static boolean isPrefixed(String tag) {
        return tag.length() > 2 && tag.charAt(1) == '-' && "BIESLUM".indexOf(tag.charAt(0)) >= 0;
    }

    /**
     * Finds the scheme of a file.
     *
     * @param sentences the tags of each sentence
     * @return empty when what is not O has no prefix
     */
    static Optional<Bio> schemeOf(List<List<String>> sentences) {
        boolean ends = false;
        boolean lasts = false;
        boolean inner = false;
        boolean any = false;
        for (List<String> tags : sentences) {
            String before = NONE;
            for (String tag : tags) {
                if (!isTag(tag)) {
                    return Optional.empty();
                }
                char first = tag.charAt(0);
                any |= isPrefixed(tag);
                ends |= isPrefixed(tag) && (first == 'E' || first == 'S');
                lasts |= isPrefixed(tag) && (first == 'L' || first == 'U');
                inner |= first == 'I' && begins(before, tag);
                before = tag;
            }
        }
        if (!any) {
            return Optional.of(IOB2);
        }
        return Optional.of(lasts ? BILOU : ends ? BIOES : inner ? IOB1 : IOB2);
    }

    private static boolean begins(String before, String tag) {
        if (!isPrefixed(tag)) {
            return false;
        }
        char first = tag.charAt(0);
        boolean goesOn =
                isPrefixed(before)
                        && "ESLU".indexOf(before.charAt(0)) < 0
                        && before.substring(2).equals(tag.substring(2));
        return first == 'B' || first == 'S' || first == 'U' || !goesOn;
    }

    /** Returns the spans of a sentence, whose tags have prefixes. */
    static List<Chunk> chunks(List<String> tags) {
        List<Chunk> chunks = new ArrayList<>();
        String before = NONE;
        int first = -1;
        for (int i = 0; i <= tags.size(); i++) {
            String tag = i < tags.size() ? tags.get(i) : NONE;
            boolean starts = begins(before, tag);
            if (first >= 0 && (starts || !isPrefixed(tag))) {
                chunks.add(new Chunk(first, i - 1, before.substring(2)));
                first = -1;
            }
            if (starts) {
                first = i;
            }
            before = tag;
        }
        return chunks;
    }

    /** Returns the spans of a sentence whose tags are labels. */
    static List<Chunk> runs(List<String> labels) {
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= labels.size(); i++) {
            if (i == labels.size() || !labels.get(i).equals(labels.get(first))) {
                if (!labels.get(first).equals(NONE)) {
                    chunks.add(new Chunk(first, i - 1, labels.get(first)));
                }
                first = i;
            }
        }
        return chunks;
    }

    /** Returns the spans of a sentence in this scheme. */
    List<Chunk> read(List<String> tags) {
        return this == LABELS ? runs(tags) : chunks(tags);
    }

    /**
     * Returns the tags of a sentence.
     *
     * @param chunks in order, none overlapping another
     */
    String[] write(List<Chunk> chunks, int length) {
        String[] tags = new String[length];
        Arrays.fill(tags, NONE);
        int end = -2;
        String type = "";
        for (Chunk chunk : chunks) {
            boolean touches = end + 1 == chunk.first() && type.equals(chunk.type());
            for (int i = chunk.first(); i <= chunk.last(); i++) {
                tags[i] = prefix(chunk, i, touches) + chunk.type();
            }
            end = chunk.last();
            type = chunk.type();
        }
        return tags;
    }

    private String prefix(Chunk chunk, int at, boolean touches) {
        boolean first = at == chunk.first();
        boolean last = at == chunk.last();
        return switch (this) {
            case IOB1 -> first && touches ? "B-" : "I-";
            case IOB2 -> first ? "B-" : "I-";
            case BIOES -> first && last ? "S-" : first ? "B-" : last ? "E-" : "I-";
            case BILOU -> first && last ? "U-" : first ? "B-" : last ? "L-" : "I-";
            case LABELS -> "";
        };
    }
}
