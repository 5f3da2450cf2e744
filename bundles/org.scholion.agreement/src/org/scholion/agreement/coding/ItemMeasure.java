/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Inference;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * A measure of agreement on items. {@link #of} gives the figure with all its ingredients; {@link
 * #value} gives the figure alone and as fast as counting allows.
 */
public abstract class ItemMeasure implements ItemFigure {
    private final String name;
    private final DistanceFunction distance;

    ItemMeasure(String name, DistanceFunction distance) {
        this.name = name;
        this.distance = distance;
    }

    /**
     * The figure with what it was made of.
     *
     * @param value the figure
     * @param observed observed disagreement; NaN if there is none
     * @param expected disagreement expected by chance; NaN if there is none
     */
    record Terms(Value value, double observed, double expected) {
        static Terms undefined(Message reason) {
            return new Terms(Value.undefined(reason), Double.NaN, Double.NaN);
        }

        /** Labels that are numbers can be so large that their distances are none any more. */
        static Terms beyond() {
            return undefined(Message.of("agreement.undefined.beyond"));
        }

        /** One minus observed over expected disagreement; undefined where chance leaves no room. */
        static Terms corrected(double observed, double expected, Supplier<Message> ifNoneExpected) {
            if (!Double.isFinite(observed) || !Double.isFinite(expected)) {
                return beyond();
            }
            return new Terms(
                    expected > 0
                            ? Value.of(1 - observed / expected)
                            : Value.undefined(ifNoneExpected.get()),
                    observed,
                    expected);
        }
    }

    /** The terms, where there are two annotators and an item that two of them rated. */
    abstract Terms terms(Scale scale, ItemCounts counts) throws NotOnScaleException;

    /** The standard error, interval and p of the literature; empty where there is none. */
    abstract Optional<Inference> inference(ItemStudy study, ItemCounts counts, Terms terms)
            throws NotOnScaleException;

    /** The same measure for two labels without a scale, for figures per label. */
    abstract ItemMeasure dichotomous();

    @Override
    public final String name() {
        return name;
    }

    /** The distance of labels, or the weights. */
    public final DistanceFunction distance() {
        return distance;
    }

    @Override
    public double lowest() {
        return -1;
    }

    /** Whether observed and expected are reported as agreement. */
    AgreementResult.Basis basis() {
        return AgreementResult.Basis.AGREEMENT;
    }

    /** The figure alone, in one pass over the study. */
    public final Value value(ItemStudy study) {
        return value(Scale.of(study), ItemCounts.of(study));
    }

    /** The figure alone, from counts. */
    public final Value value(Scale scale, ItemCounts counts) {
        return safeTerms(scale, counts).value();
    }

    private Terms safeTerms(Scale scale, ItemCounts counts) {
        if (counts.annotators() < 2) {
            return Terms.undefined(
                    Message.of(
                            "agreement.undefined.annotators", "annotators", counts.annotators()));
        }
        if (!(counts.itemsWith(2) > 0)) {
            return Terms.undefined(Message.of("agreement.undefined.no-shared-item"));
        }
        try {
            return terms(scale, counts);
        } catch (NotOnScaleException e) {
            return Terms.undefined(e.said());
        }
    }

    @Override
    public final Optional<DocumentFigures> figures(ItemStudy study) {
        return Optional.of(new DocumentCounts(this, study));
    }

    @Override
    public final Optional<ItemFigure> ofOneLabel() {
        return Optional.of(dichotomous());
    }

    /** What else belongs to the figure; nothing, for most. */
    void describe(ItemStudy study, ItemCounts counts, AgreementResult.Builder result) {
        // most have nothing more to say
    }

    @Override
    public final AgreementResult of(ItemStudy study) {
        ItemCounts counts = ItemCounts.of(study);
        Scale scale = Scale.of(study);
        Terms terms = safeTerms(scale, counts);
        AgreementResult.Builder result = AgreementResult.of(name, study.annotators(), basis());
        ItemIngredients.count(study, result);
        result.detail("distance", distance.name());
        boolean agreement = basis() == AgreementResult.Basis.AGREEMENT;
        result.observed(agreement ? 1 - terms.observed() : terms.observed());
        result.expected(agreement ? 1 - terms.expected() : terms.expected());
        if (!Double.isNaN(terms.observed())) {
            ItemIngredients.matrix(study, counts, result);
            perLabel(study.labels(), counts, result);
            result.detail("specific-agreement", specific(study.labels(), counts));
            describe(study, counts, result);
            addInference(study, counts, terms, result);
        }
        return result.value(terms.value());
    }

    private void perLabel(List<String> labels, ItemCounts counts, AgreementResult.Builder result) {
        Scale two = new Scale(List.of("kept", "other"), false);
        ItemMeasure measure = dichotomous();
        for (int label : ItemCounts.nonZero(counts.pairableTotals())) {
            result.label(labels.get(label), measure.value(two, counts.collapsed(label)));
        }
    }

    /**
     * Per label how often those who were compared with one who gave it gave it too (Dice 1945;
     * Cicchetti and Feinstein, <i>High agreement but low kappa: II</i>, 1990).
     */
    private static Map<String, Double> specific(List<String> labels, ItemCounts counts) {
        double[] totals = counts.pairableTotals();
        double[] both = new double[totals.length];
        for (int i = 0; i < counts.cellN.length; i++) {
            if (counts.cellC[i] == counts.cellK[i]) {
                both[counts.cellC[i]] += 2 * counts.cellN[i] / (counts.cellM[i] - 1);
            }
        }
        Map<String, Double> shares = new LinkedHashMap<>();
        for (int label : ItemCounts.nonZero(totals)) {
            shares.put(labels.get(label), both[label] / totals[label]);
        }
        return shares;
    }

    private void addInference(
            ItemStudy study, ItemCounts counts, Terms terms, AgreementResult.Builder result) {
        try {
            DistanceFunction.Prepared d = prepared(Scale.of(study), counts);
            ItemIngredients.perAnnotator(study, d, result);
            if (!terms.value().isDefined()) {
                return;
            }
            if (!study.documents().isEmpty()) {
                // the formulas take items to be independent, which those of a document are not
                result.precision(
                        Precision.without(Message.of("agreement.interval.items-of-documents")));
            } else if (study.weighted()) {
                result.precision(Precision.without(Message.of("agreement.interval.weighted")));
            } else {
                Optional<Inference> found = inference(study, counts, terms);
                found.ifPresent(result::inference);
                result.precision(
                        found.map(i -> Precision.of(i.interval(), lowest(), 1))
                                .orElse(
                                        Precision.without(
                                                Message.of("agreement.interval.no-formula"))));
            }
        } catch (NotOnScaleException e) {
            // terms() succeeded on the same scale, so this cannot happen for a defined measure
            throw new IllegalStateException(e);
        }
    }

    DistanceFunction.Prepared prepared(Scale scale, ItemCounts counts) throws NotOnScaleException {
        return distance.on(scale, counts.pairableTotals());
    }

    static Message oneLabel(Scale scale, ItemCounts counts) {
        int[] used = ItemCounts.nonZero(counts.pairableTotals());
        return used.length == 1
                ? Message.of("agreement.undefined.one-label", "label", scale.labels().get(used[0]))
                : Message.of("agreement.undefined.full-by-chance");
    }

    static double[] shares(double[] counts) {
        double all = Arrays.stream(counts).sum();
        return Arrays.stream(counts).map(c -> c / all).toArray();
    }

    static double[] sum(double[] a, double[] b) {
        double[] out = new double[a.length];
        Arrays.setAll(out, i -> a[i] + b[i]);
        return out;
    }

    static Terms onlyForTwo(int annotators, Message coefficient, String instead) {
        return Terms.undefined(
                Message.of(
                        "agreement.undefined.not-two",
                        "coefficient",
                        coefficient,
                        "annotators",
                        annotators,
                        "instead",
                        instead));
    }
}
