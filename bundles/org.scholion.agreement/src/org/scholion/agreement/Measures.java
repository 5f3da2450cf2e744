/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.annotators.ModelFigure;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.coding.BrennanPrediger;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.CongerKappa;
import org.scholion.agreement.coding.DirectedKappa;
import org.scholion.agreement.coding.DistanceFunction;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.FleissKappa;
import org.scholion.agreement.coding.GwetAc;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.agreement.coding.PercentAgreement;
import org.scholion.agreement.coding.ScottPi;
import org.scholion.agreement.coding.SoftCrossEntropy;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.link.LinkAgreement;
import org.scholion.agreement.rating.ConcordanceCorrelation;
import org.scholion.agreement.rating.IntraclassCorrelation;
import org.scholion.agreement.rating.KendallW;
import org.scholion.agreement.study.WeightTable;
import org.scholion.agreement.unitizing.Gamma;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.agreement.unitizing.SegmentationMeasure;
import org.scholion.agreement.unitizing.SpanF;
import org.scholion.agreement.unitizing.UnitizedAlpha;
import org.scholion.agreement.unitizing.UnitizingMeasure;
import org.scholion.words.Message;

/** The measures by their names on the command line. */
public final class Measures {
    private static final String ALPHA = "krippendorff-alpha-";

    private static final List<String> CODING =
            List.of(
                    "percent",
                    "scott-pi",
                    "cohen-kappa",
                    "conger-kappa",
                    "fleiss-kappa",
                    "brennan-prediger",
                    "gwet-ac1",
                    "gwet-ac2",
                    ALPHA + "nominal",
                    ALPHA + "ordinal",
                    ALPHA + "interval",
                    ALPHA + "ratio",
                    ALPHA + "jaccard",
                    ALPHA + "masi",
                    "icc-1-1",
                    "icc-1-k",
                    "icc-2-1",
                    "icc-2-k",
                    "icc-3-1",
                    "icc-3-k",
                    "kendall-w",
                    "lin-ccc",
                    "soft-cross-entropy",
                    "dawid-skene",
                    "mace");

    private static final List<String> UNITIZING =
            List.of(
                    "krippendorff-alpha-u",
                    "krippendorff-u-alpha",
                    "krippendorff-u-alpha-binary",
                    "krippendorff-cu-alpha",
                    "gamma",
                    "gamma-cat",
                    "gamma-k",
                    "span-f1-exact",
                    "span-f1-overlap",
                    "span-f1-token",
                    "boundary-similarity",
                    "segmentation-similarity",
                    "windowdiff",
                    "pk");

    private static final List<String> CLUSTERING =
            Arrays.stream(ClusteringMeasure.values()).map(ClusteringMeasure::text).toList();

    private static final List<String> LINKS = List.of("link-f1");

    /** Boundaries may move by less, as in the papers. */
    private static final int BOUNDARY_REACH = 2;

    private Measures() {}

    /** All names. */
    public static List<String> names() {
        return Arrays.stream(StudyKind.values()).flatMap(k -> names(k).stream()).toList();
    }

    /** The names of measures for a kind of study. */
    public static List<String> names(StudyKind kind) {
        return switch (kind) {
            case CODING -> CODING;
            case UNITIZING -> UNITIZING;
            case CLUSTERING -> CLUSTERING;
            case LINKS -> LINKS;
        };
    }

    /**
     * The kind of study a measure is for.
     *
     * @throws UnknownMeasureException if there is none of that name
     */
    public static StudyKind kindOf(String name) throws UnknownMeasureException {
        for (StudyKind kind : StudyKind.values()) {
            if (names(kind).contains(name)) {
                return kind;
            }
        }
        throw new UnknownMeasureException(name);
    }

    private static void check(String name, StudyKind kind)
            throws UnknownMeasureException, MeasureNotApplicableException {
        if (kindOf(name) != kind) {
            throw new MeasureNotApplicableException(name, kind, names(kind));
        }
    }

    /**
     * A coefficient for items.
     *
     * @param weights the name of weights; without it identity, and quadratic for AC2
     * @throws UnknownMeasureException if there is none of that name
     * @throws MeasureNotApplicableException if it is for another kind of study, or no coefficient
     * @throws UnknownWeightsException if there are no such weights or the measure takes none
     */
    public static ItemMeasure coding(String name, Optional<String> weights)
            throws MeasureException {
        check(name, StudyKind.CODING);
        if (name.startsWith(ALPHA) || name.equals("gwet-ac1")) {
            if (weights.isPresent() && !weights.get().equals("identity")) {
                throw noWeights(name);
            }
            return name.equals("gwet-ac1")
                    ? GwetAc.ac1()
                    : new KrippendorffAlpha(
                            Distances.named(name.substring(ALPHA.length())).orElseThrow());
        }
        return weighted(
                name, weights(weights.orElse(name.equals("gwet-ac2") ? "quadratic" : "identity")));
    }

    private static UnknownWeightsException noWeights(String name) {
        if (name.equals("gwet-ac1")) {
            return new UnknownWeightsException(
                    Message.of(
                            "agreement.measure.no-weights-but",
                            "measure",
                            name,
                            "other",
                            "gwet-ac2"));
        }
        return new UnknownWeightsException(
                Message.of(
                        name.startsWith(ALPHA)
                                ? "agreement.measure.distance-by-name"
                                : "agreement.measure.no-weights",
                        "measure",
                        name));
    }

    private static ItemMeasure weighted(String name, DistanceFunction w)
            throws MeasureNotApplicableException {
        return switch (name) {
            case "percent" -> new PercentAgreement(w);
            case "scott-pi" -> new ScottPi(w);
            case "cohen-kappa" -> new CohenKappa(w);
            case "conger-kappa" -> new CongerKappa(w);
            case "fleiss-kappa" -> new FleissKappa(w);
            case "brennan-prediger" -> new BrennanPrediger(w);
            case "gwet-ac2" -> GwetAc.ac2(w);
            default ->
                    throw new MeasureNotApplicableException(
                            name, StudyKind.CODING, List.of("percent", "cohen-kappa"));
        };
    }

    /**
     * Anything that makes a figure of items.
     *
     * @param weights the name of weights, for coefficients
     * @param seed for models that begin at random
     * @throws MeasureException as {@link #coding}
     */
    public static ItemFigure items(String name, Optional<String> weights, long seed)
            throws MeasureException {
        ItemFigure figure =
                switch (name) {
                    case "soft-cross-entropy" -> new SoftCrossEntropy();
                    case "dawid-skene" -> ModelFigure.dawidSkene();
                    case "mace" -> ModelFigure.mace(seed);
                    case "kendall-w" -> new KendallW();
                    case "lin-ccc" -> new ConcordanceCorrelation();
                    default -> {
                        Optional<IntraclassCorrelation> icc = IntraclassCorrelation.named(name);
                        yield icc.isPresent() ? icc.get() : coding(name, weights);
                    }
                };
        if (!(figure instanceof ItemMeasure) && weights.isPresent()) {
            throw noWeights(name);
        }
        return figure;
    }

    /**
     * A coefficient with weights of one's own; those that are not symmetric are for Cohen's κ
     * alone.
     *
     * @throws MeasureException as {@link #coding}
     */
    public static ItemFigure items(String name, WeightTable weights) throws MeasureException {
        check(name, StudyKind.CODING);
        double[][] agreement = weights.agreement();
        boolean symmetric = true;
        for (int i = 0; i < agreement.length; i++) {
            for (int j = 0; j < i; j++) {
                symmetric &= agreement[i][j] == agreement[j][i];
            }
        }
        if (!symmetric) {
            if (!name.equals("cohen-kappa")) {
                throw new UnknownWeightsException(
                        Message.of("agreement.weights.not-symmetric", "measure", name));
            }
            return new DirectedKappa(agreement);
        }
        if (name.startsWith(ALPHA) || name.equals("gwet-ac1") || !takesWeights(name)) {
            throw noWeights(name);
        }
        return weighted(name, Weights.matrix(agreement));
    }

    private static boolean takesWeights(String name) {
        return !List.of("soft-cross-entropy", "dawid-skene", "mace", "kendall-w", "lin-ccc")
                        .contains(name)
                && IntraclassCorrelation.named(name).isEmpty();
    }

    /**
     * A measure for chains.
     *
     * @throws MeasureException as {@link #unitizing}
     */
    public static ClusteringMeasure clustering(String name, Optional<String> weights)
            throws MeasureException {
        check(name, StudyKind.CLUSTERING);
        refuse(name, weights);
        return Arrays.stream(ClusteringMeasure.values())
                .filter(m -> m.text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /**
     * A measure for links.
     *
     * @throws MeasureException as {@link #unitizing}
     */
    public static LinkAgreement links(String name, Optional<String> weights)
            throws MeasureException {
        check(name, StudyKind.LINKS);
        refuse(name, weights);
        return new LinkAgreement();
    }

    private static void refuse(String name, Optional<String> weights)
            throws UnknownWeightsException {
        if (weights.isPresent()) {
            throw noWeights(name);
        }
    }

    private static DistanceFunction weights(String name) throws UnknownWeightsException {
        return Weights.named(name)
                .orElseThrow(
                        () ->
                                new UnknownWeightsException(
                                        Message.of(
                                                "agreement.measure.unknown-weights",
                                                "weights",
                                                name,
                                                "known",
                                                Weights.NAMES)));
    }

    /**
     * A measure for units.
     *
     * @param weights refused if present: these measures take none
     * @param seed for measures that sample
     * @throws UnknownMeasureException if there is none of that name
     * @throws MeasureNotApplicableException if it is for another kind of study
     * @throws UnknownWeightsException if weights were given
     */
    public static UnitizingMeasure unitizing(String name, Optional<String> weights, long seed)
            throws MeasureException {
        check(name, StudyKind.UNITIZING);
        refuse(name, weights);
        return switch (name) {
            case "krippendorff-alpha-u" -> new KrippendorffAlphaU();
            case "krippendorff-u-alpha" -> new UnitizedAlpha(UnitizedAlpha.Variant.U);
            case "krippendorff-u-alpha-binary" -> new UnitizedAlpha(UnitizedAlpha.Variant.BINARY);
            case "krippendorff-cu-alpha" -> new UnitizedAlpha(UnitizedAlpha.Variant.CODING);
            case "gamma" -> Gamma.gamma(seed);
            case "gamma-cat" -> Gamma.cat(seed);
            case "gamma-k" -> Gamma.k(seed);
            case "span-f1-exact" -> SpanF.exact();
            case "span-f1-overlap" -> SpanF.overlap();
            case "span-f1-token" -> SpanF.positions();
            case "boundary-similarity" -> SegmentationMeasure.boundarySimilarity(BOUNDARY_REACH);
            case "segmentation-similarity" ->
                    SegmentationMeasure.segmentationSimilarity(BOUNDARY_REACH);
            case "windowdiff" -> SegmentationMeasure.windowDiff();
            case "pk" -> SegmentationMeasure.pk();
            default -> throw new IllegalStateException(name);
        };
    }
}
