/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** An extra check on real corpora, skipped where they are not. */
class SharedBratCorporaTest {

    @Test
    void thatEveryCorpusComesBackTheSameLineForLine()
            throws IOException, UnreadableSourceException, UnwritableDocumentException {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        Path corpora = Path.of(shared, "data", "brat");
        List<Path> files;
        try (Stream<Path> all = Files.walk(corpora)) {
            files = all.filter(p -> p.toString().endsWith(".ann")).sorted().toList();
        }
        assertThat(files).isNotEmpty();
        Schema schema = Schema.empty();
        for (Path file : files) {
            schema =
                    SchemaAdoption.adopt(
                            schema, Exchange.read("brat", FileSource.of(corpora, file)).needs());
        }
        for (Path file : files) {
            ImportedDocument document = Exchange.read("brat", FileSource.of(corpora, file));
            assertThat(document.losses()).as(file.toString()).isEqualTo(Losses.NONE);
            SchemaBinding.Kept kept =
                    SchemaBinding.keep(document.annotations(), schema, document.name());
            assertThat(kept.losses()).as(file.toString()).isEqualTo(Losses.NONE);
            List<Annotation> bound = kept.annotations();
            MemoryTarget target = new MemoryTarget();
            Losses losses =
                    Exchange.write("brat", target, Exchange.export(document, schema, bound));
            assertThat(losses).as(file.toString()).isEqualTo(Losses.NONE);
            ImportedDocument again = Exchange.read("brat", target.source(document.name() + ".ann"));
            assertThat(CanonicalText.of(again))
                    .as(file.toString())
                    .isEqualTo(CanonicalText.of(document));
            assertThat(kinds(target.text(document.name() + ".ann")))
                    .as(file.toString())
                    .isEqualTo(kinds(Files.readString(file, StandardCharsets.UTF_8)));
        }
    }

    /** Lines by their first letter; equivalences are counted by members as chains may be joined. */
    private static Map<String, Integer> kinds(String ann) {
        Map<String, Integer> kinds = new TreeMap<>();
        List<String> lines = new ArrayList<>(ann.lines().filter(l -> !l.isBlank()).toList());
        for (String line : lines) {
            String letter = line.substring(0, 1).replace('M', 'A');
            kinds.merge(letter, 1, Integer::sum);
        }
        return kinds;
    }
}
