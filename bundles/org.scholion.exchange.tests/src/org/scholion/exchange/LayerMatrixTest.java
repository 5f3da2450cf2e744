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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.ToldExport;
import org.scholion.text.TextDirection;

/**
 * The tokens and sentences a document came with, in every format that is written: each of what they
 * say comes back, or the report counts it. Layouts of rows have tokens of their own.
 */
class LayerMatrixTest {

    private static final String TEXT = "Mira met Ben.\nRain fell.\n";

    @TempDir Path folder = Path.of("");

    /** What a base layer may say. */
    private enum Part {
        TOKENS(l -> l, l -> l.tokens().size() == 7),
        SENTENCES(l -> l, l -> l.sentences().size() == 2),
        COLUMNS(
                l ->
                        new BaseLayer(
                                l.source(),
                                l.tokens().stream()
                                        .map(
                                                t ->
                                                        new BaseLayer.Token(
                                                                t.id(),
                                                                t.begin(),
                                                                t.end(),
                                                                Map.of("mood", "mauve")))
                                        .toList(),
                                l.sentences()),
                l -> l.tokens().stream().allMatch(t -> "mauve".equals(t.columns().get("mood")))),
        SENTENCE_IDS(
                l -> sentences(l, Optional.of("s-"), List.of()),
                l ->
                        l.sentences().stream()
                                .allMatch(s -> s.id().filter(i -> i.startsWith("s-")).isPresent())),
        COMMENTS(
                l -> sentences(l, Optional.empty(), List.of("# zorblatt")),
                l -> l.sentences().stream().allMatch(s -> s.comments().contains("# zorblatt")));

        private final UnaryOperator<BaseLayer> with;
        private final Predicate<BaseLayer> isIn;

        Part(UnaryOperator<BaseLayer> with, Predicate<BaseLayer> isIn) {
            this.with = with;
            this.isIn = isIn;
        }

        private static BaseLayer sentences(
                BaseLayer layer, Optional<String> id, List<String> comments) {
            return new BaseLayer(
                    layer.source(),
                    layer.tokens(),
                    layer.sentences().stream()
                            .map(
                                    s ->
                                            new BaseLayer.Sentence(
                                                    id.map(i -> i + s.begin()),
                                                    s.begin(),
                                                    s.end(),
                                                    comments))
                            .toList());
        }
    }

    private static BaseLayer layer() {
        String[] words = {"Mira", "met", "Ben", ".", "Rain", "fell", "."};
        List<BaseLayer.Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            at = TEXT.indexOf(word, at);
            tokens.add(
                    new BaseLayer.Token(
                            String.valueOf(tokens.size() % 4 + 1),
                            at,
                            at + word.length(),
                            Map.of()));
            at += word.length();
        }
        return new BaseLayer(
                "elsewhere",
                tokens,
                List.of(
                        new BaseLayer.Sentence(Optional.empty(), 0, 13, List.of()),
                        new BaseLayer.Sentence(Optional.empty(), 14, 24, List.of())));
    }

    private static ExportDocument document(Optional<BaseLayer> layer) {
        return new ExportDocument(
                "d",
                TEXT,
                "",
                CharsetFacts.UTF_8,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(),
                layer,
                LayoutSample.SCHEMA,
                1,
                Optional.of("anna"),
                Optional.of("done"),
                List.of(LayoutSample.mention(1, "person", 0, 4)));
    }

    private static Stream<Arguments> cells() {
        return InstalledFormats.builtIn().all().stream()
                .filter(f -> f.canWrite() && f.annotated())
                .filter(
                        f -> {
                            DocumentWriter writer = f.writer().orElseThrow();
                            return !writer.tells().contains(Telling.TOKENS)
                                    || f.canRead()
                                    || !writer.understands().contains(LayoutOption.TOKENS);
                        })
                .flatMap(f -> Stream.of(Part.values()).map(part -> Arguments.of(f.id(), part)));
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void thatWhatALayerSaysComesBackOrIsCounted(String id, Part part) throws Exception {
        Format format = Exchange.format(id);
        boolean whole = part == Part.TOKENS || part == Part.SENTENCES;
        ToldExport without =
                ToldExport.of(
                        format,
                        document(whole ? Optional.empty() : Optional.of(layer())),
                        folder.resolve("without"));
        ToldExport with =
                ToldExport.of(
                        format,
                        document(Optional.of(part.with.apply(layer()))),
                        folder.resolve("with"));
        boolean kept =
                format.canRead()
                        ? with.trip().back().stream()
                                .flatMap(d -> d.baseLayer().stream())
                                .filter(l -> !l.isEmpty())
                                .anyMatch(part.isIn)
                        : !with.content().equals(without.content());
        boolean counted =
                with.losses().total() > without.losses().total()
                        || with.losses().count("exchange.lost.token") == 7
                                && with.losses().count("exchange.lost.sentence") == 2;
        assertThat(kept || counted)
                .as("%s is neither kept nor counted: %s", part, with.losses())
                .isTrue();
    }
}
