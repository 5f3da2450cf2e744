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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** The schemas a project can start with. */
class GalleryTest {

    private static List<Schema> gallery() {
        return BuiltInSchemas.names().stream()
                .map(name -> BuiltInSchemas.load(name).orElseThrow())
                .toList();
    }

    private static List<Schema> full() {
        return gallery().stream().filter(schema -> !schema.types().isEmpty()).toList();
    }

    @Test
    void thatAProjectCanStartWithFour() {
        assertThat(BuiltInSchemas.names())
                .containsExactly("news-stance", "named-entities", "coreference", "empty");
        assertThat(gallery()).extracting(Schema::id).isEqualTo(BuiltInSchemas.names());
        assertThat(BuiltInSchemas.load("nonsense")).isEmpty();
    }

    @Test
    void thatNothingIsPreset() {
        for (Schema schema : gallery()) {
            for (AnnotationType type : schema.types()) {
                assertThat(type.attributes())
                        .allSatisfy(each -> assertThat(each.defaultValue()).isEmpty());
            }
        }
    }

    @Test
    void thatEverySchemaSaysWhatItIsFor() {
        assertThat(full())
                .allSatisfy(schema -> assertThat(schema.description()).hasSizeGreaterThan(40));
    }

    @Test
    void thatEveryTypeToMarkHasAGuidelineAndEntitiesBothKindsOfExamples() {
        for (Schema schema : full()) {
            for (AnnotationType type : schema.types()) {
                List<Guideline> guidelines = type.description().texts().guidelines();
                if (type instanceof EntityType || type instanceof StanceType) {
                    assertThat(guidelines).as(type.id()).isNotEmpty();
                    List<Guideline.Example> examples = new ArrayList<>();
                    guidelines.forEach(each -> examples.addAll(each.examples()));
                    assertThat(examples)
                            .as(type.id())
                            .extracting(Guideline.Example::negative)
                            .contains(true, false);
                } else if (type instanceof RelationType) {
                    assertThat(guidelines).as(type.id()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void thatExamplesAreInThreeScripts() {
        Set<Character.UnicodeScript> scripts = new HashSet<>();
        for (Schema schema : full()) {
            scripts.clear();
            schema.types().stream()
                    .flatMap(type -> type.description().texts().guidelines().stream())
                    .flatMap(guideline -> guideline.examples().stream())
                    .forEach(
                            example ->
                                    example.text()
                                            .codePoints()
                                            .mapToObj(Character.UnicodeScript::of)
                                            .forEach(scripts::add));
            assertThat(scripts)
                    .as(schema.id())
                    .contains(
                            Character.UnicodeScript.LATIN,
                            Character.UnicodeScript.ARABIC,
                            Character.UnicodeScript.DEVANAGARI);
        }
    }

    @Test
    void thatTheFilesAreAsTheProgramWritesThem() throws Exception {
        for (Schema schema : full()) {
            assertThat(SchemaXml.read(SchemaXml.write(schema), schema.id())).isEqualTo(schema);
        }
    }

    @Test
    void thatNamesOfEntitiesAreThoseOfConllForProgramsAndWordsForReaders() {
        Schema schema = BuiltInSchemas.load(BuiltInSchemas.NAMED_ENTITIES).orElseThrow();
        assertThat(schema.types())
                .extracting(AnnotationType::name)
                .containsExactly("PER", "ORG", "LOC", "MISC");
        assertThat(SchemaLanguage.of(Locale.ENGLISH).speak(schema).types())
                .extracting(AnnotationType::name)
                .containsExactly("Person", "Organisation", "Place", "Other name");
        assertThat(schema.types(EntityType.class))
                .allSatisfy(
                        type -> {
                            assertThat(type.shape().overlap())
                                    .isEqualTo(MentionShape.Neighbours.NONE);
                            assertThat(type.shape().discontinuous()).isFalse();
                        });
    }

    @Test
    void thatAProjectOfAnEarlierNewsSchemaCanTakeTheNewOne() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        List<AnnotationType> preset =
                news.types().stream()
                        .map(
                                type ->
                                        type.withDescription(
                                                type.description()
                                                        .withAttributes(
                                                                type
                                                                        .description()
                                                                        .attributes()
                                                                        .stream()
                                                                        .map(GalleryTest::preset)
                                                                        .toList())))
                        .map(AnnotationType.class::cast)
                        .toList();
        Schema earlier = news.with(preset, news.tagSets());
        assertThat(SchemaCompatibility.compare(earlier, news).additive()).isTrue();
        assertThat(SchemaCompatibility.compare(earlier, news).changes()).isNotEmpty();
    }

    /** As the attributes of mentions and relations were once proposed. */
    private static Attribute preset(Attribute attribute) {
        Optional<String> value =
                switch (attribute.id()) {
                    case "level" -> Optional.of("name");
                    case "realis" -> Optional.of("actual");
                    default -> Optional.empty();
                };
        return new Attribute(
                attribute.id(),
                attribute.name(),
                attribute.description(),
                attribute.kind(),
                attribute.tagSet(),
                attribute.required(),
                value,
                attribute.terms(),
                attribute.texts());
    }
}
