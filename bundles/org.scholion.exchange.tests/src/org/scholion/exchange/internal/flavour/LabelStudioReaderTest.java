/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;

/** Checked against <a href="https://labelstud.io/guide/task_format">Task format</a>. */
class LabelStudioReaderTest {

    private static MemorySource source(String text) {
        return new MemorySource(
                "tasks.json", Map.of("tasks.json", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<ImportedDocument> read(String text) throws UnreadableSourceException {
        return Exchange.format("label-studio")
                .reader()
                .orElseThrow()
                .open(source(text), Exchange.options(LayoutSample.SCHEMA))
                .all();
    }

    private static String task(String results) {
        return "[{\"id\":7,\"data\":{\"text\":\"\uD83D\uDC4D Rain fell\",\"year\":2024},\"annotations\":"
                + "[{\"result\":["
                + results
                + "]}]}]";
    }

    private static String region(String id, int begin, int end, String quoted) {
        return "{\"id\":\"%s\",\"from_name\":\"label\",\"to_name\":\"text\",\"type\":\"labels\","
                        .formatted(id)
                + "\"value\":{\"start\":%d,\"end\":%d,\"text\":\"%s\",\"labels\":[\"Thing\"]}}"
                        .formatted(begin, end, quoted);
    }

    @Test
    void thatWhatWentOutComesBack() throws Exception {
        ExportDocument english = LayoutSample.english();
        List<Annotation> carried =
                english.annotations().stream()
                        .filter(a -> !(a instanceof Stance) && !(a instanceof Referent))
                        .filter(a -> a.spans().stream().allMatch(s -> s.fragments().size() == 1))
                        .map(
                                a ->
                                        a instanceof Mention m
                                                ? m.withReferent(java.util.Optional.empty())
                                                : a)
                        .toList();
        ExportDocument document =
                LayoutSample.document("news/english", "en", LayoutSample.ENGLISH, carried);
        MemoryTarget target = new MemoryTarget();
        Exchange.write("label-studio", target, document);
        ImportedDocument back = read(target.text("corpus.json")).get(0);
        assertThat(back.name()).isEqualTo("news/english");
        assertThat(back.text()).isEqualTo(LayoutSample.ENGLISH);
        assertThat(back.losses().isEmpty()).isTrue();
        assertThat(back.status()).isEmpty();
        assertThat(
                        CanonicalText.of(
                                SchemaBinding.bind(back.annotations(), LayoutSample.SCHEMA)
                                        .annotations()))
                .isEqualTo(CanonicalText.of(carried));
    }

    @Test
    void thatWhatWasOnlyPredictedIsNotFinished() throws Exception {
        MemoryTarget target = new MemoryTarget();
        Exchange.write("label-studio", target, LayoutSample.hindi());
        ImportedDocument back = read(target.text("corpus.json")).get(0);
        assertThat(back.annotations()).hasSize(1);
        assertThat(back.status().map(s -> s.word())).contains("in-progress");
    }

    @ParameterizedTest
    @CsvSource({"2,6,7,11", "3,7,8,12"})
    void thatQuotesTellCodePointsFromUtf16AndRelationsRunAsTheyPoint(
            int rain, int rainEnd, int fell, int fellEnd) throws Exception {
        String relation =
                "{\"type\":\"relation\",\"from_id\":\"b\",\"to_id\":\"a\",\"direction\":\"left\","
                        + "\"labels\":[\"Works for\"]}";
        ImportedDocument document =
                read(task(
                                region("a", rain, rainEnd, "Rain")
                                        + ","
                                        + region("b", fell, fellEnd, "fell")
                                        + ","
                                        + relation))
                        .get(0);
        assertThat(document.name()).isEqualTo("tasks/1");
        assertThat(document.metadata()).isEqualTo(Map.of("year", "2024"));
        assertThat(CanonicalText.of(document.annotations())).contains("who[0]->1 whom[0]->2");
        assertThat(document.annotations())
                .filteredOn(Mention.class::isInstance)
                .map(a -> ((Mention) a).span())
                .containsExactly(Span.of(3, 7), Span.of(8, 12));
    }

    @Test
    void thatOffsetsWithoutQuotesCountCodePoints() throws Exception {
        String quoteless = region("a", 2, 6, "x").replace("\"text\":\"x\",", "");
        assertThat(((Mention) read(task(quoteless)).get(0).annotations().get(0)).span())
                .isEqualTo(Span.of(3, 7));
    }

    @Test
    void thatWhatNoProjectHoldsIsCountedByType() throws Exception {
        ImportedDocument document =
                read(task("{\"type\":\"rating\",\"value\":{\"rating\":3}}")).get(0);
        assertThat(document.losses().count("exchange.lost.label-studio-type")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"3,99,Rain", "7,3,Rain", "1,3,x", "3,7,Snow"})
    void thatARegionThatDoesNotFitIsAnErrorWithItsTask(int begin, int end, String quoted) {
        assertThatThrownBy(() -> read(task(region("a", begin, end, quoted))))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("task 1");
    }

    @Test
    void thatOnlyListsOfTasksAreKnown() throws Exception {
        Formats formats = InstalledFormats.builtIn();
        assertThat(formats.recognise(source(task(""))))
                .isInstanceOfSatisfying(
                        Formats.OfFormat.class,
                        found -> assertThat(found.format().id()).isEqualTo("label-studio"));
        assertThatThrownBy(() -> read("{\"data\":1}"))
                .isInstanceOf(UnreadableSourceException.class);
        assertThatThrownBy(() -> read("[{")).isInstanceOf(UnreadableSourceException.class);
        // the beginning of a list in UTF-32, and then no character
        assertThatThrownBy(() -> read("[\u0000\u0000\u0000\"z[ "))
                .isInstanceOf(UnreadableSourceException.class);
        assertThatThrownBy(() -> read("[{\"data\":{\"text\":\"\"}}]"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("task 1");
        assertThatThrownBy(() -> read("[{\"data\":{}}]"))
                .isInstanceOf(UnreadableSourceException.class);
    }
}
