/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.DifferenceTest;
import org.scholion.agreement.resampling.Holm;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.words.Message;

/** How far the figures of each two pairs of annotators differ, and whether by chance. */
final class PairDifferences {
    /** The detail that holds p of a difference. */
    static final String P = "p";

    private final IntervalSettings settings;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<AgreementResult> results = new ArrayList<>();
    private final List<Double> tests = new ArrayList<>();

    private PairDifferences(IntervalSettings settings) {
        this.settings = settings;
    }

    /** Two annotators with what they have. */
    private record Pair(List<String> names, Subject subject, AgreementResult result) {}

    /** Measures the differences of all pairs of a study. */
    static List<AgreementResult> of(Subject whole, IntervalSettings settings, Pace pace) {
        PairDifferences differences = new PairDifferences(settings);
        for (Parts.Part part : Parts.of(whole, Group.Kind.PAIR)) {
            differences.pairs.add(
                    new Pair(
                            part.group().names(),
                            part.subject(),
                            part.subject().measure(settings.none(), Pace.NONE)));
        }
        int n = differences.pairs.size();
        Pace each = pace.part(n < 2 ? 1 : 2.0 / (n * (n - 1)));
        for (int one = 0; one < n; one++) {
            for (int other = one + 1; other < n; other++) {
                differences.add(differences.pairs.get(one), differences.pairs.get(other), each);
            }
        }
        return differences.corrected();
    }

    private void add(Pair one, Pair other, Pace pace) {
        List<String> names = new ArrayList<>(one.names);
        names.addAll(other.names);
        AgreementResult.Builder result =
                AgreementResult.of(
                        one.result.measure(), List.copyOf(new TreeSet<>(names)), Basis.SCORE);
        result.group(new Group(Group.Kind.DIFFERENCE, names))
                .units(Math.min(one.result.units(), other.result.units()));
        for (Pair pair : List.of(one, other)) {
            if (!pair.result.value().isDefined()) {
                pace.made(1);
                results.add(
                        result.undefined(
                                Message.of(
                                        "agreement.difference.undefined",
                                        "name",
                                        pair.names.get(0),
                                        "other",
                                        pair.names.get(1),
                                        "reason",
                                        pair.result.value().reason().orElseThrow())));
                tests.add(Double.NaN);
                return;
            }
        }
        double difference = one.result.number() - other.result.number();
        result.detail("first", one.result.number()).detail("second", other.result.number());
        tests.add(Double.NaN);
        if (settings.wanted()) {
            DifferenceTest test =
                    test(
                            one.subject,
                            other.subject,
                            difference,
                            Math.toIntExact(Math.min(one.result.units(), other.result.units())),
                            pace);
            result.precision(test.precision());
            if (test.p().isPresent()) {
                result.detail("standard-error", test.error()).detail(P, test.p().getAsDouble());
                tests.set(tests.size() - 1, test.p().getAsDouble());
            }
        } else {
            pace.made(1);
            result.precision(Precision.NONE);
        }
        results.add(result.value(Value.of(difference)));
    }

    private DifferenceTest test(
            Subject one, Subject other, double difference, int units, Pace pace) {
        Optional<double[]> first = one.parts();
        Optional<double[]> second = other.parts();
        if (first.isPresent() && second.isPresent()) {
            pace.made(1);
            return DifferenceTest.delta(difference, first.get(), second.get(), settings.level());
        }
        Optional<DocumentFigures> left = one.figures();
        Optional<DocumentFigures> right = other.figures();
        if (left.isEmpty() || right.isEmpty()) {
            pace.made(1);
            return DifferenceTest.without(Message.of("agreement.interval.model"));
        }
        boolean items = one.documents().isEmpty();
        Drawn drawn =
                items
                        ? Drawn.alike(left.get(), right.get())
                        : Drawn.byName(
                                one.drawnDocuments(),
                                left.get(),
                                other.drawnDocuments(),
                                right.get());
        int shared = items ? units : Math.min(one.shared(), other.shared());
        return DifferenceTest.of(drawn, shared, items, one.range(), settings, pace);
    }

    /**
     * The difference of two figures of the same draws.
     *
     * @param documents how many there are in all
     * @param left the number that each document of the first figure has among all
     * @param right the same of the second figure
     */
    private record Drawn(
            int documents, int[] left, DocumentFigures one, int[] right, DocumentFigures other)
            implements DocumentFigures {

        static Drawn alike(DocumentFigures one, DocumentFigures other) {
            int[] all = new int[one.documents()];
            Arrays.setAll(all, i -> i);
            return new Drawn(all.length, all, one, all, other);
        }

        static Drawn byName(
                List<String> first,
                DocumentFigures one,
                List<String> second,
                DocumentFigures other) {
            Map<String, Integer> numbers = new HashMap<>();
            int[] left = numbered(first, numbers);
            int[] right = numbered(second, numbers);
            return new Drawn(numbers.size(), left, one, right, other);
        }

        private static int[] numbered(List<String> names, Map<String, Integer> numbers) {
            int[] own = new int[names.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = numbers.computeIfAbsent(names.get(i), n -> numbers.size());
            }
            return own;
        }

        @Override
        public DrawnFigure figure() {
            DrawnFigure first = one.figure();
            DrawnFigure second = other.figure();
            int[] ofFirst = new int[left.length];
            int[] ofSecond = new int[right.length];
            return times -> {
                Arrays.setAll(ofFirst, i -> times[left[i]]);
                Arrays.setAll(ofSecond, i -> times[right[i]]);
                return first.of(ofFirst) - second.of(ofSecond);
            };
        }
    }

    /** The results with p corrected for all of these tests (Holm). */
    private List<AgreementResult> corrected() {
        double[] corrected =
                Holm.corrected(tests.stream().mapToDouble(Double::doubleValue).toArray());
        List<AgreementResult> all = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            AgreementResult result = results.get(i);
            all.add(
                    Double.isNaN(corrected[i])
                            ? result
                            : result.adding(List.of(), Map.of("p-holm", corrected[i])));
        }
        return all;
    }
}
