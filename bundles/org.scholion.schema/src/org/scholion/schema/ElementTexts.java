/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What there is to read about an element besides its words in the main language.
 *
 * @param translations its words in other languages, one for each
 * @param guidelines its guidelines, one for each language; of types and tags alone
 */
public record ElementTexts(List<Translation> translations, List<Guideline> guidelines) {

    /** The texts of an element that has nothing but its words in the main language. */
    public static final ElementTexts NONE = new ElementTexts(List.of(), List.of());

    public ElementTexts {
        translations = List.copyOf(translations);
        guidelines = List.copyOf(guidelines);
    }

    /** Returns texts of translations alone. */
    public static ElementTexts translated(List<Translation> translations) {
        return new ElementTexts(translations, List.of());
    }

    /**
     * Returns a name for readers of a language: that of the language, of the same language
     * elsewhere, or else the one in the main language.
     *
     * @param language BCP 47 tag
     * @param main the name in the main language
     */
    public String name(String language, String main) {
        return word(language, Translation::name, main);
    }

    /** Returns a short name for readers of a language, as {@link #name} does. */
    public String shortName(String language, String main) {
        return word(language, Translation::shortName, main);
    }

    /** Returns a description for readers of a language, as {@link #name} does. */
    public String description(String language, String main) {
        return word(language, Translation::description, main);
    }

    /** Returns the guideline for readers of a language, or else the one in the main language. */
    public Optional<Guideline> guideline(String language) {
        return guidelines.stream()
                .filter(each -> each.language().equalsIgnoreCase(language))
                .findFirst()
                .or(
                        () ->
                                guidelines.stream()
                                        .filter(each -> isSame(each.language(), language))
                                        .findFirst())
                .or(
                        () ->
                                guidelines.stream()
                                        .filter(each -> each.language().isEmpty())
                                        .findFirst());
    }

    private String word(String language, Function<Translation, String> part, String main) {
        return translations.stream()
                .filter(each -> each.language().equalsIgnoreCase(language))
                .map(part)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .or(
                        () ->
                                translations.stream()
                                        .filter(each -> isSame(each.language(), language))
                                        .map(part)
                                        .filter(word -> !word.isEmpty())
                                        .findFirst())
                .orElse(main);
    }

    private static boolean isSame(String tag, String other) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return !language.isEmpty() && language.equals(Locale.forLanguageTag(other).getLanguage());
    }
}
