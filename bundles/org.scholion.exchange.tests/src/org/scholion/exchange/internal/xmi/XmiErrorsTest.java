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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;

class XmiErrorsTest {

    private static final String TYPES =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">
            <name>t</name>
            <types>
            <typeDescription><name>my.Span</name><supertypeName>uima.tcas.Annotation</supertypeName>
            <features><featureDescription><name>next</name>
            <rangeTypeName>my.Span</rangeTypeName></featureDescription></features>
            </typeDescription>
            </types>
            </typeSystemDescription>
            """;

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
             xmlns:my="http:///my.ecore" xmi:version="2.0">
            <cas:NULL xmi:id="0"/>
            """;

    private static final String TAIL =
            """
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="abc"/>
            <cas:View sofa="1" members="2"/>
            </xmi:XMI>
            """;

    private static ImportedDocument read(String xmi, String types) throws Exception {
        return Exchange.read("xmi", MemorySource.of("f/a.xmi", xmi, "f/typesystem.xml", types));
    }

    private static void assertRefused(String xmi, String types, String... parts) {
        assertThatThrownBy(() -> read(xmi, types))
                .isInstanceOf(UnreadableSourceException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    @Test
    void thatASoundFileIsRead() throws Exception {
        ImportedDocument document =
                read(
                        HEAD + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n" + TAIL,
                        TYPES);
        assertThat(document.text()).isEqualTo("abc");
        assertThat(document.annotations()).hasSize(1);
    }

    @Test
    void thatATypeSystemThatContradictsItselfIsNamed() {
        assertRefused(
                HEAD + TAIL,
                TYPES.replace(
                        "<supertypeName>uima.tcas.Annotation</supertypeName>",
                        "<supertypeName>no.such.Type</supertypeName>"),
                "f/typesystem.xml",
                "no.such.Type");
    }

    @Test
    void thatOurTypesAreDeclaredAsWeDeclareThemOrNotAtAll() {
        String ours =
                """
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                <typeDescription><name>org.scholion.cas.Mention</name>
                <supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
                </types></typeSystemDescription>
                """;
        assertRefused(HEAD + TAIL, ours, "f/typesystem.xml", "Mention", "uima.tcas.Annotation");
    }

    @Test
    void thatHalfAFileIsNoReason() {
        String name = "x".repeat(200_000);
        assertThatThrownBy(() -> read(HEAD + "<" + name + "></y>\n" + TAIL, TYPES))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("a.xmi, line 5")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void thatADoubleIdIsNamedWithItsLine() {
        assertRefused(
                HEAD
                        + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n"
                        + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"1\"/>\n"
                        + TAIL,
                TYPES,
                "a.xmi, line 6",
                "xmi:id 2 is used twice, first in line 5");
    }

    @ParameterizedTest
    @CsvSource({
        "02, used twice",
        "0, no whole number",
        "-0, no whole number",
        "two, no whole number",
        "9999999999, no whole number"
    })
    void thatAnIdIsANumberOfItsOwn(String id, String why) {
        assertRefused(
                HEAD
                        + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n"
                        + "<my:Span xmi:id=\""
                        + id
                        + "\" sofa=\"1\" begin=\"0\" end=\"1\"/>\n"
                        + TAIL,
                TYPES,
                "a.xmi, line 6",
                why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "-0"})
    void thatAViewHoldsNoNull(String id) {
        assertRefused(
                HEAD
                        + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n"
                        + TAIL.replace("members=\"2\"", "members=\"2 " + id + "\""),
                TYPES,
                "a.xmi, line ",
                "a view refers to xmi:id " + id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "7"})
    void thatAViewIsOfATextThatIsThere(String id) {
        assertRefused(
                HEAD
                        + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n"
                        + TAIL.replace("View sofa=\"1\"", "View sofa=\"" + id + "\""),
                TYPES,
                "a.xmi, line ",
                "a view refers to xmi:id " + id);
    }

    @Test
    void thatAnUnknownTypeIsNamed() {
        assertRefused(
                HEAD + "<my:Other xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n" + TAIL,
                TYPES,
                "a.xmi, line 5",
                "my.Other is not in the type system");
    }

    @Test
    void thatAnUnknownFeatureIsNamed() {
        assertRefused(
                HEAD + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" x=\"1\"/>\n" + TAIL,
                TYPES,
                "my.Span has no feature x");
    }

    @Test
    void thatAReferenceToNothingIsNamed() {
        assertRefused(
                HEAD
                        + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" next=\"9\"/>\n"
                        + TAIL,
                TYPES,
                "line 5",
                "my.Span.next refers to xmi:id 9");
    }

    @Test
    void thatOffsetsOutsideTheTextAreRefused() {
        assertRefused(
                HEAD + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\"/>\n" + TAIL,
                TYPES,
                "my.Span at 0 to 4",
                "3 UTF-16 units");
    }

    @Test
    void thatAnExternalEntityIsNeverRead() {
        assertRefused(
                HEAD.replace(
                                "<xmi:XMI",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
                                        + "<xmi:XMI")
                        + "<my:Span xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/>\n"
                        + TAIL.replace("abc", "&e;"),
                TYPES,
                "a.xmi, line 2",
                "document type");
    }

    @Test
    void thatAnEntityInTheTypeSystemIsNeverRead() {
        assertRefused(
                HEAD + TAIL,
                TYPES.replace(
                        "<typeSystemDescription xml",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n"
                                + "<typeSystemDescription xml"),
                "typesystem.xml, line 2",
                "document type");
    }

    @Test
    void thatATypeSystemThatImportsIsRefused() {
        assertRefused(
                HEAD + TAIL,
                TYPES.replace(
                        "<types>",
                        "<imports><import location=\"http://example.org/t.xml\"/></imports><types>"),
                "typesystem.xml, line 4",
                "imports");
    }

    @Test
    void thatAMissingTypeSystemIsExplained() {
        assertThatThrownBy(() -> Exchange.read("xmi", MemorySource.of("a.xmi", HEAD + TAIL)))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("typesystem.xml");
    }

    @Test
    void thatBrokenXmlIsNamedWithItsLine() {
        assertRefused(HEAD + "<my:Span\n", TYPES, "a.xmi, line", "not well-formed");
    }

    @Test
    void thatTextWithoutMarkupIsNoXmi() {
        assertRefused("hello", TYPES, "not well-formed");
    }
}
