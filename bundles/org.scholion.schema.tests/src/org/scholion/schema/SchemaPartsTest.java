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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a schema and its parts are, apart from any file. */
class SchemaPartsTest {

    private static final EntityType ENTITY = new EntityType(type("p", ""));
    private static final PassageType PASSAGE = new PassageType(type("o", ""), false);
    private static final TagSet TAGS = tags(tag(0));

    private static TypeDescription type(String id, String description) {
        return new TypeDescription(
                id, id, id, description, new TypeColor(0, 0), Optional.empty(), List.of());
    }

    private static Tag tag(double value) {
        return new Tag("a", "A", "", OptionalDouble.of(value), Optional.empty(), Optional.empty());
    }

    private static TagSet tags(Tag... tags) {
        return new TagSet("t", "T", true, false, List.of(tags));
    }

    private static Schema schema(String description, AnnotationType... types) {
        return new Schema("s", "S", description, List.of(types), List.of(TAGS));
    }

    @Test
    void thatAColourIsThreeBytesForEachTheme() {
        assertThat(new TypeColor(0, 0xFFFFFF).hex(false)).isEqualTo("#000000");
        assertThat(new TypeColor(0, 0xFFFFFF).hex(true)).isEqualTo("#FFFFFF");
        assertThat(new TypeColor(0xFFFFFF, 0).hex(true)).isEqualTo("#000000");
        for (int wrong : new int[] {-1, 0x1000000}) {
            assertThatThrownBy(() -> new TypeColor(wrong, 0))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new TypeColor(0, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void thatTypesAndTagSetsAreFoundByIdAndKind() {
        Schema schema = schema("", ENTITY, PASSAGE);
        assertThat(schema.type("p")).contains(ENTITY);
        assertThat(schema.type("p", EntityType.class)).contains(ENTITY);
        assertThat(schema.type("p", PassageType.class)).isEmpty();
        assertThat(schema.types(PassageType.class)).containsExactly(PASSAGE);
        assertThat(schema.types()).containsExactly(ENTITY, PASSAGE);
        assertThat(schema.tagSet("t")).contains(TAGS);
        assertThat(schema.tagSet("p")).isEmpty();
        assertThat(schema.type("t")).isEmpty();
    }

    @Test
    void thatAnIdIsThatOfOneTypeAndOneTagSet() {
        assertThatThrownBy(() -> schema("", ENTITY, new PassageType(type("p", ""), false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p");
        assertThatThrownBy(() -> new Schema("s", "S", "", List.of(), List.of(TAGS, TAGS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("t");
    }

    @Test
    void thatSchemasAreEqualWhenAllTheirPartsAre() {
        Set<Schema> different =
                new HashSet<>(
                        List.of(
                                schema("", ENTITY),
                                schema("D", ENTITY),
                                schema("", PASSAGE),
                                schema("", ENTITY, PASSAGE),
                                schema("", PASSAGE, ENTITY),
                                new Schema("z", "S", "", List.of(ENTITY), List.of(TAGS)),
                                new Schema("s", "Z", "", List.of(ENTITY), List.of(TAGS)),
                                new Schema("s", "S", "", List.of(ENTITY), List.of())));
        assertThat(different).hasSize(8).contains(schema("", ENTITY));
        assertThat(schema("", ENTITY).hashCode()).isEqualTo(schema("", ENTITY).hashCode());
    }

    @Test
    void thatAPolarityReachesFromOneAgainstToOneFor() {
        assertThat(polarity(1)).isEmpty();
        assertThat(polarity(-1)).isEmpty();
        assertThat(polarity(1.001)).hasSize(1);
        assertThat(polarity(-1.001)).hasSize(1);
        assertThat(polarity(Double.NaN)).hasSize(1);
    }

    private static List<SchemaProblem> polarity(double value) {
        StanceType stance =
                new StanceType(type("s", ""), "t", Optional.empty(), List.of(), List.of());
        return SchemaValidator.validate(
                new Schema("s", "S", "", List.of(stance), List.of(tags(tag(value)))));
    }

    @Test
    void thatTextsHoldWhatXmlCanHold() {
        for (String right : List.of("\t", "\n", "\r", " ", "\uD7FF", "\uE000", "\uFFFD", "😀")) {
            assertThat(SchemaValidator.validate(schema(right, ENTITY))).isEmpty();
        }
        for (String wrong : List.of("\u0000", "\u001F", "\uD800", "\uDFFF", "\uFFFE", "\uFFFF")) {
            Schema schema = schema("fine" + wrong, new EntityType(type("p", wrong)));
            assertThat(SchemaValidator.validate(schema))
                    .extracting(problem -> problem.toString())
                    .as("of the schema, and of the type")
                    .hasSize(2)
                    .allMatch(text -> text.contains("U+%04X".formatted((int) wrong.charAt(0))));
        }
    }

    @Test
    void thatEveryTextOfASchemaIsLookedAt() {
        String bad = "a\u0001";
        Tag tag =
                new Tag(bad, "A", bad, OptionalDouble.empty(), Optional.empty(), Optional.empty());
        Attribute attribute =
                new Attribute(
                        "x",
                        bad,
                        bad,
                        AttributeKind.TEXT,
                        Optional.empty(),
                        false,
                        Optional.of(bad));
        TypeDescription type =
                new TypeDescription(
                        "r",
                        "R",
                        bad,
                        "",
                        new TypeColor(0, 0),
                        Optional.empty(),
                        List.of(attribute));
        RelationType relation =
                new RelationType(
                        type, List.of(new Role("a", bad, bad, 0, 1, List.of())), false, false);
        TagSet set = new TagSet("t", bad, bad, false, true, List.of(tag));
        List<SchemaProblem> problems =
                SchemaValidator.validate(new Schema("s", bad, "", List.of(relation), List.of(set)));
        assertThat(problems)
                .extracting(problem -> problem.element().orElseThrow().kind())
                .containsExactly(
                        SchemaPlace.Kind.SCHEMA,
                        SchemaPlace.Kind.TAGSET,
                        SchemaPlace.Kind.TAGSET,
                        SchemaPlace.Kind.TAG,
                        SchemaPlace.Kind.TAG,
                        SchemaPlace.Kind.RELATION,
                        SchemaPlace.Kind.ATTRIBUTE,
                        SchemaPlace.Kind.ATTRIBUTE,
                        SchemaPlace.Kind.ATTRIBUTE,
                        SchemaPlace.Kind.ROLE,
                        SchemaPlace.Kind.ROLE);
    }
}
