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

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.SchemaXml;

/** Which words of a schema a reader sees. */
class SchemaLanguageTest {

    private static final String XML =
            """
            <scholion:schema xmlns:scholion="urn:scholion:schema:1" format="2" id="talks"
                name="Talks" language="en">
              <translation language="ar" name="محادثات"/>
              <tagSet id="side" name="Side">
                <translation language="ar" name="الطرف"/>
                <tag id="host" name="Host"><translation language="ar" name="مضيف"/></tag>
              </tagSet>
              <entity id="person" name="Person" shortName="PER" color="#005FD7" darkColor="#89AAFF">
                <description>Who is named.</description>
                <attribute id="side" name="Side" kind="tag" tagSet="side">
                  <translation language="ar" name="الطرف"/>
                </attribute>
                <translation language="ar" name="شخص"/>
                <translation language="en-GB" name="Individual"/>
                <translation language="fr-CA" name="Individu" shortName="IND"/>
                <guideline><text>Mark names.</text></guideline>
                <guideline language="ar"><text>علّم الأسماء.</text></guideline>
              </entity>
              <relation id="meets" name="Meets" color="#005FD7" darkColor="#89AAFF">
                <translation language="ar" name="يلتقي"/>
                <role id="one" name="One"><translation language="ar" name="الأول"/></role>
                <role id="other" name="Other"/>
              </relation>
              <rule id="two" name="Two" kind="different" type="meets" role="one" otherRole="other">
                <description>Two different people.</description>
                <translation language="ar" name="اثنان">
                  <description>شخصان مختلفان.</description>
                </translation>
              </rule>
            </scholion:schema>
            """;

    private static Schema schema() throws Exception {
        return SchemaXml.read(XML, "talks.xml");
    }

    private static Schema in(String tag) throws Exception {
        return SchemaLanguage.of(Locale.forLanguageTag(tag)).speak(schema());
    }

    private static String person(Schema schema) {
        return schema.type("person").orElseThrow().name();
    }

    @Test
    void thatEveryElementIsCalledAsTheReaderCallsIt() throws Exception {
        Schema arabic = in("ar");
        RelationType meets = arabic.type("meets", RelationType.class).orElseThrow();
        EntityType person = arabic.type("person", EntityType.class).orElseThrow();
        assertThat(arabic.name()).isEqualTo("محادثات");
        assertThat(person.name()).isEqualTo("شخص");
        assertThat(person.attributes()).extracting(Attribute::name).containsExactly("الطرف");
        assertThat(meets.name()).isEqualTo("يلتقي");
        assertThat(meets.roles()).extracting(Role::name).containsExactly("الأول", "Other");
        TagSet side = arabic.tagSet("side").orElseThrow();
        assertThat(side.name()).isEqualTo("الطرف");
        assertThat(side.tags()).extracting(Tag::name).containsExactly("مضيف");
        assertThat(arabic.rules())
                .extracting(SchemaRule::message)
                .containsExactly("شخصان مختلفان.");
    }

    @Test
    void thatAWordThatIsNotTranslatedIsTheMainOne() throws Exception {
        TypeDescription person = in("ar").type("person").orElseThrow().description();
        assertThat(person.shortName()).isEqualTo("PER");
        assertThat(person.description()).isEqualTo("Who is named.");
    }

    @Test
    void thatOnlyWordsAreOthers() throws Exception {
        Schema arabic = in("ar");
        assertThat(arabic.id()).isEqualTo("talks");
        assertThat(SchemaCompatibility.compare(schema(), arabic).changes())
                .allSatisfy(
                        change ->
                                assertThat(change.message().code())
                                        .isIn(
                                                "schema.change.described-anew",
                                                "schema.change.renamed",
                                                "schema.change.rules"));
        assertThat(arabic.type("person").orElseThrow().description().texts())
                .isEqualTo(schema().type("person").orElseThrow().description().texts());
    }

    @Test
    void thatALanguageWithoutWordsLeavesTheSchemaAsItIs() throws Exception {
        Schema schema = schema();
        assertThat(SchemaLanguage.of(Locale.GERMAN).speak(schema)).isSameAs(schema);
    }

    @Test
    void thatExactlyTheLanguageWinsThenTheMainOneThenACousin() throws Exception {
        assertThat(person(in("en-GB"))).isEqualTo("Individual");
        assertThat(person(in("en-US"))).isEqualTo("Person");
        assertThat(person(in("en"))).isEqualTo("Person");
        assertThat(person(in("ar-EG"))).isEqualTo("شخص");
        assertThat(person(in("fr"))).isEqualTo("Individu");
    }

    @Test
    void thatTheGuidelineIsThatOfTheReaderOrElseAnother() throws Exception {
        Schema schema = schema();
        ElementTexts texts = schema.type("person").orElseThrow().description().texts();
        assertThat(SchemaLanguage.of(Locale.forLanguageTag("ar-EG")).guideline(schema, texts))
                .hasValueSatisfying(each -> assertThat(each.text()).isEqualTo("علّم الأسماء."));
        assertThat(SchemaLanguage.of(Locale.UK).guideline(schema, texts))
                .hasValueSatisfying(each -> assertThat(each.text()).isEqualTo("Mark names."));
        assertThat(SchemaLanguage.of(Locale.GERMAN).guideline(schema, texts))
                .hasValueSatisfying(each -> assertThat(each.text()).isEqualTo("Mark names."));
        assertThat(SchemaLanguage.of(Locale.GERMAN).guideline(schema, ElementTexts.NONE)).isEmpty();
    }
}
