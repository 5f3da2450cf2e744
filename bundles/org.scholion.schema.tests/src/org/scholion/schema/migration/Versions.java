/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** A schema with something of everything, and others that differ from it. */
final class Versions {

    static final String BASE =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="m" name="M">
              <tagSet id="levels" name="Levels" ordered="true"><tag id="name" name="Name"/>
                <tag id="nominal" name="Nominal"/></tagSet>
              <tagSet id="sorts" name="Sorts"><tag id="city" name="City"/>
                <tag id="country" name="Country"/></tagSet>
              <tagSet id="polarity" name="Polarity" ordered="true"><tag id="support" name="Support"/>
                <tag id="oppose" name="Oppose"/></tagSet>
              <entity id="person" name="Person">
                <attribute id="level" name="Level" kind="tag" tagSet="levels"/>
                <attribute id="dead" name="Dead" kind="flag"/></entity>
              <entity id="minister" name="Minister" parent="person"/>
              <entity id="gpe" name="Place">
                <attribute id="sort" name="Sort" kind="tag" tagSet="sorts"/></entity>
              <relation id="lives" name="Lives in"><role id="who" name="Who" maximum="-1">
                <allowed>person</allowed></role>
                <role id="where" name="Where" maximum="-1"><allowed>gpe</allowed></role></relation>
              <stance id="stance" name="Stance" polarity="polarity" intensity="levels"/>
              <passage id="quote" name="Quote"/>
              <documentLabel id="genre" name="Genre" tagSet="sorts" multiple="true"/>
            </s:schema>
            """;

    static final String GPE =
            "<entity id=\"gpe\" name=\"Place\">\n    <attribute id=\"sort\" name=\"Sort\""
                    + " kind=\"tag\" tagSet=\"sorts\"/></entity>";

    static final String CITY_AND_COUNTRY =
            "<entity id=\"town\" name=\"City\"/><entity id=\"state\" name=\"Country\"/>";

    private Versions() {}

    static Schema base() throws InvalidSchemaException {
        return SchemaXml.read(BASE, "base");
    }

    /** Returns one in which some words are others: what is replaced, and by what, in turns. */
    static Schema with(String... edits) throws InvalidSchemaException {
        String xml = BASE;
        for (int i = 0; i < edits.length; i += 2) {
            if (!xml.contains(edits[i])) {
                throw new IllegalArgumentException(edits[i]);
            }
            xml = xml.replace(edits[i], edits[i + 1]);
        }
        return SchemaXml.read(xml, "edited");
    }

    /** Returns one in which places are cities or countries. */
    static Schema split() throws InvalidSchemaException {
        return with(GPE, CITY_AND_COUNTRY, "<allowed>gpe</allowed>", "<allowed>town</allowed>");
    }
}
