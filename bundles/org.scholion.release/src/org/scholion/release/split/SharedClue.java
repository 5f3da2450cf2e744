/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.List;
import java.util.Map;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * A clue that two texts share, for people: what it is, and how each text writes it.
 *
 * @param kind what it is
 * @param first the word of the first text
 * @param second the word of the second text
 */
public record SharedClue(Kind kind, String first, String second) implements Worded {

    /** What two texts may share. */
    public enum Kind {
        /** A number that may be a year. */
        YEAR,
        /** Any other number. */
        NUMBER,
        /** An address, or what looks like one. */
        ADDRESS,
        /** A word in Latin letters. */
        WORD,
        /** Words that sound alike, as names do. */
        NAME
    }

    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;

    /**
     * Returns what two texts share, in the order of the clues.
     *
     * @param clues as {@link Translations.Proposal#shared} has them; those that only one of the
     *     texts has are left out
     */
    public static List<SharedClue> of(List<String> clues, String first, String second) {
        Map<String, String> one = Clues.words(first);
        Map<String, String> other = Clues.words(second);
        return clues.stream()
                .filter(clue -> one.containsKey(clue) && other.containsKey(clue))
                .map(
                        clue ->
                                new SharedClue(
                                        kind(clue),
                                        one.getOrDefault(clue, ""),
                                        other.getOrDefault(clue, "")))
                .toList();
    }

    private static Kind kind(String clue) {
        String what = clue.substring(1);
        if (clue.startsWith(Clues.SOUND)) {
            return Kind.NAME;
        }
        if (clue.startsWith(Clues.SAME)) {
            return what.contains(".") ? Kind.ADDRESS : Kind.WORD;
        }
        boolean year = what.length() == 4 && within(Integer.parseInt(what));
        return year ? Kind.YEAR : Kind.NUMBER;
    }

    private static boolean within(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    @Override
    public Message said() {
        return Message.of(
                "release.clue",
                "kind",
                kind,
                "first",
                first,
                "second",
                second,
                "same",
                first.equals(second));
    }
}
