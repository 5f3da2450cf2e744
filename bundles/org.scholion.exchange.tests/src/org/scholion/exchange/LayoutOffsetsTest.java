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

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.exchange.layout.LayoutSection;
import org.scholion.exchange.testing.Comparison;
import org.scholion.exchange.testing.HardDocuments;
import org.scholion.exchange.testing.LayoutDecoder;
import org.scholion.exchange.testing.LayoutDecoder.Found;
import org.scholion.exchange.testing.RoundTrip;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;

/**
 * Every layout that is made to train on, with every document that is hard for one of them: what a
 * trainer finds at the offsets, counted in the unit of the format, is what is marked, and what it
 * does not find is reported.
 */
class LayoutOffsetsTest {

    private static final List<String> LAYOUTS =
            List.of(
                    "spacy",
                    "prodigy",
                    "doccano",
                    "label-studio",
                    "gliner",
                    "chat",
                    "hf-jsonl",
                    "csv",
                    "tsv");

    private static final Map<String, ExportDocument> DOCUMENTS = HardDocuments.all();

    @TempDir Path folder = Path.of("");

    private static List<String> layouts() {
        return LAYOUTS;
    }

    private static Stream<Arguments> cells() {
        return LAYOUTS.stream()
                .flatMap(
                        layout ->
                                DOCUMENTS.keySet().stream()
                                        .map(name -> Arguments.of(layout, name)));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void thatATrainerFindsWhatIsMarkedOrIsToldWhatItDoesNot(String layout, String name)
            throws Exception {
        ExportDocument document = DOCUMENTS.getOrDefault(name, HardDocuments.crowd());
        for (String unit : List.of("document", "paragraph", "sentence", "window(4,2)")) {
            check(layout, document, unit);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void thatAWordMayHaveTenThousandMentions(String layout) throws Exception {
        check(layout, HardDocuments.crowd(), "document");
    }

    private void check(String layout, ExportDocument document, String unit) throws Exception {
        Path into = folder.resolve(unit.substring(0, 4));
        RoundTrip trip =
                RoundTrip.there(
                        layout,
                        document,
                        into,
                        WriteOptions.DEFAULT.withLayout(
                                LayoutSection.read(
                                        Map.of(
                                                "unit",
                                                unit,
                                                "columns",
                                                "doc_id, offset, text, spans"))));
        if (document.name().equals("nul") && List.of("csv", "tsv").contains(layout)) {
            assertThat(trip.refusal()).containsInstanceOf(UnwritableDocumentException.class);
            return;
        }
        assertThat(trip.refusal()).isEmpty();
        List<String> labels =
                document.schema().types(EntityType.class).stream()
                        .map(AnnotationType::name)
                        .toList();
        LayoutDecoder decoder = new LayoutDecoder(layout, document.text(), labels);
        for (Path file : trip.files()) {
            String name = into.relativize(file).toString();
            if (name.matches("((ner|spans)/)?corpus\\..*")) {
                decoder.read(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        compare(document, decoder, trip.losses(), !unit.startsWith("window"));
    }

    /**
     * @param once whether rows do not overlap, so that nothing is found twice
     */
    private static void compare(
            ExportDocument document, LayoutDecoder decoder, Losses losses, boolean once) {
        Map<String, Integer> counts = Comparison.counts(losses);
        int changed =
                counts.getOrDefault("tag-widened", 0) + counts.getOrDefault("tag-narrowed", 0);
        List<Found> expected = expected(document);
        Set<Found> other = new LinkedHashSet<>(decoder.found());
        expected.forEach(other::remove);
        String as = "%s; marked %s, found %s".formatted(counts, expected, decoder.found());
        assertThat(other).as(as).hasSizeLessThanOrEqualTo(changed);
        Set<Found> otherTags = new LinkedHashSet<>(decoder.tagged());
        expected.forEach(otherTags::remove);
        assertThat(otherTags).as(as).hasSizeLessThanOrEqualTo(changed);
        List<Found> missing = new ArrayList<>(expected);
        if (once) {
            decoder.found().forEach(missing::remove);
            assertThat(decoder.found()).as(as).hasSizeLessThanOrEqualTo(expected.size());
        } else {
            missing.removeAll(decoder.found());
        }
        assertThat(missing).as(as).hasSizeLessThanOrEqualTo(losses.total());
        if (decoder.tellsOnce() && once) {
            int cut =
                    changed
                            + counts.getOrDefault("tag-no-token", 0)
                            + counts.getOrDefault("tag-pieces", 0)
                            + counts.getOrDefault("no-words", 0)
                            + counts.getOrDefault("span-cut", 0);
            assertThat(missing).as("exactly as many as are told: " + as).hasSize(cut);
        }
    }

    private static List<Found> expected(ExportDocument document) {
        List<Found> expected = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention) {
                String label =
                        document.schema()
                                .type(mention.typeId())
                                .map(AnnotationType::name)
                                .orElseThrow();
                expected.add(
                        new Found(
                                label,
                                document.text().codePointCount(0, mention.span().begin()),
                                document.text().codePointCount(0, mention.span().end())));
            }
        }
        return expected;
    }
}
