/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes broken files of sound ones, knowing what the formats are made of: bytes, lines, fields,
 * numbers, quoted values, elements. The same random numbers make the same files.
 */
final class Mutator {

    /** No mutated file grows beyond this, in bytes. */
    private static final int LARGEST = 200_000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern WORD = Pattern.compile("[\\w.:-]+");
    private static final Pattern QUOTED = Pattern.compile("(?<=\")[^\"<>]*(?=\")");
    private static final Pattern ELEMENT = Pattern.compile("<[^<>]+>");

    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-1",
                    "1",
                    "2",
                    "7",
                    "-0",
                    "2147483647",
                    "2147483648",
                    "-2147483648",
                    "4294967296",
                    "9223372036854775807",
                    "9223372036854775808",
                    "-9223372036854775808",
                    "99999999999999999999",
                    "1e308",
                    "1e999",
                    "1E+2147483647",
                    "1e-999999999",
                    "NaN",
                    "Infinity",
                    "0x10",
                    "007",
                    "1.5",
                    "\u0661\u0662",
                    "");

    private static final List<String> WORDS =
            List.of(
                    "",
                    " ",
                    "\t",
                    "/",
                    "..",
                    "../../x",
                    "/etc/x",
                    "con",
                    "nul.txt",
                    "a/b",
                    "a\\b",
                    "null",
                    "true",
                    "id",
                    "*",
                    "#",
                    "T1",
                    "E1",
                    "R1",
                    "<ENTITY>",
                    "&amp;",
                    "&#0;",
                    "&#xD800;",
                    "&e;",
                    "]]>",
                    "<!-- ",
                    "\"",
                    "'",
                    ",",
                    ";",
                    "\u202e",
                    "\u2067",
                    "\ufeff",
                    "\u0000",
                    "\u0001",
                    "\u001b[31m",
                    "\u0085",
                    "\u2028",
                    "\ufffe",
                    "\ud83d\ude00",
                    "e\u0301",
                    "\u0915\u094d\u0937",
                    "\u0130",
                    "\u00df",
                    "O",
                    "B-",
                    "uima.cas.TOP",
                    "org.scholion.cas.Element",
                    "xsi:type",
                    "$ref",
                    "{}",
                    "[]",
                    "%s%n",
                    "{0}",
                    "''",
                    "x".repeat(300),
                    "x".repeat(5000));

    private static final byte[][] BYTES = {
        {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
        {(byte) 0xff, (byte) 0xfe},
        {(byte) 0xfe, (byte) 0xff},
        {(byte) 0xff, (byte) 0xfe, 0, 0},
        {(byte) 0xc0, (byte) 0x80},
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
        {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {(byte) 0xe2, (byte) 0x82},
        {0},
        {7},
        {27},
        {'\r'},
        {'\r', '\n'},
        {'\n'},
        {'\t'},
        {(byte) 0x80},
        {0x1f, (byte) 0x8b},
    };

    private final Random random;
    private final List<FuzzInput> others;

    /**
     * Creates a mutator.
     *
     * @param others inputs, of other formats too, pieces of which may get into a file
     */
    Mutator(long seed, List<FuzzInput> others) {
        this.random = new Random(seed);
        this.others = List.copyOf(others);
    }

    /** Returns one of these. */
    FuzzInput choose(List<FuzzInput> inputs) {
        return inputs.get(random.nextInt(inputs.size()));
    }

    /** Returns a broken folder. */
    FuzzInput mutate(FuzzInput sound) {
        FuzzInput input = sound;
        int times = random.nextBoolean() ? 1 : 2 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            String name = choice(new ArrayList<>(input.files().keySet()));
            if (random.nextInt(60) == 0) {
                input = input.without(name);
            } else {
                byte[] changed = content(input.file(name));
                input = input.with(name, Arrays.copyOf(changed, Math.min(changed.length, LARGEST)));
            }
        }
        return input;
    }

    private <T> T choice(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }

    private byte[] content(byte[] bytes) {
        return switch (random.nextInt(14)) {
            case 0 -> flip(bytes);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 2 -> splice(bytes, choice(List.of(BYTES)));
            case 3 -> cut(bytes);
            case 4 -> other();
            case 5 -> splice(bytes, piece(other()));
            case 6, 7 -> lines(bytes);
            case 8 -> replace(bytes, NUMBER, choice(NUMBERS));
            case 9 -> replace(bytes, WORD, choice(WORDS));
            case 10 -> replace(bytes, QUOTED, choice(WORDS));
            case 11 -> swap(bytes, random.nextBoolean() ? WORD : QUOTED);
            case 12 -> nest(bytes);
            default -> splice(bytes, choice(WORDS).getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] flip(byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] splice(byte[] bytes, byte[] piece) {
        int at = random.nextInt(4) == 0 ? 0 : random.nextInt(bytes.length + 1);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, at);
        all.writeBytes(piece);
        all.write(bytes, at, bytes.length - at);
        return all.toByteArray();
    }

    private byte[] cut(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, from);
        all.write(bytes, to, bytes.length - to);
        return all.toByteArray();
    }

    private byte[] other() {
        FuzzInput from = choice(others);
        return from.file(choice(new ArrayList<>(from.files().keySet())));
    }

    private byte[] piece(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + random.nextInt(200)));
    }

    private byte[] lines(byte[] bytes) {
        // one character to a byte, so that what is no UTF-8 stays as it is
        List<String> lines =
                new ArrayList<>(
                        List.of(
                                new String(bytes, StandardCharsets.ISO_8859_1)
                                        .split("(?<=[\n>])", -1)));
        int one = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(one));
            case 2 -> Collections.swap(lines, one, random.nextInt(lines.size()));
            case 3 -> lines.addAll(one, Collections.nCopies(random.nextInt(300), lines.get(one)));
            default -> Collections.shuffle(lines, random);
        }
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<MatchResult> places(String text, Pattern pattern) {
        return pattern.matcher(text).results().toList();
    }

    private byte[] replace(byte[] bytes, Pattern pattern, String by) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<MatchResult> places = places(text, pattern);
        if (places.isEmpty()) {
            return bytes;
        }
        MatchResult place = choice(places);
        String written =
                new String(by.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        // everywhere, so that what refers to a name goes on doing so
        String changed =
                random.nextInt(3) == 0 && !place.group().isEmpty()
                        ? text.replace(place.group(), written)
                        : text.substring(0, place.start()) + written + text.substring(place.end());
        return changed.getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] swap(byte[] bytes, Pattern pattern) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<MatchResult> places = places(text, pattern);
        if (places.size() < 2) {
            return bytes;
        }
        MatchResult a = choice(places);
        String b = choice(places).group();
        return (text.substring(0, a.start()) + b + text.substring(a.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] nest(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<MatchResult> places = places(text, ELEMENT);
        String opening = places.isEmpty() ? "[" : choice(places).group();
        int at = places.isEmpty() ? random.nextInt(text.length() + 1) : choice(places).end();
        return (text.substring(0, at) + opening.repeat(random.nextInt(3000)) + text.substring(at))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
