/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.Optional;
import org.scholion.text.internal.ArabicScriptLetters;
import org.scholion.text.internal.LanguageModel;
import org.scholion.text.internal.ScriptLanguages;
import org.scholion.text.internal.ScriptSample;

/**
 * Tells which language a text is written in, short texts included.
 *
 * <p>First the script most letters belong to decides where it is used for one language only (Thai,
 * Hangul, kana, Greek …). In Arabic script letters that only one of Arabic, Urdu and Persian has
 * decide if they are frequent enough. Everything else is asked of OpenNLP's language model, among
 * the languages of that script. At most the first 20,000 characters are looked at; addresses,
 * handles and hashtags in Latin letters count little, being outnumbered.
 *
 * <p>Safe for any number of threads. The model (some 35 MB) is loaded when it is first needed and
 * shared by all instances.
 */
public final class LanguageDetector {

    /** How many UTF-16 units are looked at. */
    private static final int MOST = 20_000;

    /** The likeliest language of a text; empty if the text has no letters or nothing fits. */
    public Optional<DetectedLanguage> detect(String text) {
        Optional<ScriptSample> found = ScriptSample.of(text, MOST);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ScriptSample sample = found.get();
        Optional<DetectedLanguage> certain =
                ScriptLanguages.only(sample).or(() -> ArabicScriptLetters.decide(sample));
        return certain.or(() -> LanguageModel.decide(sample));
    }
}
