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
import org.scholion.curation.study.MarkedPlace.Kind;
import org.scholion.curation.study.MarkedPlace.Side;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.schema.DistinctNames;

/**
 * Places of relations or stances, paired as their figures pair them, by mention. A relation's label
 * is its type, a stance's its polarity.
 */
final class LinkPlaces implements SetPlaces.Finder {
    private final AnnotationKind kind;
    private final DistinctNames names;
    private final LinkScales scales;

    LinkPlaces(AnnotationKind kind, DistinctNames names, LinkScales scales) {
        this.kind = kind;
        this.names = names;
        this.scales = scales;
    }

    @Override
    public void find(PreparedDocument document, int a, int b, SetPlaces.Adding out) {
        LinkPairs pairs = document.linkPairs(a, b, scales);
        List<Linked> lefts = document.links(a).links();
        List<Linked> rights = document.links(b).links();
        boolean[] met = new boolean[rights.size()];
        BitSet suggested = document.same().links(a, b, scales);
        for (int i = 0; i < lefts.size(); i++) {
            Linked left = lefts.get(i);
            int j = pairs.match()[i];
            if (j >= 0) {
                met[j] = true;
            }
            if (left.annotation().kind() != kind || suggested.get(i)) {
                continue;
            }
            if (j < 0) {
                out.add(
                        Optional.empty(),
                        Kind.MISSING,
                        Optional.of(side(document, a, left)),
                        Optional.empty());
            } else {
                out.add(
                        Optional.empty(),
                        kind(pairs, left, rights.get(j)),
                        Optional.of(side(document, a, left)),
                        Optional.of(side(document, b, rights.get(j))));
            }
        }
        for (int j = 0; j < met.length; j++) {
            if (!met[j] && rights.get(j).annotation().kind() == kind) {
                out.add(
                        Optional.empty(),
                        Kind.MISSING,
                        Optional.empty(),
                        Optional.of(side(document, b, rights.get(j))));
            }
        }
    }

    private static Kind kind(LinkPairs pairs, Linked left, Linked right) {
        if (pairs.alike(left, right)) {
            return Kind.SAME;
        }
        boolean same = left.type().equals(right.type()) && left.polarity().equals(right.polarity());
        // ends that are paired though one is longer are the same ends, if not to the letter
        return pairs.sameEnds(left, right) ? (same ? Kind.BOUNDARY : Kind.LABEL) : Kind.ENDS;
    }

    private Side side(PreparedDocument document, int member, Linked link) {
        String label =
                kind == AnnotationKind.STANCE
                                && scales.polarities().say(link.polarity())
                                        instanceof Said.Label polarity
                        ? polarity.label()
                        : names.type(link.type());
        return side(document, member, link.annotation(), label);
    }

    /** What a member has, where it stands: by its own words, else by those of its ends. */
    static Side side(PreparedDocument document, int member, Annotation annotation, String label) {
        List<Span> spans = new ArrayList<>(annotation.spans());
        if (spans.isEmpty()) {
            MemberLinks links = document.links(member);
            links.links().stream()
                    .filter(link -> link.annotation().id().equals(annotation.id()))
                    .flatMap(link -> link.roles().values().stream())
                    .flatMap(List::stream)
                    .forEach(end -> spans.addAll(spans(links, end)));
        }
        return new Side(
                annotation,
                label,
                spans.stream().mapToInt(Span::begin).min().orElse(0),
                spans.stream().mapToInt(Span::end).max().orElse(0));
    }

    private static List<Span> spans(MemberLinks links, End end) {
        return end instanceof End.OfMention mention
                ? links.mentions().get(mention.mention()).annotation().spans()
                : List.of();
    }
}
