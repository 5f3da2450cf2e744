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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** What a file of a schema is refused for, where, and how much of it is read. */
class SchemaFileTest {

    private static final String OPEN =
            "<s:schema xmlns:s=\"urn:scholion:schema:1\" id=\"x\" name=\"X\">";

    private static InvalidSchemaException refused(String content) {
        return catchThrowableOfType(
                InvalidSchemaException.class,
                () -> SchemaXml.read(OPEN + content + "</s:schema>", "test.xml"));
    }

    /** Each element without a name, and what the message calls it. */
    @ParameterizedTest
    @CsvSource({
        "<tagSet id='e'/>,TAGSET",
        "<tagSet id='o' name='O'><tag id='e'/></tagSet>,TAG",
        "<entity id='e'/>,ENTITY",
        "<relation id='e'/>,RELATION",
        "<stance id='e'/>,STANCE",
        "<passage id='e'/>,PASSAGE",
        "<documentLabel id='e'/>,LABEL",
        "<entity id='o' name='O'><attribute id='e'/></entity>,ATTRIBUTE",
        "<relation id='o' name='O'><role id='e'/></relation>,ROLE"
    })
    void thatAProblemNamesTheElementItIsAbout(String content, SchemaPlace.Kind kind) {
        InvalidSchemaException refused = refused(content);
        assertThat(refused.sourceName()).isEqualTo("test.xml");
        SchemaPlace place = refused.problems().get(0).element().orElseThrow();
        assertThat(place.kind()).isEqualTo(kind);
        assertThat(place.id()).isEqualTo("e");
        assertThat(place.within().isPresent())
                .isEqualTo(
                        List.of(
                                        SchemaPlace.Kind.TAG,
                                        SchemaPlace.Kind.ATTRIBUTE,
                                        SchemaPlace.Kind.ROLE)
                                .contains(kind));
        assertThat(refused(content.replace("id='e'", "name='e'")).problems().get(0).element())
                .contains(place);
        assertThat(refused(content.replace("id='e'", "")).problems())
                .extracting(problem -> problem.message().code())
                .contains("schema.problem.no-id", "schema.problem.no-name");
    }

    @Test
    void thatEveryProblemOfAFileHasALineWithTheFilesName() {
        InvalidSchemaException refused = refused("<entity id='a'/><passage name='b'/>");
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused.getMessage().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("test.xml: "));
        InvalidSchemaException nameless =
                catchThrowableOfType(
                        InvalidSchemaException.class,
                        () ->
                                SchemaXml.read(
                                        OPEN.replace(" id=\"x\" name=\"X\"", "") + "</s:schema>",
                                        "test.xml"));
        assertThat(nameless.problems())
                .extracting(problem -> problem.message().code())
                .containsExactly("schema.problem.no-id", "schema.problem.no-name");
    }

    @Test
    void thatASchemaIsReadUpToItsBoundAndNoFurther() throws Exception {
        String xml = OPEN + "</s:schema>";
        byte[] most = new byte[SchemaXml.MAXIMUM_BYTES];
        Arrays.fill(most, (byte) ' ');
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, most, 0, bytes.length);
        assertThat(SchemaXml.read(new ByteArrayInputStream(most), "m").id()).isEqualTo("x");
        byte[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = ' ';
        InvalidSchemaException refused =
                catchThrowableOfType(
                        InvalidSchemaException.class,
                        () -> SchemaXml.read(new ByteArrayInputStream(more), "m"));
        assertThat(refused.problems())
                .extracting(problem -> problem.message().code())
                .containsExactly("schema.problem.too-large");
        assertThat(refused).hasMessageContaining("16");
    }

    @Test
    void thatASchemaOfNoSuchNameIsNone() {
        assertThat(BuiltInSchemas.load("unheard-of")).isEmpty();
        assertThat(BuiltInSchemas.load(BuiltInSchemas.EMPTY)).contains(Schema.empty());
        assertThat(BuiltInSchemas.names()).allMatch(n -> BuiltInSchemas.load(n).isPresent());
    }
}
