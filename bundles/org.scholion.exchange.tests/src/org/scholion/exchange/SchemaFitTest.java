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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.exchange.SchemaNeeds.TypeKey;
import org.scholion.exchange.SchemaNeeds.TypeNeed;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.NamedSchema;

/** Annotations of a format in the terms of a schema: bound, missed, kept. */
class SchemaFitTest {

    private final AnnotationIds ids = AnnotationIds.system();
    private final Mention person = mention("person");

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private Mention mention(String type) {
        return new Mention(header(type), Span.of(0, 1), Optional.empty());
    }

    private static Mention with(Mention mention, String attribute, AttributeValue value) {
        return (Mention)
                mention.withHeader(mention.header().withAttribute(attribute, Optional.of(value)));
    }

    private Relation relation(String type, Map<String, List<AnnotationId>> roles) {
        return new Relation(header(type), new TreeMap<>(roles), Optional.empty());
    }

    private Stance stance(String type) {
        return new Stance(
                header(type),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(0, 1)),
                List.of());
    }

    private static Annotation bound(Annotation annotation) {
        return SchemaBinding.bind(List.of(annotation), NamedSchema.SCHEMA).annotations().get(0);
    }

    private static SchemaNeeds missing(Annotation... annotations) {
        return SchemaBinding.bind(List.of(annotations), NamedSchema.SCHEMA).missing();
    }

    /** Reads {@code text:x}, {@code tags:a+b}, {@code flag:true}, {@code number:1.5}. */
    private static AttributeValue value(String form) {
        String[] parts = form.split(":", 2);
        return switch (parts[0]) {
            case "text" -> new AttributeValue.Text(parts[1]);
            case "tags" ->
                    new AttributeValue.Tags(
                            Arrays.stream(parts[1].split("\\+"))
                                    .filter(tag -> !tag.isEmpty())
                                    .toList());
            case "flag" -> new AttributeValue.Flag(parts[1].equals("true"));
            case "number" -> new AttributeValue.Number(new BigDecimal(parts[1]));
            case "skipped" -> new AttributeValue.Skipped(parts[1]);
            default -> new AttributeValue.Absent();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "tag, text:HIGH, tags:high",
        "tag, text:high, tags:high",
        "tag, tags:LOW, tags:low",
        "tag, text:other, tags:other",
        "tag, number:12, tags:12",
        "tag, number:13, number:13",
        "tag, absent, absent",
        "tags, tags:HIGH+low+x, tags:high+low+x",
        "flag, text:true, flag:true",
        "flag, text:TRUE, flag:true",
        "flag, text:False, flag:false",
        "flag, text:yes, text:yes",
        "flag, tags:true, flag:true",
        "integer, text:-12, number:-12",
        "integer, text:+7, number:7",
        "integer, tags:12, number:12",
        "integer, text:1e5, text:1e5",
        "integer, text:twelve, text:twelve",
        "decimal, text:0.50, number:0.50",
        "decimal, text:.5, text:.5",
        "decimal, flag:true, flag:true",
        "text, number:1.50, text:1.50",
        "text, flag:true, text:true",
        "text, tags:one, text:one",
        "text, tags:one+two, tags:one+two",
        "text, skipped:why, skipped:why",
        "date, number:2024, text:2024",
        "identifier, tags:Q1, text:Q1"
    })
    void thatAValueBecomesWhatItsAttributeTakesIfItsTextAllows(
            String attribute, String given, String expected) {
        for (String name : List.of(attribute, "THE " + attribute)) {
            assertThat(bound(with(person, name, value(given))).header().attributes())
                    .isEqualTo(Map.of(attribute, value(expected)));
        }
    }

    @Test
    void thatNamesBecomeIdsForEveryKindOfAnnotation() {
        for (Annotation annotation :
                List.of(
                        mention("PERSON"),
                        new Referent(header("PERSON"), "", Optional.empty(), List.of()))) {
            assertThat(bound(annotation).typeId()).isEqualTo("person");
        }
        Relation relation =
                (Relation)
                        bound(
                                relation(
                                        "MEMBER OF",
                                        Map.of(
                                                "WHO", List.of(person.id()),
                                                "of", List.of(person.id()),
                                                "other", List.of(person.id()))));
        assertThat(relation.typeId()).isEqualTo("member");
        assertThat(relation.roles()).containsOnlyKeys("who", "of", "other");
        Stance stance =
                (Stance)
                        bound(
                                stance("STANCE")
                                        .withPolarity(Optional.of(value("text:HIGH")))
                                        .withIntensity(Optional.of(value("tags:LOW"))));
        assertThat(stance.typeId()).isEqualTo("stance");
        assertThat(stance.polarity()).contains(value("tags:high"));
        assertThat(stance.intensity()).contains(value("tags:low"));
        assertThat(bound(new DocumentLabel(header("GENRE"), value("tags:HIGH+low"))))
                .isInstanceOfSatisfying(
                        DocumentLabel.class,
                        l -> assertThat(l.value()).isEqualTo(value("tags:high+low")));
        assertThat(bound(stance("plain").withIntensity(Optional.of(value("tags:HIGH")))))
                .isInstanceOfSatisfying(
                        Stance.class, s -> assertThat(s.intensity()).contains(value("tags:HIGH")));
        assertThat(bound(mention("quote")).typeId()).as("of another kind").isEqualTo("quote");
        assertThat(bound(mention("SAME")).typeId()).as("the first of a name").isEqualTo("place");
    }

    @Test
    void thatWhatTheSchemaHasIsNotMissed() {
        assertThat(
                        missing(
                                        with(person, "tag", value("tags:HIGH")),
                                        with(mention("PERSON"), "THE flag", value("text:x")),
                                        relation("member", Map.of("WHO", List.of(person.id()))),
                                        stance("stance")
                                                .withPolarity(Optional.of(value("tags:low"))),
                                        new DocumentLabel(header("genre"), value("tags:LOW")))
                                .isEmpty())
                .isTrue();
    }

    @Test
    void thatOnlyWhatTheSchemaLacksIsMissed() {
        assertThat(only(missing(mention("quote"))))
                .isEqualTo(TypeNeed.named(AnnotationKind.ENTITY, "quote"));
        TypeNeed attributes =
                only(
                        missing(
                                with(
                                        with(person, "tag", value("tags:high+new")),
                                        "other",
                                        value("flag:true"))));
        assertThat(attributes.attributes()).containsOnlyKeys("other", "tag");
        assertThat(attributes.attributes().get("tag").tags()).containsExactly("new");
        TypeNeed roles =
                only(
                        missing(
                                relation(
                                        "member",
                                        Map.of(
                                                "WHO", List.of(person.id()),
                                                "new", List.of(person.id()))),
                                person));
        assertThat(roles.roles()).containsOnlyKeys("new");
        assertThat(roles.anchored()).isFalse();
        Relation anchored =
                relation("member", Map.of("who", List.of(person.id())))
                        .withAnchor(Optional.of(Span.of(0, 1)));
        TypeNeed anchor = only(missing(anchored, person));
        assertThat(anchor.anchored()).isTrue();
        assertThat(anchor.roles()).isEmpty();
        TypeNeed polarity =
                only(missing(stance("stance").withPolarity(Optional.of(value("tags:new+HIGH")))));
        assertThat(polarity.polarities()).containsExactly("new");
        assertThat(polarity.intensities()).isEmpty();
        TypeNeed intensity =
                only(missing(stance("plain").withIntensity(Optional.of(value("tags:HIGH")))));
        assertThat(intensity.intensities()).containsExactly("HIGH");
        TypeNeed label = only(missing(new DocumentLabel(header("genre"), value("tags:new+LOW"))));
        assertThat(label.values()).containsExactly("new");
    }

    private static TypeNeed only(SchemaNeeds needs) {
        assertThat(needs.types()).hasSize(1);
        return needs.types().get(needs.types().firstKey());
    }

    /** What is kept of these, and why the rest was not: counts by the last word of the code. */
    private SortedMap<String, Integer> lost(Annotation... annotations) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Loss loss : kept(annotations).losses().all()) {
            assertThat(loss.examples()).isNotEmpty();
            counts.put(loss.reason().code().replace("exchange.kept.", ""), loss.count());
        }
        return counts;
    }

    private static SchemaBinding.Kept kept(Annotation... annotations) {
        return SchemaBinding.keep(List.of(annotations), NamedSchema.SCHEMA, "d");
    }

    @Test
    void thatEachThingTheSchemaHasNoPlaceForIsCountedWithItsReason() {
        Mention other = mention("place");
        List<AnnotationId> one = List.of(person.id());
        assertThat(lost(person, other)).isEmpty();
        assertThat(lost(mention("ghost"))).isEqualTo(Map.of("no-type", 1));
        assertThat(lost(new Referent(header("ghost"), "", Optional.empty(), List.of()))).isEmpty();
        assertThat(lost(with(person, "ghost", value("flag:true"))))
                .isEqualTo(Map.of("no-attribute", 1));
        assertThat(lost(with(person, "flag", value("text:x")))).isEqualTo(Map.of("no-value", 1));
        assertThat(lost(with(person, "tag", value("tags:ghost")))).isEqualTo(Map.of("no-value", 1));
        assertThat(lost(with(person, "tag", value("tags:HIGH")))).isEmpty();
        Relation relation = relation("member", Map.of("who", one, "of", List.of(other.id())));
        assertThat(lost(person, other, relation.withRole("ghost", one)))
                .isEqualTo(Map.of("no-role", 1));
        assertThat(lost(person, relation)).isEqualTo(Map.of("no-end", 1));
        assertThat(lost(person, person("p2").withReferent(Optional.of(person.id()))))
                .isEqualTo(Map.of("no-end", 1));
        Stance stance = stance("stance");
        assertThat(lost(stance.withPolarity(Optional.of(value("text:high"))))).isEmpty();
        assertThat(lost(stance.withPolarity(Optional.of(value("flag:true")))))
                .isEqualTo(Map.of("no-polarity", 1));
        assertThat(lost(stance.withIntensity(Optional.of(value("flag:true")))))
                .isEqualTo(Map.of("no-strength", 1));
        assertThat(lost(stance("plain").withIntensity(Optional.of(value("tags:high")))))
                .isEqualTo(Map.of("no-intensity", 1));
        assertThat(
                        lost(
                                stance.withEnds(
                                        StanceSide.HOLDER,
                                        List.of(new StanceEnd.Annotated(stance.id())))))
                .isEqualTo(Map.of("no-end", 1));
        assertThat(lost(new DocumentLabel(header("genre"), value("flag:true"))))
                .isEqualTo(Map.of("no-label", 1));
        Passage pieces =
                new Passage(
                        header("quote"),
                        new Span(List.of(new Fragment(0, 1), new Fragment(2, 3))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        assertThat(lost(pieces)).isEqualTo(Map.of("pieces", 1));
        AnnotationId id = ids.next();
        Referent outer = new Referent(header(""), "", Optional.empty(), List.of(id));
        Referent inner =
                new Referent(
                        AnnotationHeader.of(id, "", "anna", Exchange.TIME, 1),
                        "",
                        Optional.empty(),
                        List.of(outer.id()));
        assertThat(lost(outer, inner)).containsOnlyKeys("group-cycle");
    }

    private Mention person(String note) {
        Mention mention = mention("person");
        return (Mention) mention.withHeader(mention.header().withNote(Optional.of(note)));
    }

    @Test
    void thatOneOddValueLeavesTheOthers() {
        Mention odd = with(with(person, "tag", value("tags:ghost")), "tags", value("tags:HIGH"));
        assertThat(kept(odd).annotations())
                .containsExactly(with(person, "tags", value("tags:high")));
    }

    @Test
    void thatTheSameReasonIsSaidOnceHoweverOften() {
        List<Annotation> many = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            many.add(with(mention("person"), "flag", value("text:x")));
            many.add(with(mention("person"), "integer", value("text:x")));
        }
        List<Loss> losses = SchemaBinding.keep(many, NamedSchema.SCHEMA, "d").losses().all();
        assertThat(losses).extracting(Loss::count).containsExactly(7, 7);
        assertThat(losses.get(0).reason().toString()).contains("flag", "PERSON");
    }

    @Test
    void thatNeedsAreThoseOfTheTypesTheSchemaLacks() {
        SchemaNeeds needs = SchemaNeeds.of(List.of(person, mention("ghost")));
        assertThat(SchemaBinding.missing(needs, NamedSchema.SCHEMA).types())
                .containsOnlyKeys(new TypeKey(AnnotationKind.ENTITY, "ghost"));
    }
}
