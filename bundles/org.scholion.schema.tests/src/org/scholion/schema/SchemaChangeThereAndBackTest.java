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
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.schema.xml.SchemaXml;

/** What a change forbids, taking it back allows: each is compared in both directions. */
class SchemaChangeThereAndBackTest {

    private static final String COLOR = " color=\"#123456\" darkColor=\"#123456\"";

    private static final String NUMBER =
            "<attribute id=\"z\" name=\"Z\" kind=\"integer\" minimum=\"1\"/>";

    private static final String WHEN = "><when attribute=\"x\"><value>a</value></when></attribute>";

    private static final String GUIDELINE = "<guideline><text>Mark it.</text></guideline>";

    private static final String RULE =
            "<rule id=\"r\" name=\"R\" kind=\"identity\" type=\"p\">"
                    + "<description>Say who.</description></rule>";

    private static final String BASE =
            "<s:schema xmlns:s=\"urn:scholion:schema:1\" id=\"x\" name=\"X\">"
                    + "<tagSet id=\"t\" name=\"T\" ordered=\"true\" open=\"true\">"
                    + "<tag id=\"a\" name=\"A\"/><tag id=\"b\" name=\"B\"/></tagSet>"
                    + "<tagSet id=\"u\" name=\"U\" ordered=\"true\"><tag id=\"a\" name=\"A\"/></tagSet>"
                    + ("<entity id=\"p\" name=\"P\"" + COLOR + ">")
                    + "<attribute id=\"x\" name=\"X\" kind=\"tag\" tagSet=\"t\"/>"
                    + "<attribute id=\"y\" name=\"Y\"/>"
                    + (NUMBER + "</entity>")
                    + ("<entity id=\"q\" name=\"Q\"" + COLOR + "/>")
                    + ("<relation id=\"r\" name=\"R\" anchored=\"true\"" + COLOR + ">")
                    + "<role id=\"m\" name=\"M\" maximum=\"-1\"/>"
                    + "<role id=\"n\" name=\"N\" minimum=\"0\" maximum=\"2\">"
                    + "<allowed>p</allowed></role></relation>"
                    + ("<stance id=\"s\" name=\"S\" polarity=\"t\"" + COLOR + ">")
                    + "<holder>p</holder><target>q</target></stance>"
                    + ("<passage id=\"o\" name=\"O\"" + COLOR + "/>")
                    + ("<documentLabel id=\"d\" name=\"D\" tagSet=\"t\" multiple=\"true\"" + COLOR)
                    + "/></s:schema>";

    /**
     * An edit of the schema above.
     *
     * @param from what is replaced
     * @param there whether annotations of before may not fit afterwards
     * @param back whether annotations of afterwards may not fit before
     */
    record Edit(String where, String from, String to, boolean there, boolean back) {}

    private static Edit safe(String where, String from, String to) {
        return new Edit(where, from, to, false, false);
    }

    private static Edit narrower(String where, String from, String to) {
        return new Edit(where, from, to, true, false);
    }

    private static Edit wider(String where, String from, String to) {
        return new Edit(where, from, to, false, true);
    }

    private static Edit other(String where, String from, String to) {
        return new Edit(where, from, to, true, true);
    }

    static Stream<Edit> edits() {
        return Stream.of(
                safe("", "id=\"x\" name=\"X\"><tagSet", "id=\"x\" name=\"Z\"><tagSet"),
                safe("t", "name=\"T\"", "name=\"Z\""),
                safe("t", "open=\"true\">", "open=\"true\"><description>D</description>"),
                safe("t", "name=\"T\" ordered=\"true\"", "name=\"T\""),
                narrower("t", " open=\"true\"", ""),
                safe("b", "name=\"B\"", "name=\"Z\""),
                narrower("b", "<tag id=\"b\" name=\"B\"/>", ""),
                wider("c", "<tag id=\"b\"", "<tag id=\"c\" name=\"C\"/><tag id=\"b\""),
                safe("p", "name=\"P\"", "name=\"Z\""),
                safe("p", "name=\"P\"", "name=\"P\" wholeWords=\"true\""),
                safe("p", "name=\"P\"", "name=\"P\" shortcut=\"P\""),
                safe("x", "name=\"X\" kind", "name=\"Z\" kind"),
                safe("x", "name=\"X\" kind", "name=\"X\" required=\"true\" kind"),
                safe("x", "tagSet=\"t\"/><attr", "tagSet=\"t\" default=\"a\"/><attr"),
                safe("y", "name=\"Y\"/>", "name=\"Y\"><description>D</description></attribute>"),
                wider("x", "kind=\"tag\"", "kind=\"tags\""),
                other("x", "tagSet=\"t\"/><attr", "tagSet=\"u\"/><attr"),
                other("y", "name=\"Y\"/>", "name=\"Y\" kind=\"date\"/>"),
                narrower("y", "<attribute id=\"y\" name=\"Y\"/>", ""),
                other("r", "name=\"R\"", "name=\"R\" symmetric=\"true\""),
                narrower("r", " anchored=\"true\"", ""),
                safe("m", "name=\"M\"", "name=\"Z\""),
                safe("m", "maximum=\"-1\"", "maximum=\"-1\" minimum=\"0\""),
                narrower("m", "maximum=\"-1\"", "maximum=\"9\""),
                wider("n", "maximum=\"2\"", "maximum=\"3\""),
                narrower("m", "<role id=\"m\" name=\"M\" maximum=\"-1\"/>", ""),
                wider("n", "<allowed>p</allowed>", "<allowed>p</allowed><allowed>q</allowed>"),
                other("n", "<allowed>p</allowed>", "<allowed>q</allowed>"),
                wider("n", "<allowed>p</allowed>", ""),
                other("s", "polarity=\"t\"", "polarity=\"u\""),
                wider("s", "polarity=\"t\"", "polarity=\"t\" intensity=\"u\""),
                wider("s", "<holder>p</holder>", "<holder>p</holder><holder>q</holder>"),
                wider("s", "<target>q</target>", ""),
                other("s", "<target>q</target>", "<target>p</target>"),
                safe("o", "name=\"O\"", "name=\"O\" excluded=\"true\""),
                other("d", "tagSet=\"t\" multiple", "tagSet=\"u\" multiple"),
                narrower("d", " multiple=\"true\"", ""),
                safe("", "name=\"X\"><tagSet", "name=\"X\" language=\"en\"><tagSet"),
                wider("p", "name=\"P\"", "name=\"P\" parent=\"q\""),
                narrower("p", "name=\"P\"", "name=\"P\" abstract=\"true\""),
                narrower("p", "name=\"P\"", "name=\"P\" overlap=\"none\""),
                narrower("p", "name=\"P\"", "name=\"P\" nesting=\"others\""),
                narrower("p", "name=\"P\"", "name=\"P\" discontinuous=\"false\""),
                narrower("p", "name=\"P\"", "name=\"P\" referents=\"false\""),
                narrower("p", "name=\"P\"", "name=\"P\" groups=\"false\""),
                safe("p", "name=\"P\"", "name=\"P\" identified=\"true\""),
                safe("p", "name=\"P\"", "name=\"P\" zeroWidth=\"true\""),
                safe("p", "name=\"P\"", "name=\"P\" anchor=\"word\""),
                safe("p", "name=\"P\"", "name=\"P\" article=\"with\""),
                safe("p", "<attribute id=\"x\"", GUIDELINE + "<attribute id=\"x\""),
                safe("b", "<tag id=\"b\"", "<tag parent=\"a\" id=\"b\""),
                narrower("z", NUMBER, NUMBER.replace("/>", " maximum=\"9\"/>")),
                wider("z", NUMBER, NUMBER.replace("minimum=\"1\"", "minimum=\"0\"")),
                safe("z", NUMBER, NUMBER.replace("/>", " blocking=\"false\"/>")),
                safe("z", NUMBER, NUMBER.replace("/>", " shown=\"true\"/>")),
                safe("z", NUMBER, NUMBER.replace("/>", WHEN)),
                safe("r", "name=\"R\"", "name=\"R\" sameSentence=\"true\""),
                narrower("s", "name=\"S\"", "name=\"S\" authorHolder=\"false\""),
                narrower("s", "name=\"S\"", "name=\"S\" implicitHolder=\"false\""),
                narrower("s", "name=\"S\"", "name=\"S\" maximumSources=\"2\""),
                safe("s", "name=\"S\"", "name=\"S\" catalogued=\"true\""),
                safe("s", "name=\"S\"", "name=\"S\" cueRequired=\"true\""),
                safe("s", "name=\"S\"", "name=\"S\" evidenceRequired=\"true\""),
                wider("s", "name=\"S\"", "name=\"S\" commitment=\"t\""),
                safe("", "</s:schema>", RULE + "</s:schema>"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void thatOneEditIsOneChangeAtItsPlaceInBothDirections(Edit edit) throws Exception {
        assertThat(BASE).as("the edit").contains(edit.from());
        Schema before = SchemaXml.read(BASE, "before.xml");
        Schema after = SchemaXml.read(BASE.replace(edit.from(), edit.to()), "after.xml");
        List<SchemaChange> there = SchemaCompatibility.compare(before, after).changes();
        List<SchemaChange> back = SchemaCompatibility.compare(after, before).changes();
        assertThat(there).extracting(c -> c.element().id()).containsExactly(edit.where());
        assertThat(back).extracting(c -> c.element().id()).containsExactly(edit.where());
        assertThat(there.get(0).needsMigration()).isEqualTo(edit.there());
        assertThat(back.get(0).needsMigration()).isEqualTo(edit.back());
    }

    @Test
    void thatAnotherScaleOfIntensityNeedsAMigration() throws Exception {
        String with = BASE.replace("polarity=\"t\"", "polarity=\"t\" intensity=\"u\"");
        Schema before = SchemaXml.read(with, "before.xml");
        Schema after =
                SchemaXml.read(with.replace("intensity=\"u\"", "intensity=\"t\""), "after.xml");
        assertThat(SchemaCompatibility.compare(before, after).reasons()).hasSize(1);
        assertThat(SchemaCompatibility.compare(before, before).changes()).isEmpty();
    }

    @Test
    void thatWhatIsAddedThereIsRemovedBack() {
        for (int seed = 0; seed < 50; seed++) {
            Schema one = RandomSchemas.next(new Random(seed));
            Schema other = RandomSchemas.next(new Random(seed + 1_000));
            List<SchemaChange> there = SchemaCompatibility.compare(one, other).changes();
            List<SchemaChange> back = SchemaCompatibility.compare(other, one).changes();
            assertThat(there)
                    .extracting(change -> change.element().id())
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            back.stream().map(change -> change.element().id()).toList());
        }
    }
}
