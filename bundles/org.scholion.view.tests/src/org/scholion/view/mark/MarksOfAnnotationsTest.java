/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.view.Marks;

/** What annotations look like: their arcs, signs, colours and states. */
class MarksOfAnnotationsTest {

    private static final TypeColor BLUE = new TypeColor(0x0072B2, 0x56B4E9);
    private static final TypeColor RED = new TypeColor(0xAA0000, 0xFF5555);

    private final Marks ids = new Marks();

    private AnnotationId id(int number) {
        return ids.id(number).annotation();
    }

    private AnnotationHeader header(int number, String type) {
        return AnnotationHeader.of(id(number), type, "ada", Instant.EPOCH, 1);
    }

    private static TypeDescription type(String id) {
        return new TypeDescription(
                id, "the " + id, id + ".", "", BLUE, Optional.empty(), List.of());
    }

    private static Tag tag(String id, OptionalDouble value, Optional<TypeColor> color) {
        return new Tag(id, id, "", value, Optional.empty(), color);
    }

    private static final Role GIVER = new Role("giver", "gives", "", 1, 1, List.of());
    private static final Role GIVEN = new Role("given", "what", "", 1, 1, List.of());
    private static final Role TAKER = new Role("taker", "takes", "", 1, 9, List.of());

    private static final Schema SCHEMA =
            new Schema(
                    "s",
                    "s",
                    "",
                    List.of(
                            new RelationType(
                                    type("give"), List.of(GIVER, GIVEN, TAKER), false, false),
                            new RelationType(type("meet"), List.of(GIVER, TAKER), false, true),
                            new StanceType(
                                    type("stance"),
                                    "polarity",
                                    Optional.of("strength"),
                                    List.of(),
                                    List.of()),
                            new StanceType(
                                    type("plain"),
                                    "polarity",
                                    Optional.empty(),
                                    List.of(),
                                    List.of())),
                    List.of(
                            new TagSet(
                                    "polarity",
                                    "polarity",
                                    true,
                                    false,
                                    List.of(
                                            tag("for", OptionalDouble.of(0.5), Optional.empty()),
                                            tag(
                                                    "against",
                                                    OptionalDouble.of(-0.5),
                                                    Optional.of(RED)),
                                            tag(
                                                    "neither",
                                                    OptionalDouble.of(0),
                                                    Optional.empty()))),
                            new TagSet(
                                    "strength",
                                    "strength",
                                    true,
                                    false,
                                    List.of(
                                            tag("weak", OptionalDouble.of(1), Optional.empty()),
                                            tag("middling", OptionalDouble.of(2), Optional.empty()),
                                            tag(
                                                    "strong",
                                                    OptionalDouble.of(3),
                                                    Optional.empty())))));

    private static MarkSource source(
            boolean suggested, boolean locked, List<? extends Annotation> annotations) {
        AnnotationLookup lookup =
                new AnnotationLookup() {
                    @Override
                    public Optional<Annotation> find(AnnotationId id) {
                        return annotations.stream()
                                .filter(a -> a.id().equals(id))
                                .<Annotation>map(a -> a)
                                .findFirst();
                    }

                    @Override
                    public Collection<Annotation> referringTo(AnnotationId id) {
                        return List.of();
                    }

                    @Override
                    public Collection<Annotation> all() {
                        return List.copyOf(annotations);
                    }
                };
        return new MarkSource(
                "me", SCHEMA, lookup, suggested, locked, new ChipLabels("author", "implicit"));
    }

    private RelationMark relation(String type, TreeMap<String, List<AnnotationId>> roles) {
        Relation relation = new Relation(header(9, type), roles, Optional.empty());
        return (RelationMark) source(false, false, List.of(relation)).all().get(0);
    }

    @Test
    void thatARelationOfMoreThanTwoNamesTheRolesOnItsArcsInTheOrderOfTheSchema() {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("taker", List.of(id(3), id(4)));
        roles.put("given", List.of(id(2)));
        roles.put("giver", List.of(id(1)));
        roles.put("unheard-of", List.of(id(5)));
        RelationMark mark = relation("give", roles);
        assertThat(mark.links()).allMatch(link -> link.from().annotation().equals(id(1)));
        assertThat(mark.links())
                .extracting(link -> link.to().annotation())
                .containsExactly(id(2), id(3), id(4), id(5));
        assertThat(mark.links())
                .extracting(MarkLink::label)
                .containsExactly("what", "takes", "takes", "unheard-of");
        assertThat(mark.links()).allMatch(MarkLink::directed);
    }

    @Test
    void thatARelationOfTwoSaysItsOwnNameAndASymmetricOneHasNoArrow() {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("giver", List.of(id(1)));
        roles.put("taker", List.of(id(3)));
        MarkLink give = relation("give", roles).links().get(0);
        assertThat(give.label()).isEqualTo("the give");
        assertThat(give.shortLabel()).isEqualTo("give.");
        assertThat(give.directed()).isTrue();
        assertThat(relation("meet", roles).links())
                .singleElement()
                .satisfies(meet -> assertThat(meet.directed()).isFalse());
        RelationMark unknown = relation("unheard-of", roles);
        assertThat(unknown.links())
                .singleElement()
                .extracting(MarkLink::label)
                .isEqualTo("unheard-of");
        assertThat(unknown.header().color()).isNotEqualTo(BLUE);
    }

    @Test
    void thatAnAnchoredRelationHasAnArcToItsOnlyFiller() {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("giver", List.of(id(1)));
        Relation relation = new Relation(header(9, "give"), roles, Optional.of(Span.of(3, 6)));
        RelationMark mark = (RelationMark) source(false, false, List.of(relation)).all().get(0);
        assertThat(mark.links())
                .containsExactly(new MarkLink(mark.id(), ids.id(1), "gives", "gives", true));
        assertThat(mark.spans()).containsExactly(Span.of(3, 6));
    }

    @Test
    void thatAMarkKnowsWhetherItIsUnsureSuggestedOrLocked() {
        Mention sure = new Mention(header(1, "x"), Span.of(0, 3), Optional.empty());
        Mention unsure =
                new Mention(header(1, "x").withUnsure(true), Span.of(0, 3), Optional.empty());
        for (boolean suggested : new boolean[] {true, false}) {
            for (boolean locked : new boolean[] {true, false}) {
                assertThat(source(suggested, locked, List.of(sure)).all().get(0).header().state())
                        .isEqualTo(new MarkState(false, suggested, locked));
                assertThat(source(suggested, locked, List.of(unsure)).all().get(0).header().state())
                        .isEqualTo(new MarkState(true, suggested, locked));
            }
        }
    }

    @Test
    void thatWhatHasNoPlaceIsNoMarkAndAPassageKeepsWhetherItIsExcluded() {
        Referent referent = new Referent(header(1, "x"), "name", Optional.empty(), List.of());
        DocumentLabel label = new DocumentLabel(header(2, "x"), AttributeValue.Tags.of("positive"));
        Passage quote =
                new Passage(
                        header(3, "x"),
                        Span.of(4, 9),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        List<Mark> marks = source(false, false, List.of(referent, label, quote)).all();
        assertThat(marks).singleElement().isInstanceOf(PassageMark.class);
        PassageMark mark = (PassageMark) marks.get(0);
        assertThat(mark.excluded()).isTrue();
        assertThat(mark.header().kind()).isEqualTo(AnnotationKind.PASSAGE);
        assertThat(mark.spans()).containsExactly(Span.of(4, 9));
    }

    private StanceMark stance(String type, String polarity, String strength) {
        Stance stance =
                new Stance(
                        header(9, type),
                        List.of(new StanceEnd.Annotated(id(1))),
                        List.of(new StanceEnd.Implicit(Optional.empty())),
                        List.of(new StanceEnd.Author()),
                        polarity.isEmpty()
                                ? Optional.empty()
                                : Optional.of(AttributeValue.Tags.of(polarity)),
                        strength.isEmpty()
                                ? Optional.empty()
                                : Optional.of(AttributeValue.Tags.of(strength)),
                        List.of(Span.of(6, 8)),
                        List.of(Span.of(20, 30)));
        return (StanceMark) source(false, false, List.of(stance)).all().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "stance,for,weak,SUPPORT,1,3",
        "stance,against,strong,OPPOSE,3,3",
        "stance,neither,'',NEUTRAL,0,3",
        "stance,'',middling,OPEN,2,3",
        "stance,unheard-of,unheard-of,OPEN,0,3",
        "plain,for,weak,SUPPORT,0,0",
        "unheard-of,for,weak,OPEN,0,0"
    })
    void thatTheSignIsThatOfThePolarityAndTheStepsThoseOfTheScale(
            String type, String polarity, String strength, StanceSign sign, int step, int steps) {
        StanceMark mark = stance(type, polarity, strength);
        assertThat(mark.sign()).isEqualTo(sign);
        assertThat(mark.intensity()).isEqualTo(step);
        assertThat(mark.intensities()).isEqualTo(steps);
        // A tag's own colour wins over that of its sign.
        assertThat(mark.header().color())
                .isEqualTo(polarity.equals("against") ? RED : sign.color());
        assertThat(mark.spans()).containsExactly(Span.of(6, 8), Span.of(20, 30));
    }

    @Test
    void thatEndsStandInTheOrderHolderTargetSourceAndSayWhatHasNoPlace() {
        StanceMark mark = stance("stance", "for", "weak");
        assertThat(mark.ends())
                .containsExactly(
                        new StanceEndMark(StanceSide.HOLDER, Optional.of(ids.id(1)), ""),
                        new StanceEndMark(StanceSide.TARGET, Optional.empty(), "implicit"),
                        new StanceEndMark(StanceSide.SOURCE, Optional.empty(), "author"));
    }

    @Test
    void thatTheSignsAreToldApartByTheirShapesAlone() {
        assertThat(StanceSign.values()).extracting(StanceSign::symbol).doesNotHaveDuplicates();
        assertThat(StanceSign.values()).allMatch(sign -> sign.symbol().length() == 1);
    }

    @Test
    void thatTheMarksOfSeveralSetsAreShownTogether() {
        Mention mention = new Mention(header(1, "x"), Span.of(0, 3), Optional.empty());
        MarkSource mine = source(false, false, List.of(mention));
        MarkSource other =
                new MarkSource("other", SCHEMA, mine.lookup(), false, true, mine.chips());
        DocumentMarks together = DocumentMarks.ofSources(List.of(mine, other));
        assertThat(together.size()).isEqualTo(2);
        assertThat(together.find(other.id(id(1))).orElseThrow().header().state().locked()).isTrue();
        assertThat(together.find(mine.id(id(1))).orElseThrow().header().state().locked()).isFalse();
    }
}
