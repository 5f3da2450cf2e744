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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.document.BaseLayer;

/**
 * The columns of CoNLL-U, and of CoNLL-U Plus, whose files name theirs. Described at
 * https://universaldependencies.org/format.html and /ext-format.html.
 */
final class ConlluRow {

    /** The ten columns. */
    static final List<String> COLUMNS =
            List.of(
                    "id", "form", "lemma", "upos", "xpos", "feats", "head", "deprel", "deps",
                    "misc");

    static final String ID = "id";
    static final String HEAD = "head";
    static final String MISC = "misc";

    /** The key of the comment that names other columns. */
    static final String DECLARED = "global.columns";

    /** What stands where there is nothing. */
    static final String NOTHING = "_";

    /** How many digits the number of a word has at most. */
    private static final int LONGEST = 9;

    private static final Pattern RANGE = Pattern.compile("[1-9]\\d{0,8}-[1-9]\\d{0,8}");
    private static final Pattern EMPTY = Pattern.compile("(0|[1-9]\\d{0,8})\\.[1-9]\\d{0,8}");

    private ConlluRow() {}

    static boolean isWord(String id) {
        // there are very many of them
        boolean word = !id.isEmpty() && id.length() <= LONGEST && id.charAt(0) != '0';
        for (int i = 0; word && i < id.length(); i++) {
            word = id.charAt(i) >= '0' && id.charAt(i) <= '9';
        }
        return word;
    }

    static boolean isRange(String id) {
        return id.indexOf('-') > 0 && RANGE.matcher(id).matches();
    }

    static boolean isEmpty(String id) {
        return id.indexOf('.') > 0 && EMPTY.matcher(id).matches();
    }

    /**
     * Returns the columns that a file names, if it does. One whose name is taken gets a number, so
     * that all are kept.
     */
    static Optional<List<String>> declared(List<String> notes) {
        return Comments.value(notes, DECLARED)
                .map(
                        written -> {
                            List<String> names = new ArrayList<>();
                            for (String name : written.split("\\s+")) {
                                String small = name.toLowerCase(Locale.ROOT);
                                names.add(free(COLUMNS.contains(small) ? small : name, names));
                            }
                            return names;
                        });
    }

    private static String free(String name, List<String> taken) {
        String free = name;
        for (int i = 2; taken.contains(free) || free.equals(ConllLayer.NOTES); i++) {
            free = name + "#" + i;
        }
        return free;
    }

    /** Returns the columns of a layer. */
    static List<String> columns(BaseLayer layer) {
        return Optional.ofNullable(layer.facts().get(ConllLayer.COLUMNS))
                .map(names -> List.of(names.split(" ")))
                .orElse(COLUMNS);
    }

    /** Returns the line of a token. */
    static String line(BaseLayer.Token token, List<String> columns, String text, String misc) {
        StringBuilder line = new StringBuilder(80);
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get(i);
            line.append(i == 0 ? "" : "\t");
            line.append(
                    switch (name) {
                        case ID -> token.id();
                        case ConllLayer.FORM -> form(token, text);
                        case MISC -> misc;
                        default -> value(token, name);
                    });
        }
        return line.toString();
    }

    /** Returns the form of a token. */
    static String form(BaseLayer.Token token, String text) {
        return Optional.ofNullable(token.columns().get(ConllLayer.FORM))
                .orElseGet(() -> text.substring(token.begin(), token.end()));
    }

    /** Returns the value of a column. */
    static String value(BaseLayer.Token token, String column) {
        return Optional.ofNullable(token.columns().get(column)).orElse(NOTHING);
    }

    /** Returns a value of MISC, if it has the key; of several the first. */
    static Optional<String> misc(String misc, String key) {
        int at = 0;
        while (at <= misc.length()) {
            int bar = misc.indexOf('|', at);
            int end = bar < 0 ? misc.length() : bar;
            if (misc.startsWith(key, at)
                    && at + key.length() < end
                    && misc.charAt(at + key.length()) == '=') {
                return Optional.of(misc.substring(at + key.length() + 1, end));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    /** Returns MISC with other values; keys without one are taken out. */
    static String withMisc(String misc, Map<String, Optional<String>> changes) {
        Map<String, Optional<String>> left = new LinkedHashMap<>(changes);
        List<String> parts = new ArrayList<>();
        for (String part : misc.equals(NOTHING) ? new String[0] : misc.split("\\|", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            if (equals < 0 || !changes.containsKey(key)) {
                parts.add(part);
            } else if (left.containsKey(key)) {
                Optional.ofNullable(left.remove(key))
                        .flatMap(value -> value)
                        .ifPresent(value -> parts.add(key + "=" + value));
            }
        }
        left.forEach(
                (key, value) -> {
                    if (value.isPresent()) {
                        parts.add(place(parts, key), key + "=" + value.get());
                    }
                });
        return parts.isEmpty() ? NOTHING : String.join("|", parts);
    }

    /** Keys are in the order of the alphabet, by the rules of Universal Dependencies. */
    private static int place(List<String> parts, String key) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).compareToIgnoreCase(key) > 0) {
                return i;
            }
        }
        return parts.size();
    }
}
