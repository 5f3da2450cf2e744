/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Words;

/** A schema as a page to be printed. */
class SchemaPageTest {

    private static final Set<String> WITHOUT_END = Set.of("meta", "hr", "br", "!DOCTYPE");

    private static String page(Schema schema, String language) {
        return SchemaPage.of(schema, Words.in(Locale.forLanguageTag(language)));
    }

    private static Schema builtIn(String name) {
        return BuiltInSchemas.load(name).orElseThrow();
    }

    @Test
    void thatEveryTypeTagAndKeyStandsOnIt() {
        for (String name : BuiltInSchemas.names()) {
            Schema schema = builtIn(name);
            String page = page(schema, "en");
            for (AnnotationType type : schema.types()) {
                assertThat(page).contains("id=\"type-" + type.id() + "\"");
                assertThat(page).contains(type.description().color().hex(false));
                type.description()
                        .shortcut()
                        .ifPresent(key -> assertThat(page).contains("<kbd>" + key + "</kbd>"));
            }
            schema.tagSets().stream()
                    .flatMap(set -> set.tags().stream())
                    .map(Tag::id)
                    .forEach(id -> assertThat(page).contains(">" + id + "</code>"));
        }
    }

    @Test
    void thatItNeedsNothingElse() {
        String page = page(builtIn(BuiltInSchemas.NEWS_STANCE), "en");
        assertThat(page).doesNotContain("src=").doesNotContain("url(").doesNotContain("<link");
        assertThat(page).doesNotContain("<script");
        Matcher links = Pattern.compile("href=\"([^\"]*)\"").matcher(page);
        int count = 0;
        while (links.find()) {
            assertThat(links.group(1)).startsWith("#");
            assertThat(page).contains("id=\"" + links.group(1).substring(1) + "\"");
            count++;
        }
        assertThat(count).isPositive();
    }

    @Test
    void thatEveryElementEndsWhereItShould() {
        for (String name : BuiltInSchemas.names()) {
            Deque<String> open = new ArrayDeque<>();
            Matcher tags =
                    Pattern.compile("<(/?)([!a-zA-Z0-9]+)").matcher(page(builtIn(name), "en"));
            while (tags.find()) {
                String element = tags.group(2);
                if (WITHOUT_END.contains(element)) {
                    continue;
                }
                if (tags.group(1).isEmpty()) {
                    open.push(element);
                } else {
                    assertThat(open.pop()).isEqualTo(element);
                }
            }
            assertThat(open).isEmpty();
        }
    }

    @Test
    void thatNothingInASchemaBecomesAMarkOfThePage() throws Exception {
        Schema schema =
                SchemaXml.read(
                        """
                        <scholion:schema xmlns:scholion="urn:scholion:schema:1" format="2" id="odd"
                            name="&lt;script>alert(1)&lt;/script>">
                          <description>&lt;b onclick="x()"></description>
                          <tagSet id="s" name="S&amp;&lt;"><tag id="t" name="&lt;i>"/></tagSet>
                          <entity id="p" name="&quot;>&lt;img src=x>" color="#005FD7"
                              darkColor="#89AAFF">
                            <guideline>
                              <text>&lt;script>two&lt;/script> [x](javascript:alert(1))</text>
                              <example><text>`&lt;i>`</text><reason>&lt;u></reason></example>
                            </guideline>
                          </entity>
                        </scholion:schema>
                        """,
                        "odd.xml");
        String page = page(schema, "en");
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<b ")
                .doesNotContain("<i>")
                .doesNotContain("href=\"javascript");
        assertThat(page).contains("&lt;script&gt;two&lt;/script&gt;");
    }

    @Test
    void thatGuidelinesOfAllLanguagesStandOnItTheReadersFirst() {
        Schema schema = builtIn(BuiltInSchemas.NAMED_ENTITIES);
        String english = page(schema, "en");
        String arabic = page(schema, "ar");
        assertThat(english.indexOf("Mark the name of a person"))
                .isPositive()
                .isLessThan(english.indexOf("كاملًا"));
        assertThat(arabic.indexOf("كاملًا"))
                .isPositive()
                .isLessThan(arabic.indexOf("Mark the name of a person"));
        assertThat(arabic).contains("<bdi>شخص</bdi>").contains("dir=\"rtl\"");
        assertThat(english).contains("<bdi>Person</bdi>").contains("lang=\"hi\"");
    }

    @Test
    void thatWhatASchemaDemandsIsSaid() {
        String page = page(builtIn(BuiltInSchemas.NAMED_ENTITIES), "en");
        assertThat(page).contains("Overlaps no other mention.").contains("In one piece.");
        assertThat(page(builtIn(BuiltInSchemas.NEWS_STANCE), "en"))
                .contains("Polarity: Polarity.")
                .contains("Weight ")
                .contains("Left out of agreement and export.");
    }
}
