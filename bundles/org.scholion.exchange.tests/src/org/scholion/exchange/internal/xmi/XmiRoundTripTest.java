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

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

class XmiRoundTripTest {

    private static final int SETS_PER_SEED = 8;

    private static final BaseLayer LAYER =
            new BaseLayer(
                    "conllu",
                    List.of(
                            new BaseLayer.Token("1-2", 0, 4, Map.of("misc", "_")),
                            new BaseLayer.Token("1", 0, 4, Map.of())),
                    List.of(new BaseLayer.Sentence(Optional.of("s1"), 0, 37, List.of("# x"))));

    private static ExportDocument random(long seed) {
        List<Annotation> annotations = RandomAnnotations.ofEverything(seed);
        Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
        List<Annotation> bound = SchemaBinding.bind(annotations, schema).annotations();
        ImportedDocument document =
                new ImportedDocument(
                        "folder/name",
                        RandomAnnotations.TEXT,
                        "",
                        CharsetFacts.UTF_8,
                        Optional.of("ar"),
                        new TreeMap<>(Map.of("author", "А & Б")),
                        Optional.of(LAYER),
                        bound,
                        SchemaNeeds.NONE,
                        Losses.NONE,
                        List.of());
        return Exchange.export(document, schema);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thatEverythingComesBackExactly(long seed) throws Exception {
        for (int i = 0; i < SETS_PER_SEED; i++) {
            ExportDocument document = random(seed * 1000 + i);
            MemoryTarget target = new MemoryTarget();
            assertThat(Exchange.write("xmi", target, document)).isEqualTo(Losses.NONE);
            ImportedDocument again =
                    Exchange.read("xmi", target.source("folder/name.xmi"), document.schema());
            assertThat(again.losses()).isEqualTo(Losses.NONE);
            assertThat(again.text()).isEqualTo(document.text());
            assertThat(again.language()).contains("ar");
            assertThat(again.metadata()).isEqualTo(document.metadata());
            assertThat(again.baseLayer()).contains(LAYER);
            assertThat(again.annotations())
                    .as("seed %d, set %d", seed, i)
                    .containsExactlyElementsOf(document.annotations());
            assertThat(CanonicalText.of(again.annotations()))
                    .isEqualTo(CanonicalText.of(document.annotations()));
        }
    }

    @Test
    void thatANameLongerThanReadersOfXmlTakeIsRefused() {
        ExportDocument sound = random(1);
        Mention mention =
                sound.annotations().stream()
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast)
                        .findFirst()
                        .orElseThrow();
        List<Annotation> annotations =
                List.of(
                        mention.withHeader(mention.header().withType("x".repeat(1200)))
                                .withReferent(Optional.empty()));
        Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
        ImportedDocument document =
                new ImportedDocument(
                        "name",
                        RandomAnnotations.TEXT,
                        "",
                        CharsetFacts.UTF_8,
                        Optional.empty(),
                        new TreeMap<>(),
                        Optional.empty(),
                        annotations,
                        SchemaNeeds.NONE,
                        Losses.NONE,
                        List.of());
        assertThatThrownBy(
                        () ->
                                Exchange.write(
                                        "xmi",
                                        new MemoryTarget(),
                                        Exchange.export(document, schema)))
                .isInstanceOf(UnwritableDocumentException.class)
                .hasMessageContaining("1,200");
    }

    @Test
    void thatUimaItselfReadsItStrictly() throws Exception {
        MemoryTarget target = new MemoryTarget();
        Exchange.write("xmi", target, random(7));
        TypeSystemDescription types =
                UIMAFramework.getXMLParser()
                        .parseTypeSystemDescription(
                                new XMLInputSource(
                                        new ByteArrayInputStream(
                                                target.source("typesystem.xml")
                                                        .bytes(Long.MAX_VALUE)),
                                        null));
        CAS cas = CasCreationUtils.createCas(types, null, null);
        XmiCasDeserializer.deserialize(
                new ByteArrayInputStream(target.source("folder/name.xmi").bytes(Long.MAX_VALUE)),
                cas,
                false);
        assertThat(cas.getDocumentText()).isEqualTo(RandomAnnotations.TEXT);
        assertThat(cas.getAnnotationIndex().size()).isGreaterThan(3);
    }

    @Test
    void thatATextXmlCannotHoldIsRefusedWithItsOffsets() throws Exception {
        ImportedDocument document =
                ImportedDocument.ofText(
                        "d", "ab\u0001c\u000c", "", CharsetFacts.UTF_8, Optional.empty());
        MemoryTarget target = new MemoryTarget();
        assertThatThrownBy(
                        () ->
                                Exchange.write(
                                        "xmi", target, Exchange.export(document, Schema.empty())))
                .isInstanceOf(UnwritableDocumentException.class)
                .hasMessageContaining("U+0001 at offset 2")
                .hasMessageContaining("U+000C at offset 4");
        assertThat(target.files()).isEmpty();
    }
}
