/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.document.BaseLayer;
import org.scholion.document.Span;

/** Lines are told apart by what they say, whatever they are called and wherever they stand. */
class LineOrderTest {

    private static final String TEXT = "one two three four five six seven eight nine ten";

    private static List<AnnLine> parse(String ann) throws Exception {
        return new AnnParser("a.ann", Map.of()).parse(ann);
    }

    private static Map<String, Span> spans(List<AnnLine> lines) throws Exception {
        List<AnnLine.TextBound> bounds = new ArrayList<>();
        for (AnnLine line : lines) {
            if (line instanceof AnnLine.TextBound bound) {
                bounds.add(bound);
            }
        }
        return new TextBoundReader(
                        "a.ann", TEXT, List.of(OffsetConvention.usual(TEXT)), new ArrayList<>())
                .spans(bounds);
    }

    private static Optional<BaseLayer> kept(String ann) throws Exception {
        List<AnnLine> lines = parse(ann);
        return LineOrder.of(ann, lines, spans(lines));
    }

    private static String restored(String file, String written) throws Exception {
        List<AnnLine> lines = parse(written);
        return LineOrder.restored(LineOrder.in(kept(file)), written, lines, spans(lines));
    }

    @Test
    void thatLinesThatSayTheSameAreToldApartByWhatLeadsToThem() throws Exception {
        String file = "T1\tX 0 3\tone\nT2\tX 0 3\tone\nT3\tY 4 7\ttwo\nR1\tr A:T2 B:T3\n";
        String written = "T1\tX 0 3\tone\nT2\tX 0 3\tone\nT3\tY 4 7\ttwo\nR1\tr A:T1 B:T3\n";
        assertThat(restored(file, written)).isEqualTo(file);
    }

    @Test
    void thatCirclesAreNoTrouble() throws Exception {
        String file =
                "E5\tX:T5 A:E7\nT5\tX 0 3\tone\nE7\tY:T7 A:E5\nT7\tY 4 7\ttwo\nE9\tX:T5 A:E9\n";
        String written =
                "T1\tX 0 3\tone\nT2\tY 4 7\ttwo\nE1\tX:T1 A:E2\nE2\tY:T2 A:E1\nE3\tX:T1 A:E3\n";
        assertThat(restored(file, written)).isEqualTo(file);
    }

    @Test
    void thatNewLinesGetIdsThatTheFileDoesNotHave() throws Exception {
        assertThat(
                        restored(
                                "T3\tX 0 3\tone\nT8\tX 4 7\ttwo\n",
                                "T1\tX 0 3\tone\nT2\tX 8 13\tthree\nA1\tn T2\n"))
                .isEqualTo("T3\tX 0 3\tone\nT9\tX 8 13\tthree\nA1\tn T9\n");
    }

    @Test
    void thatArgumentsOfAnotherNumberAreThoseWritten() throws Exception {
        assertThat(
                        restored(
                                "T1\tX 0 3\tone\nT2\tX 4 7\ttwo\nE1\tX:T1 B:T2 A:T1\n",
                                "T1\tX 0 3\tone\nT2\tX 4 7\ttwo\nE1\tX:T1 A:T1\n"))
                .isEqualTo("T1\tX 0 3\tone\nT2\tX 4 7\ttwo\nE2\tX:T1 A:T1\n");
    }

    @Test
    void thatNothingIsKeptOfAnEmptyFile() throws Exception {
        assertThat(kept("\n \n")).isEmpty();
        assertThat(LineOrder.in(Optional.empty())).isEmpty();
        assertThat(LineOrder.restored(List.of(), "T1\tX 0 3\tone\n", List.of(), Map.of()))
                .isEqualTo("T1\tX 0 3\tone\n");
    }

    /** Whatever the order and the ids of a file are, writing its lines anew gives it again. */
    @Test
    void thatAnyOrderAndAnyIdsComeBack() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String written = random(random);
            String file = shuffled(written, random);
            assertThat(restored(file, written)).as("seed " + seed).isEqualTo(file);
        }
    }

    private static String random(Random random) {
        StringBuilder ann = new StringBuilder();
        String[] words = TEXT.split(" ");
        int begin = 0;
        for (int i = 0; i < words.length; i++) {
            int end = begin + words[i].length();
            ann.append("T%d\tX%d %d %d\t%s\n".formatted(i + 1, i % 3, begin, end, words[i]));
            begin = end + 1;
        }
        for (int i = 1; i <= 4; i++) {
            ann.append(
                    "R%d\trel A:T%d B:T%d\n"
                            .formatted(i, 1 + random.nextInt(5), 6 + random.nextInt(5)));
            ann.append(
                    "E%d\tX%d:T%d A:E%d B:T%d B2:T%d\n"
                            .formatted(
                                    i,
                                    i % 3,
                                    i,
                                    1 + random.nextInt(4),
                                    1 + random.nextInt(10),
                                    1 + random.nextInt(10)));
            ann.append("A%d\tn%d E%d v\n".formatted(i, i, i));
            ann.append("#%d\tAnnotatorNotes R%d\ta note %d\n".formatted(i, i, i));
        }
        return ann.append("*\tEquiv T1 T2 T3\n").toString();
    }

    private static String shuffled(String written, Random random) {
        List<String> lines = new ArrayList<>(written.lines().toList());
        Map<String, String> ids = new HashMap<>();
        for (char letter : "TREA#".toCharArray()) {
            List<Integer> numbers = new ArrayList<>();
            for (int i = 1; i <= 30; i++) {
                numbers.add(i);
            }
            Collections.shuffle(numbers, random);
            for (int i = 1; i <= 10; i++) {
                ids.put(letter + "" + i, letter + "" + numbers.get(i));
            }
        }
        Collections.shuffle(lines, random);
        StringBuilder file = new StringBuilder();
        for (String line : lines) {
            String[] parts = line.split("\t", 3);
            List<String> words = new ArrayList<>();
            for (String word : parts[1].split(" ")) {
                int colon = word.lastIndexOf(':') + 1;
                String target = word.substring(colon);
                words.add(word.substring(0, colon) + ids.getOrDefault(target, target));
            }
            if (line.startsWith("R") || line.startsWith("E") || line.startsWith("*")) {
                Collections.shuffle(words.subList(1, words.size()), random);
            }
            file.append(ids.getOrDefault(parts[0], parts[0]))
                    .append('\t')
                    .append(String.join(" ", words));
            if (parts.length > 2) {
                file.append('\t').append(parts[2]);
            }
            file.append("\t".repeat(line.startsWith("#") ? 0 : random.nextInt(2)))
                    .append(random.nextInt(9) == 0 ? "\n\n" : "\n");
        }
        return file.toString();
    }
}
