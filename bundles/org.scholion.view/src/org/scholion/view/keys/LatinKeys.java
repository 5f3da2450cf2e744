/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Which key of a US keyboard was pressed, told from the character that another layout made of it.
 * Knows the layouts in common use for Arabic, Persian, Urdu, Hebrew, Hindi (InScript), Russian,
 * Ukrainian and Greek. Where two layouts have the same character on different keys the one named
 * first wins; only systems that do not tell the key itself depend on this.
 */
public final class LatinKeys {

    /** The keys of a US keyboard in the order in which the layouts below are written. */
    private static final String KEYS =
            "q w e r t y u i o p [ ] a s d f g h j k l ; ' z x c v b n m , . /";

    private static final String SHIFTED =
            "Q W E R T Y U I O P { } A S D F G H J K L : \" Z X C V B N M < > ?";

    /** Each layout: the plain characters, then those with Shift; a hyphen where there is none. */
    private static final String[][] LAYOUTS = {
        // Arabic (101). Its B key makes two characters and so is not told.
        {
            "ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر - ى ة و ز ظ",
            "َ ً ُ ٌ - إ - ÷ × ؛ - - ِ ٍ - - - أ ـ ، - - - - ْ - - - آ - - - ؟"
        },
        // Persian (ISIRI 9147).
        {
            "ض ص ث ق ف غ ع ه خ ح ج چ ش س ی ب ل ا ت ن م ک گ ظ ط ز ر ذ د پ و - -",
            "- - - - - - - - - - - - - - - - - - - » « - - - - ژ - - - - - - -"
        },
        // Urdu (phonetic).
        {
            "ق و ع ر ت ے ء ی ہ پ - - ا س د ف گ ح ج ک ل - - ز ش چ ط ب ن م ، ۔ -",
            "- - - ڑ ٹ - ئ - ۃ - - - آ ص ڈ - غ ھ ض خ - - - ذ ژ ث ظ - ں - - - -"
        },
        // Hebrew (SI 1452).
        {"- - ק ר א ט ו ן ם פ - - ש ד ג כ ע י ח ל ך ף - ז ס ב ה נ מ צ ת ץ -", "-"},
        // Hindi (InScript).
        {
            "ौ ै ा ी ू ब ह ग द ज ड ़ ो े ् ि ु प र क त च ट ॆ ं म न व ल स - - य",
            "औ ऐ आ ई ऊ भ ङ घ ध झ ढ ञ ओ ए अ इ उ फ ऱ ख थ छ ठ ऎ ँ ण ऩ ऴ ळ श ष । -"
        },
        // Russian, Ukrainian.
        {
            "й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю -",
            "Й Ц У К Е Н Г Ш Щ З Х Ъ Ф Ы В А П Р О Л Д Ж Э Я Ч С М И Т Ь Б Ю -"
        },
        {
            "й ц у к е н г ш щ з х ї ф і в а п р о л д ж є я ч с м и т ь б ю -",
            "Й Ц У К Е Н Г Ш Щ З Х Ї Ф І В А П Р О Л Д Ж Є Я Ч С М И Т Ь Б Ю -"
        },
        // Greek.
        {
            "- ς ε ρ τ υ θ ι ο π - - α σ δ φ γ η ξ κ λ - - ζ χ ψ ω β ν μ - - -",
            "- - Ε Ρ Τ Υ Θ Ι Ο Π - - Α Σ Δ Φ Γ Η Ξ Κ Λ - - Ζ Χ Ψ Ω Β Ν Μ - - -"
        },
    };

    /** The digits of other scripts, each from zero to nine. */
    private static final String[] DIGITS = {"٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९"};

    private static final Map<Character, Character> TABLE = table();

    private LatinKeys() {}

    private static Map<Character, Character> table() {
        Map<Character, Character> table = new HashMap<>();
        for (String digits : DIGITS) {
            for (int i = 0; i < digits.length(); i++) {
                table.putIfAbsent(digits.charAt(i), (char) ('0' + i));
            }
        }
        table.putIfAbsent('؟', '?');
        for (String[] layout : LAYOUTS) {
            add(table, layout[0], KEYS);
            add(table, layout[1], SHIFTED);
        }
        return table;
    }

    private static void add(Map<Character, Character> table, String layout, String keys) {
        String[] characters = layout.split(" ");
        String[] names = keys.split(" ");
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i].charAt(0);
            if (c > 0x7f) {
                table.putIfAbsent(c, names[i].charAt(0));
            }
        }
    }

    /**
     * The key that was meant, letters in upper case.
     *
     * @param keyCode what the system says of the key, which often is already its Latin character; 0
     *     if it says nothing
     * @param character the character typed; 0 if none
     * @return a printable ASCII character, or nothing if neither tells
     */
    public static OptionalInt resolve(int keyCode, char character) {
        if (character > ' ' && character < 0x7f) {
            return OptionalInt.of(Character.toUpperCase(character));
        }
        if (keyCode > ' ' && keyCode < 0x7f) {
            return OptionalInt.of(Character.toUpperCase((char) keyCode));
        }
        OptionalInt byCharacter = lookUp(character);
        if (byCharacter.isPresent() || keyCode > 0xffff) {
            return byCharacter;
        }
        return lookUp((char) keyCode);
    }

    private static OptionalInt lookUp(char character) {
        Character key = TABLE.get(character);
        return key == null ? OptionalInt.empty() : OptionalInt.of(Character.toUpperCase(key));
    }
}
