/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** The test cases of INCEpTION, skipped where they are not. */
class SharedTsvCasesTest {

    /** Cases whose two files do not say the same, and why. */
    private static final Map<String, String> UNLIKE =
            Map.of(
                    "testAnnotationWithLeadingWhitespace", "the blank is marked in one alone",
                    "testAnnotationWithTrailingWhitespace", "the blank is marked in one alone",
                    "testZeroWidthAnnotationBeforeFirstTokenIsMovedToBeginOfFirstToken",
                            "moved by what wrote the TSV",
                    "testZeroWidthAnnotationBeyondLastTokenIsMovedToEndOfLastToken",
                            "moved by what wrote the TSV");

    /** The types of DKPro Core that the files use, beside those of the test cases. */
    private static final String DKPRO =
            types(
                    "metadata.type.DocumentMetaData",
                    "uima.tcas.DocumentAnnotation",
                    "documentId=String isLastSegment=Boolean",
                    "segmentation.type.Token",
                    "uima.tcas.Annotation",
                    "order=Integer pos=lexmorph.type.pos.POS",
                    "segmentation.type.Sentence",
                    "uima.tcas.Annotation",
                    "id=String",
                    "ner.type.NamedEntity",
                    "uima.tcas.Annotation",
                    "identifier=String value=String",
                    "lexmorph.type.pos.POS",
                    "uima.tcas.Annotation",
                    "PosValue=String coarseValue=String",
                    "lexmorph.type.pos.POS_NOUN",
                    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
                    "other=String");

    private static String types(String... parts) {
        String dkpro = "de.tudarmstadt.ukp.dkpro.core.api.";
        StringBuilder types = new StringBuilder();
        for (int i = 0; i < parts.length; i += 3) {
            types.append("<typeDescription><name>").append(dkpro).append(parts[i]);
            types.append("</name><supertypeName>").append(parts[i + 1]);
            types.append("</supertypeName><features>");
            for (String feature : parts[i + 2].split(" ")) {
                String[] named = feature.split("=");
                types.append("<featureDescription><name>").append(named[0]);
                types.append("</name><rangeTypeName>");
                types.append(named[1].contains(".") ? dkpro : "uima.cas.").append(named[1]);
                types.append("</rangeTypeName></featureDescription>");
            }
            types.append("</features></typeDescription>");
        }
        return types.toString();
    }

    @TempDir private Path folder = Path.of("");

    private static List<Path> cases() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        try (Stream<Path> all = Files.list(Path.of(shared, "data", "webanno-tsv"))) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static ImportedDocument read(String format, Path file, Path types) throws Exception {
        return Exchange.format(format)
                .reader()
                .orElseThrow()
                .open(
                        FileSource.of(file, file),
                        Exchange.options(Schema.empty()).withTypeSystem(types))
                .next()
                .orElseThrow();
    }

    private static String written(ImportedDocument document) throws Exception {
        Schema schema = SchemaAdoption.adopt(Schema.empty(), document.needs());
        MemoryTarget target = new MemoryTarget();
        Losses losses = Exchange.write("webanno-tsv", target, Exchange.export(document, schema));
        assertThat(losses.all()).isEmpty();
        return target.text(document.name() + ".tsv");
    }

    @Test
    void thatFilesComeBackByteForByte() throws Exception {
        Map<String, String> wrong = new TreeMap<>();
        List<Path> cases = cases();
        for (Path each : cases) {
            Path tsv = each.resolve("reference.tsv");
            ImportedDocument document = Exchange.read("webanno-tsv", FileSource.of(tsv, tsv));
            assertThat(document.losses().all()).as(each.toString()).isEmpty();
            String back = written(document);
            if (!back.equals(Files.readString(tsv))) {
                wrong.put(String.valueOf(each.getFileName()), back);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).hasSizeGreaterThan(30);
    }

    @Test
    void thatATsvMeansWhatItsXmiMeans() throws Exception {
        Set<String> unlike = new TreeSet<>();
        Path types = folder.resolve("types.xml");
        String custom = Files.readString(cases().get(0).resolveSibling("webannoTestTypes.xml"));
        Files.writeString(types, custom.replace("</types>", DKPRO + "</types>"));
        for (Path each : cases()) {
            Path xmi = each.resolve("reference.xmi");
            if (Files.exists(xmi)) {
                Path tsv = each.resolve("reference.tsv");
                String read = CanonicalText.of(read("webanno-tsv", tsv, types));
                // the files were made of named entities, and their layers renamed in one of them
                boolean renamed = Files.readString(tsv).contains("webanno.custom.Span|");
                String other = Files.readString(xmi).replace(" intValue=", " integerValue=");
                Path copy = folder.resolve("reference.xmi");
                Files.writeString(
                        copy,
                        renamed
                                ? other.replaceAll("<type[0-9]*:NamedEntity", "<custom:Span")
                                : other);
                if (!read.equals(CanonicalText.of(read("xmi", copy, types)))) {
                    unlike.add(String.valueOf(each.getFileName()));
                }
            }
        }
        assertThat(unlike).isEqualTo(UNLIKE.keySet());
    }
}
