/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.scholion.words.Message;

/**
 * A choice of a layout. Command line, window and recipes offer these and no others, each where a
 * format's writer {@linkplain org.scholion.exchange.DocumentWriter#understands understands} it.
 */
public enum LayoutOption {
    /** Where tokens come from. */
    TOKENS(
            new OptionKind.OneOf(words(TokenSource.values())),
            Message.of("exchange.layout.tokens.name"),
            Message.of("exchange.layout.tokens.does"),
            usual(LayoutOptions.DEFAULT.tokens())),
    /** What becomes of a mark that begins or ends inside a token. */
    ALIGN(
            new OptionKind.OneOf(words(Alignment.values())),
            Message.of("exchange.layout.align.name"),
            Message.of("exchange.layout.align.does"),
            usual(LayoutOptions.DEFAULT.align())),
    /** What becomes of marks that share tokens. */
    NESTED(
            new OptionKind.OneOf(words(NestedSpans.values())),
            Message.of("exchange.layout.nested.name"),
            Message.of("exchange.layout.nested.does"),
            usual(LayoutOptions.DEFAULT.nested())),
    /** Which types go first. */
    PRIORITY(
            new OptionKind.Names(List.of(), List.of()),
            Message.of("exchange.layout.priority.name"),
            Message.of("exchange.layout.priority.does"),
            Message.of("exchange.layout.priority.unless")),
    /** How many columns of tags there are. */
    DEPTH(
            new OptionKind.Count(20),
            Message.of("exchange.layout.depth.name"),
            Message.of("exchange.layout.depth.does"),
            usual(LayoutOptions.DEFAULT.depth())),
    /** How tags say where spans begin and end. */
    SCHEME(
            new OptionKind.OneOf(words(TagScheme.values())),
            Message.of("exchange.layout.scheme.name"),
            Message.of("exchange.layout.scheme.does"),
            Message.of("exchange.layout.scheme.unless")),
    /** What parts columns. */
    SEPARATOR(
            new OptionKind.OneOf(words(ColumnSeparator.values())),
            Message.of("exchange.layout.separator.name"),
            Message.of("exchange.layout.separator.does"),
            Message.of("exchange.layout.separator.unless")),
    /** What a row is. */
    UNIT(
            new OptionKind.OneOfOrForm(
                    LayoutUnit.WORDS, LayoutUnit.NUMBERED, new LayoutUnit.Window(128, 64).word()),
            Message.of("exchange.layout.unit.name"),
            Message.of("exchange.layout.unit.does"),
            usual(LayoutOptions.DEFAULT.unit().word())),
    /** What is said of what a set leaves unmarked. */
    ABSENCE(
            new OptionKind.OneOf(words(Absence.values())),
            Message.of("exchange.layout.absence.name"),
            Message.of("exchange.layout.absence.does"),
            usual(Absence.MASK)),
    /** What the files of the whole corpus are called. */
    PART(
            new OptionKind.Name(),
            Message.of("exchange.layout.part.name"),
            Message.of("exchange.layout.part.does"),
            usual(LayoutOptions.DEFAULT.part())),
    /** Of what there are rows that say that nothing is there. */
    CANDIDATES(
            new OptionKind.AnyOf(List.of("relations", "stances")),
            Message.of("exchange.layout.candidates.name"),
            Message.of("exchange.layout.candidates.does"),
            Message.of("exchange.layout.candidates.unless")),
    /** The columns of a table. */
    COLUMNS(
            new OptionKind.Names(TableColumns.ALL, TableColumns.FORMS),
            Message.of("exchange.layout.columns.name"),
            Message.of("exchange.layout.columns.does"),
            Message.of("exchange.layout.columns.unless")),
    /** What a chat asks for. */
    TEMPLATE(
            new OptionKind.Lines(),
            Message.of("exchange.layout.template.name"),
            Message.of("exchange.layout.template.does"),
            Message.of("exchange.layout.template.unless")),
    /** Rows of more tokens are counted as too long. */
    MOST_TOKENS(
            new OptionKind.Count(1_000_000),
            Message.of("exchange.layout.most-tokens.name"),
            Message.of("exchange.layout.most-tokens.does"),
            usual(LayoutOptions.DEFAULT.mostTokens())),
    /** Spans of more tokens are counted as too wide. */
    WIDEST(
            new OptionKind.Count(1_000_000),
            Message.of("exchange.layout.widest.name"),
            Message.of("exchange.layout.widest.does"),
            usual(LayoutOptions.DEFAULT.widest()));

    private final OptionKind kind;
    private final Message label;
    private final Message does;
    private final Message unless;

    LayoutOption(OptionKind kind, Message label, Message does, Message unless) {
        this.kind = kind;
        this.label = label;
        this.does = does;
        this.unless = unless;
    }

    /** The options of all layouts that are rows of a text that is cut into tokens. */
    public static Set<LayoutOption> ofRows(LayoutOption... more) {
        Set<LayoutOption> all = EnumSet.of(TOKENS, UNIT, ABSENCE, PART);
        all.addAll(List.of(more));
        return Collections.unmodifiableSet(all);
    }

    /** Returns the option of this key. */
    public static Optional<LayoutOption> of(String key) {
        return Arrays.stream(values()).filter(option -> option.key().equals(key)).findFirst();
    }

    /** Returns what it is called in recipes, and on the command line behind two hyphens. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what kind of value it takes. */
    public OptionKind kind() {
        return kind;
    }

    /** Returns what it is called for people. */
    public Message label() {
        return label;
    }

    /** Returns one sentence that says what it does. */
    public Message does() {
        return does;
    }

    /** Returns one sentence that says what holds unless it is chosen. */
    public Message unless() {
        return unless;
    }

    /**
     * Returns the word that a choice is written with.
     *
     * @param choice a constant of what one of the options may be
     */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> words(Enum<?>... choices) {
        return Arrays.stream(choices).map(LayoutOption::word).toList();
    }

    private static Message usual(Enum<?> choice) {
        return usual(word(choice));
    }

    private static Message usual(int number) {
        return usual(String.valueOf(number));
    }

    private static Message usual(String word) {
        return Message.of("exchange.layout.usual", "word", word);
    }
}
