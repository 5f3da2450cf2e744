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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.TestSchemas;
import org.scholion.document.operation.ChangeAttribute;
import org.scholion.document.operation.ChangeStanceEnds;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.DescribePassage;
import org.scholion.document.operation.DescribeReferent;
import org.scholion.document.operation.Operation;
import org.scholion.document.operation.PassageDescription;
import org.scholion.document.operation.ReferentDescription;

class EditsTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678Z");

    private final AnnotationMap map = new AnnotationMap();
    private final Edits edits =
            new Edits(
                    map,
                    TestSchemas.SCHEMA,
                    "ann",
                    4,
                    InstantSource.fixed(NOW.plusNanos(1)),
                    new AnnotationIds(InstantSource.fixed(NOW), new Random(5)));

    private final AnnotationId lavrov = make(edits.newMention("person", Span.of(0, 6)));
    private final AnnotationId west = make(edits.newMention("place", Span.of(20, 24)));

    EditsTest() throws OperationRefusedException {}

    @Test
    void thatANewMentionHasNoValueNobodyChoseAndItsOrigin() {
        Annotation mention = map.find(lavrov).orElseThrow();
        assertThat(mention.header().attributes()).isEmpty();
        assertThat(mention.header().madeBy()).isEqualTo("ann");
        assertThat(mention.header().madeAt()).isEqualTo(NOW);
        assertThat(mention.header().schemaVersion()).isEqualTo(4);
        assertThatThrownBy(() -> edits.newMention("stance", Span.of(0, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatDeletingAnEntityRemovesItsRelations() throws Exception {
        AnnotationId relation = relation(Optional.empty(), lavrov, west);
        AnnotationId about = relation(Optional.empty(), relation, west);
        deleteAndTakeBack(lavrov);
        assertGone(relation, about);
        assertThat(map.find(west)).isPresent();
    }

    @Test
    void thatARelationStaysWithTwoFillersOrAnAnchorAndOne() throws Exception {
        AnnotationId third = make(edits.newMention("person", Span.of(30, 31)));
        AnnotationId three =
                make(
                        edits.newRelation(
                                "member",
                                Map.of("who", List.of(lavrov, third), "of", List.of(west)),
                                Optional.empty()));
        AnnotationId anchored = relation(Optional.of(Span.of(8, 12)), lavrov, west);
        AnnotationId alone =
                make(
                        edits.newRelation(
                                "event",
                                Map.of("who", List.of(lavrov)),
                                Optional.of(Span.of(8, 12))));
        deleteAndTakeBack(lavrov);
        assertThat(find(three, Relation.class).roles())
                .isEqualTo(Map.of("who", List.of(third), "of", List.of(west)));
        assertThat(find(anchored, Relation.class).roles()).containsOnlyKeys("where");
        assertGone(alone);
    }

    @Test
    void thatDeletingAnEntityTakesItOutOfStances() throws Exception {
        AnnotationId shown =
                make(
                        edits.newStance(
                                StanceDraft.ofCue("stance", Span.of(8, 15))
                                        .withHolders(List.of(EndDraft.Given.annotation(lavrov)))
                                        .withSources(List.of(EndDraft.Given.author()))
                                        .withTargets(List.of(EndDraft.Given.annotation(west)))));
        StanceDraft placeless =
                new StanceDraft(
                        "stance",
                        List.of(),
                        List.of(),
                        List.of(EndDraft.Given.annotation(lavrov)),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty());
        AnnotationId gone = make(edits.newStance(placeless));
        AnnotationId aboutStance = relation(Optional.empty(), gone, west);
        deleteAndTakeBack(lavrov);
        Stance stance = find(shown, Stance.class);
        assertThat(stance.holders()).isEmpty();
        assertThat(stance.sources()).containsExactly(new StanceEnd.Author());
        assertThat(stance.targets()).containsExactly(new StanceEnd.Annotated(west));
        assertGone(gone, aboutStance);
    }

    @Test
    void thatDeletingAReferentLeavesItsMentionsGroupsAndPassages() throws Exception {
        AnnotationId referent = make(edits.newReferent("Lavrov", "person", List.of(lavrov)));
        AnnotationId group = make(edits.newReferent("Ministers", "", List.of()));
        Referent before = find(group, Referent.class);
        apply(
                new DescribeReferent(
                        group,
                        ReferentDescription.of(before),
                        new ReferentDescription(
                                "Ministers",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(referent))));
        AnnotationId quote = make(edits.newPassage("quote", Span.of(0, 50)));
        apply(
                new DescribePassage(
                        quote,
                        PassageDescription.of(find(quote, Passage.class)),
                        new PassageDescription(
                                Optional.of(referent),
                                Optional.of("S. Lavrov"),
                                Optional.empty(),
                                false)));
        AnnotationId stance =
                make(
                        edits.newStance(
                                StanceDraft.ofCue("stance", Span.of(8, 15))
                                        .withHolders(
                                                List.of(
                                                        new EndDraft.Given(
                                                                new StanceEnd.Implicit(
                                                                        Optional.of(referent)))))));
        deleteAndTakeBack(referent);
        assertThat(find(lavrov, Mention.class).referent()).isEmpty();
        assertThat(find(group, Referent.class).members()).isEmpty();
        assertThat(find(quote, Passage.class).author()).isEmpty();
        assertThat(find(quote, Passage.class).authorName()).contains("S. Lavrov");
        assertThat(find(stance, Stance.class).holders())
                .containsExactly(new StanceEnd.Implicit(Optional.empty()));
    }

    @Test
    void thatARingIsDeletedWithWhatItPointsTo() throws Exception {
        AnnotationId one = make(edits.newStance(StanceDraft.ofCue("stance", Span.of(8, 15))));
        AnnotationId other =
                make(
                        edits.newStance(
                                StanceDraft.ofCue("stance", Span.of(8, 15))
                                        .withTargets(
                                                List.of(
                                                        EndDraft.Given.annotation(one),
                                                        EndDraft.Given.annotation(lavrov)))));
        apply(
                new ChangeStanceEnds(
                        one,
                        StanceSide.TARGET,
                        List.of(),
                        List.of(new StanceEnd.Annotated(other))));
        apply(edits.deletion(List.of(lavrov, one, other)).orElseThrow());
        assertGone(lavrov, one, other);
    }

    @Test
    void thatAStanceIsMadeInOneStepWithItsMissingEnds() throws Exception {
        Edit edit =
                edits.newStance(
                        StanceDraft.ofCue("stance", Span.of(8, 15))
                                .withHolders(List.of(EndDraft.Given.annotation(lavrov)))
                                .withTargets(
                                        List.of(
                                                new EndDraft.NewMention(
                                                        "place", Span.of(25, 29), Optional.empty()),
                                                new EndDraft.NewReferent("the line", "", true)))
                                .withPolarity(Optional.of(AttributeValue.Tags.of("oppose"))));
        List<Annotation> before = List.copyOf(map.all());
        make(edit);
        Stance stance = find(edit.id(), Stance.class);
        assertThat(stance.targets()).hasSize(2);
        assertThat(stance.references()).hasSize(3).allMatch(id -> map.find(id).isPresent());
        apply(edit.operation().inverse());
        assertThat(map.all()).containsExactlyElementsOf(before);
    }

    @Test
    void thatMergedReferentsBecomeOneForEverythingThatNamesThem() throws Exception {
        AnnotationId kept = make(edits.newReferent("", "person", List.of(lavrov)));
        AnnotationId other = make(edits.newReferent("Lavrov", "person", List.of(west)));
        AnnotationId relation = relation(Optional.empty(), other, kept);
        List<Annotation> before = List.copyOf(map.all());
        Operation merge = edits.mergeReferents(kept, List.of(other, kept)).orElseThrow();
        apply(merge);
        assertGone(other);
        assertThat(find(kept, Referent.class).name()).isEqualTo("Lavrov");
        assertThat(find(west, Mention.class).referent()).contains(kept);
        assertThat(find(relation, Relation.class).references()).containsExactly(kept);
        apply(merge.inverse());
        assertThat(map.all()).containsExactlyElementsOf(before);
    }

    @Test
    void thatWhatIsProposedIsAValueOnlyOnceItIsConfirmed() throws Exception {
        Annotation mention = map.find(lavrov).orElseThrow();
        assertThat(ProposedValues.of(TestSchemas.SCHEMA, mention))
                .isEqualTo(Map.of("level", AttributeValue.Tags.of("high")));
        apply(edits.confirmProposals(List.of(lavrov, west)).orElseThrow());
        Annotation confirmed = map.find(lavrov).orElseThrow();
        assertThat(confirmed.header().attributes())
                .isEqualTo(Map.of("level", AttributeValue.Tags.of("high")));
        assertThat(ProposedValues.of(TestSchemas.SCHEMA, confirmed)).isEmpty();
        assertThat(edits.confirmProposals(List.of(lavrov))).isEmpty();
    }

    @Test
    void thatWhatWasChosenIsNotProposedAgain() throws Exception {
        apply(
                edits.setAttribute(
                                List.of(lavrov),
                                "level",
                                Optional.of(AttributeValue.Tags.of("low")))
                        .orElseThrow());
        assertThat(edits.confirmProposals(List.of(lavrov))).isEmpty();
    }

    @Test
    void thatAnotherTypeBringsNothingAndDropsWhatItDoesNotHave() throws Exception {
        apply(edits.confirmProposals(List.of(lavrov)).orElseThrow());
        apply(
                edits.setAttribute(
                                List.of(lavrov),
                                "dead",
                                Optional.of(new AttributeValue.Flag(false)))
                        .orElseThrow());
        apply(edits.changeType(List.of(lavrov, west), "जगह-1").orElseThrow());
        assertThat(map.find(lavrov).orElseThrow().header().attributes()).containsOnlyKeys("level");
        apply(edits.changeType(List.of(west), "person").orElseThrow());
        assertThat(map.find(west).orElseThrow().header().attributes()).isEmpty();
        assertThat(edits.changeType(List.of(west), "person")).isEmpty();
    }

    @Test
    void thatFillersFollowTheirRolesToAnotherRelationType() throws Exception {
        AnnotationId relation =
                make(
                        edits.newRelation(
                                "member",
                                Map.of("who", List.of(lavrov), "of", List.of(west)),
                                Optional.empty()));
        apply(edits.changeType(List.of(relation), "event").orElseThrow());
        assertThat(find(relation, Relation.class).roles())
                .isEqualTo(Map.of("who", List.of(lavrov), "where", List.of(west)));
    }

    @Test
    void thatANoteOfBlanksIsNone() throws Exception {
        apply(edits.setNote(lavrov, Optional.of("who?")).orElseThrow());
        assertThat(find(lavrov, Mention.class).header().note()).contains("who?");
        assertThat(edits.setNote(lavrov, Optional.of("who?"))).as("no change").isEmpty();
        apply(edits.setNote(lavrov, Optional.of(" \t")).orElseThrow());
        assertThat(find(lavrov, Mention.class).header().note()).isEmpty();
    }

    @Test
    void thatMentionsAreLinkedToAReferentAndTakenFromIt() throws Exception {
        AnnotationId referent = make(edits.newReferent("Lavrov", "person", List.of()));
        apply(edits.linkReferent(List.of(lavrov, west), Optional.of(referent)).orElseThrow());
        assertThat(find(lavrov, Mention.class).referent()).contains(referent);
        assertThat(find(west, Mention.class).referent()).contains(referent);
        assertThat(edits.linkReferent(List.of(west), Optional.of(referent))).isEmpty();
        apply(edits.linkReferent(List.of(west), Optional.empty()).orElseThrow());
        assertThat(find(lavrov, Mention.class).referent()).contains(referent);
        assertThat(find(west, Mention.class).referent()).isEmpty();
    }

    @Test
    void thatAStanceOfAnIntensityKeepsIt() throws Exception {
        Optional<AttributeValue> low = Optional.of(AttributeValue.Tags.of("low"));
        AnnotationId stance =
                make(
                        edits.newStance(
                                StanceDraft.ofCue("stance", Span.of(8, 15))
                                        .withSources(List.of(EndDraft.Given.author()))
                                        .withIntensity(low)));
        assertThat(find(stance, Stance.class).intensity()).isEqualTo(low);
        assertThat(find(stance, Stance.class).polarity()).isEmpty();
        assertThat(find(stance, Stance.class).cues()).containsExactly(Span.of(8, 15));
        assertThat(find(stance, Stance.class).sources()).containsExactly(new StanceEnd.Author());
    }

    @Test
    void thatUnsureIsToggledForAllAtOnce() throws Exception {
        apply(edits.toggleUnsure(List.of(lavrov)).orElseThrow());
        apply(edits.toggleUnsure(List.of(lavrov, west)).orElseThrow());
        assertThat(map.all()).allMatch(a -> a.header().unsure());
        apply(edits.toggleUnsure(List.of(lavrov, west)).orElseThrow());
        assertThat(map.all()).noneMatch(a -> a.header().unsure());
    }

    @Test
    void thatADocumentHasOneLabelOfAType() throws Exception {
        apply(edits.setDocumentLabel("genre", Optional.of(AttributeValue.Tags.of("low"))).get());
        apply(edits.setDocumentLabel("genre", Optional.of(new AttributeValue.Absent())).get());
        assertThat(map.all())
                .filteredOn(DocumentLabel.class::isInstance)
                .extracting(a -> ((DocumentLabel) a).value())
                .containsExactly(new AttributeValue.Absent());
        apply(edits.setDocumentLabel("genre", Optional.empty()).get());
        assertThat(map.all()).noneMatch(DocumentLabel.class::isInstance);
        assertThat(edits.setDocumentLabel("genre", Optional.empty())).isEmpty();
    }

    @Test
    void thatAReplacementIsNoLargerThanTheDifference() throws Exception {
        apply(edits.confirmProposals(List.of(lavrov)).orElseThrow());
        Annotation before = map.find(lavrov).orElseThrow();
        Annotation after =
                before.withHeader(
                        before.header().withType("place").withAttribute("level", Optional.empty()));
        assertThat(Edits.replace("x", before, after))
                .contains(
                        new CompoundOperation(
                                "x",
                                List.of(
                                        new ChangeType(lavrov, "person", "place"),
                                        new ChangeAttribute(
                                                lavrov,
                                                "level",
                                                Optional.of(AttributeValue.Tags.of("high")),
                                                Optional.empty()))));
        assertThat(Edits.replace("x", before, before)).isEmpty();
    }

    private AnnotationId relation(Optional<Span> anchor, AnnotationId who, AnnotationId of)
            throws OperationRefusedException {
        return make(
                edits.newRelation(
                        anchor.isPresent() ? "event" : "member",
                        Map.of(
                                "who",
                                List.of(who),
                                anchor.isPresent() ? "where" : "of",
                                List.of(of)),
                        anchor));
    }

    private AnnotationId make(Edit edit) throws OperationRefusedException {
        apply(edit.operation());
        return edit.id();
    }

    private void apply(Operation operation) throws OperationRefusedException {
        map.apply(operation.changes(map));
    }

    /** Deletes, checks that taking it back restores everything, and deletes again. */
    private void deleteAndTakeBack(AnnotationId id) throws OperationRefusedException {
        List<Annotation> before = List.copyOf(map.all());
        Operation deletion = edits.deletion(Set.of(id)).orElseThrow();
        apply(deletion);
        apply(deletion.inverse());
        assertThat(map.all()).containsExactlyElementsOf(before);
        apply(deletion);
        assertGone(id);
    }

    private void assertGone(AnnotationId... ids) {
        for (AnnotationId id : ids) {
            assertThat(map.find(id)).isEmpty();
        }
    }

    private <A extends Annotation> A find(AnnotationId id, Class<A> kind) {
        return kind.cast(map.find(id).orElseThrow());
    }
}
