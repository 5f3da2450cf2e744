/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.List;
import java.util.Locale;
import org.scholion.text.LanguageTag;
import org.scholion.words.Words;

/**
 * The language that messages are in. It is looked for before everything else is understood, since
 * the help and what is said of wrong arguments are in it, too.
 */
public final class Language {

    static final String OPTION = "--locale";

    private Language() {}

    /**
     * Returns the words of the language that arguments name with {@code --locale}; English without,
     * or if it is no language.
     */
    public static Words of(List<String> arguments) {
        Words words = Words.english();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                words = named(argument.substring(OPTION.length() + 1));
            } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                words = named(arguments.get(i + 1));
            }
        }
        return words;
    }

    private static Words named(String tag) {
        return LanguageTag.isOne(tag) ? Words.in(Locale.forLanguageTag(tag)) : Words.english();
    }
}
