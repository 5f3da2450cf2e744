/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.Random;

/** Texts of mixed scripts and directions, made from a seed. */
public final class RandomTexts {

    private static final String[] WORDS = {
        "India",
        "opposes",
        "the",
        "(SCO)",
        "2024",
        "25%",
        "الهند",
        "وزير",
        "لاشكار-إي-طيبة",
        "٢٠٢٤",
        "हिन्दी",
        "क्षेत्रीय",
        "שלום",
        "中文字符",
        "👨‍👩‍👧",
        "e\u0301tat",
        "#tag",
        "https://a.b/c?d=e",
        "\u200f",
        "…",
        "-",
        "\"",
        "«",
        "»"
    };

    private RandomTexts() {}

    public static String of(long seed, int words) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextInt(14) == 0 ? "\n" : random.nextInt(20) == 0 ? "  " : " ");
        }
        return text.toString();
    }
}
