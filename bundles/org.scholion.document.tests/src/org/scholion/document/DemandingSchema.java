/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;

/** A schema that uses what schemas of format 2 can ask for. */
public final class DemandingSchema {

    private static final String XML =
            """
            <s:schema xmlns:s="urn:scholion:schema:1" format="2" id="demanding" name="Demanding">
              <tagSet id="levels" name="Levels" ordered="true">
                <tag id="high" name="High"/><tag id="low" name="Low"/>
                <tag id="Merge-org" name="M"/>
              </tagSet>
              <tagSet id="polarity" name="Polarity">
                <tag id="support" name="Support"/><tag id="neutral" name="Neutral"/>
                <tag id="oppose" name="Oppose"/><tag id="mixed" name="Mixed"/>
              </tagSet>
              <entity id="being" name="Being" abstract="true">
                <attribute id="age" name="Age" kind="integer" minimum="0" maximum="150"/>
              </entity>
              <entity id="person" name="Person" parent="being" overlap="others" nesting="none"
                  discontinuous="false" anchor="word" article="with">
                <attribute id="level" name="Level" kind="tag" tagSet="levels" required="true"
                    blocking="false"/>
                <attribute id="dead" name="Dead" kind="flag"/>
                <attribute id="cause" name="Cause" required="true">
                  <when attribute="dead"><value>true</value></when>
                </attribute>
                <attribute id="boss" name="Boss" kind="link"><allowed>being</allowed></attribute>
              </entity>
              <entity id="place" name="Place" zeroWidth="true" referents="false"
                  article="without">
                <attribute id="near" name="Near" kind="link"/>
              </entity>
              <entity id="जगह-1" name="Deity" parent="person" nesting="any" groups="false"
                  identified="true"/>
              <entity id="verse" name="Verse" anchor="sentence">
                <attribute id="seen" name="Seen" kind="date"/>
                <attribute id="uri" name="Link" kind="identifier"/>
              </entity>
              <relation id="member" name="Member" sameSentence="true">
                <role id="who" name="Who" minimum="0" maximum="-1"><allowed>being</allowed></role>
                <role id="of" name="Of" minimum="0" maximum="-1"/>
              </relation>
              <relation id="event" name="Event" anchored="true">
                <role id="who" name="Who" minimum="0" maximum="-1"/>
                <role id="where" name="Where" minimum="0" maximum="-1"/>
              </relation>
              <stance id="stance" name="Stance" polarity="polarity" intensity="levels"
                  authorHolder="false" implicitHolder="false" catalogued="true"
                  intensityRequired="true" cueRequired="true" evidenceRequired="true"
                  maximumSources="1"><holder>being</holder></stance>
              <passage id="quote" name="Quote"/>
              <passage id="boilerplate" name="Boilerplate"/>
              <documentLabel id="genre" name="Genre" tagSet="levels" multiple="true"/>
              <rule id="two" name="Two" type="member" role="who" otherRole="of">
                <description>A member and its group are two.</description>
              </rule>
              <rule id="apart" name="Apart" type="event" role="who">
                <description>Nobody takes part twice.</description>
              </rule>
              <rule id="known" name="Known" kind="identity" type="जगह-1" blocking="false">
                <description>A deity needs an identity link.</description>
              </rule>
              <rule id="few" name="Few" kind="atMost" type="genre">
                <description>One genre is enough.</description>
              </rule>
              <rule id="verse" name="Verse" kind="atMost" type="verse">
                <description>One verse is enough.</description>
              </rule>
              <rule id="out" name="Out" kind="notInside" type="being" within="boilerplate">
                <description>Nobody is marked in boilerplate.</description>
              </rule>
            </s:schema>
            """;

    /** The schema. */
    public static final Schema SCHEMA = read();

    private DemandingSchema() {}

    private static Schema read() {
        try {
            return SchemaXml.read(XML, "demanding.xml");
        } catch (InvalidSchemaException e) {
            throw new IllegalStateException(e);
        }
    }
}
