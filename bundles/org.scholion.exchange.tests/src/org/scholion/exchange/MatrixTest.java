/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Comparison;
import org.scholion.exchange.testing.HardDocuments;
import org.scholion.exchange.testing.RoundTrip;

/** Every format that reads and writes, with every document that is hard for one of them. */
class MatrixTest {

    /** Formats whose files are words alone. */
    private static final Set<String> WORDS = Set.of("conll2003", "conll2012");

    private static final Map<String, ExportDocument> DOCUMENTS = HardDocuments.all();

    @TempDir Path folder = Path.of("");

    private static List<Format> formats() {
        return InstalledFormats.builtIn().all().stream()
                .filter(f -> f.canRead() && f.canWrite())
                .toList();
    }

    private static Stream<Arguments> cells() {
        return formats().stream()
                .flatMap(
                        format ->
                                DOCUMENTS.keySet().stream()
                                        .map(name -> Arguments.of(format.id(), name)));
    }

    @Test
    void thatTheFormatsAreThoseThatTheIssueNames() {
        assertThat(formats())
                .extracting(Format::id)
                .contains(
                        "txt",
                        "xmi",
                        "jsoncas",
                        "brat",
                        "conllu",
                        "conll2003",
                        "conll2012",
                        "webanno-tsv",
                        "w3c",
                        "bioc",
                        "bioc-json",
                        "tei",
                        "csv",
                        "tsv",
                        "label-studio");
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void thatWhatComesBackIsWhatWentOutExceptForWhatIsReported(String format, String name)
            throws Exception {
        check(format, DOCUMENTS.getOrDefault(name, HardDocuments.crowd()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "xmi",
                "jsoncas",
                "brat",
                "conllu",
                "conll2003",
                "conll2012",
                "webanno-tsv",
                "w3c",
                "bioc",
                "bioc-json",
                "tei",
                "csv",
                "label-studio"
            })
    void thatAWordMayHaveTenThousandMentions(String format) throws Exception {
        check(format, HardDocuments.crowd());
    }

    private void check(String id, ExportDocument document) throws Exception {
        Format format = InstalledFormats.builtIn().format(id).orElseThrow();
        RoundTrip trip = RoundTrip.of(id, document, folder);
        if (trip.refusal().isPresent()) {
            Exception refusal = trip.refusal().get();
            assertThat(REFUSED.getOrDefault(id, Map.of()))
                    .as("%s: %s", id, refusal.getMessage())
                    .containsEntry(document.name(), refusal.getClass());
            return;
        }
        assertThat(trip.files()).allMatch(file -> file.startsWith(folder));
        assertThat(trip.back()).as("%s", trip.files()).hasSize(1);
        ImportedDocument back = trip.back().get(0);
        assertThat(back.losses()).as("what was written is read whole").isEqualTo(Losses.NONE);
        Comparison comparison = new Comparison(document, trip.losses());
        if (format.readsAnnotations()) {
            comparison.check(back.text(), back.annotations(), WORDS.contains(id));
            int twice = Comparison.counts(trip.losses()).getOrDefault("chain-layer", 0);
            assertThat(trip.written() + twice)
                    .as("as many annotations are read as were written")
                    .isEqualTo(back.annotations().size());
        } else {
            assertThat(back.text()).isEqualTo(document.text());
            assertThat(back.annotations()).isEmpty();
        }
    }

    private static final Class<?> WRITING = UnwritableDocumentException.class;
    private static final Class<?> READING = UnreadableSourceException.class;

    private static final Map<String, Class<?>> EMPTY =
            Map.of("empty-text", READING, "nul", WRITING);

    private static final Map<String, Class<?>> BLANK =
            Map.of("empty-text", READING, "blank-text", READING, "nul", WRITING);

    /** What formats cannot hold at all and refuse by name, and what is no document to readers. */
    private static final Map<String, Map<String, Class<?>>> REFUSED =
            Map.ofEntries(
                    Map.entry("txt", Map.of("empty-text", READING, "nul", READING)),
                    Map.entry("xmi", with(EMPTY, "nul-in-value")),
                    Map.entry("jsoncas", Map.of("empty-text", READING)),
                    Map.entry("label-studio", Map.of("empty-text", READING)),
                    Map.entry("w3c", EMPTY),
                    Map.entry("bioc", EMPTY),
                    Map.entry("bioc-json", Map.of("empty-text", READING)),
                    Map.entry("tei", EMPTY),
                    Map.entry("csv", EMPTY),
                    Map.entry("tsv", EMPTY),
                    Map.entry("brat", with(with(EMPTY, "nul-in-value"), "byte-order-mark")),
                    Map.entry("conllu", BLANK),
                    Map.entry("conll2003", BLANK),
                    Map.entry("conll2012", BLANK),
                    Map.entry("webanno-tsv", with(BLANK, "nul-in-value")));

    private static Map<String, Class<?>> with(Map<String, Class<?>> refused, String unwritable) {
        Map<String, Class<?>> all = new HashMap<>(refused);
        all.put(unwritable, WRITING);
        return Map.copyOf(all);
    }
}
