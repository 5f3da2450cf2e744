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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.document.EntryNames;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.ToldExport;
import org.scholion.text.TextDirection;

/**
 * What is said of a document and its set, in every format that is written: it comes back, or the
 * report counts it once. Rows for training have what their task needs, and masks.
 */
class DocumentMatrixTest {

    private static final String REASON = "two languages; see page 3";

    @TempDir Path folder = Path.of("");

    /** What may be said. */
    private enum Part {
        METADATA(
                "exchange.lost.metadata",
                Map.of("date", "2026-03-04"),
                "done",
                Optional.empty(),
                d -> "2026-03-04".equals(d.metadata().get("date"))),
        IN_PROGRESS(
                "exchange.lost.state",
                Map.of(),
                "in-progress",
                Optional.empty(),
                d ->
                        d.status()
                                .filter(new SetStatus("in-progress", Optional.empty())::equals)
                                .isPresent()),
        SKIPPED(
                "exchange.lost.state",
                Map.of(),
                "skipped",
                Optional.of(REASON),
                d ->
                        d.status()
                                .filter(new SetStatus("skipped", Optional.of(REASON))::equals)
                                .isPresent()),
        DONE_ALL_THE_SAME(
                "exchange.lost.state",
                Map.of(),
                "done",
                Optional.of(REASON),
                d ->
                        d.status()
                                .filter(new SetStatus("done", Optional.of(REASON))::equals)
                                .isPresent());

        private final String code;
        private final Map<String, String> metadata;
        private final String state;
        private final Optional<String> reason;
        private final Predicate<ImportedDocument> isIn;

        Part(
                String code,
                Map<String, String> metadata,
                String state,
                Optional<String> reason,
                Predicate<ImportedDocument> isIn) {
            this.code = code;
            this.metadata = metadata;
            this.state = state;
            this.reason = reason;
            this.isIn = isIn;
        }
    }

    private static ExportDocument document(
            Map<String, String> metadata, String state, Optional<String> reason) {
        return new ExportDocument(
                "d",
                "d",
                "Mira met Ben.",
                "",
                CharsetFacts.UTF_8,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(metadata),
                Optional.empty(),
                LayoutSample.SCHEMA,
                1,
                Optional.of("anna"),
                Optional.of(state),
                reason,
                List.of(LayoutSample.mention(1, "person", 0, 4)),
                EntryNames.NONE,
                Map.of());
    }

    private static Stream<Arguments> cells() {
        return InstalledFormats.builtIn().all().stream()
                .filter(f -> f.canWrite() && f.annotated())
                .filter(f -> !f.writer().orElseThrow().understands().contains(LayoutOption.ABSENCE))
                .flatMap(f -> Stream.of(Part.values()).map(part -> Arguments.of(f.id(), part)));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void thatWhatIsSaidOfADocumentComesBackOrIsCounted(String id, Part part) throws Exception {
        Format format = Exchange.format(id);
        ToldExport without =
                ToldExport.of(
                        format,
                        document(Map.of(), "done", Optional.empty()),
                        folder.resolve("without"));
        ToldExport with =
                ToldExport.of(
                        format,
                        document(part.metadata, part.state, part.reason),
                        folder.resolve("with"));
        boolean kept =
                format.canRead()
                        ? with.trip().back().stream().anyMatch(part.isIn)
                        : !with.content().equals(without.content());
        assertThat(without.losses().count(part.code)).isZero();
        assertThat(with.losses().count(part.code)).as("%s counted", part).isEqualTo(kept ? 0 : 1);
    }
}
