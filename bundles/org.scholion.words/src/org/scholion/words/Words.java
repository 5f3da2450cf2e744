/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.scholion.words.Message.Lines;
import org.scholion.words.internal.Catalogue;
import org.scholion.words.internal.Isolates;
import org.scholion.words.internal.Keywords;
import org.scholion.words.internal.PseudoLocale;
import org.scholion.words.internal.Template;

/**
 * The words of a language.
 *
 * <p>A text is looked for in the language asked for, then in the more general ones, then in
 * English. Names inserted into a sentence stand between Unicode isolates where its order on the
 * screen could be upset without: always in a sentence that runs from right to left, and in others
 * if the name has a character that runs from right to left or directs others. A plain name in an
 * English sentence has none, so that terminals which know only ASCII show nothing odd.
 *
 * <p>{@code en-XA} is a language for tests: English with accents, longer and in brackets, so that a
 * word that is not in the files, a label cut off or a sentence put together from pieces is seen.
 * {@code ar-XB} is the same from right to left.
 *
 * <p>May be used by several threads.
 */
public final class Words {

    private static final Map<Locale, Words> ALL = new ConcurrentHashMap<>();

    private final Locale locale;
    private final PseudoLocale pseudo;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    private Words(Locale locale) {
        this.locale = locale;
        this.pseudo = PseudoLocale.of(locale);
    }

    /** Returns the words of English, which are never missing. */
    public static Words english() {
        return in(Locale.ENGLISH);
    }

    /** Returns the words of a language; those that it lacks are English. */
    public static Words in(Locale locale) {
        return ALL.computeIfAbsent(locale, Words::new);
    }

    /** Returns the language that was asked for. */
    public Locale locale() {
        return locale;
    }

    /** Returns whether sentences of this language run from right to left. */
    public boolean rightToLeft() {
        return pseudo == PseudoLocale.NONE
                ? Isolates.rightToLeft(locale)
                : pseudo == PseudoLocale.RIGHT_TO_LEFT;
    }

    /**
     * Says a message.
     *
     * @param namesAndValues as for {@link Message#of(String, Object...)}
     */
    public String say(String code, Object... namesAndValues) {
        return say(Message.of(code, namesAndValues));
    }

    /** Says what something says. */
    public String say(Worded worded) {
        return worded instanceof Message message ? say(message) : say(worded.said());
    }

    /**
     * Says a message. One whose code has no text, which is a mistake of the program, is shown as
     * its code and arguments: what went wrong is still told.
     */
    public String say(Message message) {
        String text = sayPlain(message);
        return message.isVerbatim() ? text : pseudo.dress(text);
    }

    /**
     * Returns a name as it can stand beside others, or in a text that is put together: between
     * isolates if that matters in this language.
     */
    public String name(String name) {
        return Isolates.around(name, rightToLeft());
    }

    private String sayPlain(Message message) {
        Template template = templates.computeIfAbsent(message.code(), this::template);
        boolean sentence = !message.isVerbatim();
        Map<String, Object> arguments = new TreeMap<>();
        message.arguments()
                .forEach(
                        (name, value) ->
                                arguments.put(
                                        name,
                                        sentence
                                                ? argument(name, value, template)
                                                : value.toString()));
        return template.format(arguments);
    }

    private Template template(String code) {
        return Catalogue.find(code, pseudo == PseudoLocale.NONE ? locale : Locale.ENGLISH)
                .orElseGet(() -> Template.missing(code));
    }

    /** What is chosen by a word is found by it as it is, without isolates. */
    private Object argument(String name, Object value, Template template) {
        return value instanceof String word && template.chooses(name)
                ? word
                : argument(value, template);
    }

    private Object argument(Object value, Template template) {
        return switch (value) {
            case String text -> inserted(text, template);
            case Message message -> inserted(message, template);
            case Enum<?> keyword -> Keywords.of(keyword);
            case Boolean keyword -> keyword.toString();
            case Instant time -> Date.from(time);
            case List<?> items -> template.list(items(items, template));
            case Lines lines ->
                    items(lines.items(), template).stream().collect(Collectors.joining("\n"));
            default -> value;
        };
    }

    private List<String> items(List<?> items, Template template) {
        List<String> said = new ArrayList<>();
        for (Object item : items) {
            Object argument = argument(Objects.requireNonNull(item), template);
            said.add(argument instanceof Number number ? template.number(number) : argument + "");
        }
        return said;
    }

    private String inserted(String text, Template template) {
        // A pseudo-locale dresses what is not between isolates.
        return pseudo == PseudoLocale.NONE
                ? Isolates.around(text, template.rightToLeft())
                : Isolates.always(text);
    }

    private String inserted(Message message, Template template) {
        if (message.isVerbatim()) {
            return inserted(sayPlain(message), template);
        }
        String text = sayPlain(message);
        Template inner = templates.computeIfAbsent(message.code(), this::template);
        return inner.rightToLeft() == template.rightToLeft() ? text : Isolates.always(text);
    }
}
