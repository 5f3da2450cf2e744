/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.words.Message;

/**
 * γ (Mathet, Widlöcher and Métivier, <i>The unified and holistic method gamma (γ) for
 * inter-annotator agreement measure and alignment</i>, Computational Linguistics 41, 2015): one
 * minus the disorder of the best alignment of all annotators' units over the mean disorder of best
 * alignments of shuffled continua. γ-cat and γ-k (Mathet, <i>The agreement measure γcat</i>,
 * Computational Linguistics 43, 2017) look at the labels of aligned units, of all labels and of
 * each; the paper has no single figure for γ-k, so the figure is the mean over labels. Range: up to
 * 1; below 0 where worse than chance.
 *
 * <p>Best alignments are exact. Chance is sampled: 30 samples, then as many as the precision asks
 * for at 95 % confidence, from a seed, the same on any number of processors. Several documents add
 * up: disorder is summed over documents before it is divided by the mean number of units.
 *
 * <p>Undefined without two annotators, without units, and where chance has no disorder (γ-cat:
 * where one label was used or no aligned units are near each other).
 *
 * <p>The shuffle draws models with replacement and cuts at real positions, as the shuffle sampler
 * of pygamma-agreement 0.5.9 does; that program's default sampler draws new units from statistics
 * of the real ones instead, which gives another expected disorder (by up to half on continua of a
 * few units) and so another γ. Disorders of given continua are the same within 2e-6: pygamma
 * computes in single precision. Its γ-cat also counts units that nothing is aligned with as
 * disagreement of labels, which its source calls experimental; here, as in the paper, only pairs of
 * aligned units count.
 */
public final class Gamma implements UnitizingMeasure {
    private static final int FIRST_SAMPLES = 30;
    private static final double Z95 = 1.959963984540054;

    private enum Variant {
        ALL("gamma"),
        CATEGORIES("gamma-cat"),
        EACH("gamma-k");

        private final String text;

        Variant(String text) {
            this.text = text;
        }
    }

    private final Variant variant;
    private final Dissimilarity dissimilarity;
    private final double precision;
    private final int mostSamples;
    private final long seed;

    private Gamma(
            Variant variant,
            Dissimilarity dissimilarity,
            double precision,
            int mostSamples,
            long seed) {
        this.variant = variant;
        this.dissimilarity = dissimilarity;
        this.precision = precision;
        this.mostSamples = mostSamples;
        this.seed = seed;
    }

    /** γ as in the paper, at a precision of 2 %. */
    public static Gamma gamma(long seed) {
        return new Gamma(Variant.ALL, Dissimilarity.standard(), 0.02, 10_000, seed);
    }

    /** γ-cat, at a precision of 2 %. */
    public static Gamma cat(long seed) {
        return new Gamma(Variant.CATEGORIES, Dissimilarity.standard(), 0.02, 10_000, seed);
    }

    /** γ-k, at a precision of 2 %. */
    public static Gamma k(long seed) {
        return new Gamma(Variant.EACH, Dissimilarity.standard(), 0.02, 10_000, seed);
    }

    /** The same with another dissimilarity. */
    public Gamma with(Dissimilarity other) {
        return new Gamma(variant, other, precision, mostSamples, seed);
    }

    /**
     * The same with another precision of chance disorder.
     *
     * @param share half the width of its 95 % interval over its mean, such as 0.02
     * @param atMost never draws more samples than that
     */
    public Gamma precision(double share, int atMost) {
        return new Gamma(variant, dissimilarity, share, Math.max(FIRST_SAMPLES, atMost), seed);
    }

    @Override
    public String name() {
        return variant.text;
    }

    @Override
    public AgreementResult of(ContinuumStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of(name(), study.annotators(), Basis.DISAGREEMENT);
        int m = study.annotators().size();
        result.units(study.units());
        if (m < 2) {
            return result.undefined(Message.of("agreement.undefined.annotators", "annotators", m));
        }
        if (study.units() == 0) {
            return result.undefined(Message.of("agreement.undefined.no-unit"));
        }
        try {
            Disorder observed = observed(study, result);
            List<Disorder> chance = chance(inOrderOfNames(study));
            result.detail("samples", chance.size())
                    .detail("seed", seed)
                    .detail("precision", precision);
            return variant == Variant.ALL
                    ? whole(observed, chance, result)
                    : categories(study, observed, chance, result);
        } catch (BestAlignment.TooDenseException e) {
            return result.undefined(Message.of("agreement.undefined.too-dense", "annotators", m));
        }
    }

    /** Samples must not depend on the order in which annotators and documents came. */
    private static ContinuumStudy inOrderOfNames(ContinuumStudy study) {
        return study.onlyAnnotators(order(study.annotators()))
                .onlyDocuments(order(study.documents()));
    }

    private static int[] order(List<String> names) {
        return IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Disorder observed(ContinuumStudy study, AgreementResult.Builder result)
            throws BestAlignment.TooDenseException {
        Disorder sum = new Disorder(study.labels().size());
        List<Object> alignment = new ArrayList<>();
        for (int d = 0; d < study.documents().size(); d++) {
            Continuum continuum = Continuum.of(study, d);
            BestAlignment best = BestAlignment.of(continuum, dissimilarity);
            sum.add(continuum, best, dissimilarity);
            if (study.units() <= 10_000) {
                describe(study, d, continuum, best, alignment);
            }
        }
        if (study.units() <= 10_000) {
            result.detail("alignment", alignment);
        }
        return sum;
    }

    private static void describe(
            ContinuumStudy study, int d, Continuum c, BestAlignment best, List<Object> out) {
        for (int[] group : best.groups()) {
            List<Object> units = new ArrayList<>();
            for (int u : group) {
                units.add(
                        List.of(
                                study.annotators().get(c.who[u]),
                                study.labels().get(c.label[u]),
                                (long) c.start[u],
                                (long) c.end[u],
                                study.documents().get(d)));
            }
            out.add(units);
        }
    }

    private List<Disorder> chance(ContinuumStudy study) throws BestAlignment.TooDenseException {
        List<Disorder> samples = new ArrayList<>(draw(study, 0, FIRST_SAMPLES));
        double[] figures =
                samples.stream().mapToDouble(this::figure).filter(Double::isFinite).toArray();
        double mean = Arrays.stream(figures).average().orElse(0);
        double variance =
                Arrays.stream(figures).map(x -> (x - mean) * (x - mean)).sum()
                        / Math.max(1, figures.length - 1);
        double wanted = mean > 0 ? variance / (mean * mean) * square(Z95 / precision) : 0;
        int all = (int) Math.min(mostSamples, Math.ceil(wanted));
        if (all > FIRST_SAMPLES) {
            samples.addAll(draw(study, FIRST_SAMPLES, all));
        }
        return samples;
    }

    private double figure(Disorder d) {
        return variant == Variant.ALL ? d.perUnit() : d.category();
    }

    private List<Disorder> draw(ContinuumStudy study, int from, int to)
            throws BestAlignment.TooDenseException {
        // the first sample that is too dense settles it, and the others need not be drawn
        AtomicBoolean dense = new AtomicBoolean();
        List<Optional<Disorder>> drawn =
                IntStream.range(from, to)
                        .parallel()
                        .mapToObj(
                                i ->
                                        dense.get()
                                                ? Optional.<Disorder>empty()
                                                : sample(study, i, dense))
                        .toList();
        List<Disorder> samples = new ArrayList<>();
        for (Optional<Disorder> d : drawn) {
            samples.add(d.orElseThrow(BestAlignment.TooDenseException::new));
        }
        return samples;
    }

    private Optional<Disorder> sample(ContinuumStudy study, int number, AtomicBoolean dense) {
        SplittableRandom random =
                new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number * 0xBF58476D1CE4E5B9L);
        Disorder sum = new Disorder(study.labels().size());
        for (int d = 0; d < study.documents().size(); d++) {
            Continuum continuum = ShuffledContinua.draw(study, d, random);
            try {
                sum.add(continuum, BestAlignment.of(continuum, dissimilarity), dissimilarity);
            } catch (BestAlignment.TooDenseException e) {
                dense.set(true);
                return Optional.empty();
            }
        }
        return Optional.of(sum);
    }

    private static AgreementResult whole(
            Disorder observed, List<Disorder> chance, AgreementResult.Builder result) {
        double expected =
                chance.stream()
                        .mapToDouble(Disorder::perUnit)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(0);
        result.observed(observed.perUnit()).expected(expected);
        return result.value(
                ratio(observed.perUnit(), expected, Message.of("agreement.undefined.no-disorder")));
    }

    private AgreementResult categories(
            ContinuumStudy study,
            Disorder observed,
            List<Disorder> chance,
            AgreementResult.Builder result) {
        Message none = Message.of("agreement.undefined.aligned-alike");
        double expected =
                chance.stream()
                        .mapToDouble(Disorder::category)
                        .filter(Double::isFinite)
                        .average()
                        .orElse(0);
        result.observed(observed.category()).expected(expected);
        List<Double> defined = new ArrayList<>();
        for (int k = 0; k < study.labels().size(); k++) {
            int label = k;
            double e =
                    chance.stream()
                            .mapToDouble(d -> d.category(label))
                            .filter(Double::isFinite)
                            .average()
                            .orElse(0);
            Value v = ratio(observed.category(k), e, none);
            result.label(study.labels().get(k), v);
            v.number().ifPresent(defined::add);
        }
        if (variant == Variant.CATEGORIES) {
            return result.value(ratio(observed.category(), expected, none));
        }
        result.detail("figure", Message.of("agreement.detail.mean-per-label"));
        return defined.isEmpty()
                ? result.undefined(none)
                : result.value(
                        Value.of(
                                defined.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .average()
                                        .orElseThrow()));
    }

    private static Value ratio(double observed, double expected, Message none) {
        if (!Double.isFinite(observed)) {
            return Value.undefined(Message.of("agreement.undefined.not-aligned"));
        }
        return expected > 0 ? Value.of(1 - observed / expected) : Value.undefined(none);
    }

    private static double square(double d) {
        return d * d;
    }
}
