/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.scholion.words.Message;

/** Checks what there is to read in a schema: characters, languages, translations, guidelines. */
final class TextChecks {

    private final String mainLanguage;
    private final Consumer<SchemaProblem> problems;

    TextChecks(String mainLanguage, Consumer<SchemaProblem> problems) {
        this.mainLanguage = mainLanguage;
        this.problems = problems;
    }

    void check(SchemaPlace where, ElementTexts texts) {
        Set<String> languages = new HashSet<>();
        languages.add(mainLanguage.toLowerCase(Locale.ROOT));
        for (Translation translation : texts.translations()) {
            if (translation.language().isEmpty()) {
                problem(where, "schema.problem.translation-language");
            } else {
                checkOnce(where, translation.language(), languages);
                checkLanguage(where, translation.language());
            }
            checkCharacters(where, translation.name());
            checkCharacters(where, translation.shortName());
            checkCharacters(where, translation.description());
        }
        Set<String> guided = new HashSet<>();
        for (Guideline guideline : texts.guidelines()) {
            String language = guideline.language().isEmpty() ? mainLanguage : guideline.language();
            checkOnce(where, language, guided);
            checkLanguage(where, language);
            checkCharacters(where, guideline.text());
            if (guideline.text().isEmpty() && guideline.examples().isEmpty()) {
                problem(where, "schema.problem.no-guideline");
            }
            for (Guideline.Example example : guideline.examples()) {
                if (example.text().isEmpty()) {
                    problem(where, "schema.problem.no-example");
                }
                checkCharacters(where, example.text());
                checkCharacters(where, example.reason());
            }
        }
    }

    private void checkOnce(SchemaPlace where, String language, Set<String> taken) {
        if (!taken.add(language.toLowerCase(Locale.ROOT))) {
            problem(where, "schema.problem.language-twice", "language", language);
        }
    }

    /** Checks the tag of a language; none is in order. */
    void checkLanguage(SchemaPlace where, String language) {
        if (language.isEmpty()) {
            return;
        }
        checkCharacters(where, language);
        try {
            new Locale.Builder().setLanguageTag(language);
        } catch (IllformedLocaleException notOne) {
            problem(where, "schema.problem.no-language", "language", language);
        }
    }

    void checkCharacters(SchemaPlace where, String text) {
        text.codePoints()
                .filter(c -> !isXml(c))
                .findFirst()
                .ifPresent(
                        c ->
                                problem(
                                        where,
                                        "schema.problem.no-character",
                                        "character",
                                        "U+%04X".formatted(c)));
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }

    private void problem(SchemaPlace where, String code, Object... namesAndValues) {
        problems.accept(SchemaProblem.of(where, Message.of(code, namesAndValues)));
    }
}
