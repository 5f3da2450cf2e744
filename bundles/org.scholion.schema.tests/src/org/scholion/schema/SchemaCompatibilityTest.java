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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** A new version is applied as it is only where no annotation can lose by it. */
class SchemaCompatibilityTest {

    private static final String BASE =
            "<tagSet id=\"t\" name=\"T\" open=\"true\"><tag id=\"a\" name=\"A\"/>"
                    + "<tag id=\"b\" name=\"B\"/></tagSet>"
                    + "<entity id=\"p\" name=\"P\"><attribute id=\"x\" name=\"X\" kind=\"tag\""
                    + " tagSet=\"t\"/></entity><entity id=\"q\" name=\"Q\"/>"
                    + "<relation id=\"r\" name=\"R\" anchored=\"true\">"
                    + "<role id=\"m\" name=\"M\" maximum=\"-1\"/><role id=\"n\" name=\"N\">"
                    + "<allowed>p</allowed></role></relation>"
                    + "<stance id=\"s\" name=\"S\" polarity=\"t\"/>"
                    + "<documentLabel id=\"d\" name=\"D\" tagSet=\"t\" multiple=\"true\"/>";

    @Test
    void thatTheSameSchemaHasNoChanges() throws InvalidSchemaException {
        assertThat(compare(BASE).changes()).isEmpty();
    }

    @Test
    void thatRenamingAndAddingIsAdditive() throws InvalidSchemaException {
        for (String[] edit :
                new String[][] {
                    {"name=\"P\"", "name=\"Person\""},
                    {"name=\"P\"", "name=\"P\" color=\"#000000\" shortcut=\"P\""},
                    {"<tag id=\"b\"", "<tag id=\"c\" name=\"C\"/><tag id=\"b\""},
                    {"<entity id=\"q\"", "<entity id=\"z\" name=\"Z\"/><entity id=\"q\""},
                    {"kind=\"tag\"", "kind=\"tags\""},
                    {"kind=\"tag\"", "kind=\"tag\" required=\"true\""},
                    {"<allowed>p</allowed>", "<allowed>p</allowed><allowed>q</allowed>"},
                    {"<allowed>p</allowed>", ""},
                    {"<role id=\"n\" name=\"N\"", "<role id=\"n\" name=\"N\" maximum=\"2\""},
                    {"<role id=\"n\"", "<role id=\"k\" name=\"K\"/><role id=\"n\""},
                }) {
            SchemaCompatibility.Comparison comparison = compare(BASE.replace(edit[0], edit[1]));
            assertThat(comparison.changes()).as(edit[1]).isNotEmpty();
            assertThat(comparison.additive()).as(edit[1]).isTrue();
        }
    }

    @Test
    void thatRemovingRetypingAndForbiddingNeedAMigration() throws InvalidSchemaException {
        for (String[] edit :
                new String[][] {
                    {"<entity id=\"q\" name=\"Q\"/>", "", "entity Q: removed"},
                    {"<entity id=\"q\"", "<passage id=\"q\"", "another kind of type: passage Q"},
                    {"<tag id=\"b\" name=\"B\"/>", "", "tag set T, tag B: removed"},
                    {" open=\"true\"", "", "tag set T: no longer open"},
                    {"kind=\"tag\" tagSet=\"t\"", "kind=\"text\"", "was tag and is text"},
                    {"<attribute id=\"x\"", "<attribute id=\"y\"", "attribute X (x): removed"},
                    {" maximum=\"-1\"", " maximum=\"9\"", "the maximum was -1 and is 9"},
                    {"<role id=\"m\" name=\"M\" maximum=\"-1\"/>", "", "role M: removed"},
                    {"name=\"R\"", "name=\"R\" symmetric=\"true\"", "symmetric now"},
                    {" anchored=\"true\"", "", "no longer anchored"},
                    {"<allowed>p</allowed>", "<allowed>q</allowed>", "fewer types"},
                    {"polarity=\"t\"/>", "polarity=\"t\"><target>p</target></stance>", "targets"},
                    {" multiple=\"true\"", "", "takes only one value now"},
                }) {
            SchemaCompatibility.Comparison comparison = compare(BASE.replace(edit[0], edit[1]));
            assertThat(comparison.additive()).as(edit[2]).isFalse();
            assertThat(comparison.reasons()).as(edit[2]).hasSize(1);
            assertThat(comparison.reasons().get(0).toString()).contains(edit[2]);
        }
    }

    @Test
    void thatATagSetTakenAwayIsTold() throws InvalidSchemaException {
        Schema old = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        List<SchemaChange> reasons = SchemaCompatibility.compare(old, Schema.empty()).reasons();
        assertThat(reasons).hasSize(old.types().size() + old.tagSets().size());
    }

    private static SchemaCompatibility.Comparison compare(String updated)
            throws InvalidSchemaException {
        return SchemaCompatibility.compare(read(BASE), read(updated));
    }

    private static Schema read(String content) throws InvalidSchemaException {
        // The colours are given, or they would follow the position.
        String xml =
                "<s:schema xmlns:s=\"urn:scholion:schema:1\" id=\"x\" name=\"X\">"
                        + content.replaceAll(
                                "<(entity|passage|relation|stance|documentLabel) (?![^>]* color)",
                                "<$1 color=\"#123456\" ")
                        + "</s:schema>";
        return SchemaXml.read(xml.replace("color=\"#123456\" color", "color"), "test.xml");
    }
}
