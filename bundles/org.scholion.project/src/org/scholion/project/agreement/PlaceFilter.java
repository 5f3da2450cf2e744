/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.MarkedPlace;

/**
 * Which places are meant: what a mark of a chart stands for.
 *
 * @param layer of this layer
 * @param of of this part of it; empty for all
 * @param pair by these two members, in any order; empty for all
 * @param label where one of the two has this label; empty for all
 * @param labels where the two have these labels, in any order, an empty one being nothing; empty
 *     for all
 * @param kinds where the two differ like this
 * @param round in the documents of this round, as they were worked on then; empty for all
 */
public record PlaceFilter(
        Layer layer,
        Optional<String> of,
        List<String> pair,
        Optional<String> label,
        List<String> labels,
        Set<MarkedPlace.Kind> kinds,
        Optional<String> round) {

    /** Copies. */
    public PlaceFilter {
        pair = List.copyOf(pair);
        labels = List.copyOf(labels);
        kinds = Set.copyOf(kinds);
    }

    /** All places of a layer. */
    public static PlaceFilter of(Layer layer) {
        return new PlaceFilter(
                layer,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(MarkedPlace.Kind.values()),
                Optional.empty());
    }

    /** Of these, those of a part of the layer. */
    public PlaceFilter part(Optional<String> part) {
        return new PlaceFilter(layer, part, pair, label, labels, kinds, round);
    }

    /** Of these, those by two members. */
    public PlaceFilter by(String one, String other) {
        return new PlaceFilter(layer, of, List.of(one, other), label, labels, kinds, round);
    }

    /** Of these, those where one of the two has a label. */
    public PlaceFilter label(String name) {
        return new PlaceFilter(layer, of, pair, Optional.of(name), labels, kinds, round);
    }

    /**
     * Of these, those where one member has one label and the other another. Where these are by two
     * members, the first label is that of the first.
     */
    public PlaceFilter labels(String one, String other) {
        return new PlaceFilter(layer, of, pair, label, List.of(one, other), kinds, round);
    }

    /** Of these, those where the two differ like this. */
    public PlaceFilter kinds(Set<MarkedPlace.Kind> wanted) {
        return new PlaceFilter(layer, of, pair, label, labels, wanted, round);
    }

    /** Of these, those in the documents of a round. */
    public PlaceFilter in(String name) {
        return new PlaceFilter(layer, of, pair, label, labels, kinds, Optional.of(name));
    }

    /** Whether places are meant, in whatever documents. */
    public boolean fits(PlaceGroup group) {
        return layer.equals(group.layer())
                && kinds.contains(group.kind())
                && (of.isEmpty() || of.equals(group.of()))
                && (label.isEmpty()
                        || label.get().equals(group.left())
                        || label.get().equals(group.right()))
                && fitsPairs(group);
    }

    private boolean fitsPairs(PlaceGroup group) {
        boolean straight =
                pair.isEmpty()
                        || pair.get(0).equals(group.one()) && pair.get(1).equals(group.other());
        boolean turned =
                pair.isEmpty()
                        || pair.get(1).equals(group.one()) && pair.get(0).equals(group.other());
        return straight && fitsLabels(group.left(), group.right())
                || turned && fitsLabels(group.right(), group.left());
    }

    private boolean fitsLabels(String left, String right) {
        return labels.isEmpty() || labels.get(0).equals(left) && labels.get(1).equals(right);
    }
}
