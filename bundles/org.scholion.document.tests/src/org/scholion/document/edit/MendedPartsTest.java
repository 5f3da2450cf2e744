/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.TestSchemas;
import org.scholion.document.rules.StructureRules;

/** What is left of an annotation with one thing wrong, in a text of 20. */
class MendedPartsTest {

    private static final StructureRules RULES = new StructureRules(TestSchemas.SCHEMA, 20);

    private static final Span BEYOND = Span.of(19, 21);

    private final AnnotationIds ids = AnnotationIds.system();
    private final AnnotationId lost = ids.next();
    private final Mention lavrov = mention(Span.of(0, 6));
    private final Mention west = mention(Span.of(15, 20));

    @Test
    void thatAPassageInPiecesIsOnePiece() {
        Passage passage = passage(new Span(List.of(new Fragment(1, 3), new Fragment(5, 8))));
        assertMended(passage, passage(passage.header(), Span.of(1, 8), Optional.empty()));
    }

    @Test
    void thatAPassageWhoseAuthorIsLostHasNone() {
        Passage passage = passage(Span.of(1, 8));
        Passage authored = passage(passage.header(), passage.span(), Optional.of(lost));
        assertMended(authored, passage);
    }

    @Test
    void thatWhatLiesBeyondTheTextGoesAndTheRestStays() {
        Span half = new Span(List.of(new Fragment(0, 6), new Fragment(19, 21)));
        assertMended(lavrov.withSpan(half), lavrov);
        assertGone(lavrov.withSpan(BEYOND));
        assertGone(passage(BEYOND));
        Relation event = event(lavrov).withAnchor(Optional.of(half));
        assertMended(event, event.withAnchor(Optional.of(Span.of(0, 6))));
        Stance stance = stance(List.of()).withCues(List.of(Span.of(1, 2), BEYOND, half));
        assertMended(stance, stance.withCues(List.of(Span.of(1, 2), Span.of(0, 6))));
        Stance shown = stance(List.of()).withEvidence(List.of(BEYOND));
        assertMended(shown, shown.withEvidence(List.of()));
    }

    @Test
    void thatAnAttributeOrRoleTheTypeDoesNotHaveGoes() {
        Optional<AttributeValue> flag = Optional.of(new AttributeValue.Flag(true));
        assertMended(lavrov.withHeader(lavrov.header().withAttribute("zzz", flag)), lavrov);
        assertMended(lavrov.withHeader(lavrov.header().withAttribute("level", flag)), lavrov);
        Relation relation = relation(lavrov.id(), west.id());
        assertMended(relation.withRole("zzz", List.of(lavrov.id())), relation);
    }

    @Test
    void thatAScaleThatIsNoneOfItsValuesGoesAndALabelGoesWhole() {
        AttributeValue odd = new AttributeValue.Flag(true);
        Stance stance = stance(List.of());
        Optional<AttributeValue> high = Optional.of(AttributeValue.Tags.of("high"));
        assertMended(stance.withPolarity(Optional.of(odd)), stance);
        assertMended(stance.withIntensity(Optional.of(odd)), stance);
        Stance intense = stance.withIntensity(high);
        assertMended(intense.withPolarity(Optional.of(odd)), intense);
        Stance polar = stance.withPolarity(Optional.of(AttributeValue.Tags.of("support")));
        assertMended(polar.withIntensity(Optional.of(odd)), polar);
        assertGone(new DocumentLabel(header("genre"), odd));
    }

    @Test
    void thatARelationStaysWithTwoFillersOrATriggerAndOne() {
        Relation two = relation(lavrov.id(), west.id());
        assertMended(two.withRole("who", List.of(lost, lavrov.id())), two);
        assertGone(two.withRole("who", List.of(lost)));
        Relation event = event(west).withAnchor(Optional.of(Span.of(1, 2)));
        assertMended(event.withRole("where", List.of(lost)), event);
        assertGone(event.withRole("who", List.of(lost)));
    }

    @Test
    void thatALostEndOfAStanceGoesFromItsSideOnlyAndAnImplicitOneNamesNobody() {
        StanceEnd gone = new StanceEnd.Annotated(lost);
        StanceEnd author = new StanceEnd.Author();
        StanceEnd kept = new StanceEnd.Annotated(lavrov.id());
        Stance stance = stance(List.of(author, kept));
        for (StanceSide side : StanceSide.values()) {
            Stance whole = stance.withEnds(side, List.of(author, kept));
            assertMended(stance.withEnds(side, List.of(author, gone, kept)), whole);
            assertMended(
                    whole.withEnds(
                            side, List.of(author, new StanceEnd.Implicit(Optional.of(lost)))),
                    whole.withEnds(
                            side, List.of(author, new StanceEnd.Implicit(Optional.empty()))));
        }
    }

    @Test
    void thatMentionsAndGroupsLoseWhatIsNotThere() {
        assertMended(lavrov.withReferent(Optional.of(lost)), lavrov);
        Referent member = group(header(""), List.of());
        Referent group = group(header(""), List.of(member.id()));
        Annotation broken = group(group.header(), List.of(lost, member.id()));
        assertMended(broken, group, member);
        Annotation own = group(group.header(), List.of(group.id(), member.id()));
        assertMended(own, group, member);
    }

    @Test
    void thatGroupsInACircleAreEmptied() {
        Referent outside = group(header(""), List.of());
        Referent one = group(header(""), List.of());
        Referent other = group(header(""), List.of(one.id(), outside.id()));
        Referent back = group(one.header(), List.of(other.id()));
        List<Annotation> mended = Mending.of(List.of(outside, back, other), RULES).annotations();
        assertThat(mended)
                .contains(outside)
                .hasSize(3)
                .anySatisfy(a -> assertThat(((Referent) a).members()).isEmpty());
        for (Annotation annotation : mended) {
            assertThat(RULES.breaches(annotation, new org.scholion.document.AnnotationMap(mended)))
                    .isEmpty();
        }
    }

    private void assertMended(Annotation broken, Annotation expected, Annotation... others) {
        List<Annotation> mended = mended(broken, others);
        assertThat(mended).contains(expected);
        assertThat(mended).hasSize(3 + others.length - (isThere(expected) ? 1 : 0));
        List<Annotation> again = mended(expected, others);
        assertThat(again).as("nothing is wrong with it").containsExactlyElementsOf(mended);
    }

    private void assertGone(Annotation broken) {
        assertThat(mended(broken)).noneMatch(a -> a.id().equals(broken.id()));
    }

    private boolean isThere(Annotation annotation) {
        return annotation.id().equals(lavrov.id());
    }

    private List<Annotation> mended(Annotation annotation, Annotation... others) {
        List<Annotation> all = new ArrayList<>(List.of(others));
        all.add(annotation);
        if (!isThere(annotation)) {
            all.add(lavrov);
        }
        all.add(west);
        return Mending.of(all, RULES).annotations();
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.EPOCH, 1);
    }

    private Mention mention(Span span) {
        return new Mention(header("person"), span, Optional.empty());
    }

    private Passage passage(Span span) {
        return passage(header("quote"), span, Optional.empty());
    }

    private static Passage passage(
            AnnotationHeader header, Span span, Optional<AnnotationId> author) {
        return new Passage(
                header, span, author, Optional.of("S. Lavrov"), Optional.of("2024"), true);
    }

    private static Referent group(AnnotationHeader header, List<AnnotationId> members) {
        return new Referent(header, "name", Optional.of("Q1"), members);
    }

    private Relation relation(AnnotationId who, AnnotationId of) {
        return new Relation(
                header("member"),
                new TreeMap<>(Map.of("who", List.of(who), "of", List.of(of))),
                Optional.empty());
    }

    private Relation event(Mention who) {
        return new Relation(
                header("event"), new TreeMap<>(Map.of("who", List.of(who.id()))), Optional.empty());
    }

    private Stance stance(List<StanceEnd> holders) {
        return new Stance(
                header("stance"),
                holders,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(7, 9)),
                List.of());
    }
}
