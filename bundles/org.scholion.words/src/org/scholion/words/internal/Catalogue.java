/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import org.scholion.words.Words;

/** The message files. Each is read once, when the first of its messages is said. */
public final class Catalogue {

    private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();
    private static final Control CONTROL = Control.getControl(Control.FORMAT_PROPERTIES);

    private Catalogue() {}

    /**
     * Returns the text of a code in a language, in the next more general one that has it, or in
     * English.
     */
    public static Optional<Template> find(String code, Locale locale) {
        String area = code.substring(0, code.indexOf('.'));
        for (Locale candidate : CONTROL.getCandidateLocales(area, locale)) {
            String text = text(area, candidate, code);
            if (!text.isEmpty()) {
                // the region tells how numbers and dates are written, though the words are general
                return Optional.of(Template.of(text, locale));
            }
        }
        String text = text(area, Locale.ENGLISH, code);
        return text.isEmpty() ? Optional.empty() : Optional.of(Template.of(text, Locale.ENGLISH));
    }

    private static String text(String area, Locale locale, String code) {
        if (locale.equals(Locale.ROOT)) {
            return "";
        }
        String file = CONTROL.toBundleName(area, locale) + ".properties";
        return FILES.computeIfAbsent(file, Catalogue::read).getProperty(code, "");
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("messages/" + file)) {
            if (in != null) {
                try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("a message file cannot be read: " + file, e);
        }
    }
}
