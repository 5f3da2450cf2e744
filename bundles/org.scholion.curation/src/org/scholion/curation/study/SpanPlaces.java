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
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.link.OptimalMatching;
import org.scholion.curation.study.MarkedPlace.Kind;
import org.scholion.curation.study.MarkedPlace.Side;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.schema.DistinctNames;

/**
 * Places of entities or passages. Those of one type are paired first, as attributes are compared;
 * of the rest, those that have the most in common, whatever their types.
 */
final class SpanPlaces implements SetPlaces.Finder {
    private final AnnotationKind kind;
    private final DistinctNames names;
    private final SpanLayer units;

    SpanPlaces(Layer layer, AnnotationKind kind, DistinctNames names) {
        this.kind = kind;
        this.names = names;
        units = new SpanLayer(layer, kind, names);
    }

    @Override
    public void find(PreparedDocument document, int a, int b, SetPlaces.Adding out) {
        List<Mark> lefts = document.marks(kind, a);
        List<Mark> rights = document.marks(kind, b);
        int[] match = document.pairs(kind, a, b).clone();
        boolean[] met = new boolean[rights.size()];
        for (int j : match) {
            if (j >= 0) {
                met[j] = true;
            }
        }
        acrossTypes(lefts, rights, match, met);
        BitSet suggested = document.same().marks(kind, a, b);
        for (int i = 0; i < match.length; i++) {
            Mark left = lefts.get(i);
            if (match[i] < 0) {
                out.add(Optional.empty(), Kind.MISSING, Optional.of(side(left)), Optional.empty());
            } else if (!suggested.get(i)) {
                Mark right = rights.get(match[i]);
                out.add(
                        Optional.empty(),
                        kind(document, left, right),
                        Optional.of(side(left)),
                        Optional.of(side(right)));
            }
        }
        for (int j = 0; j < met.length; j++) {
            if (!met[j]) {
                out.add(
                        Optional.empty(),
                        Kind.MISSING,
                        Optional.empty(),
                        Optional.of(side(rights.get(j))));
            }
        }
    }

    private Kind kind(PreparedDocument document, Mark left, Mark right) {
        if (!left.type().equals(right.type())) {
            return Kind.LABEL;
        }
        return left.place().equals(right.place()) || units.sameUnits(document, left, right)
                ? Kind.SAME
                : Kind.BOUNDARY;
    }

    private static void acrossTypes(
            List<Mark> lefts, List<Mark> rights, int[] match, boolean[] met) {
        List<int[]> edges = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < match.length; i++) {
            for (int j = 0; match[i] < 0 && j < met.length; j++) {
                double share = met[j] ? 0 : lefts.get(i).place().share(rights.get(j).place());
                if (share > 0) {
                    edges.add(new int[] {i, j});
                    weights.add(share);
                }
            }
        }
        if (edges.isEmpty()) {
            return;
        }
        int[] found =
                OptimalMatching.maximumWeight(
                        match.length,
                        met.length,
                        edges.stream().mapToInt(e -> e[0]).toArray(),
                        edges.stream().mapToInt(e -> e[1]).toArray(),
                        weights.stream().mapToDouble(w -> w).toArray());
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                match[i] = found[i];
                met[found[i]] = true;
            }
        }
    }

    private Side side(Mark mark) {
        List<Span> spans = mark.annotation().spans();
        return new Side(
                mark.annotation(),
                names.type(mark.type()),
                spans.get(0).begin(),
                spans.get(spans.size() - 1).end());
    }
}
