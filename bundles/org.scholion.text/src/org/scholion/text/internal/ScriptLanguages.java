/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import static java.util.Map.entry;

import com.ibm.icu.lang.UScript;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.text.DetectedLanguage;

/** Which languages are written in which script, as far as texts of our day go. */
public final class ScriptLanguages {

    private static final Map<Integer, String> ONLY =
            Map.ofEntries(
                    entry(UScript.THAI, "th"),
                    entry(UScript.LAO, "lo"),
                    entry(UScript.KHMER, "km"),
                    entry(UScript.MYANMAR, "my"),
                    entry(UScript.HANGUL, "ko"),
                    entry(UScript.HIRAGANA, "ja"),
                    entry(UScript.HAN, "zh"),
                    entry(UScript.GREEK, "el"),
                    entry(UScript.ARMENIAN, "hy"),
                    entry(UScript.GEORGIAN, "ka"),
                    entry(UScript.TAMIL, "ta"),
                    entry(UScript.TELUGU, "te"),
                    entry(UScript.KANNADA, "kn"),
                    entry(UScript.MALAYALAM, "ml"),
                    entry(UScript.GUJARATI, "gu"),
                    entry(UScript.GURMUKHI, "pa"),
                    entry(UScript.ORIYA, "or"),
                    entry(UScript.SINHALA, "si"),
                    entry(UScript.TIBETAN, "bo"),
                    entry(UScript.THAANA, "dv"),
                    entry(UScript.HEBREW, "he"),
                    entry(UScript.BENGALI, "bn"),
                    entry(UScript.ETHIOPIC, "am"));

    private static final Map<Integer, Set<String>> SEVERAL =
            Map.of(
                    UScript.ARABIC,
                    Set.of("ar", "fa", "ur", "ps", "pnb"),
                    UScript.DEVANAGARI,
                    Set.of("hi", "mr", "ne", "sa"),
                    UScript.CYRILLIC,
                    Set.of(
                            "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "mn", "tt", "ba",
                            "ce"));

    /** Not offered for Latin script: hardly ever the language of a text, but near to others. */
    private static final Set<String> UNLIKELY =
            Set.of("la", "vo", "war", "ceb", "nds", "lim", "li", "min", "nan", "gsw");

    private ScriptLanguages() {}

    /** The language of a script that is used for one only. */
    static Optional<String> only(int script) {
        return Optional.ofNullable(ONLY.get(script));
    }

    /** The language of a sample whose script is used for one only. */
    public static Optional<DetectedLanguage> only(ScriptSample sample) {
        return only(sample.script())
                .map(tag -> new DetectedLanguage(tag, 0.5 + 0.5 * sample.share()));
    }

    /** Whether a language may be that of a text in this script; Serbian is written in two. */
    static boolean isPossible(int script, String tag) {
        if (SEVERAL.containsKey(script)) {
            return SEVERAL.getOrDefault(script, Set.of()).contains(tag);
        }
        return script == UScript.LATIN
                && !ONLY.containsValue(tag)
                && !UNLIKELY.contains(tag)
                && (tag.equals("sr") || SEVERAL.values().stream().noneMatch(s -> s.contains(tag)));
    }
}
