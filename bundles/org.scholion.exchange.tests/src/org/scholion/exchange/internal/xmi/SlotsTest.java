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
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Loss;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.schema.FeatureChoice;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.schema.TypeChoice;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/** Annotations are what the proposal makes of their types, slots and links among them. */
class SlotsTest {

    private static final String TYPES =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
            <typeDescription><name>my.Who</name><supertypeName>uima.tcas.Annotation</supertypeName>
            </typeDescription>
            <typeDescription><name>my.Does</name><supertypeName>uima.tcas.Annotation</supertypeName>
             <features>
              <featureDescription><name>args</name><rangeTypeName>uima.cas.FSArray</rangeTypeName>
               <elementType>my.Arg</elementType></featureDescription>
              <featureDescription><name>near</name><rangeTypeName>my.Who</rangeTypeName>
              </featureDescription>
             </features></typeDescription>
            <typeDescription><name>my.Arg</name><supertypeName>uima.cas.TOP</supertypeName>
             <features>
              <featureDescription><name>role</name><rangeTypeName>uima.cas.String</rangeTypeName>
              </featureDescription>
              <featureDescription><name>target</name><rangeTypeName>my.Who</rangeTypeName>
              </featureDescription>
             </features></typeDescription>
            </types></typeSystemDescription>
            """;

    private static final String XMI =
            """
            <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
             xmlns:my="http:///my.ecore" xmi:version="2.0">
            <cas:NULL xmi:id="0"/>
            <my:Who xmi:id="2" sofa="1" begin="0" end="3"/>
            <my:Who xmi:id="3" sofa="1" begin="8" end="13"/>
            <my:Arg xmi:id="4" role="giver" target="2"/>
            <my:Arg xmi:id="5" target="3"/>
            <my:Does xmi:id="6" sofa="1" begin="4" end="7" args="4 5" near="3"/>
            <my:Does xmi:id="7" sofa="1" begin="4" end="7"/>
            <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
             sofaString="one two three"/>
            <cas:View sofa="1" members="2 3 6 7"/>
            </xmi:XMI>
            """;

    private static SchemaProposal proposal() throws Exception {
        return TypeSystemProposal.of(MemorySource.of("t.xml", TYPES), 1 << 20);
    }

    private static ImportedDocument read(Schema schema) throws Exception {
        return Exchange.read("xmi", MemorySource.of("a.xmi", XMI, "typesystem.xml", TYPES), schema);
    }

    private static <T extends Annotation> List<T> of(ImportedDocument document, Class<T> kind) {
        return document.annotations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> losses(ImportedDocument document) {
        return document.losses().all().stream()
                .map((Loss l) -> l.reason() + " " + l.count())
                .sorted()
                .toList();
    }

    @Test
    void thatSlotsAreRolesOfAnEventAsTheSchemaHasThem() throws Exception {
        Schema schema = proposal().schema();
        assertThat(schema.type("my.Does", RelationType.class).orElseThrow().anchored()).isTrue();
        for (Schema project : List.of(Schema.empty(), schema)) {
            ImportedDocument document = read(project);
            List<Mention> who = of(document, Mention.class);
            List<Relation> does = of(document, Relation.class);
            assertThat(who).hasSize(2);
            assertThat(does).hasSize(2);
            assertThat(does).allMatch(r -> r.anchor().equals(Optional.of(Span.of(4, 7))));
            Relation full =
                    does.stream().filter(r -> !r.roles().isEmpty()).findFirst().orElseThrow();
            assertThat(full.roles().get("args")).containsExactly(who.get(0).id(), who.get(1).id());
            boolean known = project.equals(schema);
            assertThat(full.header().attributes().get("near"))
                    .isEqualTo(known ? new AttributeValue.Text(who.get(1).id().value()) : null);
            assertThat(full.header().attributes().get("args.role"))
                    .isEqualTo(new AttributeValue.Text("giver;*"));
            assertThat(losses(document)).hasSize(known ? 0 : 1);
        }
    }

    @Test
    void thatWhatWasChosenOtherwiseIsReadOtherwise() throws Exception {
        Schema chosen =
                proposal()
                        .with(
                                "my.Does",
                                type ->
                                        type.as(TypeChoice.Use.ENTITY)
                                                .with("args", FeatureChoice.Use.LEFT_OUT))
                        .schema();
        ImportedDocument document = read(chosen);
        assertThat(of(document, Mention.class)).hasSize(4);
        assertThat(of(document, Relation.class)).isEmpty();
        assertThat(losses(document)).containsExactly("a link of the feature my.Does:args 2");
    }

    @Test
    void thatAChainIsAReferent() throws Exception {
        String types =
                """
                <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
                <typeDescription><name>my.Link</name>
                 <supertypeName>uima.tcas.Annotation</supertypeName><features>
                  <featureDescription><name>next</name><rangeTypeName>my.Link</rangeTypeName>
                  </featureDescription></features></typeDescription>
                <typeDescription><name>my.Chain</name>
                 <supertypeName>uima.cas.AnnotationBase</supertypeName><features>
                  <featureDescription><name>first</name><rangeTypeName>my.Link</rangeTypeName>
                  </featureDescription></features></typeDescription>
                </types></typeSystemDescription>
                """;
        String xmi =
                """
                <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"
                 xmlns:my="http:///my.ecore" xmi:version="2.0">
                <cas:NULL xmi:id="0"/>
                <my:Link xmi:id="2" sofa="1" begin="0" end="3" next="3"/>
                <my:Link xmi:id="3" sofa="1" begin="4" end="7"/>
                <my:Link xmi:id="4" sofa="1" begin="8" end="13"/>
                <my:Link xmi:id="5" sofa="1" begin="0" end="7" next="6"/>
                <my:Link xmi:id="6" sofa="1" begin="0" end="13" next="5"/>
                <my:Chain xmi:id="8" sofa="1" first="2"/>
                <my:Chain xmi:id="9" sofa="1" first="4"/>
                <cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text"
                 sofaString="one two three"/>
                <cas:View sofa="1" members="2 3 4 5 6 8 9"/>
                </xmi:XMI>
                """;
        ImportedDocument document =
                Exchange.read("xmi", MemorySource.of("a.xmi", xmi, "typesystem.xml", types));
        // as UIMA sorts them: by begin, the longer first
        List<Mention> sorted = of(document, Mention.class);
        List<Mention> links = new ArrayList<>(sorted.subList(2, 5));
        links.addAll(sorted.subList(0, 2));
        assertThat(of(document, Referent.class)).hasSize(2);
        assertThat(links.get(0).referent()).isPresent().isEqualTo(links.get(1).referent());
        assertThat(links.get(2).referent()).isPresent().isNotEqualTo(links.get(0).referent());
        assertThat(links.subList(3, 5)).allMatch(l -> l.referent().isEmpty());
        // links in a circle belong to no chain that begins anywhere
        assertThat(losses(document)).containsExactly("a link of the feature my.Link:next 2");
        assertThat(TypeSystemProposal.of(MemorySource.of("t.xml", types), 1 << 20).types())
                .extracting(TypeChoice::name, TypeChoice::use)
                .containsExactly(tuple("my.Link", TypeChoice.Use.ENTITY));
    }

    @Test
    void thatANewerFormatIsRefusedByNameAndLineBeforeAnythingElse() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        MemoryTarget target = new MemoryTarget();
        Exchange.write(
                "xmi",
                target,
                Exchange.export(
                        ImportedDocument.ofText(
                                "d", "text", "", CharsetFacts.UTF_8, Optional.empty()),
                        news,
                        List.of()));
        String types = target.text("typesystem.xml");
        String xmi = target.text("d.xmi");
        String newer =
                xmi.replace(
                        "schemaFormat=\"" + Schema.FORMAT + "\"",
                        "schemaFormat=\"" + (Schema.FORMAT + 1) + "\"");
        assertThat(newer).isNotEqualTo(xmi);
        String unknown =
                newer.replaceFirst(
                        "<cas:Sofa ",
                        "<odd:Thing xmi:id=\"900\" xmlns:odd=\"http:///odd.ecore\"/><cas:Sofa ");
        assertThat(unknown).isNotEqualTo(newer);
        for (String each : List.of(newer, unknown)) {
            assertThatThrownBy(
                            () ->
                                    Exchange.read(
                                            "xmi",
                                            MemorySource.of(
                                                    "d.xmi", each, "typesystem.xml", types)))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessageContaining("d.xmi, line")
                    .hasMessageContaining("format is " + (Schema.FORMAT + 1));
        }
    }
}
