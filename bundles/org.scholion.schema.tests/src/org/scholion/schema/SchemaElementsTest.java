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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is refused where, and what an extension leaves as it was, kind by kind. */
class SchemaElementsTest {

    private static TypeDescription description(String id, Attribute... attributes) {
        return new TypeDescription(
                id,
                "name of " + id,
                "short",
                "what it is",
                new TypeColor(0x102030, 0x405060),
                Optional.of("K"),
                List.of(attributes));
    }

    private static Tag tag(String id, double value, String shortcut) {
        return new Tag(
                id, "N", "", OptionalDouble.of(value), Optional.of(shortcut), Optional.empty());
    }

    private static final TagSet SET = new TagSet("t", "T", true, true, List.of(tag("a", 1, "A")));

    private static Attribute attribute(String id, AttributeKind kind, String tagSet, String value) {
        return new Attribute(
                id,
                "N",
                "",
                kind,
                tagSet.isEmpty() ? Optional.empty() : Optional.of(tagSet),
                true,
                value.isEmpty() ? Optional.empty() : Optional.of(value));
    }

    private static Role role(String id, int minimum, int maximum, String... allowed) {
        return new Role(id, "N", "", minimum, maximum, List.of(allowed));
    }

    private static List<AnnotationType> types(TypeDescription description) {
        return List.of(
                new EntityType(description),
                new RelationType(description, List.of(role("m", 1, 2, "z")), true, false),
                new StanceType(description, "t", Optional.of("t"), List.of("z"), List.of("z")),
                new PassageType(description, true),
                new DocumentLabelType(description, "t", true));
    }

    private static Schema schema(AnnotationType... types) {
        List<AnnotationType> all = new ArrayList<>(Arrays.asList(types));
        all.add(
                new EntityType(
                        new TypeDescription(
                                "z",
                                "Z",
                                "Z",
                                "",
                                new TypeColor(1, 2),
                                Optional.empty(),
                                List.of())));
        return new Schema("s", "S", "", all, List.of(SET));
    }

    @Test
    void thatAnAttributeAddedLeavesTheRestOfItsTypeAsItWas() {
        Attribute old = attribute("old", AttributeKind.TEXT, "", "");
        Attribute added =
                new Attribute(
                        "new",
                        "new",
                        "",
                        AttributeKind.INTEGER,
                        Optional.empty(),
                        false,
                        Optional.empty());
        List<AnnotationType> before = types(description("p", old));
        List<AnnotationType> after = types(description("p", old, added));
        for (int i = 0; i < before.size(); i++) {
            Schema extended =
                    SchemaExtension.of(schema(before.get(i)))
                            .attribute("p", "new", AttributeKind.INTEGER)
                            .build();
            assertThat(extended).isEqualTo(schema(after.get(i)));
            assertThat(
                            SchemaExtension.of(extended)
                                    .attribute("p", "new", AttributeKind.DATE)
                                    .tagAttribute("p", "old", "tag")
                                    .build())
                    .isEqualTo(extended);
        }
    }

    @ParameterizedTest
    @EnumSource(AttributeKind.class)
    void thatKindsThatTakeTagsAreAddedWithThem(AttributeKind kind) {
        SchemaExtension extension = SchemaExtension.of(schema());
        if (kind == AttributeKind.TAG || kind == AttributeKind.TAGS) {
            assertThatThrownBy(() -> extension.attribute("z", "x", kind))
                    .isInstanceOf(IllegalArgumentException.class);
        } else {
            Schema built = extension.attribute("z", "x", kind).build();
            assertThat(built.type("z").flatMap(t -> t.attribute("x")))
                    .hasValueSatisfying(a -> assertThat(a.kind()).isEqualTo(kind));
        }
    }

    @Test
    void thatTagsAreAddedToTheSetThatAnAttributeHas() {
        Attribute tagged = attribute("x", AttributeKind.TAGS, "t", "");
        Schema schema = schema(new EntityType(description("p", tagged)));
        Schema extended = SchemaExtension.of(schema).tagAttribute("p", "x", "a", "b", "b").build();
        TagSet set = extended.tagSet("t").orElseThrow();
        assertThat(set.tags()).extracting(Tag::id).containsExactly("a", "b");
        assertThat(set.tags().get(0)).isEqualTo(SET.tags().get(0));
        assertThat(set.ordered()).isTrue();
        assertThat(extended.types()).isEqualTo(schema.types());
        assertThat(SchemaExtension.of(extended).tagAttribute("p", "x", "b").build())
                .isEqualTo(extended);
    }

    @Test
    void thatScalesAndLabelsOfTypesThatAreThereGrow() {
        for (AnnotationType type : types(description("p"))) {
            SchemaExtension extension = SchemaExtension.of(schema(type));
            if (type instanceof StanceType) {
                extension.stance("p", "b");
            } else if (type instanceof DocumentLabelType) {
                extension.documentLabel("p", "b");
            } else {
                continue;
            }
            Schema extended = extension.build();
            assertThat(extended.types()).isEqualTo(schema(type).types());
            assertThat(extended.tagSets()).hasSize(1);
            assertThat(extended.tagSet("t").orElseThrow().tag("b")).isPresent();
        }
        Schema fresh = SchemaExtension.of(Schema.empty()).stance("mood", "good", "bad").build();
        assertThat(fresh.tagSet("mood.polarity").orElseThrow().tags())
                .extracting(Tag::id)
                .containsExactly("good", "bad");
        Schema label = SchemaExtension.of(Schema.empty()).documentLabel("genre").build();
        assertThat(label.tagSet("genre").orElseThrow().tags()).isEmpty();
        assertThat(label.type("genre", DocumentLabelType.class).orElseThrow().multiple()).isTrue();
    }

    @Test
    void thatANameOfAnotherKindGetsTheWordOfItsOwnBehindIt() {
        Schema schema =
                SchemaExtension.of(Schema.empty())
                        .passage("x")
                        .entity("x")
                        .entity("x")
                        .event("x", "r")
                        .relation("x", "q")
                        .stance("x")
                        .documentLabel("x")
                        .passage("x")
                        .build();
        assertThat(schema.types())
                .extracting(AnnotationType::id)
                .containsExactly(
                        "x", "x (entity)", "x (relation)", "x (stance)", "x (documentlabel)");
        assertThat(schema.types()).extracting(AnnotationType::name).containsOnly("x");
        RelationType relation = SchemaExtension.find(schema, RelationType.class, "x").orElseThrow();
        assertThat(relation.anchored()).isTrue();
        assertThat(relation.roles()).containsExactly(role("r", 0), role("q", 0));
        assertThat(SchemaExtension.find(schema, EntityType.class, "x").map(EntityType::id))
                .contains("x (entity)");
        assertThat(SchemaExtension.find(schema, EntityType.class, "y")).isEmpty();
    }

    private static Role role(String id, int minimum) {
        return new Role(id, id, minimum, Role.UNBOUNDED, List.of());
    }

    /** Letters and digits of the name in turn, but none that is taken or a key of the program. */
    @ParameterizedTest
    @CsvSource({
        "rusty,T",
        "a0,A",
        "0,",
        "1,1",
        "9b,9",
        "zz,Z",
        "sur,",
        "\u00e9l\u00e8ve,L",
        "A-Z,A",
        "@[`{b,B"
    })
    void thatAShortcutIsTheFirstFreeKeyOfTheName(String name, String key) {
        Schema schema = SchemaExtension.of(Schema.empty()).entity(name).build();
        assertThat(schema.types().get(0).description().shortcut())
                .isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void thatAfterTheLastColourTheyAreGivenOutAgainInTurn() {
        SchemaExtension extension = SchemaExtension.of(Schema.empty());
        for (int i = 0; i < 15; i++) {
            extension.passage("p" + i);
        }
        List<AnnotationType> types = extension.build().types();
        for (int i = 0; i < 15; i++) {
            assertThat(types.get(i).description().color()).isEqualTo(DefaultPalette.color(i));
        }
        assertThat(DefaultPalette.color(-1)).isEqualTo(DefaultPalette.color(11));
        // 0.18 of 100, 50 and 200 and 0.82 of 0, 200 and 100, each rounded: 18, 173, 118.
        assertThat(DefaultPalette.tint(0x6432C8, 0x00C864)).isEqualTo(0x12AD76);
    }

    private static List<String> codes(Schema schema) {
        return SchemaValidator.validate(schema).stream().map(p -> p.message().code()).toList();
    }

    private static List<String> codes(Attribute... attributes) {
        return codes(schema(new EntityType(description("p", attributes))));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT,'',anything,",
        "DATE,'',anything,",
        "IDENTIFIER,'',anything,",
        "FLAG,'',true,",
        "FLAG,'',false,",
        "FLAG,'',TRUE,no-default",
        "INTEGER,'',0,",
        "INTEGER,'',-12,",
        "INTEGER,'',+1,no-default",
        "INTEGER,'',1e3,no-default",
        "DECIMAL,'',1e3,",
        "DECIMAL,'',-.5,",
        "DECIMAL,'',NaN,no-default",
        "DECIMAL,'','1,5',no-default",
        "TAG,t,a,",
        "TAG,t,unheard-of,",
        "TAG,closed,a,",
        "TAG,closed,unheard-of,no-default",
        "TAGS,closed,unheard-of,no-default",
        "TAG,none,a,tag-set-unknown",
        "TAG,'','',no-tag-set",
        "TAGS,'','',no-tag-set",
        "TEXT,t,'',needless-tag-set",
        "DATE,none,'',needless-tag-set tag-set-unknown"
    })
    void thatAnAttributeFitsItsKind(AttributeKind kind, String set, String value, String codes) {
        TagSet closed = new TagSet("closed", "C", false, false, SET.tags());
        Schema schema =
                new Schema(
                        "s",
                        "S",
                        "",
                        List.of(new EntityType(description("p", attribute("x", kind, set, value)))),
                        List.of(SET, closed));
        List<String> expected =
                codes == null
                        ? List.of()
                        : Arrays.stream(codes.split(" ")).map(c -> "schema.problem." + c).toList();
        assertThat(codes(schema)).isEqualTo(expected);
    }

    @Test
    void thatIdsAndShortcutsAreThoseOfOneElement() {
        Attribute x = attribute("x", AttributeKind.TEXT, "", "");
        assertThat(codes(x, x)).containsExactly("schema.problem.id-twice");
        assertThat(codes(attribute("", AttributeKind.TEXT, "", "")))
                .containsExactly("schema.problem.no-id");
        assertThat(
                        codes(
                                schema(
                                        new RelationType(
                                                description("p"),
                                                List.of(role("m", 1, 1), role("m", 1, 1)),
                                                false,
                                                true))))
                .containsExactly("schema.problem.id-twice");
        assertThat(codes(sets(tag("a", 1, "A"), tag("a", 1, "B"))))
                .containsExactly("schema.problem.id-twice");
        assertThat(codes(sets(tag("a", 1, "A"), tag("b", 1, "A"))))
                .containsExactly("schema.problem.taken-shortcut");
        assertThat(codes(sets(tag("a", 1, "R"), tag("b", 1, "S")))).isEmpty();
        assertThat(codes(sets(tag("a", Double.POSITIVE_INFINITY, "A"))))
                .containsExactly("schema.problem.no-number");
        assertThat(codes(sets(tag("a", Double.MAX_VALUE, "a"))))
                .containsExactly("schema.problem.no-shortcut");
        assertThat(codes(new Schema("", "", "", List.<AnnotationType>of(), List.of())))
                .containsExactly("schema.problem.no-id", "schema.problem.no-name");
    }

    private static Schema sets(Tag... tags) {
        return new Schema(
                "s",
                "S",
                "",
                List.<AnnotationType>of(),
                List.of(new TagSet("t", "T", false, false, List.of(tags))));
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,",
        "1,1,",
        "3,3,",
        "0,-1,",
        "5,-1,",
        "0,0,maximum",
        "2,1,maximum",
        "0,-2,maximum",
        "-1,1,negative-minimum"
    })
    void thatARoleHoldsAtLeastOneAndItsMinimum(int minimum, int maximum, String code) {
        Schema schema =
                schema(
                        new RelationType(
                                description("p"),
                                List.of(role("m", minimum, maximum)),
                                false,
                                false));
        assertThat(codes(schema))
                .isEqualTo(code == null ? List.of() : List.of("schema.problem." + code));
    }

    @Test
    void thatTypesNamedByStancesExistAndHoldersAreEntities() {
        StanceType stance =
                new StanceType(
                        description("p"),
                        "none",
                        Optional.of("neither"),
                        List.of("z", "gone", "p"),
                        List.of("p", "gone"));
        assertThat(codes(schema(stance)))
                .containsExactly(
                        "schema.problem.tag-set-unknown",
                        "schema.problem.tag-set-unknown",
                        "schema.problem.type-unknown",
                        "schema.problem.holder-no-entity",
                        "schema.problem.type-unknown");
    }
}
