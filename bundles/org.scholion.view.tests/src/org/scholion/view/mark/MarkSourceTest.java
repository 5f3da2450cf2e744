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
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.view.Marks;

class MarkSourceTest {

    private static final TypeColor BLUE = new TypeColor(0x0072B2, 0x56B4E9);

    private final Marks ids = new Marks();
    private final Mention putin = new Mention(header(1, "person"), Span.of(0, 5), Optional.empty());
    private final Mention russia = new Mention(header(2, "gpe"), Span.of(9, 15), Optional.empty());
    private final Referent west =
            new Referent(header(3, "gpe"), "the West", Optional.empty(), List.of());

    private AnnotationHeader header(int number, String type) {
        return AnnotationHeader.of(id(number), type, "ada", Instant.EPOCH, 1);
    }

    private AnnotationId id(int number) {
        return ids.id(number).annotation();
    }

    private static TypeDescription type(String id, String name, String shortName) {
        return new TypeDescription(id, name, shortName, "", BLUE, Optional.empty(), List.of());
    }

    private static Tag tag(String id, OptionalDouble value) {
        return new Tag(id, id, "", value, Optional.empty(), Optional.empty());
    }

    private static Schema schema() {
        Role leader = new Role("a-leader", "leader", 1, 1, List.of());
        Role led = new Role("z-led", "led", 1, Role.UNBOUNDED, List.of());
        return new Schema(
                "s",
                "s",
                "",
                List.of(
                        new EntityType(type("person", "Person", "PER")),
                        // The role that comes first for people is not the first by its id.
                        new RelationType(
                                type("leads", "leads", "ld"), List.of(led, leader), false, false),
                        new StanceType(
                                type("stance", "Stance", "St"),
                                "polarity",
                                Optional.of("intensity"),
                                List.of(),
                                List.of())),
                List.of(
                        new TagSet(
                                "polarity",
                                "polarity",
                                true,
                                false,
                                List.of(
                                        tag("for", OptionalDouble.of(1)),
                                        tag("against", OptionalDouble.of(-1)),
                                        tag("neutral", OptionalDouble.of(0)),
                                        tag("mixed", OptionalDouble.empty()))),
                        new TagSet(
                                "intensity",
                                "intensity",
                                true,
                                false,
                                List.of(
                                        tag("weak", OptionalDouble.of(1)),
                                        tag("strong", OptionalDouble.of(2))))));
    }

    private MarkSource source(List<Annotation> annotations) {
        AnnotationLookup lookup =
                new AnnotationLookup() {
                    @Override
                    public Optional<Annotation> find(AnnotationId id) {
                        return annotations.stream().filter(a -> a.id().equals(id)).findFirst();
                    }

                    @Override
                    public Collection<Annotation> referringTo(AnnotationId id) {
                        return List.of();
                    }

                    @Override
                    public Collection<Annotation> all() {
                        return annotations;
                    }
                };
        return new MarkSource(
                "me", schema(), lookup, false, false, new ChipLabels("author", "implicit"));
    }

    @Test
    void thatLabelsComeFromTheSchemaAndAnUnknownTypeShowsItsId() {
        List<Mark> marks = source(List.of(putin, russia, west)).all();
        assertThat(marks).hasSize(2);
        assertThat(marks.get(0).header().label()).isEqualTo("Person");
        assertThat(marks.get(0).header().shortLabel()).isEqualTo("PER");
        assertThat(marks.get(1).header().label()).isEqualTo("gpe");
    }

    @Test
    void thatARelationRunsFromItsFirstRoleToItsSecond() {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("a-leader", List.of(putin.id()));
        roles.put("z-led", List.of(russia.id()));
        Relation relation = new Relation(header(4, "leads"), roles, Optional.empty());
        RelationMark mark = (RelationMark) source(List.of(putin, russia, relation)).all().get(2);
        assertThat(mark.links())
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.from().annotation()).isEqualTo(russia.id());
                            assertThat(link.to().annotation()).isEqualTo(putin.id());
                            assertThat(link.label()).isEqualTo("leads");
                        });
    }

    @Test
    void thatARelationWithOneFillerIsAnArcWithoutItsOtherEnd() {
        for (boolean first : new boolean[] {true, false}) {
            TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
            roles.put(first ? "z-led" : "a-leader", List.of(putin.id()));
            Relation relation = new Relation(header(4, "leads"), roles, Optional.empty());
            RelationMark mark = (RelationMark) source(List.of(putin, relation)).all().get(1);
            assertThat(mark.links())
                    .singleElement()
                    .satisfies(
                            link -> {
                                assertThat(link.from().annotation()).isEqualTo(putin.id());
                                assertThat(link.to()).isEqualTo(link.from());
                                assertThat(link.isHalf()).isTrue();
                                assertThat(link.missing())
                                        .isEqualTo(
                                                first
                                                        ? MarkLink.Missing.TARGET
                                                        : MarkLink.Missing.START);
                            });
            assertThat(mark.references()).containsExactly(mark.links().get(0).from());
        }
    }

    @Test
    void thatAnAnchoredRelationRunsFromItsAnchorToEveryFiller() {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("a-leader", List.of(putin.id()));
        roles.put("z-led", List.of(russia.id()));
        Relation relation = new Relation(header(4, "leads"), roles, Optional.of(Span.of(20, 25)));
        RelationMark mark = (RelationMark) source(List.of(putin, russia, relation)).all().get(2);
        assertThat(mark.links()).extracting(MarkLink::label).containsExactly("led", "leader");
        assertThat(mark.links()).allMatch(link -> link.from().equals(mark.id()));
    }

    @Test
    void thatAStanceShowsSignIntensityAndEndsWithoutAPlace() {
        StanceMark mark = stance("against", "strong");
        assertThat(mark.sign()).isEqualTo(StanceSign.OPPOSE);
        assertThat(mark.intensity()).isEqualTo(2);
        assertThat(mark.intensities()).isEqualTo(2);
        assertThat(mark.ends())
                .extracting(StanceEndMark::chip)
                .containsExactly("author", "the West", "the West");
        assertThat(mark.ends().get(2).mark()).isPresent();
        assertThat(stance("mixed", "weak").sign()).isEqualTo(StanceSign.MIXED);
        assertThat(stance("neutral", "weak").sign()).isEqualTo(StanceSign.NEUTRAL);
        assertThat(stance("nothing", "weak").sign()).isEqualTo(StanceSign.OPEN);
    }

    private StanceMark stance(String polarity, String intensity) {
        Stance stance =
                new Stance(
                        header(5, "stance"),
                        List.of(new StanceEnd.Author()),
                        List.of(
                                new StanceEnd.Implicit(Optional.of(west.id())),
                                new StanceEnd.Annotated(west.id())),
                        List.of(),
                        Optional.of(AttributeValue.Tags.of(polarity)),
                        Optional.of(AttributeValue.Tags.of(intensity)),
                        List.of(Span.of(6, 8)),
                        List.of());
        return (StanceMark) source(List.of(west, stance)).all().get(0);
    }
}
