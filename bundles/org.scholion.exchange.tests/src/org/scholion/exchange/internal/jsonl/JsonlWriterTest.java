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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.OffsetUnit;

class JsonlWriterTest {

    private static final String TEXT = "🇮🇳 Lavrov, as reported, opposes the West's line";

    private final AnnotationIds ids = AnnotationIds.system();
    private final Schema schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private final EntityType entity =
            schema.types(EntityType.class).stream()
                    .filter(t -> !t.attributes().isEmpty())
                    .findFirst()
                    .orElseThrow();
    private final MemoryTarget target = new MemoryTarget();

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private ExportDocument document(String text, List<Annotation> annotations) {
        return Exchange.export(
                ImportedDocument.ofText("d", text, "", CharsetFacts.UTF_8, Optional.of("en")),
                schema,
                annotations);
    }

    private JsonNode row(Annotation... annotations) throws Exception {
        Exchange.write("jsonl", target, document(TEXT, List.of(annotations)));
        return new ObjectMapper().readTree(target.text("documents.jsonl"));
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return Span.of(begin, begin + words.length());
    }

    @Test
    void thatAStanceRowCarriesTheTextsOfItsParts() throws Exception {
        Mention holder = new Mention(header(entity.id()), at("Lavrov"), Optional.empty());
        Mention issue = new Mention(header(entity.id()), at("the West's line"), Optional.empty());
        String type = schema.types(StanceType.class).get(0).id();
        JsonNode stance =
                row(
                                holder,
                                issue,
                                new Stance(
                                        header(type),
                                        List.of(new StanceEnd.Annotated(holder.id())),
                                        List.of(new StanceEnd.Annotated(issue.id())),
                                        List.of(new StanceEnd.Author()),
                                        Optional.of(AttributeValue.Tags.of("oppose")),
                                        Optional.of(new AttributeValue.Skipped("unclear")),
                                        List.of(at("opposes")),
                                        List.of(at("as reported"))))
                        .path("stances")
                        .path(0);
        assertThat(stance.at("/holders/0/text").asText()).isEqualTo("Lavrov");
        assertThat(stance.at("/holders/0/begin").asInt()).as("in code points").isEqualTo(3);
        assertThat(stance.at("/targets/0/text").asText()).isEqualTo("the West's line");
        assertThat(stance.at("/sources/0/kind").asText()).isEqualTo("author");
        assertThat(stance.at("/cues/0/text").asText()).isEqualTo("opposes");
        assertThat(stance.at("/evidence/0/text").asText()).isEqualTo("as reported");
        assertThat(stance.at("/polarity/value").asText()).isEqualTo("oppose");
        assertThat(stance.at("/polarity/tags/0/name").asText()).isEqualTo("Oppose");
        assertThat(stance.at("/intensity/state").asText()).isEqualTo("skipped");
        assertThat(stance.at("/intensity/reason").asText()).isEqualTo("unclear");
    }

    @Test
    void thatNotAnnotatedAndAbsentAreToldApart() throws Exception {
        Attribute attribute = entity.attributes().get(0);
        Mention silent = new Mention(header(entity.id()), at("Lavrov"), Optional.empty());
        Mention absent =
                new Mention(
                        header(entity.id())
                                .withAttribute(
                                        attribute.id(), Optional.of(new AttributeValue.Absent())),
                        at("line"),
                        Optional.empty());
        JsonNode entities = row(silent, absent).path("entities");
        assertThat(entities.at("/0/attributes/0/id").asText()).isEqualTo(attribute.id());
        assertThat(entities.at("/0/attributes/0/state").asText()).isEqualTo("not_annotated");
        assertThat(entities.at("/1/attributes/0/state").asText()).isEqualTo("absent");
        assertThat(entities.at("/0/type/name").asText()).isEqualTo(entity.name());
    }

    @Test
    void thatExcludedPassagesTakeTheirAnnotationsAlong() throws Exception {
        Mention inside = new Mention(header(entity.id()), at("Lavrov"), Optional.empty());
        Passage passage =
                new Passage(
                        header("caption"),
                        at("Lavrov, as"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        Losses losses = Exchange.write("jsonl", target, document(TEXT, List.of(inside, passage)));
        JsonNode row = new ObjectMapper().readTree(target.text("documents.jsonl"));
        assertThat(row.path("entities")).isEmpty();
        assertThat(row.path("passages")).hasSize(1);
        assertThat(losses.count("exchange.lost.excluded")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void thatEveryOffsetCoversItsTextInItsUnit(OffsetUnit unit) throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            MemoryTarget own = new MemoryTarget();
            Exchange.write(
                    "jsonl",
                    own,
                    new WriteOptions(Optional.of(unit)),
                    document(RandomAnnotations.TEXT, RandomAnnotations.ofEverything(seed)));
            JsonNode row = new ObjectMapper().readTree(own.text("documents.jsonl"));
            assertThat(row.path("text").asText()).isEqualTo(RandomAnnotations.TEXT);
            for (JsonNode mention : row.path("entities")) {
                StringBuilder covered = new StringBuilder();
                for (JsonNode fragment : mention.path("fragments")) {
                    covered.append(covered.isEmpty() ? "" : " ")
                            .append(cut(unit, fragment.get(0).asInt(), fragment.get(1).asInt()));
                }
                assertThat(covered.toString()).isEqualTo(mention.path("text").asText());
            }
        }
    }

    private static String cut(OffsetUnit unit, int begin, int end) {
        String text = RandomAnnotations.TEXT;
        return switch (unit) {
            case UTF16 -> text.substring(begin, end);
            case CODE_POINT ->
                    text.substring(
                            text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
            case UTF8 -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                yield new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
            }
        };
    }

    @Test
    void thatEveryDocumentIsOneLine() throws Exception {
        Exchange.write(
                "jsonl", target, document("a\nb\u2028c", List.of()), document("d", List.of()));
        assertThat(target.files().keySet()).containsExactly("documents.jsonl");
        assertThat(target.text("documents.jsonl").split("\n")).hasSize(2);
    }
}
