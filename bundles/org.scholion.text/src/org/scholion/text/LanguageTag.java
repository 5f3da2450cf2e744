/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Tags of languages as BCP 47 has them, such as {@code ar} or {@code zh-Hant}. */
public final class LanguageTag {

    private LanguageTag() {}

    /**
     * Returns the tag that somebody wrote, if it is one that names a language; underlines, as in
     * {@code en_US}, are taken for the hyphens of tags.
     */
    public static Optional<String> of(String written) {
        String tag = written.strip().replace('_', '-');
        return isOne(tag) ? Optional.of(tag) : Optional.empty();
    }

    /** Returns whether a text is, as it stands, a tag that names a language. */
    public static boolean isOne(String text) {
        try {
            return !new Locale.Builder().setLanguageTag(text).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
