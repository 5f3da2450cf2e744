/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.exchange.SchemaNeeds.AttributeNeed;
import org.scholion.exchange.SchemaNeeds.RoleNeed;
import org.scholion.exchange.SchemaNeeds.TypeKey;
import org.scholion.exchange.SchemaNeeds.TypeNeed;
import org.scholion.exchange.testing.Exchange;
import org.scholion.schema.AttributeKind;

/** What annotations ask of a schema. */
class SchemaNeedsTest {

    private final AnnotationIds ids = AnnotationIds.system();
    private final Mention person = new Mention(header("Person"), Span.of(0, 1), Optional.empty());
    private final Mention place = new Mention(header("Place"), Span.of(0, 1), Optional.empty());

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private static Mention with(Mention mention, AttributeValue value) {
        return (Mention)
                mention.withHeader(mention.header().withAttribute("value", Optional.of(value)));
    }

    private static AttributeValue tags(String... tags) {
        return new AttributeValue.Tags(List.of(tags));
    }

    private static AttributeValue number(String number) {
        return new AttributeValue.Number(new BigDecimal(number));
    }

    private AttributeNeed attribute(AttributeValue... values) {
        List<Annotation> mentions = new ArrayList<>();
        for (AttributeValue value : values) {
            mentions.add(
                    with(new Mention(header("Person"), Span.of(0, 1), Optional.empty()), value));
        }
        return Optional.ofNullable(
                        type(SchemaNeeds.of(mentions), AnnotationKind.ENTITY, "Person")
                                .attributes()
                                .get("value"))
                .orElseThrow();
    }

    private static TypeNeed type(SchemaNeeds needs, AnnotationKind kind, String name) {
        return Optional.ofNullable(needs.types().get(new TypeKey(kind, name))).orElseThrow();
    }

    @Test
    void thatAValueNeedsAnAttributeOfItsKind() {
        assertThat(attribute(new AttributeValue.Text("t")).kind()).isEqualTo(AttributeKind.TEXT);
        assertThat(attribute(new AttributeValue.Flag(false)).kind()).isEqualTo(AttributeKind.FLAG);
        assertThat(attribute(number("12")).kind()).isEqualTo(AttributeKind.INTEGER);
        assertThat(attribute(number("12.00")).kind()).isEqualTo(AttributeKind.INTEGER);
        assertThat(attribute(number("1E+3")).kind()).isEqualTo(AttributeKind.INTEGER);
        assertThat(attribute(number("12.5")).kind()).isEqualTo(AttributeKind.DECIMAL);
        assertThat(attribute(tags("a")))
                .isEqualTo(need(AttributeKind.TAG, "a"))
                .isEqualTo(attribute(tags("a"), tags("a")));
        assertThat(attribute(tags("b", "a"))).isEqualTo(need(AttributeKind.TAGS, "a", "b"));
        assertThat(attribute(tags("a"), tags("b"))).isEqualTo(need(AttributeKind.TAG, "a", "b"));
        Mention unanswered = with(person, new AttributeValue.Absent());
        Mention skipped = with(person, new AttributeValue.Skipped("why"));
        assertThat(SchemaNeeds.of(List.of(unanswered, skipped)))
                .isEqualTo(SchemaNeeds.of(List.of(person)));
    }

    private static AttributeNeed need(AttributeKind kind, String... tags) {
        return new AttributeNeed("value", kind, new TreeSet<>(List.of(tags)));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, TEXT, TEXT",
        "TEXT, TAG, TEXT",
        "TEXT, TAGS, TEXT",
        "TEXT, INTEGER, TEXT",
        "TEXT, FLAG, TEXT",
        "INTEGER, DECIMAL, DECIMAL",
        "INTEGER, FLAG, TEXT",
        "DECIMAL, FLAG, TEXT",
        "TAG, TAGS, TAGS",
        "TAG, TAG, TAG",
        "TAG, INTEGER, TAG",
        "TAG, DECIMAL, TAG",
        "TAG, FLAG, TAG",
        "TAGS, FLAG, TAGS",
        "TAGS, INTEGER, TAGS",
        "FLAG, FLAG, FLAG"
    })
    void thatAnAttributeOfTwoKindsTakesTheValuesOfBoth(
            AttributeKind one, AttributeKind other, AttributeKind both) {
        assertThat(need(one, "a").plus(need(other, "b"))).isEqualTo(need(both, "a", "b"));
        assertThat(need(other, "a").plus(need(one, "b"))).isEqualTo(need(both, "a", "b"));
    }

    @Test
    void thatARoleTakesTheMostFillersSeenAndTheirTypes() {
        Referent referent = new Referent(header("Place"), "", Optional.empty(), List.of());
        Referent untyped = new Referent(header(""), "", Optional.empty(), List.of());
        Relation two = relation("who", person.id(), place.id());
        Relation one = relation("who", referent.id());
        Relation odd = relation("what", untyped.id(), ids.next());
        SchemaNeeds needs =
                SchemaNeeds.of(List.of(two, one, odd, person, place, referent, untyped));
        TypeKey personKey = new TypeKey(AnnotationKind.ENTITY, "Person");
        TypeKey placeKey = new TypeKey(AnnotationKind.ENTITY, "Place");
        assertThat(type(needs, AnnotationKind.RELATION, "Rel").roles())
                .isEqualTo(
                        Map.of(
                                "who",
                                new RoleNeed("who", 2, new TreeSet<>(List.of(personKey, placeKey))),
                                "what",
                                new RoleNeed("what", 2, new TreeSet<>())));
        assertThat(needs.types().keySet())
                .containsExactly(personKey, placeKey, new TypeKey(AnnotationKind.RELATION, "Rel"));
    }

    @Test
    void thatATypeIsAnchoredIfAnyOfItsRelationsMarksWords() {
        Relation bare = relation("who", person.id());
        Relation marked = relation("who", person.id()).withAnchor(Optional.of(Span.of(0, 1)));
        assertThat(anchored(bare)).isFalse();
        assertThat(anchored(bare, marked)).isTrue();
        assertThat(anchored(marked, bare)).isTrue();
    }

    private static boolean anchored(Annotation... relations) {
        return type(SchemaNeeds.of(List.of(relations)), AnnotationKind.RELATION, "Rel").anchored();
    }

    @Test
    void thatNeedsHaveTheTypesOfEachKindAndSumsOfBoth() {
        Stance stance =
                new Stance(
                        header("stance"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(tags("for")),
                        Optional.of(tags("weak")),
                        List.of(Span.of(0, 1)),
                        List.of());
        DocumentLabel label = new DocumentLabel(header("genre"), tags("news", "blog"));
        Passage quote =
                new Passage(
                        header("quote"),
                        Span.of(0, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        Stance other =
                stance.withPolarity(Optional.of(tags("against"))).withIntensity(Optional.empty());
        SchemaNeeds sum =
                SchemaNeeds.of(List.of(stance, label)).plus(SchemaNeeds.of(List.of(quote, other)));
        assertThat(sum)
                .isEqualTo(SchemaNeeds.of(List.of(other, quote, label, stance)))
                .isNotEqualTo(SchemaNeeds.NONE);
        TypeNeed stances = type(sum, AnnotationKind.STANCE, "stance");
        assertThat(stances.polarities()).containsExactly("against", "for");
        assertThat(stances.intensities()).containsExactly("weak");
        assertThat(type(sum, AnnotationKind.DOCUMENT_LABEL, "genre").values())
                .containsExactly("blog", "news");
        assertThat(sum.types(AnnotationKind.STANCE)).containsExactly(stances);
        assertThat(sum.types(AnnotationKind.PASSAGE)).hasSize(1);
        assertThat(sum.types(AnnotationKind.RELATION)).isEmpty();
        assertThat(sum.isEmpty()).isFalse();
        assertThat(SchemaNeeds.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void thatANameNoSchemaFileCanHoldIsFoundWhereverItIs() {
        String bad = "a\u0001b";
        Mention tagged = with(person, tags(bad));
        assertThat(SchemaNeeds.of(List.of(person, place)).unwritableName()).isEmpty();
        assertThat(SchemaNeeds.of(List.of(place, tagged)).unwritableName()).contains(bad);
        List<Annotation> odd =
                List.of(
                        new Mention(header(bad), Span.of(0, 1), Optional.empty()),
                        person.withHeader(
                                person.header().withAttribute(bad, Optional.of(number("1")))),
                        relation(bad, person.id()),
                        new DocumentLabel(header("genre"), tags(bad)));
        for (Annotation annotation : odd) {
            assertThat(SchemaNeeds.of(List.of(annotation)).unwritableName()).contains(bad);
        }
    }

    private Relation relation(String role, AnnotationId... fillers) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put(role, List.of(fillers));
        return new Relation(header("Rel"), roles, Optional.empty());
    }
}
