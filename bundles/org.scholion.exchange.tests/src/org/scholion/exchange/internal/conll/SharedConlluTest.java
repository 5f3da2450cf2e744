/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;

/** Real treebanks, where the property {@code scholion.shared} names their folder. */
class SharedConlluTest {

    private static List<Path> files() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        try (Stream<Path> all = Files.walk(Path.of(shared, "data", "conllu"))) {
            return all.filter(f -> f.toString().endsWith(".conllu")).sorted().toList();
        }
    }

    @Test
    void thatTreebanksComeBackByteForByte() throws Exception {
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            ImportedDocument document = ConllFiles.read("conllu", bytes);
            assertThat(document.notices()).as("%s", file).isEmpty();
            assertThat(document.losses()).isEqualTo(Losses.NONE);
            ConllFiles.Out out = ConllFiles.write("conllu", document);
            assertThat(out.bytes()).as("%s", file).isEqualTo(bytes);
            assertThat(out.losses()).isEqualTo(Losses.NONE);
        }
    }

    @Test
    void thatTheTextBetweenSentencesAndWordsIsMadeAgainFromTheTextAlone() throws Exception {
        for (Path file : files()) {
            ImportedDocument document = ConllFiles.read("conllu", Files.readAllBytes(file));
            BaseLayer layer = document.baseLayer().orElseThrow();
            BaseLayer other =
                    new BaseLayer(
                            "another",
                            layer.tokens().stream()
                                    .map(
                                            t ->
                                                    new BaseLayer.Token(
                                                            t.id(), t.begin(), t.end(), Map.of()))
                                    .toList(),
                            layer.sentences());
            ImportedDocument plain =
                    new ImportedDocument(
                            "d",
                            document.text(),
                            "",
                            document.charset(),
                            Optional.empty(),
                            document.metadata(),
                            Optional.of(other),
                            List.of(),
                            document.needs(),
                            Losses.NONE,
                            List.of());
            ImportedDocument again =
                    Exchange.read(
                            "conllu",
                            MemorySource.of("d", ConllFiles.write("conllu", plain).text()));
            assertThat(again.text()).isEqualTo(document.text());
            assertThat(again.notices()).isEmpty();
            assertThat(again.baseLayer().orElseThrow().tokens()).hasSameSizeAs(layer.tokens());
        }
    }
}
