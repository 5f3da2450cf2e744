/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Loss;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaExtension;

/** What of other programs' annotations has a place here, and what is said of the rest. */
class ForeignLossesTest {

    private static final String TYPES =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
            <typeDescription><name>my.Colour</name><supertypeName>uima.cas.String</supertypeName>
             <allowedValues><value><string>red</string></value></allowedValues></typeDescription>
            <typeDescription><name>my.Name</name><supertypeName>uima.tcas.Annotation</supertypeName>
             <features>%s</features></typeDescription>
            <typeDescription><name>my.Link</name><supertypeName>uima.tcas.Annotation</supertypeName>
             <features>%s</features></typeDescription>
            <typeDescription>
             <name>de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token</name>
             <supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
            <typeDescription>
             <name>de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData</name>
             <supertypeName>uima.tcas.Annotation</supertypeName>
             <features>%s</features></typeDescription>
            </types></typeSystemDescription>
            """
                    .formatted(
                            feature("colour", "my.Colour")
                                    + feature("tags", "uima.cas.StringArray")
                                    + feature("numbers", "uima.cas.IntegerArray")
                                    + feature("others", "uima.cas.FSArray")
                                    + feature("list", "uima.cas.StringList")
                                    + feature("big", "uima.cas.Long")
                                    + feature("small", "uima.cas.Byte")
                                    + feature("half", "uima.cas.Float")
                                    + feature("next", "my.Name"),
                            feature("from", "uima.tcas.Annotation")
                                    + feature("to", "uima.tcas.Annotation"),
                            feature("documentId", "uima.cas.String")
                                    + feature("title", "uima.cas.String"));

    private static String feature(String name, String range) {
        return "<featureDescription><name>"
                + name
                + "</name><rangeTypeName>"
                + range
                + "</rangeTypeName></featureDescription>";
    }

    private static ImportedDocument read(String elements) throws UnreadableSourceException {
        String xmi =
                """
                <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
                 xmlns:my="http:///my.ecore" xmlns:tcas="http:///uima/tcas.ecore" xmi:version="2.0"
                 xmlns:meta="http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore"
                 xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore">
                <cas:NULL xmi:id="0"/>
                """
                        + elements
                        + """
                        <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
                         sofaString="one two three"/>
                        <cas:View sofa="1" members="%s"/>
                        </xmi:XMI>
                        """
                                .formatted(
                                        String.join(
                                                " ",
                                                elements.lines()
                                                        .filter(l -> l.contains("begin="))
                                                        .map(
                                                                l ->
                                                                        l.replaceAll(
                                                                                ".*xmi:id=\"(\\d+)\".*",
                                                                                "$1"))
                                                        .toList()));
        return Exchange.read("xmi", MemorySource.of("a.xmi", xmi, "typesystem.xml", TYPES));
    }

    private static String name(int id, int begin, int end, String more) {
        return "<my:Name xmi:id=\"%d\" sofa=\"1\" begin=\"%d\" end=\"%d\" %s/>\n"
                .formatted(id, begin, end, more);
    }

    private static String link(int id, int begin, int end, String more) {
        return name(id, begin, end, more).replace("my:Name", "my:Link");
    }

    private static SortedMap<String, Integer> losses(ImportedDocument document) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Loss loss : document.losses().all()) {
            assertThat(loss.examples()).isNotEmpty();
            counts.put(loss.reason().code().replace("exchange.lost.", ""), loss.count());
        }
        return counts;
    }

    private static Map<String, AttributeValue> attributes(ImportedDocument document) {
        return document.annotations().get(0).header().attributes();
    }

    @Test
    void thatCharactersThatXmlWritesOtherwiseComeAsThemselves() throws Exception {
        String element =
                name(2, 0, 3, "")
                        .replace(
                                "/>",
                                "><tags>a&amp;b&lt;c</tags><tags>&#x645;&#65;<![CDATA[<&>]]></tags></my:Name>");
        assertThat(attributes(read(element)).get("tags"))
                .isEqualTo(new AttributeValue.Tags(List.of("a&b<c", "\u0645A<&>")));
    }

    @Test
    void thatFeaturesBecomeValuesOfTheirKind() throws Exception {
        ImportedDocument document =
                read(name(2, 0, 3, "colour=\"red\" big=\"5000000000\" small=\"-3\" half=\"0.25\""));
        assertThat(attributes(document))
                .isEqualTo(
                        Map.of(
                                "colour", AttributeValue.Tags.of("red"),
                                "big", number("5000000000"),
                                "small", number("-3"),
                                "half", number("0.25")));
        assertThat(losses(document)).isEmpty();
    }

    private static AttributeValue number(String number) {
        return new AttributeValue.Number(new java.math.BigDecimal(number));
    }

    @Test
    void thatAListOfTextsIsTagsAndOtherListsAreLost() throws Exception {
        ImportedDocument tagged = read(name(2, 0, 3, "tags=\"a b\""));
        assertThat(attributes(tagged))
                .containsEntry("tags", new AttributeValue.Tags(List.of("a", "b")));
        ImportedDocument numbered =
                read(name(2, 0, 3, "numbers=\"1 2\"") + name(3, 4, 7, "numbers=\"3\""));
        assertThat(attributes(numbered)).doesNotContainKey("numbers");
        assertThat(losses(numbered)).containsEntry("feature", 2);
    }

    @Test
    void thatASingleReferenceIsLost() throws Exception {
        ImportedDocument document = read(name(2, 0, 3, "next=\"3\"") + name(3, 4, 7, ""));
        assertThat(document.annotations()).hasSize(2).allMatch(Mention.class::isInstance);
        assertThat(losses(document)).isEqualTo(Map.of("reference-feature", 1));
        assertThat(document.losses().all().get(0).examples())
                .singleElement()
                .satisfies(e -> assertThat(e.toString()).contains("0"));
    }

    @Test
    void thatARelationIsAnchoredUnlessItLiesWhereAnEndDoes() throws Exception {
        String names = name(2, 0, 3, "") + name(3, 8, 13, "");
        for (int[] at : new int[][] {{0, 3}, {8, 13}}) {
            assertThat(
                            relation(read(names + link(4, at[0], at[1], "from=\"2\" to=\"3\"")))
                                    .anchor())
                    .isEmpty();
        }
        for (int[] at : new int[][] {{0, 4}, {7, 13}, {4, 7}}) {
            assertThat(
                            relation(read(names + link(4, at[0], at[1], "from=\"2\" to=\"3\"")))
                                    .anchor())
                    .contains(Span.of(at[0], at[1]));
        }
    }

    private static Relation relation(ImportedDocument document) {
        return document.annotations().stream()
                .filter(Relation.class::isInstance)
                .map(Relation.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatAnEndThatIsATokenOrTheRelationItselfIsLeftOut() throws Exception {
        String token = name(2, 0, 3, "").replace("my:Name", "seg:Token");
        ImportedDocument document =
                read(token + name(3, 4, 7, "") + link(4, 8, 13, "from=\"2\" to=\"3\""));
        assertThat(relation(document).roles()).containsOnlyKeys("to");
        assertThat(losses(document)).isEqualTo(Map.of("token-end", 1));
        ImportedDocument own = read(name(3, 4, 7, "") + link(4, 8, 13, "from=\"4\" to=\"3\""));
        assertThat(relation(own).roles()).containsOnlyKeys("to");
        assertThat(losses(own)).isEqualTo(Map.of("own-end", 1));
    }

    @Test
    void thatRelationsWithoutAnyEndAreLostWithThoseThatHaveOnlyThem() throws Exception {
        ImportedDocument document =
                read(
                        name(3, 4, 7, "")
                                + link(4, 8, 13, "")
                                + link(5, 8, 12, "from=\"4\"")
                                + link(6, 8, 11, "from=\"5\" to=\"4\"")
                                + link(7, 8, 10, "from=\"3\" to=\"6\""));
        assertThat(losses(document)).isEqualTo(Map.of("no-end", 3, "left-out-end", 4));
        assertThat(document.annotations())
                .extracting(Annotation::typeId)
                .containsExactly("my.Name", "my.Link");
        assertThat(relation(document).roles()).containsOnlyKeys("from");
    }

    @Test
    void thatWhatIsKnownOfTheDocumentIsItsMetadata() throws Exception {
        String meta =
                "<meta:DocumentMetaData xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"13\""
                        + " title=\"x-unspecified\" documentId=\"d7\"/>\n";
        ImportedDocument document = read(meta);
        assertThat(document.metadata()).isEqualTo(Map.of("documentId", "d7"));
        assertThat(document.language()).isEmpty();
        assertThat(document.annotations()).isEmpty();
        assertThat(read(meta.replace("x-unspecified", "News")).metadata())
                .isEqualTo(Map.of("documentId", "d7", "title", "News"));
    }

    @ParameterizedTest
    @CsvSource({
        "'colour=\"red\"', 'others=\"77\"', 77",
        "'colour=\"red\"', 'next=\"78\"', 78",
        "'colour=\"red\"', 'others=\"0 79\"', 79"
    })
    void thatReferencesToNothingAreNamed(String good, String bad, String id) throws Exception {
        assertThat(read(name(2, 0, 3, good)).annotations()).hasSize(1);
        assertThatThrownBy(() -> read(name(2, 0, 3, bad)))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> {
                            assertThat(e.line()).hasValue(6);
                            assertThat(e.getMessage()).contains(id);
                        });
    }

    @Test
    void thatAnArrayOfItsOwnIsLookedThroughToo() throws Exception {
        String array = "<cas:FSArray xmi:id=\"9\" elements=\"%s\"/>\n";
        String using = name(2, 0, 3, "");
        assertThat(read(array.formatted("2 0") + using).annotations()).hasSize(1);
        assertThatThrownBy(() -> read(array.formatted("2 88") + using))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("88");
        String list = "<cas:NonEmptyStringList xmi:id=\"9\" head=\"a\" tail=\"10\"/>\n";
        assertThatThrownBy(() -> read(list + using)).isInstanceOf(UnreadableSourceException.class);
        assertThat(read(name(2, 0, 3, "list=\"a b\"")).annotations()).hasSize(1);
    }

    @Test
    void thatTypesAreCalledByTheirFullNames() throws Exception {
        String types =
                """
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                <typeDescription><name>a.Name</name>
                 <supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
                <typeDescription><name>b.Name</name>
                 <supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
                <typeDescription><name>b.Other</name>
                 <supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
                <typeDescription><name>c.Other</name>
                 <supertypeName>uima.cas.TOP</supertypeName></typeDescription>
                </types></typeSystemDescription>
                """;
        String xmi =
                """
                <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
                 xmlns:a="http:///a.ecore" xmlns:b="http:///b.ecore" xmi:version="2.0">
                <a:Name xmi:id="2" sofa="1" begin="0" end="1"/>
                <b:Name xmi:id="3" sofa="1" begin="1" end="2"/>
                <b:Other xmi:id="4" sofa="1" begin="2" end="3"/>
                <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
                 sofaString="e\u0301x"/>
                <cas:View sofa="1" members="2 3 4"/>
                </xmi:XMI>
                """;
        ImportedDocument document =
                Exchange.read("xmi", MemorySource.of("a.xmi", xmi, "typesystem.xml", types));
        assertThat(document.annotations())
                .extracting(Annotation::typeId)
                .containsExactly("a.Name", "b.Name", "b.Other");
        assertThat(document.notices())
                .as("two of them cut the first character")
                .satisfiesExactly(
                        n -> assertThat(n.message().toString()).contains("a.Name"),
                        n -> assertThat(n.message().toString()).contains("b.Name"));
        assertThat(document.notices())
                .allSatisfy(n -> assertThat(n.place().toString()).startsWith("a.xmi"));
    }

    @Test
    void thatEachLinkCountsAndAnEmptyArrayIsNone() throws Exception {
        ImportedDocument document =
                read(
                        name(2, 0, 3, "others=\"3 0 4\"")
                                + name(3, 4, 7, "others=\"\"")
                                + name(4, 8, 13, "next=\"2\""));
        assertThat(document.losses().count("exchange.lost.reference-feature")).isEqualTo(3);
        assertThat(document.losses().all())
                .allSatisfy(
                        l ->
                                assertThat(l.examples().get(0).toString())
                                        .contains("a.xmi: my.Name at "));
    }

    @Test
    void thatAnEmptyElementOfAListIsLeftOutAndSaid() throws Exception {
        String element =
                "<my:Name xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"><tags>a</tags><tags/>"
                        + "<tags>c</tags></my:Name>\n";
        ImportedDocument document = read(element);
        assertThat(attributes(document))
                .containsEntry("tags", new AttributeValue.Tags(List.of("a", "c")));
        assertThat(losses(document)).isEqualTo(Map.of("empty-value", 1));
    }

    @Test
    void thatAnnotationsNoViewListsAreNamed() throws Exception {
        String hidden = name(3, 4, 7, "").replace("begin=", "begin =");
        ImportedDocument document = read(name(2, 0, 3, "") + hidden);
        assertThat(document.annotations()).hasSize(1);
        assertThat(losses(document)).isEqualTo(Map.of("unindexed", 1));
        assertThat(document.losses().all().get(0).examples().get(0).toString())
                .isEqualTo("a.xmi: my.Name at 4");
        ImportedDocument linked =
                read(name(2, 0, 3, "") + hidden + link(4, 8, 13, "from=\"2\" to=\"3\""));
        assertThat(losses(linked)).isEqualTo(Map.of("unindexed", 1, "unindexed-end", 1));
    }

    @Test
    void thatATypeTheProjectKnowsByItsShortNameIsThatOne() throws Exception {
        Schema schema = SchemaExtension.of(Schema.empty()).entity("Name").build();
        MemorySource source =
                MemorySource.of(
                        "a.xmi",
                        "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmi:version=\"2.0\""
                                + " xmlns:cas=\"http:///uima/cas.ecore\""
                                + " xmlns:my=\"http:///my.ecore\">"
                                + name(2, 0, 3, "")
                                + link(3, 0, 3, "from=\"2\" to=\"2\"")
                                + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\""
                                + " mimeType=\"text\" sofaString=\"one\"/>"
                                + "<cas:View sofa=\"1\" members=\"2 3\"/></xmi:XMI>",
                        "typesystem.xml",
                        TYPES);
        assertThat(Exchange.read("xmi", source, schema).annotations())
                .extracting(Annotation::typeId)
                .containsExactlyInAnyOrder("Name", "my.Link");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 2", "0, 14"})
    void thatOffsetsOutsideTheTextAreAnError(int begin, int end) throws Exception {
        assertThat(read(name(2, 13, 13, "")).annotations()).hasSize(1);
        assertThat(read(name(2, 0, 13, "")).annotations()).hasSize(1);
        assertThatThrownBy(() -> read(name(2, begin, end, "")))
                .isInstanceOf(UnreadableSourceException.class);
    }
}
