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
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** Every rule of a schema is checked, and the message names the element. */
class SchemaValidatorTest {

    private static final String TAGS =
            "<tagSet id=\"t\" name=\"T\"><tag id=\"a\" name=\"A\" value=\"1\"/></tagSet>";

    @Test
    void thatBuiltInSchemasAreValid() {
        for (String name : BuiltInSchemas.names()) {
            assertThat(SchemaValidator.validate(BuiltInSchemas.load(name).orElseThrow())).isEmpty();
        }
    }

    @Test
    void thatAMissingIdIsTold() {
        assertThat(problems("<entity name=\"P\"/>"))
                .containsExactly("entity P: has no id; give it one that will never change");
        assertThat(problems("<entity id=\"p\"/>")).containsExactly("entity p: has no name");
    }

    @Test
    void thatAnIdUsedTwiceIsTold() {
        String twice = "is used twice";
        assertThat(problems("<entity id=\"p\" name=\"P\"/><passage id=\"p\" name=\"Q\"/>"))
                .singleElement()
                .asString()
                .startsWith("passage p: ")
                .contains(twice);
        assertThat(problems(TAGS + TAGS)).singleElement().asString().contains(twice);
        assertThat(
                        problems(
                                "<relation id=\"r\" name=\"R\"><role id=\"x\" name=\"X\"/>"
                                        + "<role id=\"x\" name=\"Y\"/></relation>"))
                .singleElement()
                .asString()
                .startsWith("relation r, role x: ");
        assertThat(
                        problems(
                                "<entity id=\"p\" name=\"P\"><attribute id=\"x\" name=\"X\"/>"
                                        + "<attribute id=\"x\" name=\"Y\"/></entity>"))
                .singleElement()
                .asString()
                .startsWith("entity p, attribute x: ");
    }

    @Test
    void thatAReferenceToNothingIsTold() {
        assertThat(problems("<documentLabel id=\"d\" name=\"D\" tagSet=\"none\"/>"))
                .containsExactly("document label d: there is no tag set 'none'");
        assertThat(
                        problems(
                                "<relation id=\"r\" name=\"R\"><role id=\"x\" name=\"X\">"
                                        + "<allowed>none</allowed></role></relation>"))
                .containsExactly("relation r, role x: there is no type 'none'");
        assertThat(problems("<stance id=\"s\" name=\"S\"><target>none</target></stance>"))
                .containsExactly(
                        "stance s: there is no tag set ''", "stance s: there is no type 'none'");
        assertThat(
                        problems(
                                TAGS
                                        + "<stance id=\"s\" name=\"S\" polarity=\"t\""
                                        + " intensity=\"t\"><holder>s</holder></stance>"))
                .containsExactly(
                        "stance s: the intensity scale 't' is not ordered",
                        "stance s: the holder type 's' is not an entity type");
    }

    @Test
    void thatShortcutsAreFreeLatinKeys() {
        assertThat(
                        problems(
                                "<entity id=\"a\" name=\"A\" shortcut=\"K\"/>"
                                        + "<entity id=\"b\" name=\"B\" shortcut=\"k\"/>"))
                .containsExactly("entity b: the shortcut 'K' is that of entity a; choose another");
        for (String reserved : List.of("R", "s", "U", "?")) {
            assertThat(problems("<entity id=\"a\" name=\"A\" shortcut=\"" + reserved + "\"/>"))
                    .singleElement()
                    .asString()
                    .contains("is a key of the program");
        }
        for (String wrong : List.of("ب", "PP", "é", "-")) {
            assertThat(problems("<entity id=\"a\" name=\"A\" shortcut=\"" + wrong + "\"/>"))
                    .singleElement()
                    .asString()
                    .contains("is not one Latin letter or digit");
        }
    }

    @Test
    void thatRolesAreSane() {
        assertThat(problems("<relation id=\"r\" name=\"R\"/>"))
                .singleElement()
                .asString()
                .contains("neither a role nor an anchor");
        assertThat(problems("<relation id=\"r\" name=\"R\" anchored=\"true\"/>")).isEmpty();
        assertThat(
                        problems(
                                "<relation id=\"r\" name=\"R\" symmetric=\"true\">"
                                        + "<role id=\"x\" name=\"X\" minimum=\"3\" maximum=\"2\"/>"
                                        + "<role id=\"y\" name=\"Y\" minimum=\"-1\"/>"
                                        + "<role id=\"z\" name=\"Z\" minimum=\"0\" maximum=\"0\"/>"
                                        + "</relation>"))
                .containsExactly(
                        "relation r: is symmetric, which takes exactly two roles",
                        "relation r, role x: the maximum 2 is less than 3; write -1 for any number",
                        "relation r, role y: the minimum is less than 0",
                        "relation r, role z: the maximum 0 is less than 1; write -1 for any"
                                + " number");
    }

    @Test
    void thatColoursAreWrittenInFull() {
        assertThat(problems("<entity id=\"a\" name=\"A\" color=\"red\" darkColor=\"#FFF\"/>"))
                .containsExactly(
                        "entity a: 'red' is not a colour; write it as #RRGGBB",
                        "entity a: '#FFF' is not a colour; write it as #RRGGBB");
    }

    @Test
    void thatColoursOfTagsAreWrittenInFull() {
        assertThat(
                        problems(
                                "<tagSet id=\"t\" name=\"T\">"
                                        + "<tag id=\"a\" name=\"A\" color=\"red\"/></tagSet>"))
                .containsExactly("tag set t, tag a: 'red' is not a colour; write it as #RRGGBB");
    }

    @Test
    void thatPartsOfTypesAreNotTakenFromOtherFiles() {
        for (String content :
                List.of(
                        "<tagSet id=\"t\" name=\"T\"><tag href=\"o.xml#a\"/></tagSet>",
                        "<entity id=\"p\" name=\"P\"><attribute href=\"o.xml#a\"/></entity>",
                        "<relation id=\"r\" name=\"R\"><role href=\"o.xml#a\"/></relation>")) {
            assertThat(problems(content))
                    .as(content)
                    .singleElement()
                    .asString()
                    .contains("refers to another file");
        }
    }

    @Test
    void thatAttributesFitTheirKind() {
        assertThat(attribute("kind=\"tag\""))
                .containsExactly("draws from tags but names no tag set");
        assertThat(attribute("kind=\"flag\" tagSet=\"t\""))
                .containsExactly("names a tag set but its kind is not tag or tags");
        for (String wrong :
                List.of(
                        "kind=\"flag\" default=\"yes\"",
                        "kind=\"integer\" default=\"1.5\"",
                        "kind=\"decimal\" default=\"x\"",
                        "kind=\"tag\" tagSet=\"t\" default=\"b\"")) {
            assertThat(attribute(wrong)).singleElement().asString().contains("the default");
        }
        for (String right :
                List.of(
                        "kind=\"flag\" default=\"true\"",
                        "kind=\"integer\" default=\"-7\"",
                        "kind=\"decimal\" default=\"1.5\"",
                        "kind=\"tag\" tagSet=\"t\" default=\"a\"",
                        "default=\"anything\"")) {
            assertThat(attribute(right)).isEmpty();
        }
    }

    @Test
    void thatAPolarityLiesOnItsScale() {
        String far = TAGS.replace("value=\"1\"", "value=\"2\"");
        assertThat(problems(far)).isEmpty();
        assertThat(problems(far + "<stance id=\"s\" name=\"S\" polarity=\"t\"/>"))
                .containsExactly(
                        "tag set t, tag a: a polarity lies between -1 (against) and 1 (for)");
    }

    @Test
    void thatAClosedTagSetHasTags() {
        assertThat(problems("<tagSet id=\"e\" name=\"E\"/>")).hasSize(1);
        assertThat(problems("<tagSet id=\"e\" name=\"E\" open=\"true\"/>")).isEmpty();
    }

    private static List<String> attribute(String rest) {
        String where = "entity p, attribute x: ";
        return problems(
                        TAGS
                                + "<entity id=\"p\" name=\"P\"><attribute id=\"x\" name=\"X\" "
                                + rest
                                + "/></entity>")
                .stream()
                .map(problem -> problem.replace(where, ""))
                .toList();
    }

    private static List<String> problems(String content) {
        String xml =
                "<s:schema xmlns:s=\"urn:scholion:schema:1\" id=\"x\" name=\"X\">"
                        + content
                        + "</s:schema>";
        InvalidSchemaException thrown =
                catchThrowableOfType(
                        InvalidSchemaException.class, () -> SchemaXml.read(xml, "test.xml"));
        return thrown == null
                ? List.of()
                : thrown.problems().stream().map(SchemaProblem::toString).toList();
    }
}
