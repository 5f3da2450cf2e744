/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import java.util.EnumSet;
import java.util.Set;
import org.scholion.text.LetterFolding;
import org.scholion.text.find.FindQuery;

/**
 * What someone looks for.
 *
 * @param words the words, or the pattern
 * @param options what is switched on
 */
public record FindRequest(String words, Set<FindOption> options) {

    /** Nothing yet, in the usual way. */
    public static final FindRequest NOTHING = new FindRequest("", Set.of());

    public FindRequest {
        options = Set.copyOf(options);
    }

    /** The same with other words. */
    public FindRequest withWords(String other) {
        return new FindRequest(other, options);
    }

    /** The same with words as they stand in a text: no pattern, and not what they mention. */
    public FindRequest literally(String other) {
        EnumSet<FindOption> kept = EnumSet.noneOf(FindOption.class);
        kept.addAll(options);
        kept.removeAll(EnumSet.of(FindOption.REGULAR_EXPRESSION, FindOption.MENTIONS));
        return new FindRequest(other, kept);
    }

    /** Whether an option is switched on. */
    public boolean has(FindOption option) {
        return options.contains(option);
    }

    /** The same with an option switched on or off; what contradicts it is switched off. */
    public FindRequest toggled(FindOption option) {
        EnumSet<FindOption> now = EnumSet.noneOf(FindOption.class);
        now.addAll(options);
        if (!now.remove(option)) {
            now.removeAll(contradictions(option));
            now.add(option);
        }
        return new FindRequest(words, now);
    }

    private static Set<FindOption> contradictions(FindOption option) {
        return switch (option) {
            case WHOLE_WORD -> Set.of(FindOption.MENTIONS);
            case REGULAR_EXPRESSION -> Set.of(FindOption.TRANSLITERATION, FindOption.MENTIONS);
            case EXACT -> Set.of(FindOption.TRANSLITERATION, FindOption.MENTIONS);
            case TRANSLITERATION -> Set.of(FindOption.EXACT, FindOption.REGULAR_EXPRESSION);
            case MENTIONS ->
                    Set.of(FindOption.WHOLE_WORD, FindOption.REGULAR_EXPRESSION, FindOption.EXACT);
        };
    }

    /** Which writings are the same. */
    LetterFolding folding() {
        if (has(FindOption.EXACT)) {
            return LetterFolding.NONE;
        }
        return has(FindOption.TRANSLITERATION)
                ? LetterFolding.TRANSLITERATION
                : LetterFolding.USUAL;
    }

    /** The query for the text, unless mentions are looked for. */
    FindQuery query() {
        return new FindQuery(
                words, has(FindOption.REGULAR_EXPRESSION), has(FindOption.WHOLE_WORD), folding());
    }
}
