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

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.internal.jsonl.JsonlReader;
import org.scholion.exchange.testing.Comparison;
import org.scholion.exchange.testing.HardDocuments;
import org.scholion.exchange.testing.RandomDocument;
import org.scholion.exchange.testing.RoundTrip;
import org.scholion.text.OffsetUnit;

/**
 * Random documents with schemas that have attributes of every kind, through every format that reads
 * and writes: what comes back is what went out except for what is reported.
 */
class RandomDocumentsTest {

    private static final int DOCUMENTS = 60;

    private static final ObjectMapper EXACT =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Set<String> WORDS = Set.of("conll2003", "conll2012");

    /** What this format loses of a text without tokens is no matter of letters. */
    private static final String TSV = "webanno-tsv";

    @TempDir Path folder = Path.of("");

    private static List<String> formats() {
        return InstalledFormats.builtIn().all().stream()
                .filter(f -> f.canRead() && f.canWrite())
                .map(Format::id)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thatMentionsComeBackExceptForWhatIsReported(String format) throws Exception {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            check(format, RandomDocument.of(seed, false, !format.equals(TSV)), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thatAnnotationsOfEveryKindComeBackExceptForWhatIsReported(String format) throws Exception {
        for (int seed = 1000; seed < 1000 + DOCUMENTS; seed++) {
            check(format, RandomDocument.of(seed, true, !format.equals(TSV)), seed);
        }
    }

    private void check(String id, ExportDocument document, int seed) throws Exception {
        Format format = InstalledFormats.builtIn().format(id).orElseThrow();
        RoundTrip trip = RoundTrip.of(id, document, folder.resolve(String.valueOf(seed)));
        String as = id + " " + seed + " " + Comparison.counts(trip.losses());
        assertThat(trip.refusal()).as(as).isEmpty();
        assertThat(trip.back()).as(as).hasSize(1);
        ImportedDocument back = trip.back().get(0);
        assertThat(back.losses()).as(as).isEqualTo(Losses.NONE);
        if (!format.readsAnnotations()) {
            assertThat(back.text()).as(as).isEqualTo(document.text());
            return;
        }
        try {
            new Comparison(document, trip.losses())
                    .check(back.text(), back.annotations(), WORDS.contains(id));
            int twice = Comparison.counts(trip.losses()).getOrDefault("chain-layer", 0);
            assertThat(trip.written() + twice).isEqualTo(back.annotations().size());
        } catch (AssertionError e) {
            throw new AssertionError(as + "\n" + document.text(), e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brat", "webanno-tsv", "conllu"})
    void thatNoLinkComesBackThatLeadsNowhere(String format) throws Exception {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            ExportDocument document = RandomDocument.of(seed, true, false);
            RoundTrip trip = RoundTrip.of(format, document, folder.resolve("l" + seed));
            List<Annotation> back =
                    SchemaBinding.bind(trip.back().get(0).annotations(), document.schema())
                            .annotations();
            Set<String> ids = new HashSet<>();
            document.annotations().forEach(a -> ids.add(a.id().value()));
            for (Annotation annotation : back) {
                assertThat(annotation.header().attributes().values())
                        .noneMatch(
                                v -> v instanceof AttributeValue.Text t && ids.contains(t.value()));
            }
        }
    }

    /** No reader of ours reads these rows, so one does that knows their description alone. */
    @ParameterizedTest
    @EnumSource
    void thatJsonLinesHoldEverythingInEveryUnit(OffsetUnit unit) throws Exception {
        WriteOptions options = new WriteOptions(Optional.of(unit));
        Stream<ExportDocument> random =
                Stream.iterate(0L, i -> i + 1).limit(DOCUMENTS).map(RandomDocument::ofEverything);
        List<ExportDocument> all =
                Stream.concat(HardDocuments.all().values().stream(), random).toList();
        for (int i = 0; i < all.size(); i++) {
            ExportDocument document = all.get(i);
            RoundTrip trip =
                    RoundTrip.there("jsonl", document, folder.resolve(String.valueOf(i)), options);
            assertThat(trip.refusal()).isEmpty();
            assertThat(trip.files()).hasSize(1);
            String row = Files.readString(trip.files().get(0), StandardCharsets.UTF_8);
            assertThat(row.chars().filter(c -> c == '\n')).hasSize(1);
            JsonlReader read = new JsonlReader(EXACT.readTree(row));
            assertThat(read.name()).isEqualTo(document.name());
            new Comparison(document, trip.losses()).check(read.text(), read.annotations(), false);
            assertThat(trip.written()).isEqualTo(read.annotations().size());
        }
    }
}
