/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The likeliest charset under which bytes without a mark are text.
 *
 * @param text the whole text in that charset
 * @param charset the charset
 * @param confidence ICU's confidence, 1 to 100
 */
public record CharsetGuess(String text, Charset charset, int confidence) {

    /** More than one control character in so many is no text. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    private static final int LEAST_FOR_UTF_16 = 30;

    /** What texts without a mark mostly are in, where nothing in them shows which it is. */
    private static final List<String> USUAL =
            List.of("windows-1252", "windows-1256", "windows-1251");

    /** What ICU does not know, and takes for another charset of the same letters. */
    private static final List<String> UNKNOWN_TO_ICU = List.of("x-MacRoman");

    /** Letters of windows-1252 that are in hardly any word: those of Macs are in their places. */
    private static final String ODD = "\u0192\u02c6\u02dc";

    /**
     * Returns those of ICU's matches that decode everything into text, best first.
     *
     * @param most how many at most
     */
    public static List<CharsetGuess> of(byte[] bytes, int most) {
        List<CharsetGuess> guesses = new ArrayList<>();
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        for (CharsetMatch match : detector.detectAll()) {
            Optional<Charset> charset = known(match.getName());
            if (charset.isPresent() && match.getConfidence() >= least(charset.get())) {
                StrictDecoder.Result result = StrictDecoder.decode(bytes, 0, charset.get());
                if (result instanceof StrictDecoder.Text decoded && looksLikeText(decoded.text())) {
                    guesses.add(
                            new CharsetGuess(
                                    decoded.text(),
                                    charset.get(),
                                    Math.min(match.getConfidence(), 100)));
                    if (guesses.size() == most) {
                        return guesses;
                    }
                }
            }
        }
        return guesses;
    }

    /**
     * Returns charsets for someone to choose from: what was guessed, and the usual ones after it.
     *
     * @param most how many at most
     */
    public static List<CharsetGuess> candidates(
            byte[] bytes, List<CharsetGuess> guesses, int most) {
        List<CharsetGuess> candidates = new ArrayList<>();
        if (guesses.stream().anyMatch(CharsetGuess::isMixedUp)) {
            for (String name : UNKNOWN_TO_ICU) {
                known(name)
                        .flatMap(charset -> decoded(bytes, charset))
                        .filter(guess -> !guess.isMixedUp())
                        .ifPresent(candidates::add);
            }
        }
        guesses.stream().limit(most - candidates.size()).forEach(candidates::add);
        for (String name : USUAL) {
            Optional<Charset> charset = known(name);
            boolean there =
                    charset.isEmpty()
                            || candidates.stream().anyMatch(c -> c.charset().equals(charset.get()));
            if (candidates.size() < most && !there) {
                decoded(bytes, charset.orElseThrow()).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<CharsetGuess> decoded(byte[] bytes, Charset charset) {
        return StrictDecoder.decode(bytes, 0, charset) instanceof StrictDecoder.Text decoded
                        && looksLikeText(decoded.text())
                ? Optional.of(new CharsetGuess(decoded.text(), charset, 1))
                : Optional.empty();
    }

    /**
     * Returns whether most letters beyond ASCII stand where no spelling has them: capitals behind
     * small letters of the same word, or signs that only look like letters. Then it is another
     * charset with letters in other places.
     */
    public boolean isMixedUp() {
        int odd = 0;
        int all = 0;
        int before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f && Character.isLetter(c)) {
                all++;
                boolean shouts = Character.isUpperCase(c) && Character.isLowerCase(before);
                odd += shouts || ODD.indexOf(c) >= 0 ? 1 : 0;
            }
            before = c;
        }
        return 2 * odd > all;
    }

    /**
     * Any even number of bytes is likely to be UTF-16 of some sort; ICU gives 10 for that alone.
     */
    private static int least(Charset charset) {
        return charset.name().startsWith("UTF-16") ? LEAST_FOR_UTF_16 : 1;
    }

    private static Optional<Charset> known(String icuName) {
        // ICU marks Hebrew in logical order with "-I", which Java does not know; the bytes are
        // alike.
        String name = icuName.equals("ISO-8859-8-I") ? "ISO-8859-8" : icuName;
        try {
            return Charset.isSupported(name)
                    ? Optional.of(ByteOrderMarks.withFixedOrder(Charset.forName(name)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    private static boolean looksLikeText(String text) {
        int controls = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            boolean space = c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u0085';
            if (Character.isISOControl(c) && !space) {
                controls++;
            }
        }
        return controls * (long) CHARACTERS_PER_CONTROL <= length;
    }
}
