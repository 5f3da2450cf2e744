/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.GwetAc;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.agreement.coding.PercentAgreement;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.agreement.unitizing.SpanF;
import org.scholion.agreement.unitizing.UnitizingMeasure;

/**
 * How often intervals at 95 % hold the figure of the population that documents were drawn from. Run
 * it for the table; {@link CoverageTest} looks at a part of it.
 */
final class Coverage {
    private static final int TRUTH_DOCUMENTS = 60_000;

    private Coverage() {}

    /** The share of samples whose interval holds a number, and the share that had an interval. */
    record Share(double covered, double given) {}

    /** A figure with the number it should hold. */
    record Case(String name, double truth, Sampled interval) {}

    /** The interval of a sample of so many documents. */
    interface Sampled {
        Optional<Interval> of(int documents, long sample);
    }

    static Share of(Case one, int documents, int samples) {
        int covered = 0;
        int given = 0;
        for (int s = 0; s < samples; s++) {
            Optional<Interval> interval = one.interval.of(documents, s * 1_000L + documents);
            if (interval.isPresent()) {
                given++;
                boolean holds =
                        interval.get().low() <= one.truth && one.truth <= interval.get().high();
                covered += holds ? 1 : 0;
            }
        }
        return new Share((double) covered / given, (double) given / samples);
    }

    private static IntervalSettings settings(long sample) {
        return new IntervalSettings(true, 0.95, 1_000, sample);
    }

    static Case items(ItemMeasure measure, double truth) {
        return new Case(
                measure.name(),
                truth,
                (documents, sample) -> {
                    ItemStudy study = Populations.items(documents, sample);
                    Precision found =
                            Intervals.items(
                                    measure, study, measure.of(study), settings(sample), Pace.NONE);
                    return found.interval();
                });
    }

    /** The formula of the literature, as if the items had no documents. */
    static Case formula(ItemMeasure measure, double truth) {
        return new Case(
                measure.name() + " by formula",
                truth,
                (documents, sample) -> {
                    ItemStudy study = Populations.items(documents, sample);
                    return measure.of(
                                    ItemStudy.ofColumns(
                                            study.annotators(), study.labels(), study.columns()))
                            .interval();
                });
    }

    static Case units(UnitizingMeasure measure, double truth) {
        return new Case(
                measure.name(),
                truth,
                (documents, sample) -> {
                    ContinuumStudy study = Populations.units(documents, sample);
                    return Intervals.documents(
                                    measure.figures(study),
                                    documents,
                                    new Intervals.Range(measure.lowest(), 1),
                                    settings(sample),
                                    Pace.NONE)
                            .interval();
                });
    }

    static List<Case> cases() {
        KrippendorffAlpha alpha = new KrippendorffAlpha(Distances.nominal());
        KrippendorffAlphaU alphaU = new KrippendorffAlphaU();
        return List.of(
                items(new PercentAgreement(), Populations.percent()),
                items(new CohenKappa(), Populations.kappa()),
                items(GwetAc.ac1(), Populations.ac1()),
                // both annotators have the same margins in all documents, so α is κ there
                items(alpha, Populations.kappa()),
                units(SpanF.exact(), Populations.exactF()),
                units(alphaU, alphaU.value(Populations.units(TRUTH_DOCUMENTS, -1)).get()),
                formula(new CohenKappa(), Populations.kappa()),
                formula(alpha, Populations.kappa()));
    }

    /** Prints the table; the argument is the number of samples, 1,000 without. */
    public static void main(String[] arguments) {
        int samples = arguments.length == 0 ? 1_000 : Integer.parseInt(arguments[0]);
        int[] documents = {5, 7, 9, 10, 15, 20, 40, 100};
        PrintStream out = System.out;
        out.printf(Locale.ROOT, "%-38s", "documents");
        for (int n : documents) {
            out.printf(Locale.ROOT, "%7d", n);
        }
        out.println();
        for (Case one : cases()) {
            out.printf(Locale.ROOT, "%-38s", one.name);
            for (int n : documents) {
                out.printf(Locale.ROOT, "%7.1f", 100 * of(one, n, samples).covered);
            }
            out.println();
        }
    }
}
