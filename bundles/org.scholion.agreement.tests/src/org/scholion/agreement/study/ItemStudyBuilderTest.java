/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.words.Message;

/** Studies of items built rating by rating, against plain maps. */
class ItemStudyBuilderTest {

    /** Names that repeat, collide in their hashes, are empty or not ASCII. */
    private static String name(int number) {
        return switch (number) {
            case 0 -> "Aa";
            case 1 -> "BB";
            case 2 -> "";
            case 3 -> "\u0939\u093f\u0928\u094d\u0926\u0940";
            default -> "item " + number;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 40, 700, 3_000})
    void thatNamesGetTheNumbersInWhichTheyCame(int names) {
        NamePool pool = new NamePool();
        List<String> plain = new ArrayList<>();
        Random random = new Random(names);
        for (int i = 0; i < 4 * names; i++) {
            String name = name(random.nextInt(names));
            if (!plain.contains(name)) {
                plain.add(name);
            }
            assertThat(pool.intern(name)).isEqualTo(plain.indexOf(name));
            assertThat(pool.size()).isEqualTo(plain.size());
        }
        assertThat(pool).isEqualTo(plain);
        pool.seal();
        assertThat(pool).isEqualTo(plain);
    }

    @Test
    void thatAPoolOfNothingIsEmpty() {
        NamePool pool = new NamePool();
        pool.seal();
        assertThat(pool).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatAStudyHoldsWhatWasSaidOfEachItem(long seed) throws Exception {
        Random random = new Random(seed);
        ItemStudyBuilder builder = ItemStudy.builder();
        Map<String, Map<String, String>> ratings = new TreeMap<>();
        Map<String, Double> weights = new HashMap<>();
        Map<String, String> documents = new HashMap<>();
        Set<String> items = new LinkedHashSet<>();
        Set<String> people = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        for (int i = 0; i < 400; i++) {
            String item = name(random.nextInt(200));
            items.add(item);
            String who = "person " + random.nextInt(4);
            String label = "label " + random.nextInt(9);
            switch (random.nextInt(5)) {
                case 0 -> builder.item(item);
                case 1 -> {
                    double weight = weights.getOrDefault(item, random.nextInt(3) / 2.0);
                    builder.weight(item, weight);
                    weights.put(item, weight);
                }
                case 2 -> {
                    String document = documents.getOrDefault(item, "d" + random.nextInt(3));
                    builder.document(item, document);
                    documents.put(item, document);
                }
                default -> {
                    people.add(who);
                    if (ratings.computeIfAbsent(who, k -> new HashMap<>()).putIfAbsent(item, label)
                            == null) {
                        builder.rate(item, who, label);
                        labels.add(label);
                    }
                }
            }
        }
        ItemStudy study = builder.build();
        assertThat(study.annotators()).containsExactlyElementsOf(people);
        assertThat(study.labels()).containsExactlyElementsOf(labels);
        assertThat(study.items()).isEqualTo(items.size());
        assertThat(study.weighted()).isTrue();
        assertThat(study.ordered()).isFalse();
        int i = 0;
        for (String item : items) {
            assertThat(study.item(i)).isEqualTo(item);
            assertThat(study.weight(i)).isEqualTo(weights.getOrDefault(item, 1.0));
            assertThat(study.documents().get(study.documentOf(i)))
                    .isEqualTo(documents.getOrDefault(item, ""));
            for (String who : people) {
                int code = study.code(study.annotators().indexOf(who), i);
                String said = ratings.getOrDefault(who, Map.of()).get(item);
                assertThat(code < 0 ? null : study.labels().get(code)).isEqualTo(said);
            }
            i++;
        }
        assertThat(study.clusters()).isEqualTo(study.documents().size());
    }

    @Test
    void thatWhatWasDeclaredIsThereThoughNobodyUsedIt() throws Exception {
        ItemStudy study =
                ItemStudy.builder()
                        .labels(List.of("low", "high"), true)
                        .annotators(List.of("idle", "x"))
                        .rate("1", "x", "middle")
                        .build();
        assertThat(study.labels()).containsExactly("low", "high", "middle");
        assertThat(study.ordered()).isTrue();
        assertThat(study.annotators()).containsExactly("idle", "x");
        assertThat(study.code(0, 0)).isEqualTo(ItemStudy.MISSING);
        assertThat(study.code(1, 0)).isEqualTo(2);
        assertThat(study.weighted()).isFalse();
        assertThat(study.weight(0)).isEqualTo(1);
        assertThat(study.documents()).isEmpty();
        assertThat(study.clusters()).isEqualTo(1);
        assertThat(study.documentOf(0)).isZero();
    }

    @Test
    void thatASetIsRatedAsOneLabelWhateverTheOrderOfItsMembers() throws Exception {
        ItemStudy study =
                ItemStudy.builder()
                        .rate("1", "x", List.of("b", "a", "b"))
                        .rate("1", "y", List.of("a", "b"))
                        .rate("2", "x", List.of())
                        .build();
        assertThat(study.labels()).containsExactly("a|b", SetLabels.EMPTY);
        assertThat(study.code(0, 0)).isEqualTo(study.code(1, 0));
        assertThat(SetLabels.parse("a|b")).containsExactly("a", "b");
        assertThat(SetLabels.parse("a")).containsExactly("a");
        assertThat(SetLabels.parse(SetLabels.EMPTY)).isEmpty();
        assertThat(SetLabels.parse("")).isEmpty();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> SetLabels.format(Set.of("a|b")));
    }

    private interface Step {
        Object of(ItemStudyBuilder builder) throws StudyException;
    }

    private static void assertRefused(String code, Step first, Step second) throws Exception {
        ItemStudyBuilder builder = ItemStudy.builder();
        first.of(builder);
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> second.of(builder))
                .satisfies(e -> assertThat(e.what().code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.line()).isEmpty())
                .satisfies(e -> assertThat(e.column()).isEmpty());
    }

    @Test
    void thatOneSaysOneThingOnly() throws Exception {
        assertRefused(
                "agreement.study.rated-twice",
                b -> b.rate("1", "x", "A"),
                b -> b.rate("1", "x", "A"));
        assertRefused(
                "agreement.study.two-weights", b -> b.weight("1", 2), b -> b.weight("1", 2.5));
        assertRefused(
                "agreement.study.two-documents",
                b -> b.document("1", "d"),
                b -> b.document("1", "e"));
        for (double bad :
                new double[] {-0.001, Double.NaN, Double.POSITIVE_INFINITY, -Double.MAX_VALUE}) {
            assertRefused("agreement.study.no-weight", b -> b, b -> b.weight("1", bad));
        }
        ItemStudy study =
                ItemStudy.builder()
                        .weight("1", 0)
                        .weight("1", 0)
                        .document("1", "d")
                        .document("1", "d")
                        .build();
        assertThat(study.weight(0)).isZero();
    }

    @Test
    void thatAProblemNamesItsPlaceAsFarAsThereIsOne() {
        Message what = Message.verbatim("odd");
        StudyException cell = new StudyException(what, 1, 2);
        assertThat(cell.line()).hasValue(1);
        assertThat(cell.column()).hasValue(2);
        assertThat(cell).hasMessage("line 1, column 2: odd");
        StudyException line = new StudyException(what, 0, -1);
        assertThat(line.line()).hasValue(0);
        assertThat(line.column()).isEmpty();
        assertThat(line).hasMessage("line 0: odd");
        assertThat(new StudyException(what)).hasMessage("odd");
        assertThat(new StudyException(what, 3, 0).column()).hasValue(0);
        assertThat(cell.what()).isEqualTo(what);
    }

    private static ItemStudy columns() {
        return ItemStudy.ofColumns(
                List.of("x", "y", "z"),
                List.of("A", "B"),
                new int[][] {{0, 1, 0, -1}, {1, 1, 0, 0}, {-1, 0, 1, 1}});
    }

    @Test
    void thatAPartOfAStudyHasTheItemsAndPeopleAskedForInThatOrder() {
        ItemStudy study =
                columns()
                        .withDocuments(List.of("d", "e"), new int[] {0, 1, 1, 0})
                        .withWeights(new double[] {1, 2, 3, 4});
        ItemStudy items = study.onlyItems(3, 1, 1);
        assertThat(items.items()).isEqualTo(3);
        int[] from = {3, 1, 1};
        for (int i = 0; i < 3; i++) {
            for (int a = 0; a < 3; a++) {
                assertThat(items.code(a, i)).isEqualTo(study.code(a, from[i]));
            }
            assertThat(items.weight(i)).isEqualTo(study.weight(from[i]));
            assertThat(items.documentOf(i)).isEqualTo(study.documentOf(from[i]));
        }
        ItemStudy people = study.onlyAnnotators(2, 0);
        assertThat(people.annotators()).containsExactly("z", "x");
        assertThat(IntStream.range(0, 4).map(i -> people.code(0, i))).containsExactly(-1, 0, 1, 1);
        ItemStudy second = study.onlyDocument(1);
        assertThat(second.items()).isEqualTo(2);
        assertThat(second.weight(0)).isEqualTo(2);
        assertThat(second.weight(1)).isEqualTo(3);
        assertThat(columns().onlyItems(2).weighted()).isFalse();
        assertThat(columns().item(2)).isEqualTo("3");
        assertThat(columns().clusters()).isEqualTo(4);
        assertThat(columns().documentOf(3)).isEqualTo(3);
        assertThat(study.clusters()).isEqualTo(2);
    }

    @Test
    void thatColumnsThatDoNotFitAreRefused() {
        List<String> labels = List.of("A", "B");
        List<Runnable> wrong =
                List.of(
                        () -> ItemStudy.ofColumns(List.of("x"), labels, new int[][] {{2}}),
                        () -> ItemStudy.ofColumns(List.of("x"), labels, new int[][] {{-2}}),
                        () -> ItemStudy.ofColumns(List.of(), labels, new int[][] {{0}}),
                        () -> ItemStudy.ofColumns(List.of("x", "y"), labels, new int[][] {{0}}),
                        () ->
                                ItemStudy.ofColumns(
                                        List.of("x", "y"), labels, new int[][] {{0}, {0, 1}}),
                        () -> columns().withDocuments(List.of("d"), new int[] {0}),
                        () -> columns().withWeights(new double[] {1}),
                        () -> columns().withWeights(new double[] {1, 1, -1, 1}),
                        () -> columns().withWeights(new double[] {1, 1, 1, Double.NaN}),
                        () ->
                                columns()
                                        .withWeights(
                                                new double[] {Double.POSITIVE_INFINITY, 1, 1, 1}));
        for (Runnable each : wrong) {
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(each::run);
        }
        assertThat(columns().withWeights(new double[] {0, 0, 0, 0}).weight(1)).isZero();
        assertThat(ItemStudy.ofColumns(List.of(), labels, new int[0][]).items()).isZero();
    }
}
