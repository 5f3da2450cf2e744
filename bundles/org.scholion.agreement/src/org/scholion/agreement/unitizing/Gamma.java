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
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.draw.RandomStreams;
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

    /**
     * How much of the work the first samples are taken to be; it is not known before they are
     * drawn.
     */
    private static final double FIRST_SHARE = 0.1;

    /**
     * Beyond so many disorders those of single documents are given up, save in the first samples.
     */
    private static final long MOST_KEPT = 400_000;

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
        return measured(study, Pace.NONE).result();
    }

    @Override
    public DocumentFigures figures(ContinuumStudy study) {
        return measured(study, Pace.NONE).figures().get();
    }

    @Override
    public Measured measured(ContinuumStudy all, Pace pace) {
        AgreementResult.Builder result =
                AgreementResult.of(name(), all.annotators(), Basis.DISAGREEMENT);
        ContinuumStudy study = all.shared();
        result.units(study.units());
        int documents = study.documents().size();
        Supplier<DocumentFigures> none = () -> DocumentFigures.of(documents, t -> Double.NaN);
        Optional<Message> problem = SharedDocuments.problem(all, study, result);
        if (problem.isPresent()) {
            return new Measured(result.undefined(problem.get()), none);
        }
        if (study.units() == 0) {
            return new Measured(result.undefined(Message.of("agreement.undefined.no-unit")), none);
        }
        try {
            ContinuumStudy named = inOrderOfNames(study);
            Disorder[] observed = observed(named, result);
            List<Disorder[]> chance = chance(named, pace);
            result.detail("samples", chance.size())
                    .detail("seed", seed)
                    .detail("precision", precision);
            int[] back = order(study.documents());
            return new Measured(
                    variant == Variant.ALL
                            ? whole(observed, chance, result)
                            : categories(study, observed, chance, result),
                    () -> new GammaFigures(observed, chance, back, this::figure));
        } catch (BestAlignment.TooDenseException e) {
            Message dense =
                    Message.of(
                            "agreement.undefined.too-dense",
                            "annotators",
                            study.annotators().size());
            return new Measured(result.undefined(dense), none);
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

    private Disorder[] observed(ContinuumStudy study, AgreementResult.Builder result)
            throws BestAlignment.TooDenseException {
        Disorder[] each = new Disorder[study.documents().size()];
        List<Object> alignment = new ArrayList<>();
        for (int d = 0; d < each.length; d++) {
            Continuum continuum = Continuum.of(study, d);
            BestAlignment best = BestAlignment.of(continuum, dissimilarity);
            each[d] = new Disorder(study.labels().size());
            each[d].add(continuum, best, dissimilarity);
            if (study.units() <= 10_000) {
                describe(study, d, continuum, best, alignment);
            }
        }
        if (study.units() <= 10_000) {
            result.detail("alignment", alignment);
        }
        return each;
    }

    private static void describe(
            ContinuumStudy study, int d, Continuum c, BestAlignment best, List<Object> out) {
        int[] people = study.people(d);
        for (int[] group : best.groups()) {
            List<Object> units = new ArrayList<>();
            for (int u : group) {
                units.add(
                        List.of(
                                study.annotators().get(people[c.who[u]]),
                                study.labels().get(c.label[u]),
                                (long) c.start[u],
                                (long) c.end[u],
                                study.documents().get(d)));
            }
            out.add(units);
        }
    }

    /** Per sample the disorder of each document. */
    private List<Disorder[]> chance(ContinuumStudy study, Pace pace)
            throws BestAlignment.TooDenseException {
        List<Disorder[]> samples =
                new ArrayList<>(draw(study, 0, FIRST_SAMPLES, pace.part(FIRST_SHARE)));
        double[] figures =
                samples.stream()
                        .mapToDouble(s -> chanceOf(sum(s)))
                        .filter(Double::isFinite)
                        .toArray();
        double mean = Arrays.stream(figures).average().orElse(0);
        double variance =
                Arrays.stream(figures).map(x -> (x - mean) * (x - mean)).sum()
                        / Math.max(1, figures.length - 1);
        double wanted = mean > 0 ? variance / (mean * mean) * square(Z95 / precision) : 0;
        int all = (int) Math.min(mostSamples, Math.ceil(wanted));
        if (all > FIRST_SAMPLES) {
            samples.addAll(draw(study, FIRST_SAMPLES, all, pace.part(1 - FIRST_SHARE)));
        } else {
            pace.made(1 - FIRST_SHARE);
        }
        return samples;
    }

    private static Disorder sum(Disorder[] documents) {
        Disorder sum = new Disorder(documents[0].labels());
        for (Disorder document : documents) {
            sum.add(document, 1);
        }
        return sum;
    }

    private double chanceOf(Disorder d) {
        return variant == Variant.ALL ? d.perUnit() : d.category();
    }

    private List<Disorder[]> draw(ContinuumStudy study, int from, int to, Pace pace)
            throws BestAlignment.TooDenseException {
        // the first sample that is too dense settles it, and the others need not be drawn
        AtomicBoolean dense = new AtomicBoolean();
        boolean kept = (long) to * study.documents().size() <= MOST_KEPT;
        List<Optional<Disorder[]>> drawn =
                IntStream.range(from, to)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    Optional<Disorder[]> sample =
                                            dense.get()
                                                    ? Optional.empty()
                                                    : sample(study, i, dense);
                                    pace.made(1.0 / (to - from));
                                    return kept || i < FIRST_SAMPLES
                                            ? sample
                                            : sample.map(s -> new Disorder[] {sum(s)});
                                })
                        .toList();
        List<Disorder[]> samples = new ArrayList<>();
        for (Optional<Disorder[]> d : drawn) {
            samples.add(d.orElseThrow(BestAlignment.TooDenseException::new));
        }
        return samples;
    }

    /** Each document of each sample has a stream of its own. */
    private Optional<Disorder[]> sample(ContinuumStudy study, int number, AtomicBoolean dense) {
        Disorder[] each = new Disorder[study.documents().size()];
        for (int d = 0; d < each.length; d++) {
            SplittableRandom random = RandomStreams.of(seed, number, d);
            Continuum continuum = ShuffledContinua.draw(study, d, random);
            each[d] = new Disorder(study.labels().size());
            try {
                each[d].add(continuum, BestAlignment.of(continuum, dissimilarity), dissimilarity);
            } catch (BestAlignment.TooDenseException e) {
                dense.set(true);
                return Optional.empty();
            }
        }
        return Optional.of(each);
    }

    private static double mean(List<Disorder> samples, ToDoubleFunction<Disorder> figure) {
        return samples.stream().mapToDouble(figure).filter(Double::isFinite).average().orElse(0);
    }

    private AgreementResult whole(
            Disorder[] observed, List<Disorder[]> chance, AgreementResult.Builder result) {
        double own = sum(observed).perUnit();
        double expected = mean(chance.stream().map(Gamma::sum).toList(), Disorder::perUnit);
        result.observed(own).expected(expected);
        return result.value(ratio(own, expected, Message.of("agreement.undefined.no-disorder")));
    }

    private AgreementResult categories(
            ContinuumStudy study,
            Disorder[] documents,
            List<Disorder[]> samples,
            AgreementResult.Builder result) {
        Message none = Message.of("agreement.undefined.aligned-alike");
        Disorder observed = sum(documents);
        List<Disorder> chance = samples.stream().map(Gamma::sum).toList();
        double expected = mean(chance, Disorder::category);
        result.observed(observed.category()).expected(expected);
        for (int k = 0; k < study.labels().size(); k++) {
            int label = k;
            double e = mean(chance, d -> d.category(label));
            result.label(study.labels().get(k), ratio(observed.category(k), e, none));
        }
        if (variant == Variant.CATEGORIES) {
            return result.value(ratio(observed.category(), expected, none));
        }
        result.detail("figure", Message.of("agreement.detail.mean-per-label"));
        double figure = figure(observed, chance);
        return Double.isNaN(figure) ? result.undefined(none) : result.value(Value.of(figure));
    }

    /** The figure of summed disorders; NaN if undefined. */
    private double figure(Disorder observed, List<Disorder> chance) {
        return switch (variant) {
            case ALL -> ratio(observed.perUnit(), mean(chance, Disorder::perUnit));
            case CATEGORIES -> ratio(observed.category(), mean(chance, Disorder::category));
            case EACH ->
                    IntStream.range(0, observed.labels())
                            .mapToDouble(
                                    k ->
                                            ratio(
                                                    observed.category(k),
                                                    mean(chance, d -> d.category(k))))
                            .filter(Double::isFinite)
                            .average()
                            .orElse(Double.NaN);
        };
    }

    private static double ratio(double observed, double expected) {
        return expected > 0 ? 1 - observed / expected : Double.NaN;
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
