/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.SchemaXml;

/** Each difference of two versions is told, and what it needs in either direction. */
class SchemaChangesTest {

    private static final TypeDescription PLAIN = description("Thing", List.of());

    private static TypeDescription description(String name, List<Attribute> attributes) {
        return new TypeDescription(
                "t", name, "Th", "", new TypeColor(1, 2), Optional.empty(), attributes);
    }

    private static Attribute attribute(
            AttributeKind kind, boolean required, Optional<String> byDefault) {
        return new Attribute("a", "A", "", kind, Optional.empty(), required, byDefault);
    }

    private static Schema schema(AnnotationType... types) {
        return new Schema("x", "X", "", List.of(types), List.of());
    }

    private static Schema tagged(boolean open, boolean ordered, Tag... tags) {
        return new Schema(
                "x",
                "X",
                "",
                List.<AnnotationType>of(),
                List.of(new TagSet("s", "S", "", ordered, open, List.of(tags))));
    }

    private static Tag tag(String id, String name) {
        return new Tag(id, name, "", OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }

    private static RelationType relation(boolean symmetric, boolean anchored, Role... roles) {
        return new RelationType(PLAIN, List.of(roles), anchored, symmetric);
    }

    private static Role role(int minimum, int maximum, String... allowed) {
        return new Role("r", "R", "", minimum, maximum, List.of(allowed));
    }

    /** One change each way: what it says, and whether it needs a migration. */
    private static void assertChange(
            Schema one, Schema other, String there, boolean hard, String back, boolean hardBack) {
        assertOne(one, other, there, hard);
        assertOne(other, one, back, hardBack);
        assertThat(SchemaCompatibility.compare(one, one).changes()).isEmpty();
        assertThat(SchemaCompatibility.compare(other, other).changes()).isEmpty();
    }

    private static void assertOne(Schema old, Schema now, String said, boolean hard) {
        SchemaCompatibility.Comparison comparison = SchemaCompatibility.compare(old, now);
        assertThat(comparison.changes()).as(said).hasSize(1);
        SchemaChange change = comparison.changes().get(0);
        assertThat(change.toString()).endsWith(said);
        assertThat(change.needsMigration()).as(said).isEqualTo(hard);
        assertThat(comparison.additive()).isEqualTo(!hard);
        assertThat(comparison.reasons()).hasSize(hard ? 1 : 0);
    }

    @Test
    void thatWhatIsAddedOneWayIsRemovedTheOther() {
        EntityType type = new EntityType(PLAIN);
        assertChange(schema(), schema(type), "added", false, "removed", true);
        assertChange(
                schema(type),
                schema(
                        new EntityType(
                                description(
                                        "Thing",
                                        List.of(
                                                attribute(
                                                        AttributeKind.TEXT,
                                                        false,
                                                        Optional.empty()))))),
                "attribute A: added",
                false,
                "attribute A: removed",
                true);
        assertChange(
                schema(relation(false, false)),
                schema(relation(false, false, role(1, 1))),
                "role R: added",
                false,
                "role R: removed",
                true);
        assertChange(schema(), tagged(true, true), "added", false, "removed", true);
        assertChange(
                tagged(true, true),
                tagged(true, true, tag("g", "G")),
                "tag G: added",
                false,
                "tag G: removed",
                true);
    }

    @Test
    void thatOtherWordsAreToldAndHarmless() {
        String anew = "described anew";
        assertChange(
                schema(),
                new Schema("x", "X", "d", List.<AnnotationType>of(), List.of()),
                anew,
                false,
                anew,
                false);
        for (Attribute other :
                List.of(
                        attribute(AttributeKind.TEXT, true, Optional.empty()),
                        attribute(AttributeKind.TEXT, false, Optional.of("x")),
                        new Attribute(
                                "a",
                                "A",
                                "d",
                                AttributeKind.TEXT,
                                Optional.empty(),
                                false,
                                Optional.empty()))) {
            Attribute plain = attribute(AttributeKind.TEXT, false, Optional.empty());
            assertChange(
                    schema(new EntityType(description("Thing", List.of(plain)))),
                    schema(new EntityType(description("Thing", List.of(other)))),
                    "attribute A: " + anew,
                    false,
                    "attribute A: " + anew,
                    false);
        }
    }

    @Test
    void thatOtherNamesAreToldWithTheOldOnes() {
        assertChange(
                schema(),
                new Schema("x", "Y", "", List.<AnnotationType>of(), List.of()),
                "schema: called 'Y' and no longer 'X'",
                false,
                "schema: called 'X' and no longer 'Y'",
                false);
        assertChange(
                schema(new EntityType(PLAIN)),
                schema(new EntityType(description("Other", List.of()))),
                "called 'Other' and no longer 'Thing'",
                false,
                "called 'Thing' and no longer 'Other'",
                false);
        assertChange(
                tagged(true, true, tag("g", "G")),
                tagged(true, true, tag("g", "H")),
                "tag G: called 'H' and no longer 'G'",
                false,
                "tag H: called 'G' and no longer 'H'",
                false);
        assertThat(
                        SchemaCompatibility.compare(
                                        schema(),
                                        new Schema(
                                                "x",
                                                "Y",
                                                "d",
                                                List.<AnnotationType>of(),
                                                List.of()))
                                .changes())
                .hasSize(2);
    }

    @Test
    void thatTagSetsOpenAndOrderWithoutHarm() {
        assertChange(
                tagged(false, false),
                tagged(true, false),
                "now open",
                false,
                "no longer open",
                true);
        assertChange(
                tagged(false, false),
                tagged(false, true),
                "now ordered",
                false,
                "no longer ordered",
                false);
    }

    @Test
    void thatRelationsLoseAnchorsAndSymmetryOnlyByMigration() {
        assertChange(
                schema(relation(false, false)),
                schema(relation(false, true)),
                "anchored now",
                false,
                "no longer anchored",
                true);
        assertChange(
                schema(relation(false, false)),
                schema(relation(true, false)),
                "symmetric now",
                true,
                "no longer symmetric",
                true);
    }

    @Test
    void thatOnlyFewerFillersNeedAMigration() {
        assertChange(
                schema(relation(false, false, role(0, 2))),
                schema(relation(false, false, role(0, 3))),
                "the maximum was 2 and is 3",
                false,
                "the maximum was 3 and is 2",
                true);
        assertChange(
                schema(relation(false, false, role(0, 2))),
                schema(relation(false, false, role(0, Role.UNBOUNDED))),
                "the maximum was 2 and is -1",
                false,
                "the maximum was -1 and is 2",
                true);
        assertChange(
                schema(relation(false, false, role(0, 2))),
                schema(relation(false, false, role(1, 2))),
                "the minimum was 0 and is 1",
                false,
                "the minimum was 1 and is 0",
                false);
        assertChange(
                schema(relation(false, false, role(0, 2, "p"))),
                schema(relation(false, false, role(0, 2, "p", "q"))),
                "fillers allowed anew",
                false,
                "fewer types are allowed as fillers",
                true);
        assertChange(
                schema(relation(false, false, role(0, 2, "p"))),
                schema(relation(false, false, role(0, 2))),
                "fillers allowed anew",
                false,
                "fewer types are allowed as fillers",
                true);
    }

    @Test
    void thatAKindIsWidenedOnlyFromOneTagToSeveral() {
        for (AttributeKind one : AttributeKind.values()) {
            for (AttributeKind other : AttributeKind.values()) {
                if (one != other) {
                    boolean widened = one == AttributeKind.TAG && other == AttributeKind.TAGS;
                    assertThat(SchemaCompatibility.compare(of(one), of(other)).additive())
                            .isEqualTo(widened);
                }
            }
        }
    }

    private static Schema of(AttributeKind kind) {
        return schema(
                new EntityType(
                        description("Thing", List.of(attribute(kind, false, Optional.empty())))));
    }

    @Test
    void thatElementsAreNamedAsPeopleKnowThemAndByIdOnlyWhereThatIsNotEnough() throws Exception {
        Schema old = read("<entity id=\"one\" name=\"Person\"/><entity id=\"two\" name=\"Town\"/>");
        Schema now =
                read(
                        "<entity id=\"other\" name=\"Person\"/>"
                                + "<entity id=\"two\" name=\"City\" parent=\"other\"/>");
        assertThat(SchemaCompatibility.compare(old, now).changes())
                .extracting(SchemaChange::toString)
                .containsExactlyInAnyOrder(
                        "entity Person (one): removed",
                        "entity Person (other): added",
                        "entity Town: called 'City' and no longer 'Town'",
                        "entity Town: was no kind of another type and is a kind of"
                                + " 'Person (other)'");
    }

    private static Schema read(String types) throws InvalidSchemaException {
        return SchemaXml.read(
                "<s:schema xmlns:s=\"urn:scholion:schema:1\" format=\"2\" id=\"x\" name=\"X\">"
                        + types
                        + "</s:schema>",
                "x");
    }
}
