/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.internal;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern of a language, into which arguments are put. May be used by several threads. */
public abstract sealed class Template {

    /** Where a name, and nothing that depends on it, is put. */
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]*)\\}");

    private final Locale locale;
    private final boolean rightToLeft;

    private Template(Locale locale) {
        this.locale = locale;
        this.rightToLeft = Isolates.rightToLeft(locale);
    }

    /**
     * Returns the template of an ICU message pattern.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Template of(String pattern, Locale locale) {
        String rest = PLACE.matcher(pattern).replaceAll("");
        boolean simple =
                rest.indexOf('{') < 0 && rest.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
        return simple ? new Plain(pattern, locale) : new Full(pattern, locale);
    }

    /** Returns a template that shows a code without text, and its arguments. */
    public static Template missing(String code) {
        return new Missing(code);
    }

    /** Returns whether what the template says runs from right to left. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /**
     * Puts arguments into the template: texts as they are, numbers and dates as the language writes
     * them.
     */
    public abstract String format(Map<String, Object> arguments);

    /** Returns whether an argument is a word to choose by, and not, or not only, put in. */
    public boolean chooses(String argument) {
        return false;
    }

    /** Returns an enumeration as the language writes it, without "and". */
    public String list(List<String> items) {
        return locale.equals(Locale.ENGLISH)
                ? String.join(", ", items)
                : ListFormatter.getInstance(
                                locale, ListFormatter.Type.UNITS, ListFormatter.Width.SHORT)
                        .format(items);
    }

    /** Returns a number as the language writes it. */
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /**
     * Names and nothing else are put in. Most messages are like that; they need none of the classes
     * that ICU loads for a pattern, which is felt when the program starts.
     */
    private static final class Plain extends Template {

        private final String pattern;

        private Plain(String pattern, Locale locale) {
            super(locale);
            this.pattern = pattern;
        }

        @Override
        public String format(Map<String, Object> arguments) {
            StringBuilder text = new StringBuilder();
            Matcher place = PLACE.matcher(pattern);
            while (place.find()) {
                Object value = arguments.getOrDefault(place.group(1), place.group());
                String said =
                        switch (value) {
                            case String name -> name;
                            case Number number -> number(number);
                            // a date has a pattern of its own, which ICU knows
                            default -> new Full(place.group(), super.locale).format(arguments);
                        };
                place.appendReplacement(text, Matcher.quoteReplacement(said));
            }
            return place.appendTail(text).toString();
        }
    }

    /** Plurals, choices, dates and quotes. */
    private static final class Full extends Template {

        private static final Pattern CHOICE =
                Pattern.compile("\\{\\s*([A-Za-z0-9]+)\\s*,\\s*select\\s*,");

        private final MessageFormat format;
        private final Set<String> choosing;

        private Full(String pattern, Locale locale) {
            super(locale);
            this.format = new MessageFormat(pattern, locale);
            this.choosing =
                    CHOICE.matcher(pattern)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean chooses(String argument) {
            return choosing.contains(argument);
        }

        @Override
        public String format(Map<String, Object> arguments) {
            // ICU's formats are not for several threads at once
            synchronized (format) {
                return format.format(arguments, new StringBuffer(), null).toString();
            }
        }
    }

    /** No text. */
    private static final class Missing extends Template {

        private final String code;

        private Missing(String code) {
            super(Locale.ENGLISH);
            this.code = code;
        }

        @Override
        public String format(Map<String, Object> arguments) {
            return arguments.isEmpty() ? code : code + " " + arguments;
        }
    }
}
