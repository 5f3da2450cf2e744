/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A name of an entry of the catalogue.
 *
 * @param language a BCP 47 tag; {@link #ANY} for a name of no language in particular
 * @param name not blank
 * @param main whether it is what the entry is called in that language
 */
public record EntryName(String language, String name, boolean main) {

    /** The tag of a language that is not known. */
    public static final String ANY = "und";

    public EntryName {
        if (name.isBlank() || !isLanguage(language)) {
            throw new IllegalArgumentException("no name: " + language + " " + name);
        }
    }

    /** Returns whether a text is a well-formed BCP 47 tag. */
    public static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().isEmpty()
                    && !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Returns the same name as the main one of its language, or as one of the others. */
    public EntryName asMain(boolean isMain) {
        return new EntryName(language, name, isMain);
    }
}
