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

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.schema.xml.SchemaXml;

/** What makes no sense in a schema is told with its place. */
class SchemaSenseTest {

    /** Each with what is put into a sound schema, where it is told, and a word of what is told. */
    static Stream<Arguments> nonsense() {
        return Stream.of(
                in("<entity id='a' name='A' parent='zzz'/>", "entity a", "no type 'zzz'"),
                in("<entity id='a' name='A' parent='r'/>", "entity a", "not an entity"),
                in("<entity id='a' name='A' parent='a'/>", "entity a", "itself"),
                in(
                        "<entity id='a' name='A' parent='b'/><entity id='b' name='B' parent='a'/>",
                        "entity b",
                        "itself"),
                in(
                        "<entity id='a' name='A' parent='p'><attribute id='x' name='X'"
                                + " kind='flag'/></entity>",
                        "entity a, attribute x",
                        "type 'p' above it"),
                in(
                        "<entity id='a' name='A' referents='false' identified='true'/>",
                        "entity a",
                        "no referents"),
                attribute("kind='integer' minimum='3' maximum='2'", "", "no number fits"),
                attribute("minimum='3'", "", "takes no number"),
                attribute("kind='decimal' minimum='1E+1000000'", "", "a hundred digits"),
                attribute("kind='integer' maximum='3' default='4'", "", "default '4'"),
                attribute("kind='link' default='x'", "", "default 'x'"),
                attribute("", "<only>zzz</only>", "no type 'zzz'"),
                attribute("", "<only>q</only>", "neither its type nor below"),
                attribute("", "<allowed>p</allowed>", "no link"),
                attribute("kind='link'", "<allowed>zzz</allowed>", "no type 'zzz'"),
                attribute("", "<when attribute='zzz'><value>a</value></when>", "no attribute"),
                attribute("", "<when attribute='y'/>", "no value"),
                attribute("", "<when attribute='x'><value>a</value></when>", "never be"),
                attribute("", "<when attribute='y'><value>zzz</value></when>", "never be"),
                attribute("", "<when attribute='w'><value>a</value></when>", "itself"),
                in("<stance id='a' name='A' polarity='t' maximumSources='-2'/>", "stance a", "-1"),
                in(
                        "<stance id='a' name='A' polarity='t' intensityRequired='true'/>",
                        "stance a",
                        "no scale"),
                in("<stance id='a' name='A' polarity='t' commitment='z'/>", "stance a", "'z'"),
                in("<stance id='a' name='A' polarity='t' acts='z'/>", "stance a", "'z'"),
                in(
                        "<entity id='b' name='B' abstract='true'/><stance id='a' name='A'"
                                + " polarity='t' authorHolder='false'"
                                + " implicitHolder='false'><holder>b</holder></stance>",
                        "stance a",
                        "nothing can be its holder"),
                rule("type='zzz'", "no type 'zzz'"),
                rule("type='p'", "not a relation"),
                rule("type='r'", "names no role"),
                rule("type='r' role='zzz'", "no role 'zzz'"),
                rule("type='r' role='m' otherRole='zzz'", "no role 'zzz'"),
                rule("type='r' role='m' otherRole='m'", "with itself"),
                rule("type='r' role='m' within='p'", "no use for"),
                rule("kind='identity' type='r'", "not an entity type"),
                rule("kind='identity' type='n'", "nothing can satisfy it"),
                rule("kind='atMost' type='p' limit='0'", "nothing can satisfy it"),
                rule("kind='atMost' type='p' role='m'", "no use for"),
                rule("kind='notInside' type='p'", "no type ''"),
                rule("kind='notInside' type='p' within='r'", "neither an entity nor a passage"),
                rule("kind='notInside' type='r' within='p'", "neither an entity nor a passage"),
                in("<rule id='a' name='A' kind='atMost' type='p'/>", "rule a", "annotators read"),
                in("<rule id='a' kind='atMost' type='p'/>", "rule a", "no name"),
                words("<translation name='X'/>", "names no language"),
                words("<translation language='??'/>", "'??' is not the tag"),
                words("<translation language='en'/>", "'en' is given twice"),
                words("<translation language='ar'/><translation language='AR'/>", "twice"),
                words("<guideline/>", "neither a text nor an example"),
                words("<guideline><example/></guideline>", "empty"),
                words(
                        "<guideline><text>a</text></guideline><guideline language='en'>"
                                + "<text>a</text></guideline>",
                        "twice"),
                words("<guideline language='??'><text>a</text></guideline>", "not the tag"));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void thatNonsenseIsToldWithItsPlace(String added, String place, String told) {
        InvalidSchemaException refused = refused(added);
        assertThat(refused).as(added).isNotNull();
        assertThat(refused.problems())
                .extracting(problem -> problem.element().map(Object::toString).orElse(""))
                .as(refused.getMessage())
                .contains(place);
        assertThat(refused).hasMessageContaining(told);
    }

    @Test
    void thatTagsStandInATree() {
        String wrong = "<tag id='c' name='C' parent='zzz'/></tagSet>";
        InvalidSchemaException unknown = refused(schema("").replace("</tagSet>", wrong), "");
        assertThat(unknown).hasMessageContaining("tag set t, tag c").hasMessageContaining("'zzz'");
        String circle = "<tag id='c' name='C' parent='c'/></tagSet>";
        assertThat(refused(schema("").replace("</tagSet>", circle), ""))
                .hasMessageContaining("itself");
        TagSet set = sound().tagSet("t").orElseThrow();
        assertThat(set.isA("b", "a")).isTrue();
        assertThat(set.isA("a", "b")).isFalse();
    }

    @Test
    void thatARoleThatNoTypeCanFillIsTold() throws InvalidSchemaException {
        Schema schema =
                SchemaXml.read(
                        schema(
                                "<entity id='b' name='B' abstract='true'/>"
                                        + "<entity id='c' name='C' abstract='true'/>"
                                        + "<entity id='d' name='D' parent='c'/>"
                                        + "<passage id='e' name='E'/>"
                                        + relation("one", "b", 1)
                                        + relation("two", "c", 1)
                                        + relation("three", "e", 0)
                                        + relation("four", "four", 1)
                                        + relation("five", "r", 1)),
                        "x.xml");
        assertThat(SchemaValidator.unfillable(schema))
                .extracting(problem -> problem.element().map(Object::toString).orElse(""))
                .containsExactly(
                        "relation one, role m", "relation three, role m", "relation four, role m");
        assertThat(SchemaValidator.unfillable(sound())).isEmpty();
    }

    private static String relation(String id, String allowed, int minimum) {
        return "<relation id='%s' name='R'><role id='m' name='M' minimum='%d'>"
                        .formatted(id, minimum)
                + "<allowed>%s</allowed></role></relation>".formatted(allowed);
    }

    private static Arguments in(String added, String place, String told) {
        return Arguments.of(added, place, told);
    }

    private static Arguments attribute(String terms, String inside, String told) {
        return in(
                "<entity id='a' name='A' parent='p'><attribute id='v' name='V' "
                        + terms
                        + ">"
                        + inside
                        + "</attribute><attribute id='w' name='W' kind='tag' tagSet='t'>"
                        + "<when attribute='v'><value>a</value></when></attribute></entity>",
                "entity a, attribute v",
                told);
    }

    private static Arguments rule(String parts, String told) {
        return in(
                "<rule id='a' name='A' " + parts + "><description>No.</description></rule>",
                "rule a",
                told);
    }

    private static Arguments words(String texts, String told) {
        return in("<entity id='a' name='A'>" + texts + "</entity>", "entity a", told);
    }

    private static String schema(String added) {
        return "<s:schema xmlns:s='urn:scholion:schema:1' format='2' id='x' name='X' language='en'>"
                + "<tagSet id='t' name='T'><tag id='a' name='A'/>"
                + "<tag id='b' name='B' parent='a'/></tagSet>"
                + "<entity id='p' name='P'><attribute id='x' name='X'/>"
                + "<attribute id='y' name='Y' kind='tag' tagSet='t'/></entity>"
                + "<entity id='q' name='Q'/><entity id='n' name='N' referents='false'/>"
                + "<relation id='r' name='R'><role id='m' name='M'/></relation>"
                + added
                + "</s:schema>";
    }

    private static Schema sound() {
        try {
            return SchemaXml.read(schema(""), "x.xml");
        } catch (InvalidSchemaException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvalidSchemaException refused(String added) {
        return refused(schema(added), added);
    }

    private static InvalidSchemaException refused(String xml, String why) {
        InvalidSchemaException refused =
                catchThrowableOfType(
                        InvalidSchemaException.class, () -> SchemaXml.read(xml, "test.xml"));
        assertThat(refused).as("refused " + why).isNotNull();
        return refused;
    }
}
