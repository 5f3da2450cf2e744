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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.link.MatchedF;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ComparedDocument;
import org.scholion.agreement.study.ComparedDocument.Comparison;
import org.scholion.agreement.study.ComparedStudy;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;

/**
 * Entities or passages as units on a text: positions are grapheme clusters, labels the names of
 * types. The exact F of spans says how often two marked the same, αU is the figure corrected for
 * chance. An entity of several fragments is a unit for each.
 */
final class SpanLayer implements LayerStudy<SpanLayer.Counts> {
    private static final String EXACT = "span-f1-exact";
    private static final String ALPHA_U = "krippendorff-alpha-u";

    private final Layer layer;
    private final AnnotationKind kind;
    private final Names names;

    SpanLayer(Layer layer, AnnotationKind kind, Names names) {
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
     */
    record Counts(int length, ComparedDocument compared, List<List<Unit>> units) {}

    @Override
    public Layer layer() {
        return layer;
    }

    @Override
    public Counts count(PreparedDocument document) {
        Graphemes graphemes = document.graphemes(kind);
        List<String> members = document.members();
        List<List<Unit>> units = new ArrayList<>();
        for (int m = 0; m < members.size(); m++) {
            units.add(units(document.marks(kind, m), graphemes));
        }
        List<Comparison> comparisons = new ArrayList<>();
        for (int a = 0; a < members.size(); a++) {
            for (int b = a + 1; b < members.size(); b++) {
                compare(members.get(a), members.get(b), units.get(a), units.get(b), comparisons);
            }
        }
        return new Counts(
                graphemes.count(),
                new ComparedDocument(document.name(), members, comparisons),
                units);
    }

    private List<Unit> units(List<Mark> marks, Graphemes graphemes) {
        List<Unit> units = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            for (Fragment fragment : mark.annotation().spans().get(0).fragments()) {
                int begin = graphemes.begin(fragment.begin());
                int end = Math.max(begin, graphemes.end(fragment.end()));
                if (end > begin || fragment.length() == 0) {
                    units.add(new Unit(names.type(mark.type()), begin, end));
                }
            }
        }
        units.sort(Unit.ORDER);
        return units;
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
        List<AgreementResult> results =
                measure.equals(EXACT)
                        ? measuring.compared(
                                new MatchedF(EXACT),
                                new ComparedStudy(
                                        members, counted.stream().map(Counts::compared).toList()))
                        : measuring.units(
                                Measures.unitizing(
                                        measure, Optional.empty(), measuring.intervals().seed()),
                                continuum(counted, members));
        return results.stream().map(r -> new LayerFigure(layer, Optional.empty(), r)).toList();
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
