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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

    private static final Pattern PLACE = Pattern.compile("\\{[a-z_]+\\}");
    private static final String TEXT = "{text}";
    private static final List<String> PLACES = List.of("{labels}", TEXT);

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
        LayoutOption option =
                LayoutOption.of(key)
                        .orElseThrow(
                                () ->
                                        new LayoutOptionException(
                                                Message.of(
                                                        "exchange.layout.no-key",
                                                        "key",
                                                        key,
                                                        "known",
                                                        keys())));
        switch (option) {
            case TOKENS -> change.tokens(constant(TokenSource.values(), key, value));
            case ALIGN -> change.align(constant(Alignment.values(), key, value));
            case NESTED -> change.nested(constant(NestedSpans.values(), key, value));
            case PRIORITY -> change.priority(list(value));
            case DEPTH -> change.depth(number(option, value));
            case SCHEME -> change.scheme(constant(TagScheme.values(), key, value));
            case SEPARATOR -> change.separator(constant(ColumnSeparator.values(), key, value));
            case UNIT -> change.unit(unit(value));
            case ABSENCE -> change.absence(constant(Absence.values(), key, value));
            case PART -> change.part(part(value));
            case CANDIDATES -> candidates(change, value);
            case COLUMNS -> columns(change, value);
            case TEMPLATE -> change.template(template(value));
            case MOST_TOKENS -> change.mostTokens(number(option, value));
            case WIDEST -> change.widest(number(option, value));
            default -> throw new IllegalStateException(key);
        }
    }

    private static List<String> keys() {
        return Arrays.stream(LayoutOption.values()).map(LayoutOption::key).toList();
    }

    private static <E extends Enum<E>> E constant(E[] all, String key, String value)
            throws LayoutOptionException {
        for (E each : all) {
            if (LayoutOption.word(each).equals(value.strip())) {
                return each;
            }
        }
        throw unknown(key, value, Arrays.stream(all).map(LayoutOption::word).toList());
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
        if (LayoutOption.CANDIDATES.kind() instanceof OptionKind.AnyOf(List<String> words)) {
            for (String one : named) {
                if (!words.contains(one)) {
                    throw unknown("candidates", one, words);
                }
            }
        }
        change.candidates(named.contains("relations"), named.contains("stances"));
    }

    private static void columns(LayoutChange change, String value) throws LayoutOptionException {
        List<String> named = list(value);
        for (String one : named) {
            if (!TableColumns.isColumn(one)) {
                List<String> known = new ArrayList<>(TableColumns.ALL);
                known.addAll(TableColumns.FORMS);
                throw unknown("columns", one, known);
            }
        }
        change.columns(named);
    }

    /** Braces may be words of the question; only what looks like a place has to be one. */
    private static String template(String value) throws LayoutOptionException {
        Matcher places = PLACE.matcher(value);
        while (places.find()) {
            if (!PLACES.contains(places.group())) {
                throw unknown("template", places.group(), PLACES);
            }
        }
        if (!value.contains(TEXT)) {
            throw new LayoutOptionException(
                    Message.of("exchange.layout.no-place", "key", "template", "place", TEXT));
        }
        return value;
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static int number(LayoutOption option, String value) throws LayoutOptionException {
        int most = option.kind() instanceof OptionKind.Count(int largest) ? largest : 1;
        String digits = value.strip();
        if (digits.matches("\\d{1,7}")) {
            int number = Integer.parseInt(digits);
            if (number >= 1 && number <= most) {
                return number;
            }
        }
        throw new LayoutOptionException(
                Message.of(
                        "exchange.layout.no-number",
                        "key",
                        option.key(),
                        "value",
                        value,
                        "most",
                        most));
    }

    private static LayoutOptionException unknown(String key, String value, List<String> known) {
        return new LayoutOptionException(
                Message.of(
                        "exchange.layout.no-choice", "key", key, "value", value, "known", known));
    }
}
