/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import com.ibm.icu.lang.UScript;
import java.util.Optional;
import org.scholion.text.DetectedLanguage;

/**
 * Tells Arabic, Urdu and Persian apart by letters that only one of them uses. It says nothing where
 * there are few letters, where the evidence is mixed, or where letters of a further language show.
 */
public final class ArabicScriptLetters {

    /** Retroflex letters, noon ghunna, heh goal and yeh barree. */
    private static final String URDU = "\u0679\u0688\u0691\u06ba\u06c1\u06d2\u06be";

    /** Teh marbuta, hamza on or under alef, alef maksura, and yeh and kaf in their Arabic form. */
    private static final String ARABIC = "\u0629\u0623\u0625\u0649\u064a\u0643";

    /** Peh, tcheh, jeh, gaf, Farsi yeh, keheh: shared by Persian and Urdu. */
    private static final String EASTERN = "\u067e\u0686\u0698\u06af\u06cc\u06a9";

    /** Which of the three a letter is of; none where there is a zero. */
    private static final byte[] GROUPS = new byte[0x700];

    private static final byte OF_URDU = 1;
    private static final byte OF_ARABIC = 2;
    private static final byte OF_EASTERN = 3;

    static {
        URDU.chars().forEach(c -> GROUPS[c] = OF_URDU);
        ARABIC.chars().forEach(c -> GROUPS[c] = OF_ARABIC);
        EASTERN.chars().forEach(c -> GROUPS[c] = OF_EASTERN);
    }

    private static final int LEAST_LETTERS = 40;
    private static final double CLEAR = 0.04;
    private static final double STRAY = 0.01;

    private ArabicScriptLetters() {}

    /** The language of a sample in Arabic script, if its letters leave no doubt. */
    public static Optional<DetectedLanguage> decide(ScriptSample sample) {
        if (sample.script() != UScript.ARABIC) {
            return Optional.empty();
        }
        int letters = 0;
        int urdu = 0;
        int arabic = 0;
        int eastern = 0;
        int foreign = 0;
        String words = sample.words();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || (c >= '\u064b' && c <= '\u065f')) {
                continue;
            }
            letters++;
            switch (c < GROUPS.length ? GROUPS[c] : 0) {
                case OF_URDU -> urdu++;
                case OF_EASTERN -> eastern++;
                case OF_ARABIC -> arabic++;
                default -> foreign += c > '\u0671' ? 1 : 0;
            }
        }
        if (letters < LEAST_LETTERS || foreign > STRAY * letters) {
            return Optional.empty();
        }
        double clear = CLEAR * letters;
        double stray = STRAY * letters;
        Optional<String> tag = Optional.empty();
        if (arabic >= clear && urdu <= stray && eastern <= stray) {
            tag = Optional.of("ar");
        } else if (urdu >= clear && eastern >= clear && arabic <= stray) {
            tag = Optional.of("ur");
        } else if (eastern >= clear && urdu == 0 && arabic <= stray) {
            tag = Optional.of("fa");
        }
        return tag.map(found -> new DetectedLanguage(found, 0.5 + 0.5 * sample.share()));
    }
}
