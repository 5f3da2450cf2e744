/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import java.util.Random;

/** Texts of many scripts, emoji, marks and line ends, the same for the same seed. */
final class RandomTexts {

    private static final String[] PIECES = {
        "وزير",
        "الخارجيّة",
        "لاشكار-إي-طيبة",
        "می‌خواهم",
        "بِسْمِ",
        "٢٠٢٤",
        "،",
        "؟ ",
        "भारत-रूस",
        "क्षत्रिय",
        "हिन्दी",
        "स्त्री",
        "। ",
        "द्विपक्षीय",
        "क्‍ष",
        "word",
        "Don't",
        "U.N.",
        "3.14",
        "#India",
        "@MEAIndia",
        "co-chaired",
        ". ",
        "! ",
        " (",
        ") ",
        "👨‍👩‍👧‍👦",
        "👍🏽",
        "🇮🇳🇷🇺",
        "🇺",
        "❤️",
        "1️⃣",
        "e\u0301\u0323",
        "a\u0308",
        "\u0301",
        "𝔘𝔫𝔦",
        "𐎀",
        "한국어",
        "\u1112\u1161\u11ab",
        "ไทยประเทศ",
        "日本語です。",
        "中国人民",
        "שָׁלוֹם",
        "צה\"ל",
        "\r\n",
        "\n",
        "\r",
        "\n\n",
        "\u2029",
        "\t",
        " ",
        "  ",
        " ",
        " ",
        " ",
        "\u200f",
        "\u2067",
        "\u2069",
        "\u202b",
        "\u202c",
        "\u200d",
        "\u200c",
        "–",
        "—",
        "…",
    };

    private RandomTexts() {}

    /** A well-formed text of about this many pieces. */
    static String of(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** A text that also holds halves of surrogate pairs and control characters. */
    static String broken(long seed, int pieces) {
        Random random = new Random(seed);
        String text = of(seed, pieces);
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < pieces / 4 + 1; i++) {
            char c = "\ud83d\udc4d\u0000\u0001\ufffe\uffff".charAt(random.nextInt(6));
            result.insert(random.nextInt(result.length() + 1), c);
        }
        return result.toString();
    }
}
