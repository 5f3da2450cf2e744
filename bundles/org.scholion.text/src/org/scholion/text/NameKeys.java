/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What names are compared by, over scripts and writings: the {@link MatchingKey}, the name in Latin
 * letters as ICU transliterates it ({@code Any-Latin; Latin-ASCII}, Unicode CLDR's rules), and what
 * is left of that where writings differ most: its consonants, those that scripts write for one
 * another taken as one. So سيرجي, سيرغي, सर्गेई and Sergei meet, and الهند meets India; names of
 * other roots, such as भारत and India, do not, and are joined as names of one entry. Does not
 * change.
 */
public final class NameKeys {

    /** How close two names are; the closest first. */
    public enum Closeness {
        /** They are writings of the same words. */
        SAME,
        /** One begins with the other. */
        BEGINS,
        /** A word in one begins with the other. */
        WORD_BEGINS,
        /** One has the other in it. */
        CONTAINS,
        /** They are the same in Latin letters. */
        TRANSLITERATED,
        /** In Latin letters a word of one begins with the other. */
        TRANSLITERATION_BEGINS,
        /** They have the same consonants. */
        SOUNDS
    }

    /** Fewer letters than these in Latin, or consonants, say nothing. */
    private static final int LEAST = 2;

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    /** The Arabic article where it is written together with its word. */
    private static final Pattern ARTICLE = Pattern.compile("(^|\\s)al(?=[b-df-hj-np-tv-z])");

    private static final Pattern VOWELS = Pattern.compile("[aeiouwyh]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private final String key;
    private final String latin;
    private final String sound;

    private NameKeys(String key, String latin, String sound) {
        this.key = key;
        this.latin = latin;
        this.sound = sound;
    }

    /** Making the rules takes a second or so, and is put off until they are needed. */
    private static final class Latin {
        static final Transliterator RULES = Transliterator.getInstance("Any-Latin;Latin-ASCII");

        private Latin() {}
    }

    /** Returns the keys of a name. */
    public static NameKeys of(String name) {
        String key = MatchingKey.of(name).strip().replaceAll("\\s+", " ");
        String ascii = isAscii(key) ? key : Latin.RULES.transliterate(key);
        String latin =
                NO_LETTERS.matcher(ascii.toLowerCase(Locale.ROOT).replace("'", "")).replaceAll(" ");
        return new NameKeys(key, latin.strip(), sound(latin.strip()));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String sound(String latin) {
        String bare = ARTICLE.matcher(latin).replaceAll("$1");
        String one =
                bare.replace("sch", "s")
                        .replace("sh", "s")
                        .replace("gh", "g")
                        .replace("kh", "k")
                        .replace("ph", "f")
                        .replace("ck", "k")
                        .replace('j', 'g')
                        .replace('q', 'k')
                        .replace('c', 'k')
                        .replace('z', 's')
                        .replace('p', 'b')
                        .replace('v', 'f');
        return DOUBLED.matcher(VOWELS.matcher(one).replaceAll("")).replaceAll("$1");
    }

    /** Returns the name in small ASCII letters and digits; empty where its script has no rules. */
    public String latin() {
        return latin;
    }

    /**
     * Returns its consonants in Latin letters, with those taken as one that scripts write for one
     * another.
     */
    public String sound() {
        return sound;
    }

    /** Returns how close what these are the keys of is to another name; empty if it is not. */
    public Optional<Closeness> to(NameKeys other) {
        if (key.isEmpty() || other.key.isEmpty()) {
            return Optional.empty();
        }
        if (key.equals(other.key)) {
            return Optional.of(Closeness.SAME);
        }
        if (other.key.startsWith(key)) {
            return Optional.of(Closeness.BEGINS);
        }
        if (other.key.contains(" " + key)) {
            return Optional.of(Closeness.WORD_BEGINS);
        }
        if (other.key.contains(key)) {
            return Optional.of(Closeness.CONTAINS);
        }
        if (latin.length() < LEAST) {
            return Optional.empty();
        }
        if (latin.equals(other.latin)) {
            return Optional.of(Closeness.TRANSLITERATED);
        }
        if (other.latin.startsWith(latin) || other.latin.contains(" " + latin)) {
            return Optional.of(Closeness.TRANSLITERATION_BEGINS);
        }
        return sound.length() >= LEAST && sound.equals(other.sound)
                ? Optional.of(Closeness.SOUNDS)
                : Optional.empty();
    }
}
