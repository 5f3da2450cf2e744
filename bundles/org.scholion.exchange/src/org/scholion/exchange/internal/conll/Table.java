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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the columns of a file of words and tags are. The form is the first one, or the second behind
 * numbers that begin anew in each sentence. Of four columns and more the second and third are a
 * part of speech and a phrase, as in CoNLL-2003; what holds tags at the end is entities, one depth
 * a column, unless its labels are those of phrases.
 *
 * @param names of the columns, in order
 * @param tags the names of those with tags, the outermost first
 * @param tab whether tabs part them
 */
record Table(List<String> names, List<String> tags, boolean tab) {

    static final String ID = "id";
    static final String TAG = "ner";

    /** The labels of phrases in CoNLL-2000 and 2003, German ones included. */
    private static final Set<String> PHRASES =
            Set.of(
                    "NP", "VP", "PP", "ADJP", "ADVP", "SBAR", "PRT", "CONJP", "INTJ", "LST", "UCP",
                    "NC", "PC", "VC");

    Table {
        names = List.copyOf(names);
        tags = List.copyOf(tags);
    }

    /** Returns what the columns of rows are; empty when the last holds no tags. */
    static Optional<Table> of(List<List<List<String>>> sentences, boolean tab) {
        int count = sentences.get(0).get(0).size();
        if (count < 2) {
            return Optional.empty();
        }
        boolean numbered = count > 2 && isNumbered(sentences);
        int form = numbered ? 1 : 0;
        int left = count - form;
        int first = left >= 4 ? form + 3 : form + 1;
        List<Integer> tagged = new ArrayList<>();
        if (!isTags(sentences, count - 1) && !isLabels(sentences, count - 1)) {
            return Optional.empty();
        }
        tagged.add(count - 1);
        for (int i = count - 2;
                i >= first && isTags(sentences, i) && !isPhrases(sentences, i);
                i--) {
            tagged.add(0, i);
        }
        return Optional.of(named(count, form, tagged, tab));
    }

    private static Table named(int count, int form, List<Integer> tagged, boolean tab) {
        List<String> names = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int others = tagged.get(0) - form - 1;
        for (int i = 0; i < count; i++) {
            if (i < form) {
                names.add(ID);
            } else if (i == form) {
                names.add(ConllLayer.FORM);
            } else if (i >= tagged.get(0)) {
                String name = i == tagged.get(0) ? TAG : TAG + (i - tagged.get(0) + 1);
                names.add(name);
                tags.add(name);
            } else {
                names.add(other(i - form - 1, others));
            }
        }
        return new Table(names, tags, tab);
    }

    private static String other(int index, int of) {
        List<String> usual =
                switch (of) {
                    case 1 -> List.of("pos");
                    case 2 -> List.of("pos", "chunk");
                    case 3 -> List.of("lemma", "pos", "chunk");
                    default -> List.of();
                };
        return index < usual.size() ? usual.get(index) : "column" + (index + 2);
    }

    private static boolean isNumbered(List<List<List<String>>> sentences) {
        for (List<List<String>> sentence : sentences) {
            String start = sentence.get(0).get(0);
            if (!start.equals("0") && !start.equals("1")) {
                return false;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (!sentence.get(i).get(0).equals(String.valueOf(i + Integer.parseInt(start)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isTags(List<List<List<String>>> sentences, int column) {
        return sentences.stream()
                .allMatch(s -> s.stream().allMatch(row -> Bio.isTag(row.get(column))));
    }

    /** Labels without prefixes are known by what is in no span. */
    private static boolean isLabels(List<List<List<String>>> sentences, int column) {
        boolean none = false;
        for (List<List<String>> sentence : sentences) {
            for (List<String> row : sentence) {
                none |= row.get(column).equals(Bio.NONE);
                if (row.get(column).isBlank()) {
                    return false;
                }
            }
        }
        return none;
    }

    private static boolean isPhrases(List<List<List<String>>> sentences, int column) {
        boolean any = false;
        for (List<List<String>> sentence : sentences) {
            for (List<String> row : sentence) {
                String tag = row.get(column);
                if (!tag.equals(Bio.NONE)) {
                    any = true;
                    if (!PHRASES.contains(tag.substring(2))) {
                        return false;
                    }
                }
            }
        }
        return any;
    }
}
