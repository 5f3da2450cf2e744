/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests.seed;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.scholion.text.TextRange;

/**
 * What is to be annotated in a text that is not part of the sources: places are named by short
 * strings and their number.
 */
public record SeedKey(
        List<MentionKey> mentions, List<RelationKey> relations, List<StanceKey> stances) {

    /** The author of the text, as an end. */
    public static final String AUTHOR = "author";

    /** Somebody who is not named, as an end. */
    public static final String IMPLICIT = "implicit";

    /** A mention, with a name within the key. */
    public record MentionKey(String name, String type, TextRange place) {}

    /** A relation of two mentions, in the roles of its type. */
    public record RelationKey(String type, String from, String to) {}

    /**
     * A stance.
     *
     * @param sign the key of its polarity
     * @param cue the words that show it
     */
    public record StanceKey(
            char sign,
            TextRange cue,
            List<String> holders,
            List<String> targets,
            List<String> sources) {}

    /** Reads a key of a text. */
    public static SeedKey of(List<String> lines, String text) {
        List<List<String>> rows =
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.strip().split(" *\\| *")))
                        .toList();
        return new SeedKey(
                rows.stream()
                        .filter(row -> row.get(0).equals("mention"))
                        .map(row -> mention(row, text))
                        .sorted(
                                Comparator.comparingInt((MentionKey m) -> m.place().begin())
                                        .thenComparingInt(m -> -m.place().end()))
                        .toList(),
                rows.stream()
                        .filter(row -> row.get(0).equals("relation"))
                        .map(row -> new RelationKey(row.get(1), row.get(2), row.get(3)))
                        .toList(),
                rows.stream()
                        .filter(row -> row.get(0).equals("stance"))
                        .map(row -> stance(row, text))
                        .toList());
    }

    private static MentionKey mention(List<String> row, String text) {
        String piece = row.size() > 5 ? row.get(5) : row.get(3);
        return new MentionKey(row.get(1), row.get(2), place(text, row.get(3), row.get(4), piece));
    }

    private static StanceKey stance(List<String> row, String text) {
        return new StanceKey(
                row.get(1).charAt(0),
                place(text, row.get(2), row.get(3), row.get(4)),
                names(row.get(5)),
                names(row.get(6)),
                names(row.get(7)));
    }

    private static List<String> names(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(" "));
    }

    private static TextRange place(String text, String words, String number, String piece) {
        int at = -1;
        for (int i = 0; i < Integer.parseInt(number); i++) {
            at = text.indexOf(words, at + 1);
            if (at < 0) {
                throw new NoSuchElementException("“" + words + "” " + number + " is not there");
            }
        }
        int begin = at + words.lastIndexOf(piece);
        return new TextRange(begin, begin + piece.length());
    }

    /** Returns a mention by its name. */
    public MentionKey mention(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    private Optional<MentionKey> find(String name) {
        return mentions.stream().filter(mention -> mention.name().equals(name)).findFirst();
    }
}
