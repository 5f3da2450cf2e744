/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Span;
import org.scholion.view.Marks;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkLink;
import org.scholion.view.mark.MentionMark;
import org.scholion.view.mark.RelationMark;

/** The arcs of a stretch of text against looking at every relation there is. */
class LinkFinderTest {

    private static final int LENGTH = 1_000;

    private final Marks marks = new Marks();

    private RelationMark relation(Optional<Span> anchor, MarkLink... links) {
        RelationMark like = marks.relation(marks.id(1), marks.id(2), "r");
        marks.all().remove(like);
        RelationMark relation = new RelationMark(like.header(), List.of(links), anchor);
        marks.all().add(relation);
        return relation;
    }

    private static MarkLink link(MarkId from, MarkId to) {
        return new MarkLink(from, to, "r", "r", true);
    }

    private MentionMark mention(int begin, Optional<MarkId> referent) {
        MentionMark like = marks.mention(begin, begin + 5, "T");
        marks.all().remove(like);
        MentionMark mention =
                new MentionMark(like.header(), like.span(), referent.map(MarkId::annotation));
        marks.all().add(mention);
        return mention;
    }

    private static List<Link> found(DocumentMarks document, int begin, int end) {
        return new LinkFinder(document).links(document.overlapping(begin, end), begin, end);
    }

    private static boolean isIn(int offset, int begin, int end) {
        return begin <= offset && offset < end;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thatAllArcsAreFoundOfWhichAnEndBeginsInTheStretch(long seed) {
        Random random = new Random(seed);
        List<MarkId> ends = new ArrayList<>();
        List<MarkId> referents = List.of(marks.id(700_001), marks.id(700_002));
        for (int i = 0; i < 30; i++) {
            Optional<MarkId> referent =
                    random.nextInt(4) == 0
                            ? Optional.of(referents.get(random.nextInt(2)))
                            : Optional.empty();
            ends.add(mention(random.nextInt(LENGTH), referent).id());
        }
        ends.addAll(referents);
        for (int i = 0; i < 40; i++) {
            MarkId from = ends.get(random.nextInt(ends.size()));
            MarkId to = ends.get(random.nextInt(ends.size()));
            if (random.nextBoolean()) {
                int at = random.nextInt(LENGTH);
                RelationMark event = relation(Optional.of(Span.of(at, at + 3)));
                marks.all().remove(event);
                marks.all()
                        .add(
                                new RelationMark(
                                        event.header(),
                                        List.of(link(event.id(), from), link(event.id(), to)),
                                        event.anchor()));
                ends.add(event.id());
            } else {
                relation(Optional.empty(), link(from, to));
            }
        }
        DocumentMarks document = marks.document();
        for (int begin = 0; begin < LENGTH; begin += 90) {
            int end = begin + 100;
            Set<Link.Key> expected = new HashSet<>();
            for (Mark mark : marks.all()) {
                if (mark instanceof RelationMark relation) {
                    for (int i = 0; i < relation.links().size(); i++) {
                        MarkLink link = relation.links().get(i);
                        int near = document.place(link.to(), 0).orElseThrow().begin();
                        int from = document.place(link.from(), near).orElseThrow().begin();
                        int to = document.place(link.to(), from).orElseThrow().begin();
                        if (isIn(from, begin, end) || isIn(to, begin, end)) {
                            expected.add(new Link.Key(relation.id(), i));
                        }
                    }
                }
            }
            List<Link> found = found(document, begin, end);
            assertThat(found).extracting(Link::key).containsExactlyInAnyOrderElementsOf(expected);
            for (Link link : found) {
                assertThat(document.find(link.fromMark()).orElseThrow().spans().get(0).begin())
                        .isEqualTo(link.from().begin());
                assertThat(document.find(link.toMark()).orElseThrow().spans().get(0).begin())
                        .isEqualTo(link.to().begin());
            }
        }
    }

    @Test
    void thatARelationToARelationWithoutAnchorLeadsToWhereThatOneBegins() {
        MentionMark a = mention(10, Optional.empty());
        MentionMark b = mention(100, Optional.empty());
        MentionMark c = mention(500, Optional.empty());
        RelationMark inner = relation(Optional.empty(), link(a.id(), b.id()));
        RelationMark outer = relation(Optional.empty(), link(c.id(), inner.id()));
        RelationMark outermost = relation(Optional.empty(), link(outer.id(), inner.id()));
        DocumentMarks document = marks.document();
        assertThat(found(document, 500, 501))
                .extracting(l -> l.relation().id())
                .containsExactlyInAnyOrder(outer.id(), outermost.id());
        assertThat(found(document, 10, 11))
                .extracting(l -> l.relation().id())
                .containsExactlyInAnyOrder(inner.id(), outer.id(), outermost.id());
        Link link =
                found(document, 500, 501).stream()
                        .filter(l -> l.relation().equals(outer))
                        .findFirst()
                        .orElseThrow();
        assertThat(link.to().begin()).isEqualTo(10);
        assertThat(link.toMark()).isEqualTo(inner.id());
    }

    @Test
    void thatAReferentIsDrawnAtItsMentionNearestToTheOtherEnd() {
        MarkId referent = marks.id(700_001);
        MentionMark first = mention(10, Optional.of(referent));
        MentionMark near = mention(480, Optional.of(referent));
        MentionMark other = mention(500, Optional.empty());
        relation(Optional.empty(), link(referent, other.id()));
        relation(Optional.empty(), link(other.id(), referent));
        List<Link> found = found(marks.document(), 480, 501);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).fromMark()).isEqualTo(near.id());
        assertThat(found.get(1).toMark()).isEqualTo(near.id());
        assertThat(found(marks.document(), first.span().begin(), first.span().end())).isEmpty();
    }

    @Test
    void thatAnArcToWhatIsGoneIsNone() {
        MentionMark a = mention(10, Optional.empty());
        relation(Optional.empty(), link(a.id(), marks.id(800_000)));
        relation(Optional.empty(), link(marks.id(800_000), a.id()));
        assertThat(found(marks.document(), 0, 100)).isEmpty();
    }
}
