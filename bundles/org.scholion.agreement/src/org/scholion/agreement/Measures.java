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
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.coding.BrennanPrediger;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.CongerKappa;
import org.scholion.agreement.coding.DistanceFunction;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.FleissKappa;
import org.scholion.agreement.coding.GwetAc;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.agreement.coding.PercentAgreement;
import org.scholion.agreement.coding.ScottPi;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.unitizing.Gamma;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
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
                    ALPHA + "masi");

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
                    "span-f1-token");

    private Measures() {}

    /** All names. */
    public static List<String> names() {
        List<String> all = new ArrayList<>(CODING);
        all.addAll(UNITIZING);
        return List.copyOf(all);
    }

    /** The names of measures for a kind of study. */
    public static List<String> names(StudyKind kind) {
        return kind == StudyKind.CODING ? CODING : UNITIZING;
    }

    /**
     * The kind of study a measure is for.
     *
     * @throws UnknownMeasureException if there is none of that name
     */
    public static StudyKind kindOf(String name) throws UnknownMeasureException {
        if (CODING.contains(name)) {
            return StudyKind.CODING;
        }
        if (UNITIZING.contains(name)) {
            return StudyKind.UNITIZING;
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
     * A measure for items.
     *
     * @param weights the name of weights; without it identity, and quadratic for AC2
     * @throws UnknownMeasureException if there is none of that name
     * @throws MeasureNotApplicableException if it is for another kind of study
     * @throws UnknownWeightsException if there are no such weights or the measure takes none
     */
    public static ItemMeasure coding(String name, Optional<String> weights)
            throws MeasureException {
        check(name, StudyKind.CODING);
        if (name.startsWith(ALPHA) || name.equals("gwet-ac1")) {
            if (weights.isPresent() && !weights.get().equals("identity")) {
                throw new UnknownWeightsException(
                        name.equals("gwet-ac1")
                                ? Message.of(
                                        "agreement.measure.no-weights-but",
                                        "measure",
                                        name,
                                        "other",
                                        "gwet-ac2")
                                : Message.of(
                                        "agreement.measure.distance-by-name", "measure", name));
            }
            return name.equals("gwet-ac1")
                    ? GwetAc.ac1()
                    : new KrippendorffAlpha(
                            Distances.named(name.substring(ALPHA.length())).orElseThrow());
        }
        DistanceFunction w =
                weights(weights.orElse(name.equals("gwet-ac2") ? "quadratic" : "identity"));
        return switch (name) {
            case "percent" -> new PercentAgreement(w);
            case "scott-pi" -> new ScottPi(w);
            case "cohen-kappa" -> new CohenKappa(w);
            case "conger-kappa" -> new CongerKappa(w);
            case "fleiss-kappa" -> new FleissKappa(w);
            case "brennan-prediger" -> new BrennanPrediger(w);
            case "gwet-ac2" -> GwetAc.ac2(w);
            default -> throw new IllegalStateException(name);
        };
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
        if (weights.isPresent()) {
            throw new UnknownWeightsException(
                    Message.of("agreement.measure.no-weights", "measure", name));
        }
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
            default -> throw new IllegalStateException(name);
        };
    }
}
