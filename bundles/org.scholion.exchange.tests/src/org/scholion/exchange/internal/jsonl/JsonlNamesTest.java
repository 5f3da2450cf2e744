/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
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
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.NamedSchema;

/** What stands in a row beside the ids: names, texts of ends, states of values. */
class JsonlNamesTest {

    private static final String TEXT = "Lavrov opposes the line of the West";

    private final AnnotationIds ids = AnnotationIds.system();
    private final Mention lavrov = new Mention(header("person"), Span.of(0, 6), Optional.empty());
    private final Mention west = new Mention(header("region"), Span.of(31, 35), Optional.empty());

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 3);
    }

    private static JsonNode row(Annotation... annotations) throws Exception {
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        "jsonl",
                        target,
                        Exchange.export(
                                ImportedDocument.ofText(
                                        "d", TEXT, "", CharsetFacts.UTF_8, Optional.empty()),
                                NamedSchema.SCHEMA,
                                List.of(annotations)));
        assertThat(losses).isEqualTo(Losses.NONE);
        return new ObjectMapper().readTree(target.text("documents.jsonl"));
    }

    private static String text(JsonNode row, String pointer) {
        JsonNode node = row.at(pointer);
        assertThat(node.isMissingNode()).as(pointer).isFalse();
        return node.isValueNode() ? node.asText() : node.toString();
    }

    @Test
    void thatTypesRolesAttributesAndTagsHaveTheirNamesBesideThem() throws Exception {
        Mention tagged =
                (Mention)
                        lavrov.withHeader(
                                lavrov.header()
                                        .withAttribute(
                                                "tag", Optional.of(AttributeValue.Tags.of("high")))
                                        .withAttribute(
                                                "zzz", Optional.of(AttributeValue.Tags.of("x"))));
        Relation relation =
                new Relation(
                        header("member"),
                        new TreeMap<>(
                                Map.of(
                                        "who", List.of(lavrov.id()),
                                        "extra", List.of(west.id()))),
                        Optional.of(Span.of(7, 14)));
        JsonNode row = row(tagged, west, relation);
        assertThat(text(row, "/entities/0/type"))
                .isEqualTo("{\"id\":\"person\",\"name\":\"PERSON\"}");
        assertThat(text(row, "/entities/0/attributes/0"))
                .isEqualTo(
                        "{\"id\":\"tag\",\"name\":\"THE tag\",\"state\":\"value\",\"value\":\"high\","
                                + "\"tags\":[{\"id\":\"high\",\"name\":\"HIGH\"}]}");
        assertThat(text(row, "/entities/0/attributes/1"))
                .isEqualTo(
                        "{\"id\":\"tags\",\"name\":\"THE tags\",\"state\":\"not_annotated\","
                                + "\"value\":null}");
        assertThat(text(row, "/entities/0/attributes/8"))
                .isEqualTo(
                        "{\"id\":\"zzz\",\"name\":\"zzz\",\"state\":\"value\",\"value\":\"x\","
                                + "\"tags\":[{\"id\":\"x\",\"name\":\"x\"}]}");
        List<String> roles = new ArrayList<>();
        row.at("/relations/0/roles")
                .forEach(
                        role ->
                                roles.add(
                                        role.path("id").asText()
                                                + " "
                                                + role.path("name").asText()
                                                + " "
                                                + role.path("fillers").size()));
        assertThat(roles)
                .as("the schema's order, then others")
                .containsExactly("who WHO 1", "of OF WHAT 0", "extra extra 1");
        assertThat(text(row, "/relations/0/anchor"))
                .isEqualTo("{\"begin\":7,\"end\":14,\"fragments\":[[7,14]],\"text\":\"opposes\"}");
        assertThat(text(row, "/relations/0/roles/0/fillers/0/text")).isEqualTo("Lavrov");
        assertThat(text(row, "/relations/0/roles/0/fillers/0/kind")).isEqualTo("entity");
    }

    @Test
    void thatEveryAnnotationEndsWithWhoMadeItAndHowSure() throws Exception {
        Annotation sure =
                lavrov.withHeader(
                        lavrov.header()
                                .withNote(Optional.of("why?"))
                                .withConfidence(OptionalDouble.of(0.25))
                                .withUnsure(true));
        JsonNode entity = row(sure, west).path("entities");
        assertThat(text(entity, "/0/note")).isEqualTo("why?");
        assertThat(text(entity, "/0/confidence")).isEqualTo("0.25");
        assertThat(text(entity, "/0/unsure")).isEqualTo("true");
        assertThat(text(entity, "/0/made_by")).isEqualTo("anna");
        assertThat(text(entity, "/0/made_at")).isEqualTo(Exchange.TIME.toString());
        assertThat(text(entity, "/0/schema_version")).isEqualTo("3");
        assertThat(entity.at("/1/note").isNull()).isTrue();
        assertThat(entity.at("/1/confidence").isNull()).isTrue();
        assertThat(text(entity, "/1/unsure")).isEqualTo("false");
    }

    @Test
    void thatAnEndIsSaidInTheWordsOfTheText() throws Exception {
        Mention pieces =
                new Mention(
                        header("person"),
                        new Span(List.of(new Fragment(0, 6), new Fragment(15, 18))),
                        Optional.empty());
        Stance inner =
                new Stance(
                        header("stance"),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.of(AttributeValue.Tags.of("high")),
                        Optional.of(new AttributeValue.Skipped("unclear")),
                        List.of(Span.of(7, 14), Span.of(19, 23)),
                        List.of(Span.of(27, 30)));
        Referent nobody = new Referent(header(""), "", Optional.empty(), List.of());
        Stance outer =
                new Stance(
                        header("stance"),
                        List.of(
                                new StanceEnd.Annotated(pieces.id()),
                                new StanceEnd.Annotated(nobody.id()),
                                new StanceEnd.Implicit(Optional.empty())),
                        List.of(new StanceEnd.Annotated(inner.id())),
                        List.of(),
                        Optional.of(new AttributeValue.Absent()),
                        Optional.empty(),
                        List.of(Span.of(7, 14)),
                        List.of());
        JsonNode row = row(pieces, nobody, inner, outer);
        JsonNode stance = row.at("/stances/1");
        assertThat(text(stance, "/holders/0/text")).isEqualTo("Lavrov the");
        assertThat(text(stance, "/holders/0/fragments")).isEqualTo("[[0,6],[15,18]]");
        assertThat(stance.at("/holders/1/text").isNull()).isTrue();
        assertThat(stance.at("/holders/1/type").isNull()).isTrue();
        assertThat(stance.at("/holders/1/identifier").isNull()).isTrue();
        assertThat(text(stance, "/holders/2"))
                .isEqualTo("{\"kind\":\"implicit\",\"referent\":null,\"text\":null}");
        assertThat(text(stance, "/targets/0/text")).isEqualTo("opposes … line … the");
        assertThat(text(stance, "/targets/0/kind")).isEqualTo("stance");
        assertThat(text(stance, "/polarity")).isEqualTo("{\"state\":\"absent\",\"value\":null}");
        assertThat(text(stance, "/intensity"))
                .isEqualTo("{\"state\":\"not_annotated\",\"value\":null}");
        assertThat(text(row, "/stances/0/polarity/tags/0/name")).isEqualTo("HIGH");
        assertThat(text(row, "/stances/0/intensity"))
                .isEqualTo("{\"state\":\"skipped\",\"value\":null,\"reason\":\"unclear\"}");
    }

    @Test
    void thatPassagesAndLabelsSayWhatIsKnownOfThem() throws Exception {
        Referent minister = new Referent(header("person"), "Sergei", Optional.of("Q1"), List.of());
        Passage said =
                new Passage(
                        header("quote"),
                        Span.of(7, 14),
                        Optional.of(minister.id()),
                        Optional.of("S. L."),
                        Optional.of("2024"),
                        true);
        DocumentLabel one = new DocumentLabel(header("genre"), AttributeValue.Tags.of("high"));
        Referent group = new Referent(header(""), "All", Optional.empty(), List.of(minister.id()));
        JsonNode row = row(minister, said, one, group);
        assertThat(text(row, "/passages/0/author/text")).isEqualTo("Sergei");
        assertThat(text(row, "/passages/0/author/identifier")).isEqualTo("Q1");
        assertThat(text(row, "/passages/0/author_name")).isEqualTo("S. L.");
        assertThat(text(row, "/passages/0/date")).isEqualTo("2024");
        assertThat(text(row, "/passages/0/excluded")).isEqualTo("true");
        assertThat(text(row, "/document_labels/0/value"))
                .as("takes several")
                .isEqualTo("[\"high\"]");
        assertThat(text(row, "/document_labels/0/tags/0/name")).isEqualTo("HIGH");
        assertThat(text(row, "/referents/1/members"))
                .isEqualTo("[\"" + minister.id().value() + "\"]");
        assertThat(row.at("/referents/1/type").isNull()).isTrue();
    }

    @Test
    void thatWhatLiesInExcludedTextIsLeftOutAndCounted() throws Exception {
        Passage excluded =
                new Passage(
                        header("quote"),
                        Span.of(0, 14),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        Mention half = new Mention(header("person"), Span.of(7, 18), Optional.empty());
        Relation inside =
                new Relation(
                        header("member"),
                        new TreeMap<>(Map.of("who", List.of(lavrov.id()))),
                        Optional.empty());
        Relation across =
                new Relation(
                        header("member"),
                        new TreeMap<>(Map.of("who", List.of(lavrov.id(), west.id()))),
                        Optional.empty());
        Relation empty = new Relation(header("member"), new TreeMap<>(), Optional.empty());
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        "jsonl",
                        target,
                        Exchange.export(
                                ImportedDocument.ofText(
                                        "d", TEXT, "", CharsetFacts.UTF_8, Optional.empty()),
                                NamedSchema.SCHEMA,
                                List.of(excluded, lavrov, half, west, inside, across, empty)));
        assertThat(losses.count("exchange.lost.excluded")).isEqualTo(2);
        assertThat(losses.total()).isEqualTo(2);
        JsonNode row = new ObjectMapper().readTree(target.text("documents.jsonl"));
        assertThat(row.path("entities")).hasSize(2);
        assertThat(row.path("relations")).hasSize(2);
        assertThat(row.path("passages")).hasSize(1);
    }
}
