/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.internal.EscapedText;

/**
 * A value as text, for formats that have nothing else, and what kind of value it is.
 *
 * @param text tags are parted by semicolons, those in them behind a backslash
 * @param kind one of the words below; a text has none
 */
public record ValueText(String text, String kind) {

    /** The kind of texts. */
    public static final String TEXT = "";

    private static final String FLAG = "flag";
    private static final String NUMBER = "number";
    private static final String TAGS = "tags";
    private static final String NO_TAGS = "no-tags";
    private static final String ABSENT = "absent";
    private static final String SKIPPED = "skipped";
    private static final String SEPARATOR = ";";
    private static final String DIGITS = "[+-]?[0-9]{1,400}(\\.[0-9]{1,400})?";

    /** Returns a value as text. */
    public static ValueText of(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> new ValueText(text.value(), TEXT);
            case AttributeValue.Flag flag -> new ValueText(String.valueOf(flag.value()), FLAG);
            case AttributeValue.Number number ->
                    new ValueText(number.value().toPlainString(), NUMBER);
            case AttributeValue.Tags tags ->
                    tags.tags().isEmpty()
                            ? new ValueText("", NO_TAGS)
                            : new ValueText(joined(tags.tags()), TAGS);
            case AttributeValue.Absent absent -> new ValueText("", ABSENT);
            case AttributeValue.Skipped skipped -> new ValueText(skipped.reason(), SKIPPED);
        };
    }

    /** Returns the value of a text; one that is not of its kind is a text. */
    public AttributeValue value() {
        return switch (kind) {
            case FLAG ->
                    text.equals("true") || text.equals("false")
                            ? new AttributeValue.Flag(text.equals("true"))
                            : new AttributeValue.Text(text);
            case NUMBER -> number(text);
            case TAGS -> new AttributeValue.Tags(split(text));
            case NO_TAGS -> new AttributeValue.Tags(List.of());
            case ABSENT -> new AttributeValue.Absent();
            case SKIPPED -> new AttributeValue.Skipped(text);
            default -> new AttributeValue.Text(text);
        };
    }

    /** Returns the number that is written out; one of more than some hundred digits is a text. */
    public static AttributeValue number(String text) {
        return text.matches(DIGITS)
                ? new AttributeValue.Number(new BigDecimal(text))
                : new AttributeValue.Text(text);
    }

    /** Joins texts so that they can be parted again. */
    public static String joined(List<String> texts) {
        List<String> escaped = new ArrayList<>();
        texts.forEach(t -> escaped.add(EscapedText.escape(t, SEPARATOR)));
        return String.join(SEPARATOR, escaped);
    }

    /** Parts texts that were joined. */
    public static List<String> split(String text) {
        return EscapedText.split(text, SEPARATOR.charAt(0)).stream()
                .map(EscapedText::unescape)
                .toList();
    }
}
