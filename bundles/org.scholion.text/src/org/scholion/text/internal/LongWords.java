/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.internal;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.text.TextRange;

/**
 * Words as annotators take them: addresses, hashtags and handles with their sign, hyphens inside.
 */
public final class LongWords {

    /** How far around an offset a long word is looked for, in UTF-16 units. */
    private static final int REACH = 1_024;

    private static final String NAME = "[\\p{L}\\p{M}\\p{N}_\\u200c\\u200d]";
    private static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

    /** Endings of addresses that people write without "http"; with a path any ending will do. */
    private static final String ENDING =
            "(?:com|org|net|gov|edu|mil|int|info|biz|news|co|in|io|tv|me|ly|gl|ru|ua|cn|jp|kr|hk|tw|th|pk"
                    + "|bd|lk|np|mv|ir|iq|sa|ae|qa|kw|om|bh|ye|jo|lb|sy|ps|il|eg|ma|dz|tn|sd|tr|uk|de|fr|es"
                    + "|it|nl|eu|ch|us|ca|au|nz|br|za)";

    private static final List<Pattern> WHOLE =
            List.of(
                    Pattern.compile("(?:https?|ftp)://\\S++", Pattern.CASE_INSENSITIVE),
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@(?:"
                                    + HOST
                                    + "\\.)+[A-Za-z]{2,24}"),
                    Pattern.compile(
                            "(?<![A-Za-z0-9@._-])(?:www\\.)?(?:"
                                    + HOST
                                    + "\\.)+(?:[A-Za-z]{2,24}(?=/)|"
                                    + ENDING
                                    + "(?![A-Za-z0-9_-]))"
                                    + "(?::\\d+)?(?:[/?#][\\w./?#%&=+~:;,@!$'()*-]*)?"));

    /** A name with its sign; another may follow at once, as in {@code @one@other}. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:(?<!" + NAME + ")|\\G)[#@\\uff03\\uff20]" + NAME + "+");

    private static final String CLOSERS =
            ".,;:!?)]}>'\"\u060c\u061b\u061f\u06d4\u0964\u2019\u201d\u00bb\u2026";

    private LongWords() {}

    /**
     * The long word at an offset.
     *
     * @param wordAt gives the plain word at an offset
     */
    public static TextRange at(String text, int offset, IntFunction<TextRange> wordAt) {
        TextRange chunk = chunk(text, offset);
        // Every address has a full stop; most words have none and need no search.
        List<Pattern> patterns = chunk.of(text).indexOf('.') >= 0 ? WHOLE : List.of();
        for (Pattern pattern : patterns) {
            Matcher matcher = matcher(pattern, text, chunk);
            while (matcher.find()) {
                TextRange address = withoutClosers(text, matcher.start(), matcher.end());
                if (touches(address, offset)) {
                    return address;
                }
            }
        }
        TextRange word = wordAt.apply(onSign(text, offset) ? offset + 1 : offset);
        if (isJoiner(text, word.begin()) && word.length() == 1 && chunk.covers(word)) {
            // Between two words the hyphen belongs to both, elsewhere to none.
            if (!isName(text, word.begin() - 1) || !isName(text, word.end())) {
                return word;
            }
            word = wordAt.apply(word.end());
        }
        if (!isName(text, word.begin())) {
            return word;
        }
        TextRange whole = joined(text, signed(text, chunk, word), chunk, wordAt);
        return touches(whole, offset) ? whole : wordAt.apply(offset);
    }

    /** The stretch between white space around an offset, as far as the reach. */
    private static TextRange chunk(String text, int offset) {
        int begin = offset;
        int least = Math.max(0, offset - REACH);
        while (begin > least && !UCharacter.isUWhiteSpace(text.charAt(begin - 1))) {
            begin--;
        }
        int end = offset;
        int most = Math.min(text.length(), offset + REACH);
        while (end < most && !UCharacter.isUWhiteSpace(text.charAt(end))) {
            end++;
        }
        return new TextRange(begin, end);
    }

    private static Matcher matcher(Pattern pattern, String text, TextRange chunk) {
        return pattern.matcher(text).region(chunk.begin(), chunk.end()).useTransparentBounds(true);
    }

    private static boolean touches(TextRange range, int offset) {
        return range.begin() <= offset && offset <= range.end() && !range.isEmpty();
    }

    /** Punctuation that ends the sentence is not the address's; a bracket it opened is. */
    private static TextRange withoutClosers(String text, int begin, int end) {
        int last = end;
        while (last > begin && CLOSERS.indexOf(text.charAt(last - 1)) >= 0) {
            if (text.charAt(last - 1) == ')'
                    && count(text, begin, last, '(') >= count(text, begin, last, ')')) {
                break;
            }
            last--;
        }
        return new TextRange(begin, last);
    }

    private static long count(String text, int begin, int end, char c) {
        return text.substring(begin, end).chars().filter(x -> x == c).count();
    }

    private static boolean onSign(String text, int offset) {
        return offset + 1 < text.length()
                && "#@\uff03\uff20".indexOf(text.charAt(offset)) >= 0
                && isName(text, offset + 1);
    }

    /** The word with its sign, and with the rest of the hashtag where a word is only a part. */
    private static TextRange signed(String text, TextRange chunk, TextRange word) {
        Matcher matcher = matcher(SIGNED, text, chunk);
        while (matcher.find()) {
            TextRange tag = new TextRange(matcher.start(), matcher.end());
            if (tag.covers(word)) {
                return tag;
            }
        }
        return word;
    }

    private static TextRange joined(
            String text, TextRange core, TextRange chunk, IntFunction<TextRange> wordAt) {
        TextRange whole = core;
        while (whole.end() + 1 < chunk.end()
                && isJoiner(text, whole.end())
                && isName(text, whole.end() + 1)) {
            TextRange next = wordAt.apply(whole.end() + 1);
            whole = new TextRange(whole.begin(), Math.max(next.end(), whole.end() + 1));
        }
        while (whole.begin() - 2 >= chunk.begin()
                && isJoiner(text, whole.begin() - 1)
                && isName(text, whole.begin() - 2)) {
            TextRange before = wordAt.apply(whole.begin() - 2);
            before = signed(text, chunk, before);
            whole = new TextRange(Math.min(before.begin(), whole.begin() - 1), whole.end());
        }
        return whole;
    }

    private static boolean isJoiner(String text, int offset) {
        return offset >= 0
                && offset < text.length()
                && "-\u2010\u2011\u05be".indexOf(text.charAt(offset)) >= 0;
    }

    private static boolean isName(String text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return false;
        }
        int c = text.codePointAt(offset);
        if (Character.isLowSurrogate(text.charAt(offset)) && offset > 0) {
            c = text.codePointAt(offset - 1);
        }
        int type = UCharacter.getType(c);
        return UCharacter.isLetterOrDigit(c)
                || c == '_'
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
