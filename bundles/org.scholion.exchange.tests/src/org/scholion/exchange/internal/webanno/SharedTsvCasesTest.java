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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    private static final Map<String, String> UNLIKE = Map.of();

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
        Set<String> unlike = new java.util.TreeSet<>();
        for (Path each : cases()) {
            Path xmi = each.resolve("reference.xmi");
            if (Files.exists(xmi)) {
                Path types = each.resolveSibling("webannoTestTypes.xml");
                String tsv =
                        CanonicalText.of(read("webanno-tsv", each.resolve("reference.tsv"), types));
                if (!tsv.equals(CanonicalText.of(read("xmi", xmi, types)))) {
                    unlike.add(String.valueOf(each.getFileName()));
                    System.err.println(
                            each
                                    + "\n"
                                    + tsv
                                    + "\n---\n"
                                    + CanonicalText.of(read("xmi", xmi, types)));
                }
            }
        }
        assertThat(unlike).isEqualTo(UNLIKE.keySet());
    }
}
