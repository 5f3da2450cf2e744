/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.StanceType;
import org.scholion.schema.xml.SchemaXml;

/** Types that are asked about stay in the schema, beside what takes their place. */
class RetainedTypesTest {

    private static Schema retained(Schema old, Schema now, String type, String... candidates) {
        Schema target =
                RetainedTypes.add(
                        old, now, List.of(new MigrationStep.AskType(type, List.of(candidates))));
        assertThat(SchemaValidator.validate(target)).isEmpty();
        assertThat(SchemaValidator.unfillable(target)).isEmpty();
        return target;
    }

    private static Schema written(Schema schema) throws Exception {
        return SchemaXml.read(SchemaXml.write(schema), "written");
    }

    @Test
    void thatATypeStaysWithItsAttributesAndTheirTagSets() throws Exception {
        Schema now =
                Versions.with(
                        Versions.GPE,
                        Versions.CITY_AND_COUNTRY,
                        "<allowed>gpe</allowed>",
                        "<allowed>town</allowed>",
                        "<documentLabel id=\"genre\" name=\"Genre\" tagSet=\"sorts\""
                                + " multiple=\"true\"/>",
                        "",
                        "<tagSet id=\"sorts\" name=\"Sorts\"><tag id=\"city\" name=\"City\"/>\n"
                                + "    <tag id=\"country\" name=\"Country\"/></tagSet>",
                        "");
        assertThat(now.tagSet("sorts")).isEmpty();
        Schema target = retained(Versions.base(), now, "gpe", "town", "state");
        assertThat(target.type("gpe", EntityType.class).orElseThrow().attributes())
                .extracting(Attribute::id)
                .containsExactly("sort");
        assertThat(target.tagSet("sorts")).isEqualTo(Versions.base().tagSet("sorts"));
        assertThat(written(target)).isEqualTo(target);
    }

    @Test
    void thatItMayBeWhereACandidateMayBeAndNowhereElse() throws Exception {
        Schema target = retained(Versions.base(), Versions.split(), "gpe", "town", "state");
        RelationType lives = target.type("lives", RelationType.class).orElseThrow();
        assertThat(target.allows(lives.role("where").orElseThrow().allowedTypes(), "gpe")).isTrue();
        assertThat(target.allows(lives.role("who").orElseThrow().allowedTypes(), "gpe")).isFalse();
        Schema other = retained(Versions.base(), Versions.split(), "gpe", "state", "person");
        RelationType then = other.type("lives", RelationType.class).orElseThrow();
        assertThat(other.allows(then.role("where").orElseThrow().allowedTypes(), "gpe")).isFalse();
        assertThat(other.allows(then.role("who").orElseThrow().allowedTypes(), "gpe")).isTrue();
    }

    @Test
    void thatItHasWhatItHadFromATypeAboveThatIsGone() throws Exception {
        Schema now =
                Versions.with(
                        "<entity id=\"person\" name=\"Person\">\n"
                                + "    <attribute id=\"level\" name=\"Level\" kind=\"tag\""
                                + " tagSet=\"levels\"/>\n"
                                + "    <attribute id=\"dead\" name=\"Dead\" kind=\"flag\"/></entity>",
                        "",
                        "<entity id=\"minister\" name=\"Minister\" parent=\"person\"/>",
                        "<entity id=\"a\" name=\"A\"/><entity id=\"b\" name=\"B\"/>",
                        "<allowed>person</allowed>",
                        "<allowed>a</allowed>");
        Schema target = retained(Versions.base(), now, "minister", "a", "b");
        assertThat(target.type("minister").orElseThrow().attributes())
                .extracting(Attribute::id)
                .containsExactly("level", "dead");
        assertThat(written(target)).isEqualTo(target);
    }

    @Test
    void thatItGivesUpItsKeyAndMayHaveTheColourAndNameOfAnother() throws Exception {
        String key = " shortcut=\"P\" color=\"#336699\" darkColor=\"#99ccff\"";
        Schema old =
                SchemaXml.read(
                        Versions.BASE.replace("<entity id=\"gpe\"", "<entity id=\"gpe\"" + key),
                        "old");
        assertThat(old.type("gpe").orElseThrow().description().shortcut()).isPresent();
        Schema now =
                SchemaXml.read(
                        Versions.BASE
                                .replace(
                                        Versions.GPE,
                                        Versions.CITY_AND_COUNTRY.replace(
                                                "<entity id=\"town\" name=\"City\"",
                                                "<entity id=\"town\" name=\"Place\"" + key))
                                .replace(">gpe<", ">town<"),
                        "now");
        Schema target = retained(old, now, "gpe", "town", "state");
        assertThat(target.type("gpe").orElseThrow().description().shortcut()).isEmpty();
        assertThat(target.type("town").orElseThrow().description().shortcut()).isPresent();
        assertThat(written(target)).isEqualTo(target);
    }

    @Test
    void thatAStanceKeepsItsScales() throws Exception {
        Schema now =
                Versions.with(
                        "<stance id=\"stance\" name=\"Stance\" polarity=\"polarity\""
                                + " intensity=\"levels\"/>",
                        "<stance id=\"pro\" name=\"Pro\" polarity=\"sorts\"/>"
                                + "<stance id=\"con\" name=\"Con\" polarity=\"sorts\"/>",
                        "<tagSet id=\"polarity\" name=\"Polarity\" ordered=\"true\">"
                                + "<tag id=\"support\" name=\"Support\"/>\n"
                                + "    <tag id=\"oppose\" name=\"Oppose\"/></tagSet>",
                        "");
        Schema target = retained(Versions.base(), now, "stance", "pro", "con");
        StanceType stance = target.type("stance", StanceType.class).orElseThrow();
        assertThat(stance.polarity()).isEqualTo("polarity");
        assertThat(target.tagSet("polarity")).isPresent();
        assertThat(written(target)).isEqualTo(target);
    }

    @Test
    void thatATypeThatIsStillThereStaysAsItIsNow() throws Exception {
        Schema now = Versions.with("name=\"Person\"", "name=\"Human\"");
        assertThat(retained(Versions.base(), now, "person", "gpe")).isEqualTo(now);
    }
}
