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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.SchemaXml;

/** Formats of schemas: what is read, what is written, and what is refused with few words. */
class SchemaFormatTest {

    private static final String NAMESPACE = "xmlns:s=\"urn:scholion:schema:1\"";
    private static final String OPEN = "<s:schema " + NAMESPACE + " id=\"x\" name=\"X\">";

    @Test
    void thatAMissingNumberIsTheFirstFormatAndTheNewestIsWritten() throws InvalidSchemaException {
        Schema first = SchemaXml.read(OPEN + "<entity id=\"p\" name=\"P\"/></s:schema>", "x.xml");
        Schema said =
                SchemaXml.read(
                        OPEN.replace(" id=", " format=\"1\" id=")
                                + "<entity id=\"p\" name=\"P\"/></s:schema>",
                        "x.xml");
        assertThat(said).isEqualTo(first);
        assertThat(SchemaXml.write(first)).contains(" format=\"" + Schema.FORMAT + "\"");
        assertThat(SchemaXml.read(SchemaXml.write(first), "x.xml")).isEqualTo(first);
    }

    @Test
    void thatANewerFormatIsRefusedByName() {
        InvalidSchemaException refused =
                refused(
                        OPEN.replace(" id=", " format=\"3\" id=")
                                + "<hologram id=\"h\"/><entity id=\"p\" shine=\"9\"/></s:schema>");
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused).hasMessageContaining("format is 3").hasMessageContaining("newer");
        assertThat(refused(OPEN.replace(" id=", " format=\"0\" id=") + "</s:schema>"))
                .hasMessageContaining("at least 1");
        assertThat(refused(OPEN.replace(" id=", " format=\"two\" id=") + "</s:schema>"))
                .hasMessageContaining("'two'");
    }

    @Test
    void thatAMillionUnknownElementsAreRefusedInFewWords() {
        InvalidSchemaException refused = refused(OPEN + "<a/>".repeat(1_000_000) + "</s:schema>");
        assertThat(refused.problems()).hasSizeBetween(2, 101);
        assertThat(refused.problems().get(0).line()).hasValue(1);
        assertThat(refused).hasMessageContaining("'a'").hasMessageContaining("more than 100");
        assertThat(refused(OPEN + "<a>".repeat(200_000))).hasMessageContaining("'a'");
        assertThat(
                        refused(
                                OPEN
                                        + "<entity id=\"p\" name=\"P\" b=\"\"/>".repeat(200_000)
                                        + "</s:schema>"))
                .hasMessageContaining("more than 100");
    }

    @Test
    void thatEntitiesAreNotUnfolded() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE s [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"&e").append(i - 1).append(";&e");
            bomb.append(i - 1).append(";\">");
        }
        bomb.append("]>").append(OPEN).append("<description>&e39;</description></s:schema>");
        assertThat(refused(bomb.toString())).hasMessageContaining("DOCTYPE");
    }

    @Test
    void thatPartsInOtherFilesAreRefused() {
        for (String part :
                List.of(
                        "<translation href=\"other.xml#//\"/>",
                        "<entity id=\"p\" name=\"P\"><guideline href=\"o.xml#//\"/></entity>",
                        "<rule href=\"other.xml#//\"/>")) {
            assertThat(refused(OPEN + part + "</s:schema>"))
                    .as(part)
                    .hasMessageContaining("refers to another file");
        }
    }

    @Test
    void thatTheTextOfASchemaStaysTheSameButForWhatChanged() throws InvalidSchemaException {
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            Schema schema = RandomSchemas.next(random);
            String xml = SchemaXml.write(schema);
            assertThat(SchemaXml.write(SchemaXml.read(xml, "x.xml"))).isEqualTo(xml);
        }
        String before = SchemaXml.write(people());
        String after =
                SchemaXml.write(
                        people().with(
                                        people().types().stream()
                                                .map(SchemaFormatTest::renamed)
                                                .toList(),
                                        List.of()));
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        assertThat(now).hasSameSizeAs(old);
        assertThat(now.stream().filter(line -> !old.contains(line))).hasSize(1);
    }

    @Test
    void thatWordsInOtherLanguagesAreFoundByLanguage() throws InvalidSchemaException {
        Schema schema = people();
        ElementTexts texts = schema.types().get(1).description().texts();
        assertThat(texts.name("ar", "Person")).isEqualTo("\u0634\u062e\u0635");
        assertThat(texts.name("ar-EG", "Person")).isEqualTo("\u0634\u062e\u0635");
        assertThat(texts.name("hi", "Person")).isEqualTo("Person");
        assertThat(texts.shortName("ar", "PER")).as("not translated").isEqualTo("PER");
        Guideline guideline = texts.guideline("hi").orElseThrow();
        assertThat(guideline.text()).isEqualTo("Mark **names**.");
        assertThat(guideline.examples())
                .containsExactly(
                        new Guideline.Example(false, "**Anna** came.", ""),
                        new Guideline.Example(true, "**He** came.", "A pronoun."));
        assertThat(schema.types().get(1).description().texts().description("fr", "D"))
                .isEqualTo("D");
        assertThat(ElementTexts.NONE.guideline("en")).isEmpty();
    }

    @Test
    void thatTypesInheritAttributesAndAreFoundByWhatTheyAre() throws InvalidSchemaException {
        Schema schema = people();
        AnnotationType deity = schema.type("deity").orElseThrow();
        assertThat(deity.attributes()).extracting(Attribute::id).containsExactly("age", "level");
        assertThat(deity.description().attributes()).isEmpty();
        assertThat(schema.type("place").orElseThrow().attributes()).isEmpty();
        assertThat(schema.isA("deity", "being")).isTrue();
        assertThat(schema.isA("being", "deity")).isFalse();
        assertThat(schema.allows(List.of("being"), "person")).isTrue();
        assertThat(schema.allows(List.of("being"), "place")).isFalse();
        assertThat(schema.allows(List.of(), "place")).isTrue();
        assertThat(schema.withKinds(List.of("place", "being")))
                .containsExactly("place", "being", "person", "deity");
        assertThat(schema.type("being").map(AnnotationType::isAbstract))
                .isEqualTo(Optional.of(true));
        Schema more =
                SchemaExtension.of(schema).attribute("being", "home", AttributeKind.TEXT).build();
        assertThat(more.type("deity").orElseThrow().attribute("home")).isPresent();
        assertThat(more.rules()).isEqualTo(schema.rules());
        assertThat(more.language()).isEqualTo("en");
    }

    @Test
    void thatAnAttributeIsAddedAboveOneOfAnotherKindUnderAnotherId() throws InvalidSchemaException {
        Schema below =
                SchemaExtension.of(people())
                        .attribute("person", "home", AttributeKind.TEXT)
                        .build();
        Schema above = SchemaExtension.of(below).tagAttribute("being", "home", "Cairo").build();
        assertThat(SchemaValidator.validate(above)).isEmpty();
        assertThat(above.type("deity").orElseThrow().attributes())
                .filteredOn(attribute -> attribute.name().equals("home"))
                .extracting(Attribute::id)
                .containsExactly("home (being)", "home");
    }

    private static AnnotationType renamed(AnnotationType type) {
        TypeDescription old = type.description();
        return type.id().equals("person")
                ? type.withDescription(
                        new TypeDescription(
                                old.id(),
                                "Human",
                                old.shortName(),
                                old.description(),
                                old.color(),
                                old.shortcut(),
                                old.attributes(),
                                old.texts()))
                : type;
    }

    private static Schema people() throws InvalidSchemaException {
        return SchemaXml.read(
                """
                <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="p" name="P" language="en">
                  <entity id="being" name="Being" abstract="true">
                    <attribute id="age" name="Age" kind="integer"/>
                    <attribute id="level" name="Level">
                      <only>person</only>
                    </attribute>
                  </entity>
                  <entity id="person" name="Person" parent="being">
                    <translation language="ar" name="\u0634\u062e\u0635"/>
                    <guideline>
                      <text>Mark **names**.</text>
                      <example><text>**Anna** came.</text></example>
                      <example negative="true">
                        <text>**He** came.</text><reason>A pronoun.</reason>
                      </example>
                    </guideline>
                  </entity>
                  <entity id="deity" name="Deity" parent="person"/>
                  <entity id="place" name="Place"/>
                  <rule id="r" name="R" kind="identity" type="person">
                    <description>Say who.</description>
                  </rule>
                </s:schema>
                """,
                "people.xml");
    }

    private static InvalidSchemaException refused(String xml) {
        return catchThrowableOfType(
                InvalidSchemaException.class, () -> SchemaXml.read(xml, "test.xml"));
    }
}
