/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.words.Message;

/**
 * Reads options from a section of a recipe: keys and values as words.
 *
 * <p>Keys are {@code tokens} (imported, words, clitics), {@code align} (expand, contract, drop),
 * {@code nested} (longest, priority, columns, joined), {@code priority} (types, parted by commas),
 * {@code depth} (a number), {@code scheme} (iob1, iob2, bioes), {@code separator} (blank, tab),
 * {@code unit} (document, paragraph, sentence, window(n,stride)), {@code absence} (mask,
 * as-marked), {@code part} (a name), {@code candidates} (relations, stances, parted by commas),
 * {@code columns} (parted by commas), {@code template} (text), {@code most-tokens} and {@code
 * widest} (numbers).
 */
public final class LayoutSection {

    /** The keys, in the order in which they are named to people. */
    public static final List<String> KEYS =
            List.of(
                    "tokens",
                    "align",
                    "nested",
                    "priority",
                    "depth",
                    "scheme",
                    "separator",
                    "unit",
                    "absence",
                    "part",
                    "candidates",
                    "columns",
                    "template",
                    "most-tokens",
                    "widest");

    private static final List<String> CANDIDATES = List.of("relations", "stances");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    private LayoutSection() {}

    /** Returns whether a part may be called so: letters, digits, and {@code . _ -} inside. */
    static boolean isPart(String name) {
        return PART.matcher(name).matches();
    }

    /**
     * Returns the options that a section says.
     *
     * @throws LayoutOptionException when it has a key that there is not, or a value that its key
     *     does not take
     */
    public static LayoutOptions read(Map<String, String> section) throws LayoutOptionException {
        return read(section, LayoutOptions.DEFAULT);
    }

    /**
     * Returns the options that a section says, where it says nothing those given.
     *
     * @throws LayoutOptionException when it has a key that there is not, or a value that its key
     *     does not take
     */
    public static LayoutOptions read(Map<String, String> section, LayoutOptions otherwise)
            throws LayoutOptionException {
        LayoutChange change = otherwise.changed();
        for (Map.Entry<String, String> entry : section.entrySet()) {
            take(change, entry.getKey(), entry.getValue());
        }
        return change.made();
    }

    private static void take(LayoutChange change, String key, String value)
            throws LayoutOptionException {
        switch (key) {
            case "tokens" -> change.tokens(constant(TokenSource.values(), key, value));
            case "align" -> change.align(constant(Alignment.values(), key, value));
            case "nested" -> change.nested(constant(NestedSpans.values(), key, value));
            case "priority" -> change.priority(list(value));
            case "depth" -> change.depth(number(key, value, 20));
            case "scheme" -> change.scheme(constant(TagScheme.values(), key, value));
            case "separator" -> change.separator(constant(ColumnSeparator.values(), key, value));
            case "unit" -> change.unit(unit(value));
            case "absence" -> change.absence(constant(Absence.values(), key, value));
            case "part" -> change.part(part(value));
            case "candidates" -> candidates(change, value);
            case "columns" -> columns(change, value);
            case "template" -> change.template(value);
            case "most-tokens" -> change.mostTokens(number(key, value, 1_000_000));
            case "widest" -> change.widest(number(key, value, 1_000_000));
            default ->
                    throw new LayoutOptionException(
                            Message.of("exchange.layout.no-key", "key", key, "known", KEYS));
        }
    }

    private static <E extends Enum<E>> E constant(E[] all, String key, String value)
            throws LayoutOptionException {
        for (E each : all) {
            if (word(each).equals(value.strip())) {
                return each;
            }
        }
        throw unknown(key, value, Arrays.stream(all).map(LayoutSection::word).toList());
    }

    /** Returns the word that stands for a choice. */
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static LayoutUnit unit(String value) throws LayoutOptionException {
        Optional<LayoutUnit> unit = LayoutUnit.parse(value);
        if (unit.isEmpty()) {
            throw unknown("unit", value, LayoutUnit.FORMS);
        }
        return unit.get();
    }

    private static String part(String value) throws LayoutOptionException {
        if (!isPart(value)) {
            throw new LayoutOptionException(Message.of("exchange.layout.no-part", "value", value));
        }
        return value;
    }

    private static void candidates(LayoutChange change, String value) throws LayoutOptionException {
        List<String> named = list(value);
        for (String one : named) {
            if (!CANDIDATES.contains(one)) {
                throw unknown("candidates", one, CANDIDATES);
            }
        }
        change.candidates(named.contains("relations"), named.contains("stances"));
    }

    private static void columns(LayoutChange change, String value) throws LayoutOptionException {
        List<String> named = list(value);
        for (String one : named) {
            if (!TableColumns.isColumn(one)) {
                List<String> known = new ArrayList<>(TableColumns.ALL);
                known.add(TableColumns.METADATA + "KEY");
                known.add(TableColumns.LABEL + "TYPE");
                throw unknown("columns", one, known);
            }
        }
        change.columns(named);
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static int number(String key, String value, int most) throws LayoutOptionException {
        String digits = value.strip();
        if (digits.matches("\\d{1,7}")) {
            int number = Integer.parseInt(digits);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new LayoutOptionException(
                Message.of("exchange.layout.no-number", "key", key, "value", value, "most", most));
    }

    private static LayoutOptionException unknown(String key, String value, List<String> known) {
        return new LayoutOptionException(
                Message.of(
                        "exchange.layout.no-choice", "key", key, "value", value, "known", known));
    }
}
