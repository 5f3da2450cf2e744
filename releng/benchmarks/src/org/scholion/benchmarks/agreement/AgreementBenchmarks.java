/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.agreement;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.scholion.agreement.StudyAgreement;
import org.scholion.agreement.coding.BrennanPrediger;
import org.scholion.agreement.coding.CongerKappa;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.FleissKappa;
import org.scholion.agreement.coding.GwetAc;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.agreement.link.OptimalMatching;
import org.scholion.agreement.resampling.Bootstrap;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.unitizing.Gamma;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;

/** The benchmarks of agreement: medians of ours and of what they are measured against. */
public final class AgreementBenchmarks {
    private static final int MILLION = 1_000_000;

    private AgreementBenchmarks() {}

    /**
     * One row.
     *
     * @param ours median of ours, in {@code unit}
     * @param against median of the peer, or the limit
     * @param reach the ratio that is enough
     */
    public record Row(String name, double ours, double against, String unit, double reach) {
        /** Ours over the peer's. */
        public double ratio() {
            return ours / against;
        }

        /** Whether the ratio is enough. */
        public boolean ok() {
            return ratio() <= reach;
        }
    }

    /** The names of all. */
    public static final List<String> NAMES =
            List.of(
                    "agreement-alpha",
                    "agreement-kappa",
                    "agreement-alpha-pass",
                    "agreement-kappa-pass",
                    "agreement-alpha-u",
                    "agreement-alpha-u-million",
                    "agreement-gamma",
                    "agreement-bootstrap",
                    "agreement-matching",
                    "agreement-memory");

    /** Runs one by its name. */
    public static Row run(String name) {
        return switch (name) {
            case "agreement-alpha" ->
                    coding(name, new KrippendorffAlpha(Distances.nominal()), true);
            case "agreement-kappa" -> coding(name, new FleissKappa(), false);
            case "agreement-alpha-pass" -> pass(name, new KrippendorffAlpha(Distances.nominal()));
            case "agreement-kappa-pass" -> slowestKappa(name);
            case "agreement-alpha-u" -> alphaU(name);
            case "agreement-alpha-u-million" -> alphaUMillion(name);
            case "agreement-gamma" -> gamma(name);
            case "agreement-bootstrap" -> bootstrap(name);
            case "agreement-matching" -> matching(name);
            case "agreement-memory" -> memory(name);
            default -> throw new IllegalArgumentException("no benchmark is called " + name);
        };
    }

    private static double median(int runs, DoubleSupplier work) {
        double[] ms = new double[runs];
        double sink = 0;
        for (int r = 0; r < runs; r++) {
            long from = System.nanoTime();
            sink += work.getAsDouble();
            ms[r] = (System.nanoTime() - from) / 1e6;
        }
        if (Double.isNaN(sink)) {
            throw new IllegalStateException("a figure was undefined");
        }
        Arrays.sort(ms);
        return ms[runs / 2];
    }

    private static Row coding(String name, ItemMeasure measure, boolean alpha) {
        int[][] columns = AgreementData.columns(MILLION, 3);
        ItemStudy study = AgreementData.items(columns);
        CodingAnnotationStudy dkpro = AgreementData.dkpro(columns);
        // all that the command line says of a study: figures by label, error, interval
        DoubleSupplier work =
                () -> StudyAgreement.items(measure, study, IntervalSettings.STANDARD).number();
        median(20, work);
        double ours = median(15, work);
        double theirs =
                median(
                        3,
                        () ->
                                alpha
                                        ? new KrippendorffAlphaAgreement(
                                                        dkpro, new NominalDistanceFunction())
                                                .calculateAgreement()
                                        : new FleissKappaAgreement(dkpro).calculateAgreement());
        return new Row(name, ours, theirs, "ms", 0.1);
    }

    private static Row pass(String name, ItemMeasure measure) {
        int[][] columns = AgreementData.columns(MILLION, 3);
        ItemStudy study = AgreementData.items(columns);
        median(20, () -> measure.value(study).get());
        median(20, () -> AgreementData.countPairs(columns, 5));
        // in turn, so that whatever else the machine does meets both alike
        double[] ours = new double[31];
        double[] theirs = new double[31];
        for (int r = 0; r < ours.length; r++) {
            ours[r] = median(1, () -> measure.value(study).get());
            theirs[r] = median(1, () -> AgreementData.countPairs(columns, 5));
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        return new Row(name, ours[15], theirs[15], "ms", 2);
    }

    private static Row slowestKappa(String name) {
        Row worst = pass(name, new FleissKappa());
        for (ItemMeasure m : List.of(new CongerKappa(), new BrennanPrediger(), GwetAc.ac1())) {
            Row row = pass(name, m);
            worst = row.ratio() > worst.ratio() ? row : worst;
        }
        return worst;
    }

    private static Row alphaU(String name) {
        List<List<long[]>> units = AgreementData.units(16_000, 2);
        ContinuumStudy study = AgreementData.continuum(units);
        UnitizingAnnotationStudy dkpro = AgreementData.dkproContinuum(units);
        KrippendorffAlphaU measure = new KrippendorffAlphaU();
        median(20, () -> measure.value(study).get());
        double ours = median(15, () -> measure.value(study).get());
        double theirs =
                median(
                        1,
                        () -> new KrippendorffAlphaUnitizingAgreement(dkpro).calculateAgreement());
        return new Row(name, ours, theirs, "ms", 0.02);
    }

    private static Row alphaUMillion(String name) {
        ContinuumStudy study = AgreementData.continuum(AgreementData.units(MILLION / 2, 2));
        double ours = median(5, () -> new KrippendorffAlphaU().value(study).get());
        return new Row(name, ours, 5_000, "ms", 1);
    }

    private static Row gamma(String name) {
        ContinuumStudy study = AgreementData.continuum(AgreementData.units(2_000, 3));
        double ours = median(3, () -> Gamma.gamma(1).value(study).get());
        return new Row(name, ours, 60_000, "ms", 1);
    }

    private static Row bootstrap(String name) {
        int[][] columns = AgreementData.columns(MILLION, 3);
        int[] documentOf = IntStream.range(0, MILLION).map(i -> i / 334).toArray();
        ItemStudy study =
                AgreementData.items(columns)
                        .withDocuments(
                                IntStream.range(0, MILLION / 334 + 1)
                                        .mapToObj(i -> "d" + i)
                                        .toList(),
                                documentOf);
        ItemMeasure alpha = new KrippendorffAlpha(Distances.nominal());
        median(20, () -> alpha.value(study).get());
        median(15, () -> Bootstrap.items(alpha, study, 1_000, 1).standardError());
        double[] ours = new double[15];
        double[] theirs = new double[15];
        for (int r = 0; r < ours.length; r++) {
            ours[r] = median(1, () -> Bootstrap.items(alpha, study, 1_000, 1).standardError());
            theirs[r] = median(5, () -> alpha.value(study).get());
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        return new Row(name, ours[7], theirs[7], "ms", 20);
    }

    private static Row matching(String name) {
        Random random = new Random(3);
        int n = 10_000;
        int edges = 10 * n;
        int[] from = new int[edges];
        int[] to = new int[edges];
        double[] weight = new double[edges];
        for (int e = 0; e < edges; e++) {
            from[e] = e / 10;
            to[e] = Math.floorMod(from[e] + random.nextInt(41) - 20, n);
            weight[e] = random.nextDouble();
        }
        double ours = median(5, () -> OptimalMatching.maximumWeight(n, n, from, to, weight)[0]);
        return new Row(name, ours, 1_000, "ms", 1);
    }

    private static Row memory(String name) {
        int[][] columns = AgreementData.columns(MILLION, 3);
        long before = used();
        ItemStudy study;
        try {
            ItemStudyBuilder builder = ItemStudy.builder();
            for (int i = 0; i < MILLION; i++) {
                String item = "item-" + i;
                builder.rate(item, "a", "label " + columns[0][i]);
                builder.rate(item, "b", "label " + columns[1][i]);
                builder.rate(item, "c", "label " + columns[2][i]);
            }
            study = builder.build();
        } catch (StudyException e) {
            throw new IllegalStateException(e);
        }
        double mebibytes = (used() - before) / (double) (1 << 20);
        if (study.items() != MILLION) {
            throw new IllegalStateException("items were lost");
        }
        return new Row(name, mebibytes, 64, "MiB", 1);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Runs those whose names begin with an argument, or all, and prints a row each. */
    public static void main(String[] prefixes) {
        print(System.out, prefixes);
    }

    private static void print(PrintStream out, String[] prefixes) {
        for (String name : NAMES) {
            if (prefixes.length == 0 || Arrays.stream(prefixes).anyMatch(name::startsWith)) {
                Row row = run(name);
                out.printf(
                        Locale.ROOT,
                        "%s %.3f %.3f %s %.5f %.2f %s%n",
                        row.name(),
                        row.ours(),
                        row.against(),
                        row.unit(),
                        row.ratio(),
                        row.reach(),
                        row.ok() ? "ok" : "short");
            }
        }
    }
}
