/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.document.AnnotationIds;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.schema.Schema;

/**
 * Reads 100 MB of XMI of another program, from files to records; against parsing their type system
 * once and UIMA's deserializer for each file into a CAS that is emptied in between.
 */
public final class XmiReadBenchmark implements Benchmarks {

    private static final long BYTES = 100_000_000;
    private static final int MENTIONS = 2_000;
    private static final int UNCOUNTED = 1;
    private static final int COUNTED = 3;

    private static final String TYPES =
            """
            <typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier"><types>
            <typeDescription><name>my.Name</name><supertypeName>uima.tcas.Annotation</supertypeName>
            <features><featureDescription><name>kind</name><rangeTypeName>uima.cas.String
            </rangeTypeName></featureDescription><featureDescription><name>score</name>
            <rangeTypeName>uima.cas.Double</rangeTypeName></featureDescription></features>
            </typeDescription>
            <typeDescription><name>my.Link</name><supertypeName>uima.tcas.Annotation</supertypeName>
            <features><featureDescription><name>from</name><rangeTypeName>my.Name</rangeTypeName>
            </featureDescription><featureDescription><name>to</name><rangeTypeName>my.Name
            </rangeTypeName></featureDescription></features></typeDescription>
            </types></typeSystemDescription>
            """;

    @Override
    public List<String> names() {
        return List.of("xmi-read");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Path folder = Files.createDirectories(workplace.scratch().resolve("xmi"));
        Path types = Files.writeString(folder.resolve("typesystem.xml"), TYPES);
        List<Path> files = write(folder);
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            ours(folder, files);
            long middle = System.nanoTime();
            peer(types, files);
            long end = System.nanoTime();
            if (i >= 0) {
                ours[i] = (middle - start) / 1e6;
                theirs[i] = (end - middle) / 1e6;
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 2.5)
                .saying(
                        "reading 100 MB of XMI files to records",
                        "parsing their type system once, and UIMA's XmiCasDeserializer"
                                + " for each file into a CAS that was reset");
    }

    private static List<Path> write(Path folder) throws Exception {
        String xmi = xmi();
        List<Path> files = new ArrayList<>();
        for (long written = 0; written < BYTES; written += xmi.length()) {
            files.add(Files.writeString(folder.resolve(files.size() + ".xmi"), xmi));
        }
        return files;
    }

    private static String xmi() {
        StringBuilder text = new StringBuilder();
        StringBuilder elements = new StringBuilder();
        StringBuilder members = new StringBuilder();
        int id = 10;
        for (int i = 0; i < MENTIONS; i++) {
            int begin = text.length();
            text.append(i % 2 == 0 ? "minister" : "president").append(" met ");
            int end = text.length() - 5;
            elements.append(
                    "<my:Name xmi:id=\"%d\" sofa=\"1\" begin=\"%d\" end=\"%d\" kind=\"k%d\" score=\"0.5\"/>"
                            .formatted(id, begin, end, i % 7));
            members.append(id++).append(' ');
            if (i % 3 == 2) {
                elements.append(
                        "<my:Link xmi:id=\"%d\" sofa=\"1\" begin=\"%d\" end=\"%d\" from=\"%d\" to=\"10\"/>"
                                .formatted(id, begin, end, id - 1));
                members.append(id++).append(' ');
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xmi:XMI"
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\""
                + " xmlns:my=\"http:///my.ecore\" xmi:version=\"2.0\"><cas:NULL xmi:id=\"0\"/>"
                + elements
                + "<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\""
                + " sofaString=\""
                + text
                + "\"/><cas:View sofa=\"1\" members=\""
                + members.toString().strip()
                + "\"/></xmi:XMI>";
    }

    private static void ours(Path folder, List<Path> files) throws Exception {
        DocumentReader reader =
                InstalledFormats.builtIn().format("xmi").orElseThrow().reader().orElseThrow();
        ReadOptions options =
                ReadOptions.of(
                        "benchmark", Schema.empty(), 1, Instant.EPOCH, AnnotationIds.system());
        for (Path file : files) {
            ImportedDocument document =
                    reader.open(FileSource.of(folder, file), options).next().orElseThrow();
            if (document.annotations().size() < MENTIONS) {
                throw new IllegalStateException(document.losses().toString());
            }
        }
    }

    private static void peer(Path types, List<Path> files) throws Exception {
        CAS cas =
                CasCreationUtils.createCas(
                        UIMAFramework.getXMLParser()
                                .parseTypeSystemDescription(new XMLInputSource(types.toFile())),
                        null,
                        null);
        for (Path file : files) {
            cas.reset();
            try (InputStream in = Files.newInputStream(file)) {
                XmiCasDeserializer.deserialize(in, cas);
            }
        }
    }
}
