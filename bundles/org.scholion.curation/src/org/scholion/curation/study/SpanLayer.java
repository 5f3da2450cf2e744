/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.link.MatchedF;
import org.scholion.agreement.link.MatchedSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ComparedDocument;
import org.scholion.agreement.study.ComparedDocument.Comparison;
import org.scholion.agreement.study.ComparedStudy;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.unitizing.AlphaUSums;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.schema.DistinctNames;

/**
 * Entities or passages as units on a text: positions are grapheme clusters or words, labels the
 * names of types. The exact F of spans says how often two marked the same, αU is the figure
 * corrected for chance. An entity of several fragments is a unit for each.
 */
final class SpanLayer implements LayerStudy<SpanLayer.Counts> {
    private static final String EXACT = "span-f1-exact";
    private static final String ALPHA_U = "krippendorff-alpha-u";

    private final Layer layer;
    private final AnnotationKind kind;
    private final DistinctNames names;
    private final KeptBlocks<Counts, MatchedSums> exact = new KeptBlocks<>();
    private final KeptBlocks<Counts, AlphaUSums> units = new KeptBlocks<>();

    SpanLayer(Layer layer, AnnotationKind kind, DistinctNames names) {
        this.layer = layer;
        this.kind = kind;
        this.names = names;
    }

    /** A stretch with a label. */
    record Unit(String label, int start, int end) {
        private static final Comparator<Unit> ORDER =
                Comparator.comparing(Unit::label)
                        .thenComparingInt(Unit::start)
                        .thenComparingInt(Unit::end);
    }

    /**
     * What is counted of a document.
     *
     * @param length how many positions it has
     * @param compared what each two have in common
     * @param units the units of each who worked on it, in the same order
     * @param suggested what was left out since members accepted the same suggestion
     */
    record Counts(
            int length,
            ComparedDocument compared,
            List<List<Unit>> units,
            SuggestedPlaces suggested) {}

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Counts count(PreparedDocument document) {
        List<String> members = document.members();
        List<List<Unit>> units = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            units.add(units(document, m, new BitSet()));
        }
        SameSuggestions same = document.same();
        SuggestedPlaces.Counter suggested = new SuggestedPlaces.Counter();
        List<Comparison> comparisons = new ArrayList<>();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                BitSet left = same.marks(kind, a, b);
                suggested.add(members.get(a), members.get(b), left.cardinality());
                compare(
                        members.get(a),
                        members.get(b),
                        left.isEmpty() ? units.get(a) : units(document, a, left),
                        left.isEmpty() ? units.get(b) : units(document, b, same.marks(kind, b, a)),
                        comparisons);
            }
        }
        int all = 0;
        for (int m = 0; m < members.size(); m++) {
            int member = m;
            BitSet left = same.toAll(m, other -> same.marks(kind, member, other));
            if (!left.isEmpty()) {
                units.set(m, units(document, m, left));
            }
            all = m == 0 ? left.cardinality() : all;
        }
        return new Counts(
                document.positions(kind).count(),
                new ComparedDocument(document.name(), members, comparisons),
                units,
                suggested.with(all));
    }

    /** The units of a member's marks but for some, sorted. */
    private List<Unit> units(PreparedDocument document, int member, BitSet left) {
        List<Mark> marks = document.marks(kind, member);
        List<Unit> units = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            if (!left.get(i)) {
                add(document, marks.get(i), units);
            }
        }
        units.sort(Unit.ORDER);
        return units;
    }

    private void add(PreparedDocument document, Mark mark, List<Unit> out) {
        Positions graphemes = document.graphemes(kind);
        Positions positions = document.positions(kind);
        for (Fragment fragment : mark.annotation().spans().get(0).fragments()) {
            if (fragment.length() == 0 || graphemes.length(fragment) > 0) {
                int begin = positions.begin(fragment.begin());
                out.add(
                        new Unit(
                                names.type(mark.type()),
                                begin,
                                begin + positions.length(fragment)));
            }
        }
    }

    /** Whether two marks are the same units. */
    boolean sameUnits(PreparedDocument document, Mark one, Mark other) {
        List<Unit> ofOne = new ArrayList<>();
        List<Unit> ofOther = new ArrayList<>();
        add(document, one, ofOne);
        add(document, other, ofOther);
        return ofOne.equals(ofOther);
    }

    /** Counts what two have in common: the same stretch is met as often as both have it. */
    private static void compare(
            String one, String other, List<Unit> left, List<Unit> right, List<Comparison> out) {
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            String label =
                    j == right.size()
                                    || i < left.size()
                                            && left.get(i).label.compareTo(right.get(j).label) <= 0
                            ? left.get(i).label
                            : right.get(j).label;
            int fromLeft = i;
            int fromRight = j;
            int matched = 0;
            while (true) {
                boolean inLeft = i < left.size() && left.get(i).label.equals(label);
                boolean inRight = j < right.size() && right.get(j).label.equals(label);
                if (!inLeft && !inRight) {
                    break;
                }
                int order =
                        !inLeft ? 1 : !inRight ? -1 : Unit.ORDER.compare(left.get(i), right.get(j));
                matched += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            out.add(new Comparison(one, other, label, matched, i - fromLeft, j - fromRight));
        }
    }

    @Override
    public List<String> defaults() {
        return List.of(EXACT, ALPHA_U);
    }

    @Override
    public List<LayerFigure> measure(
            List<Counts> counted, List<String> members, String measure, Measuring measuring)
            throws MeasureException, StudyException {
        List<SuggestedPlaces> suggested = counted.stream().map(Counts::suggested).toList();
        List<AgreementResult> results =
                switch (measure) {
                    case EXACT ->
                            SuggestedPlaces.saidOfPairs(
                                    exact(counted, members, measuring), suggested);
                    case ALPHA_U ->
                            SuggestedPlaces.saidOfAll(
                                    alpha(counted, members, measuring), suggested);
                    default ->
                            SuggestedPlaces.saidOfAll(
                                    measuring.units(
                                            Measures.unitizing(
                                                    measure,
                                                    Optional.empty(),
                                                    measuring.intervals().seed()),
                                            continuum(counted, members)),
                                    suggested);
                };
        return results.stream().map(r -> new LayerFigure(layer, Optional.empty(), r)).toList();
    }

    private List<AgreementResult> exact(
            List<Counts> counted, List<String> members, Measuring measuring) {
        MatchedF f = new MatchedF(EXACT);
        return measuring.ofFigureAlone()
                ? measuring.figure(
                        f.of(
                                exact.of(
                                        members,
                                        counted,
                                        block -> MatchedSums.of(compared(block, members)))))
                : measuring.compared(f, compared(counted, members));
    }

    private static ComparedStudy compared(List<Counts> counted, List<String> members) {
        return new ComparedStudy(members, counted.stream().map(Counts::compared).toList());
    }

    private List<AgreementResult> alpha(
            List<Counts> counted, List<String> members, Measuring measuring) throws StudyException {
        KrippendorffAlphaU alpha = new KrippendorffAlphaU();
        return measuring.ofFigureAlone()
                ? measuring.figure(
                        alpha.of(
                                units.of(
                                        members,
                                        counted,
                                        block -> AlphaUSums.of(continuum(block, members)))))
                : measuring.units(alpha, continuum(counted, members));
    }

    /** The units of all documents as a study. */
    private static ContinuumStudy continuum(List<Counts> counted, List<String> members)
            throws StudyException {
        ContinuumStudyBuilder builder = ContinuumStudy.builder().annotators(members);
        for (Counts counts : counted) {
            String document = counts.compared.name();
            builder.document(document, counts.length);
            for (int m = 0; m < counts.units.size(); m++) {
                String member = counts.compared.annotators().get(m);
                builder.worked(member, document);
                for (Unit unit : counts.units.get(m)) {
                    builder.unit(member, unit.label, unit.start, unit.end, document);
                }
            }
        }
        return builder.build();
    }
}
