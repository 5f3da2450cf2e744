/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

class RefusedOperationTest {

    private final AnnotationIds ids = AnnotationIds.system();
    private final AnnotationMap map = new AnnotationMap();

    @Test
    void thatAnIdIsTakenOnce() throws Exception {
        Mention mention = add(mention());
        assertRefused(new CreateAnnotation(mention), mention.id() + " cannot be created");
    }

    @Test
    void thatAChangeOfSomethingElseThanExpectedIsRefused() throws Exception {
        Mention mention = add(mention());
        assertRefused(
                new ChangeNote(mention.id(), Optional.of("old"), Optional.of("new")),
                "The note of the annotation " + mention.id() + " is nothing, not “old”");
        assertRefused(new DeleteAnnotation(mention.withSpan(Span.of(7, 8))), "The content of");
        assertRefused(new ChangeUnsure(ids.next(), false, true), "is not there");
        assertRefused(
                new ChangeAnchor(mention.id(), Optional.empty(), Optional.empty()), "mention");
    }

    @Test
    void thatAConfidenceIsFromNoneToAll() throws Exception {
        Mention mention = add(mention());
        for (double impossible : new double[] {-0.01, 1.01, Double.NaN}) {
            OptionalDouble confidence = OptionalDouble.of(impossible);
            assertThatThrownBy(
                            () ->
                                    new ChangeConfidence(
                                            mention.id(), OptionalDouble.empty(), confidence))
                    .as("after %s", impossible)
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(
                            () ->
                                    new ChangeConfidence(
                                            mention.id(), confidence, OptionalDouble.empty()))
                    .as("before %s", impossible)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (double possible : new double[] {0, 0.5, 1}) {
            assertThat(
                            new ChangeConfidence(
                                            mention.id(),
                                            OptionalDouble.empty(),
                                            OptionalDouble.of(possible))
                                    .changes(map))
                    .hasSize(1);
        }
    }

    @Test
    void thatAReferenceNeverDangles() throws Exception {
        Mention mention = add(mention());
        AnnotationId nobody = ids.next();
        assertRefused(
                new ChangeReferent(mention.id(), Optional.empty(), Optional.of(nobody)),
                nobody + " as its referent, which does not exist");
        Relation relation = add(relation(mention.id()));
        assertRefused(
                new DeleteAnnotation(mention), "1 refers to it, the relation " + relation.id());
    }

    @Test
    void thatKindsStandWhereTheyCanStand() throws Exception {
        Mention mention = add(mention());
        Mention other = add(mention());
        Passage passage = add(passage());
        Stance stance = add(stance());
        assertRefused(
                new ChangeReferent(mention.id(), Optional.empty(), Optional.of(other.id())),
                "The mention " + other.id() + " cannot be the referent");
        assertRefused(new CreateAnnotation(relation(passage.id())), "cannot be the filler");
        List<StanceEnd> about = List.of(new StanceEnd.Annotated(passage.id()));
        assertRefused(
                new ChangeStanceEnds(stance.id(), StanceSide.HOLDER, List.of(), about),
                "cannot be the holder");
        assertThat(
                        new ChangeStanceEnds(stance.id(), StanceSide.TARGET, List.of(), about)
                                .changes(map))
                .hasSize(1);
        assertRefused(
                new ChangeSpan(
                        passage.id(),
                        passage.span(),
                        new Span(List.of(new Fragment(0, 1), new Fragment(4, 5)))),
                "must be one piece");
    }

    @Test
    void thatNothingContainsItself() throws Exception {
        Referent inner = add(referent());
        Referent middle = add(referent(inner.id()));
        Referent outer = add(referent(middle.id()));
        Stance stance = add(stance());
        assertRefused(
                new DescribeReferent(
                        inner.id(),
                        ReferentDescription.of(inner),
                        new ReferentDescription(
                                "", "", Optional.empty(), Optional.empty(), List.of(outer.id()))),
                "cannot be a member of its own group");
        assertRefused(
                new ChangeStanceEnds(
                        stance.id(),
                        StanceSide.TARGET,
                        List.of(),
                        List.of(new StanceEnd.Annotated(stance.id()))),
                "cannot be its own target");
    }

    @Test
    void thatStepsSeeEachOtherAndYieldOneChangeEach() throws Exception {
        Mention mention = mention();
        Mention noted =
                mention.withHeader(mention.header().withNote(Optional.of("b")).withUnsure(true));
        CompoundOperation compound =
                new CompoundOperation(
                        "all",
                        List.of(
                                new CreateAnnotation(mention),
                                new ChangeNote(mention.id(), Optional.empty(), Optional.of("a")),
                                new ChangeNote(mention.id(), Optional.of("a"), Optional.of("b")),
                                new ChangeUnsure(mention.id(), false, true)));
        assertThat(compound.changes(map))
                .containsExactly(new AnnotationChange(Optional.empty(), Optional.of(noted)));
        assertThat(
                        new CompoundOperation("none", List.of(compound, compound.inverse()))
                                .changes(map))
                .isEmpty();
    }

    @Test
    void thatACompoundIsRefusedAsAWhole() throws Exception {
        Mention mention = mention();
        assertRefused(
                new CompoundOperation(
                        "all",
                        List.of(
                                new CreateAnnotation(mention),
                                new ChangeConfidence(
                                        mention.id(),
                                        OptionalDouble.of(0.5),
                                        OptionalDouble.empty()))),
                "The confidence");
        assertThat(map.size()).isZero();
    }

    private void assertRefused(Operation operation, String message) {
        ThrowingCallable changes = () -> operation.changes(map);
        assertThatThrownBy(changes)
                .isInstanceOf(OperationRefusedException.class)
                .hasMessageContaining(message);
    }

    private <A extends Annotation> A add(A annotation) throws OperationRefusedException {
        map.apply(new CreateAnnotation(annotation).changes(map));
        return annotation;
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.EPOCH, 1);
    }

    private Mention mention() {
        return new Mention(header("person"), Span.of(3, 5), Optional.empty());
    }

    private Referent referent(AnnotationId... members) {
        return new Referent(header(""), "", Optional.empty(), List.of(members));
    }

    private Relation relation(AnnotationId who) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(who));
        return new Relation(header("member"), roles, Optional.empty());
    }

    private Passage passage() {
        return new Passage(
                header("quote"),
                Span.of(0, 9),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private Stance stance() {
        return new Stance(
                header("stance"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(1, 2)),
                List.of());
    }
}
