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

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TypeDescription;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextDirection;

/** What a row says, read by one who knows the format only. */
class JsonlRowTest {

    private static final String TEXT = "Lavrov opposes the line. He says so: no.";

    private final AnnotationIds ids = AnnotationIds.system();
    private final Schema schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private final String stanceType = schema.types(StanceType.class).get(0).id();
    private final String entity = schema.types(EntityType.class).get(0).id();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thatAllAnnotationsCanBeReadFromTheRow(long seed) throws Exception {
        for (int i = 0; i < 40; i++) {
            List<Annotation> annotations = shown(RandomAnnotations.ofEverything(seed * 1_000 + i));
            Schema adopted = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
            List<Annotation> bound = SchemaBinding.bind(annotations, adopted).annotations();
            for (Schema known : List.of(adopted, Schema.empty())) {
                for (OffsetUnit unit : OffsetUnit.values()) {
                    JsonNode row =
                            row(document(RandomAnnotations.TEXT, known, bound), Optional.of(unit));
                    assertThat(new JsonlReader(row).annotations())
                            .as("seed %d, set %d", seed, i)
                            .containsExactlyInAnyOrderElementsOf(filled(bound, known));
                }
            }
        }
    }

    private static List<Annotation> shown(List<Annotation> annotations) {
        List<Annotation> shown = new ArrayList<>();
        for (Annotation a : annotations) {
            shown.add(
                    a instanceof Passage p
                            ? new Passage(
                                    p.header(),
                                    p.span(),
                                    p.author(),
                                    p.authorName(),
                                    p.date(),
                                    false)
                            : a);
        }
        return shown;
    }

    /** Roles of the schema that have no filler are in the row. */
    private static List<Annotation> filled(List<Annotation> annotations, Schema schema) {
        List<Annotation> filled = new ArrayList<>();
        for (Annotation a : annotations) {
            if (a instanceof Relation r) {
                TreeMap<String, List<AnnotationId>> roles = new TreeMap<>(r.roles());
                schema.type(r.typeId(), RelationType.class)
                        .ifPresent(
                                t -> t.roles().forEach(x -> roles.putIfAbsent(x.id(), List.of())));
                filled.add(new Relation(r.header(), roles, r.anchor()));
            } else {
                filled.add(a);
            }
        }
        return filled;
    }

    private static JsonNode row(ExportDocument document, Optional<OffsetUnit> unit)
            throws Exception {
        MemoryTarget target = new MemoryTarget();
        Losses losses = Exchange.write("jsonl", target, new WriteOptions(unit), document);
        assertThat(losses).isEqualTo(Losses.NONE);
        return new ObjectMapper()
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(target.text("documents.jsonl"));
    }

    private static ExportDocument document(
            String text, Schema schema, List<Annotation> annotations) {
        return document(text, schema, annotations, Optional.empty());
    }

    private static ExportDocument document(
            String text, Schema schema, List<Annotation> annotations, Optional<BaseLayer> layer) {
        return new ExportDocument(
                "folder/name",
                text,
                "ab12",
                new CharsetFacts(StandardCharsets.UTF_16LE, CharsetOrigin.GIVEN, 100, true),
                Optional.of("ru"),
                TextDirection.RIGHT_TO_LEFT,
                new TreeMap<>(Map.of("author", "A. Writer", "url", "u")),
                layer,
                schema,
                7,
                Optional.of("anna"),
                Optional.of("done"),
                annotations);
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    @Test
    void thatARowBeginsWithWhatTheDocumentIs() throws Exception {
        JsonNode row = row(document("a🇮🇳", schema, List.of()), Optional.empty());
        assertThat(row.path("format").asText()).isEqualTo("scholion-jsonl");
        assertThat(row.path("format_version").asInt()).isEqualTo(1);
        assertThat(row.path("name").asText()).isEqualTo("folder/name");
        assertThat(row.path("language").asText()).isEqualTo("ru");
        assertThat(row.path("direction").asText()).isEqualTo("rtl");
        assertThat(row.path("offsets").asText()).isEqualTo("codepoint");
        assertThat(row.path("length").asInt()).isEqualTo(3);
        assertThat(row.at("/source/sha256").asText()).isEqualTo("ab12");
        assertThat(row.at("/source/charset").asText()).isEqualTo("UTF-16LE");
        assertThat(row.at("/source/byte_order_mark").asBoolean()).isTrue();
        assertThat(row.at("/metadata/url").asText()).isEqualTo("u");
        assertThat(row.at("/schema/id").asText()).isEqualTo(schema.id());
        assertThat(row.at("/schema/version").asInt()).isEqualTo(7);
        assertThat(row.path("member").asText()).isEqualTo("anna");
        assertThat(row.path("state").asText()).isEqualTo("done");
        assertThat(row.has("tokens")).isFalse();
    }

    @Test
    void thatTheBaseLayerIsInTheRowWithItsColumnsInOrder() throws Exception {
        BaseLayer layer =
                new BaseLayer(
                        "conll",
                        List.of(
                                new BaseLayer.Token("1", 0, 2, Map.of("pos", "N", "lemma", "a")),
                                new BaseLayer.Token("2", 3, 4, Map.of())),
                        List.of(new BaseLayer.Sentence(Optional.of("s1"), 0, 4, List.of())));
        JsonNode row =
                row(document("𝒳 b", schema, List.of(), Optional.of(layer)), Optional.empty());
        assertThat(row.path("base_layer").asText()).isEqualTo("conll");
        assertThat(row.path("tokens").toString())
                .isEqualTo(
                        "[{\"id\":\"1\",\"begin\":0,\"end\":1,\"columns\":{\"lemma\":\"a\",\"pos\":\"N\"}},"
                                + "{\"id\":\"2\",\"begin\":2,\"end\":3}]");
        assertThat(row.path("sentences").toString())
                .isEqualTo("[{\"id\":\"s1\",\"begin\":0,\"end\":3}]");
    }

    @Test
    void thatAnAttributeOfSeveralTagsIsAlwaysAList() throws Exception {
        for (EntityType type : schema.types(EntityType.class)) {
            for (Attribute attribute : type.attributes()) {
                if (attribute.kind() == AttributeKind.TAGS
                        || attribute.kind() == AttributeKind.TAG) {
                    assertTags(type, attribute);
                }
            }
        }
        Mention topics = topics("a", "b");
        Schema several =
                withSeveral(SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(List.of(topics))));
        Annotation bound = SchemaBinding.bind(List.of(topics), several).annotations().get(0);
        String id = bound.header().attributes().firstKey();
        AttributeValue.Tags both = (AttributeValue.Tags) bound.header().attributes().get(id);
        for (int size = 0; size <= 2; size++) {
            AttributeValue some = new AttributeValue.Tags(both.tags().subList(0, size));
            Annotation mention =
                    bound.withHeader(bound.header().withAttribute(id, Optional.of(some)));
            JsonNode value =
                    row(document(TEXT, several, List.of(mention)), Optional.empty())
                            .at("/entities/0/attributes/0");
            assertThat(value.path("value").isArray()).as("%s", value).isTrue();
            assertThat(value.path("value")).hasSize(size);
            assertThat(value.path("tags")).hasSize(size);
            assertThat(value.path("state").asText()).isEqualTo("value");
        }
    }

    /** The same schema in which every attribute of a tag takes several. */
    private static Schema withSeveral(Schema schema) {
        List<EntityType> types = new ArrayList<>();
        for (EntityType type : schema.types(EntityType.class)) {
            TypeDescription d = type.description();
            List<Attribute> attributes =
                    d.attributes().stream()
                            .map(
                                    a ->
                                            new Attribute(
                                                    a.id(),
                                                    a.name(),
                                                    a.description(),
                                                    AttributeKind.TAGS,
                                                    a.tagSet(),
                                                    a.required(),
                                                    a.defaultValue()))
                            .toList();
            types.add(
                    new EntityType(
                            new TypeDescription(
                                    d.id(),
                                    d.name(),
                                    d.shortName(),
                                    d.description(),
                                    d.color(),
                                    d.shortcut(),
                                    attributes)));
        }
        return new Schema(
                schema.id(), schema.name(), schema.description(), types, schema.tagSets());
    }

    private Mention topics(String... tags) {
        return new Mention(
                header("Thing")
                        .withAttribute(
                                "Topics", Optional.of(new AttributeValue.Tags(List.of(tags)))),
                Span.of(0, 6),
                Optional.empty());
    }

    private void assertTags(EntityType type, Attribute attribute) throws Exception {
        String tag = attribute.tagSet().flatMap(schema::tagSet).orElseThrow().tags().get(0).id();
        Mention mention =
                new Mention(
                        header(type.id())
                                .withAttribute(
                                        attribute.id(), Optional.of(AttributeValue.Tags.of(tag))),
                        Span.of(0, 6),
                        Optional.empty());
        for (JsonNode value :
                row(document(TEXT, schema, List.of(mention)), Optional.empty())
                        .at("/entities/0/attributes")) {
            if (value.path("id").asText().equals(attribute.id())) {
                assertThat(value.path("value").isArray())
                        .isEqualTo(attribute.kind() == AttributeKind.TAGS);
            }
        }
    }

    private JsonNode source(List<Annotation> around, Stance stance) throws Exception {
        List<Annotation> all = new ArrayList<>(around);
        all.add(stance);
        return row(document(TEXT, schema, all), Optional.empty()).at("/stances/0/holders/0");
    }

    private Stance stance(StanceEnd holder) {
        return new Stance(
                header(stanceType),
                List.of(holder),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(25, 28)),
                List.of());
    }

    private Passage passage(int begin, int end, String author) {
        return new Passage(
                header("quote"),
                Span.of(begin, end),
                Optional.empty(),
                author.isEmpty() ? Optional.empty() : Optional.of(author),
                Optional.empty(),
                false);
    }

    @Test
    void thatTheAuthorIsThatOfTheInnermostPassageAroundTheStance() throws Exception {
        StanceEnd author = new StanceEnd.Author();
        assertThat(source(List.of(), stance(author)).path("text").asText()).isEqualTo("A. Writer");
        Passage outer = passage(0, 40, "outer");
        Passage inner = passage(25, 28, "inner");
        Passage beside = passage(26, 40, "beside");
        Passage before = passage(0, 27, "before");
        for (List<Annotation> order :
                List.<List<Annotation>>of(
                        List.of(outer, inner, beside, before),
                        List.of(before, beside, inner, outer))) {
            JsonNode node = source(order, stance(author));
            assertThat(node.path("text").asText()).isEqualTo("inner");
            assertThat(node.path("passage").asText()).isEqualTo(inner.id().value());
        }
        assertThat(source(List.of(beside, outer), stance(author)).path("text").asText())
                .isEqualTo("outer");
        assertThat(source(List.of(beside, before), stance(author)).path("text").asText())
                .isEqualTo("A. Writer");
        assertThat(source(List.of(passage(0, 40, "")), stance(author)).path("text").isNull())
                .isTrue();
    }

    @Test
    void thatAReferentIsNamedByItsNameOrItsFirstMention() throws Exception {
        Referent named = new Referent(header(entity), "Minister", Optional.of("Q1"), List.of());
        Referent bare = new Referent(header(entity), "", Optional.empty(), List.of());
        Mention mention = new Mention(header(entity), Span.of(0, 6), Optional.of(bare.id()));
        Mention later = new Mention(header(entity), Span.of(25, 27), Optional.of(bare.id()));
        List<Annotation> all = List.of(named, bare, mention, later);
        JsonNode one = source(all, stance(new StanceEnd.Annotated(named.id())));
        assertThat(one.path("text").asText()).isEqualTo("Minister");
        assertThat(one.path("kind").asText()).isEqualTo("referent");
        assertThat(one.path("identifier").asText()).isEqualTo("Q1");
        assertThat(one.at("/type/id").asText()).isEqualTo(entity);
        JsonNode other = source(all, stance(new StanceEnd.Annotated(bare.id())));
        assertThat(other.path("text").asText()).isEqualTo("Lavrov");
        JsonNode implicit = source(all, stance(new StanceEnd.Implicit(Optional.of(bare.id()))));
        assertThat(implicit.path("kind").asText()).isEqualTo("implicit");
        assertThat(implicit.path("text").asText()).isEqualTo("Lavrov");
        JsonNode gone = source(List.of(), stance(new StanceEnd.Annotated(ids.next())));
        assertThat(gone.path("kind").asText()).isEqualTo("missing");
        assertThat(gone.path("text").isNull()).isTrue();
        JsonNode mentions =
                row(document(TEXT, schema, all), Optional.empty()).at("/referents/1/mentions");
        assertThat(mentions).hasSize(2);
        assertThat(mentions.get(0).asText()).isEqualTo(mention.id().value());
    }
}
