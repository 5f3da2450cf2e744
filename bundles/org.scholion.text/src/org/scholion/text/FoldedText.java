/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.Arrays;
import java.util.Optional;
import org.scholion.text.internal.KeyPieces;

/**
 * The key of a text, and where in the text each piece of the key comes from. Immutable; takes about
 * 14 bytes for a character.
 */
public final class FoldedText {

    /** Arabic letters that stand for the foreign sound g; all become the first. */
    private static final String LETTERS_FOR_G = "\u062c\u063a\u0642\u06af";

    private final String key;
    private final int textLength;

    /** Where each piece begins in the key, and where it begins and ends in the text. */
    private final int[] keyBegins;

    private final int[] begins;
    private final int[] ends;

    private FoldedText(Builder built, int textLength) {
        this.key = built.key.toString();
        this.textLength = textLength;
        this.keyBegins = Arrays.copyOf(built.keyBegins, built.size);
        this.begins = Arrays.copyOf(built.begins, built.size);
        this.ends = Arrays.copyOf(built.ends, built.size);
    }

    /**
     * Folds a text.
     *
     * @throws IllegalArgumentException when there is nothing to fold, with {@link
     *     LetterFolding#NONE}
     */
    public static FoldedText of(String text, LetterFolding folding) {
        Builder builder = new Builder(text.length(), folding);
        KeyPieces.of(text, builder);
        return new FoldedText(builder, text.length());
    }

    /**
     * The key of a text with a folding; with {@link LetterFolding#NONE} the text itself, with
     * {@link LetterFolding#USUAL} its {@link MatchingKey}.
     */
    public static String key(String text, LetterFolding folding) {
        return switch (folding) {
            case NONE -> text;
            case USUAL -> MatchingKey.of(text);
            case TRANSLITERATION -> transliterated(MatchingKey.of(text));
        };
    }

    /** The key of the whole. */
    public String key() {
        return key;
    }

    /**
     * What of the text a part of the key stands for: from the first to the last character that
     * shows in it. Nothing when the part begins or ends within a piece, such as half of what ß
     * becomes.
     *
     * @param keyBegin an offset into the key
     * @param keyEnd a larger one
     */
    public Optional<TextRange> source(int keyBegin, int keyEnd) {
        int first = Arrays.binarySearch(keyBegins, keyBegin);
        int next = keyEnd == key.length() ? begins.length : Arrays.binarySearch(keyBegins, keyEnd);
        if (first < 0 || next <= first) {
            return Optional.empty();
        }
        return Optional.of(new TextRange(begins[first], ends[next - 1]));
    }

    /** Where the first piece begins that begins at an offset of the text or after; or its end. */
    public int nextBegin(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        int index = found >= 0 ? found : -found - 1;
        return index < begins.length ? begins[index] : textLength;
    }

    /** Where the last piece ends that ends at an offset of the text or before; or 0. */
    public int lastEnd(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 ? ends[index] : 0;
    }

    private static String transliterated(String key) {
        StringBuilder changed = new StringBuilder(key);
        for (int i = 0; i < changed.length(); i++) {
            if (LETTERS_FOR_G.indexOf(changed.charAt(i)) > 0) {
                changed.setCharAt(i, LETTERS_FOR_G.charAt(0));
            }
        }
        return changed.toString();
    }

    private static final class Builder implements KeyPieces.Sink {

        private final LetterFolding folding;
        private final StringBuilder key;
        private int[] keyBegins;
        private int[] begins;
        private int[] ends;
        private int size;

        Builder(int length, LetterFolding folding) {
            if (folding == LetterFolding.NONE) {
                throw new IllegalArgumentException("nothing to fold");
            }
            this.folding = folding;
            this.key = new StringBuilder(length);
            this.keyBegins = new int[length];
            this.begins = new int[length];
            this.ends = new int[length];
        }

        @Override
        public void piece(String piece, int begin, int end) {
            keyBegins[size] = key.length();
            begins[size] = begin;
            ends[size] = end;
            size++;
            key.append(folding == LetterFolding.USUAL ? piece : transliterated(piece));
        }
    }
}
