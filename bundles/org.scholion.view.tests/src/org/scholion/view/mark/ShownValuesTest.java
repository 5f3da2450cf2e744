/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** Labels show the values that the schema wants shown. */
class ShownValuesTest {

    private static final String XML =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="s" name="S">
              <tagSet id="t" name="T" open="true">
                <tag id="a" name="Alpha"/><tag id="b" name="Beta"/>
              </tagSet>
              <entity id="above" name="Above" abstract="true">
                <attribute id="tags" name="Tags" kind="tags" tagSet="t" shown="true"/>
              </entity>
              <entity id="e" name="E" parent="above">
                <attribute id="hidden" name="Hidden"/>
                <attribute id="text" name="Text" shown="true"/>
                <attribute id="flag" name="Flag" kind="flag" shown="true"/>
                <attribute id="number" name="Number" kind="decimal" shown="true"/>
              </entity>
            </s:schema>
            """;

    @Test
    void thatOnlyWhatIsToBeShownIsShownInTheOrderOfTheSchema() throws InvalidSchemaException {
        assertThat(
                        shown(
                                Map.of(
                                        "hidden",
                                        new AttributeValue.Text("no"),
                                        "text",
                                        new AttributeValue.Text("yes"),
                                        "tags",
                                        new AttributeValue.Tags(List.of("a", "b", "c")),
                                        "number",
                                        new AttributeValue.Number(new BigDecimal("1.50")))))
                .isEqualTo(" \u00b7 Alpha, Beta, c \u00b7 yes \u00b7 1.50");
    }

    @Test
    void thatALabelSaysNothingOfWhatIsNotSo() throws InvalidSchemaException {
        assertThat(shown(Map.of())).isEmpty();
        assertThat(shown(Map.of("flag", new AttributeValue.Flag(false)))).isEmpty();
        assertThat(shown(Map.of("flag", new AttributeValue.Flag(true)))).isEqualTo(" \u00b7 Flag");
        assertThat(
                        shown(
                                Map.of(
                                        "text",
                                        new AttributeValue.Absent(),
                                        "tags",
                                        new AttributeValue.Skipped("why"),
                                        "number",
                                        new AttributeValue.Text(""))))
                .isEmpty();
    }

    private static String shown(Map<String, AttributeValue> values) throws InvalidSchemaException {
        Schema schema = SchemaXml.read(XML, "s.xml");
        return ShownValues.of(schema, schema.type("e").orElseThrow(), values);
    }
}
