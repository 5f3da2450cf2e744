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
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.scholion.agreement.clustering.AlignedChainStudy;
import org.scholion.agreement.clustering.ClusteringMeasure;
import org.scholion.agreement.coding.ItemFigure;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.link.LinkAgreement;
import org.scholion.agreement.link.MatchedF;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.resampling.PermutationTest;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.result.Precision;
import org.scholion.agreement.study.ClusteringStudy;
import org.scholion.agreement.study.ComparedStudy;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.study.PairedStudy;
import org.scholion.agreement.unitizing.UnitizingMeasure;

/**
 * Measures studies that are in memory, whole and in parts, just as those of tables are measured.
 *
 * @param intervals what intervals are wanted; their seed is also that of measures that sample
 * @param parts what is measured apart besides the whole; empty for nothing
 * @param pace hears how far it is
 * @param twice how many documents there are of which each is there twice, all as they were first
 *     and then, in the same order, as they were again; empty where all are others. Of such the
 *     change is tested, under {@link #CHANGE} in the details of the figure of all
 */
public record Measuring(
        IntervalSettings intervals, Optional<Group.Kind> parts, Pace pace, OptionalInt twice) {

    /** The detail that holds a {@link PermutationTest} of what changed. */
    public static final String CHANGE = "change";

    private static final double HALF = 0.5;

    /** Measures documents of which none is there twice. */
    public Measuring(IntervalSettings intervals, Optional<Group.Kind> parts, Pace pace) {
        this(intervals, parts, pace, OptionalInt.empty());
    }

    /** The same for those who hear of it at another pace. */
    public Measuring at(Pace other) {
        return new Measuring(intervals, parts, other, twice);
    }

    /**
     * Whether nothing is wanted but the figure of all, which can be made of sums that were kept.
     */
    public boolean ofFigureAlone() {
        return twice.isEmpty() && parts.isEmpty() && !intervals.wanted();
    }

    /** The figure of all, alone, that was made of sums. */
    public List<AgreementResult> figure(AgreementResult result) {
        pace.made(1);
        return List.of(result);
    }

    /** Units on texts: the whole first, then its parts. */
    public List<AgreementResult> units(UnitizingMeasure measure, ContinuumStudy study) {
        return of(new UnitSubject(measure, study));
    }

    /** Items with labels: the whole first, then its parts. */
    public List<AgreementResult> items(ItemFigure figure, ItemStudy study) {
        return of(new ItemSubject(figure, study, false));
    }

    /** Items that each two have of their own: the mean of pairs first, then its parts. */
    public List<AgreementResult> itemPairs(ItemFigure figure, PairedStudy<ItemStudy> study) {
        return of(paired(figure.name(), study, s -> new ItemSubject(figure, s, false)));
    }

    /** Chains that are aligned for each two: the mean of pairs first, then its parts. */
    public List<AgreementResult> chains(ClusteringMeasure measure, AlignedChainStudy study) {
        return of(new AlignedChainSubject(measure, study));
    }

    private static <S> Subject paired(
            String measure, PairedStudy<S> study, Function<S, Subject> subject) {
        List<PairedStudy.Pair<Subject>> pairs = new ArrayList<>();
        for (PairedStudy.Pair<S> pair : study.pairs()) {
            pairs.add(
                    new PairedStudy.Pair<>(pair.one(), pair.other(), subject.apply(pair.study())));
        }
        return new PairedSubject(measure, new PairedStudy<>(study.annotators(), pairs));
    }

    /** Chains of mentions: the whole first, then its parts. */
    public List<AgreementResult> chains(ClusteringMeasure measure, ClusteringStudy study) {
        return of(new ChainSubject(measure, study));
    }

    /** Links between units: the whole first, then its parts. */
    public List<AgreementResult> links(LinkAgreement measure, LinkStudy study) {
        return of(new LinkSubject(measure, study));
    }

    /** What each two have in common: the whole first, then its parts. */
    public List<AgreementResult> compared(MatchedF measure, ComparedStudy study) {
        return of(new ComparedSubject(measure, study));
    }

    List<AgreementResult> of(Subject whole) {
        if (twice.isPresent()) {
            return List.of(changed(whole, twice.getAsInt()));
        }
        if (parts.filter(Group.Kind.DIFFERENCE::equals).isPresent()) {
            List<AgreementResult> all = new ArrayList<>();
            all.add(whole.measure(intervals, pace.part(HALF)));
            all.addAll(PairDifferences.of(whole, intervals, pace.part(HALF)));
            return List.copyOf(all);
        }
        List<Parts.Part> apart = parts.map(kind -> Parts.of(whole, kind)).orElse(List.of());
        double share = 1.0 / (1 + apart.size());
        List<AgreementResult> results = new ArrayList<>();
        results.add(whole.measure(intervals, pace.part(share)));
        for (Parts.Part part : apart) {
            AgreementResult result = part.subject().measure(intervals, pace.part(share));
            results.add(rare(result, part).of(part.group()));
        }
        return List.copyOf(results);
    }

    private AgreementResult changed(Subject whole, int documents) {
        AgreementResult result = whole.measure(intervals.none(), Pace.NONE);
        Optional<DocumentFigures> figures =
                whole.figures().filter(f -> f.documents() == 2 * documents);
        if (figures.isPresent()) {
            PermutationTest test =
                    PermutationTest.paired(
                            figures.get(), intervals.resamples(), intervals.seed(), pace);
            return result.adding(List.of(), Map.of(CHANGE, test));
        }
        pace.made(1);
        return result;
    }

    /** A label of so few units is shown with their number and without an interval. */
    private static AgreementResult rare(AgreementResult result, Parts.Part part) {
        Group group = part.group();
        OptionalInt labelled = part.subject().labelled();
        long units = labelled.isPresent() ? labelled.getAsInt() : result.units();
        return group.kind() == Group.Kind.LABEL
                        && result.interval().isPresent()
                        && units < RareLabels.LEAST
                ? result.with(Precision.without(RareLabels.none(group.names().get(0), (int) units)))
                : result;
    }
}
