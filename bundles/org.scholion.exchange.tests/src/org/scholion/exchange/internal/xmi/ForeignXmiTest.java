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

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;

class ForeignXmiTest {

    private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.";

    private static String type(String name, String supertype, String... features) {
        StringBuilder type =
                new StringBuilder("<typeDescription><name>" + name + "</name><supertypeName>")
                        .append(supertype)
                        .append("</supertypeName><features>");
        for (int i = 0; i < features.length; i += 2) {
            type.append("<featureDescription><name>")
                    .append(features[i])
                    .append("</name><rangeTypeName>")
                    .append(features[i + 1])
                    .append("</rangeTypeName></featureDescription>");
        }
        return type.append("</features></typeDescription>\n").toString();
    }

    private static final String TYPES =
            "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>"
                    + type(
                            "my.Name",
                            "uima.tcas.Annotation",
                            "value",
                            "uima.cas.String",
                            "sure",
                            "uima.cas.Boolean",
                            "score",
                            "uima.cas.Double",
                            "count",
                            "uima.cas.Integer")
                    + type(
                            "my.Link",
                            "uima.tcas.Annotation",
                            "Governor",
                            "my.Name",
                            "Dependent",
                            "my.Name",
                            "role",
                            "uima.cas.String")
                    + type(DKPRO + "Token", "uima.tcas.Annotation", "pos", "my.Pos")
                    + type(DKPRO + "Sentence", "uima.tcas.Annotation")
                    + type("my.Pos", "uima.tcas.Annotation", "PosValue", "uima.cas.String")
                    + type("my.Loose", "uima.cas.TOP", "value", "uima.cas.String")
                    + "</types></typeSystemDescription>";

    private static final String XMI =
            """
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
             xmlns:my="http:///my.ecore" xmi:version="2.0"
             xmlns:seg="http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore">
            <cas:NULL xmi:id="0"/>
            <my:Name xmi:id="2" sofa="1" begin="0" end="4" value="GPE" sure="true" score="0.5" count="3"/>
            <my:Name xmi:id="3" sofa="1" begin="5" end="7" score="NaN"/>
            <my:Link xmi:id="4" sofa="1" begin="5" end="7" Governor="2" Dependent="3" role="in"/>
            <seg:Token xmi:id="5" sofa="1" begin="0" end="4" pos="7"/>
            <seg:Sentence xmi:id="6" sofa="1" begin="0" end="7"/>
            <my:Pos xmi:id="7" sofa="1" begin="0" end="4" PosValue="NN"/>
            <my:Loose xmi:id="8" value="x"/>
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="🇮🇳 of"/>
            <cas:Sofa xmi:id="9" sofaNum="2" sofaID="other" mimeType="text" sofaString="x"/>
            <cas:View sofa="1" members="2 3 4 5 6 7 8"/>
            </xmi:XMI>
            """;

    private static ImportedDocument read() throws Exception {
        return Exchange.read("xmi", MemorySource.of("a.xmi", XMI, "typesystem.xml", TYPES));
    }

    @Test
    void thatAnnotationsBecomeMentionsWithTheirFeatures() throws Exception {
        Mention first =
                read().annotations().stream()
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(first.typeId()).isEqualTo("my.Name");
        assertThat(first.span().coveredText("🇮🇳 of")).isEqualTo("🇮🇳");
        assertThat(first.header().attributes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "value", new AttributeValue.Text("GPE"),
                                "sure", new AttributeValue.Flag(true),
                                "score", new AttributeValue.Number(new BigDecimal("0.5")),
                                "count", new AttributeValue.Number(new BigDecimal("3"))));
    }

    @Test
    void thatAnAnnotationWithTwoReferencesIsARelation() throws Exception {
        List<Relation> relations =
                read().annotations().stream()
                        .filter(Relation.class::isInstance)
                        .map(Relation.class::cast)
                        .toList();
        assertThat(relations).hasSize(1);
        Relation link = relations.get(0);
        assertThat(link.roles().keySet()).containsExactly("Dependent", "Governor");
        assertThat(link.anchor()).as("its place is that of an end").isEmpty();
        assertThat(link.header().attributes()).containsEntry("role", new AttributeValue.Text("in"));
    }

    @Test
    void thatTokensAndSentencesBecomeTheBaseLayer() throws Exception {
        ImportedDocument document = read();
        assertThat(document.baseLayer()).isPresent();
        assertThat(document.baseLayer().orElseThrow().tokens())
                .singleElement()
                .satisfies(t -> assertThat(t.columns()).containsEntry("pos.PosValue", "NN"));
        assertThat(document.baseLayer().orElseThrow().sentences()).hasSize(1);
        assertThat(document.annotations()).hasSize(3);
    }

    @Test
    void thatWhatCannotBeHeldIsReported() throws Exception {
        assertThat(read().losses().all())
                .extracting(l -> l.reason().toString())
                .containsExactlyInAnyOrder(
                        "a view other than the initial one",
                        "a my.Loose, which has no place in the text",
                        "a number of my.Name:score that is not finite");
    }
}
