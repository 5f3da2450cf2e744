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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** Schemas as XML: canonical, exact, and closed to the outside. */
class SchemaXmlTest {

    private static final String OPEN =
            "<s:schema xmlns:s=\"urn:scholion:schema:1\" id=\"x\" name=\"X\">";

    @Test
    void thatEveryBuiltInSchemaComesBackEqual() throws InvalidSchemaException {
        for (String name : BuiltInSchemas.names()) {
            Schema schema = BuiltInSchemas.load(name).orElseThrow();
            String xml = SchemaXml.write(schema);
            assertThat(SchemaXml.read(xml, name)).isEqualTo(schema);
            assertThat(SchemaXml.write(SchemaXml.read(xml, name))).isEqualTo(xml);
        }
    }

    @Test
    void thatAnySchemaComesBackEqual() throws InvalidSchemaException, IOException {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Schema schema = RandomSchemas.next(random);
            byte[] xml = SchemaXml.writeBytes(schema);
            assertThat(SchemaXml.read(new ByteArrayInputStream(xml), "random"))
                    .as(new String(xml, StandardCharsets.UTF_8))
                    .isEqualTo(schema);
        }
    }

    @Test
    void thatTheXmlNamesElementsById() {
        Schema schema =
                SchemaExtension.of(Schema.empty())
                        .entity("Merge-org")
                        .relation("Hiring", "Employer", "Employee")
                        .build();
        assertThat(SchemaXml.write(schema))
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scholion:schema ")
                .contains("<entity id=\"Merge-org\" name=\"Merge-org\" ")
                .contains("<role id=\"Employer\" name=\"Employer\"")
                .doesNotContain("\r");
    }

    @Test
    void thatADocumentTypeDeclarationIsRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String xml =
                "<!DOCTYPE s [<!ENTITY e SYSTEM \""
                        + secret.toUri()
                        + "\">]>\n"
                        + OPEN
                        + "<description>&e;</description></s:schema>";
        InvalidSchemaException refused = refused(xml);
        assertThat(refused.getMessage()).contains("test.xml").contains("DOCTYPE");
        assertThat(refused.getMessage()).doesNotContain("SECRET");
    }

    @Test
    void thatNothingOutsideIsLoaded(@TempDir Path folder) throws IOException {
        Path other = folder.resolve("other.xml");
        Files.writeString(other, OPEN + "<entity id=\"p\" name=\"P\"/></s:schema>");
        InvalidSchemaException refused =
                refused(OPEN + "<entity href=\"" + other.toUri() + "#//@entity.0\"/></s:schema>");
        assertThat(refused).hasMessageContaining("refers to another file");
        String located =
                "<t:schema xmlns:t=\"urn:other\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"urn:other "
                        + other.toUri()
                        + "\" id=\"x\"/>";
        assertThat(refused(located).getMessage()).contains("urn:other");
    }

    @Test
    void thatAMistakeIsToldWithItsLine() {
        InvalidSchemaException refused =
                refused(OPEN + "\n<entity id=\"p\" name=\"P\" colour=\"red\"/>\n</s:schema>");
        assertThat(refused.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).hasValue(2);
                            assertThat(problem.message().toString()).contains("'colour'");
                        });
        assertThat(refused.getMessage()).startsWith("test.xml: line 2: ");
    }

    @Test
    void thatWhatIsNoSchemaIsRefused() {
        assertThat(refused("").problems()).hasSize(1);
        assertThat(refused("no xml at all").problems()).isNotEmpty();
        assertThat(refused("<html/>").problems()).isNotEmpty();
        assertThat(refused(OPEN).problems().get(0).line()).hasValue(1);
        assertThat(refused("<s:tag xmlns:s=\"urn:scholion:schema:1\" id=\"a\" name=\"A\"/>"))
                .hasMessageContaining("schema element");
        assertThat(refused(OPEN + "<attribute/></s:schema>").getMessage()).contains("attribute");
        assertThat(
                        refused(
                                OPEN
                                        + "<tagSet id=\"t\" name=\"T\"><tag id=\"a\" name=\"A\""
                                        + " value=\"much\"/></tagSet></s:schema>"))
                .hasMessageContaining("'much' is not a value for value");
        assertThat(
                        refused(
                                OPEN
                                        + "<entity id=\"p\" name=\"P\"><attribute id=\"a\""
                                        + " name=\"A\" kind=\"colour\"/></entity></s:schema>"))
                .hasMessageContaining("'colour' is not a value for kind");
    }

    @Test
    void thatAnElementIsWhatItIsCalled() {
        String typed =
                OPEN
                        + "<entity xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:type=\"s:KIND\" id=\"a\" name=\"A\"/></s:schema>";
        for (String kind : new String[] {"relation", "tag", "schema"}) {
            assertThat(refused(typed.replace("KIND", kind))).as(kind).isNotNull();
        }
    }

    @Test
    void thatAMissingColourComesFromThePalette() throws InvalidSchemaException {
        Schema schema =
                SchemaXml.read(
                        OPEN
                                + "<entity id=\"p\" name=\"P\"/>"
                                + "<entity id=\"q\" name=\"Q\" color=\"#102030\" shortcut=\"q\"/>"
                                + "</s:schema>",
                        "test.xml");
        TypeDescription first = schema.types().get(0).description();
        assertThat(first.color()).isEqualTo(DefaultPalette.color(0));
        assertThat(first.shortName()).isEqualTo("P");
        assertThat(schema.types().get(1).description().color())
                .isEqualTo(new TypeColor(0x102030, 0x102030));
        assertThat(schema.types().get(1).description().shortcut()).isEqualTo(Optional.of("Q"));
    }

    @Test
    void thatATypeThatIsAllowedTwiceIsAllowedOnce() throws Exception {
        String twice =
                "<scholion:schema xmlns:scholion=\"urn:scholion:schema:1\" id=\"s\" name=\"S\">"
                        + "<entity id=\"e\" name=\"E\"/><relation id=\"r\" name=\"R\">"
                        + "<role id=\"x\" name=\"X\"><allowed>e</allowed><allowed>e</allowed>"
                        + "</role></relation></scholion:schema>";
        Schema schema = SchemaXml.read(twice, "twice");
        assertThat(SchemaXml.read(SchemaXml.write(schema), "again")).isEqualTo(schema);
    }

    @Test
    void thatAnInvalidSchemaIsNotWritten() {
        Schema schema = SchemaExtension.of(Schema.empty()).entity("bell\u0007").build();
        assertThatThrownBy(() -> SchemaXml.write(schema))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+0007");
    }

    private static InvalidSchemaException refused(String xml) {
        return catchThrowableOfType(
                InvalidSchemaException.class, () -> SchemaXml.read(xml, "test.xml"));
    }
}
