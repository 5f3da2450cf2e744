/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.exchange.Coverage;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.Format;
import org.scholion.exchange.Loss;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Words;

class LayoutOptionTest {

    /** What else is to be chosen for an option to matter. */
    private static Map<String, String> where(LayoutOption option) {
        return switch (option) {
            case TOKENS -> Map.of("unit", "window(2,2)");
            case ALIGN -> Map.of("tokens", "words");
            case PRIORITY -> Map.of("nested", "priority");
            case DEPTH -> Map.of("nested", "columns");
            default -> Map.of();
        };
    }

    /** Values that differ from what holds without them. */
    private static List<String> others(LayoutOption option) {
        return switch (option) {
            case TOKENS -> List.of("words", "clitics");
            case ALIGN -> List.of("contract", "drop");
            case NESTED -> List.of("joined", "columns");
            case PRIORITY -> List.of("Place,Body", "Body,Place");
            case DEPTH -> List.of("1");
            case SCHEME -> List.of("iob1", "bioes");
            case SEPARATOR -> List.of("tab");
            case UNIT -> List.of("sentence", "window(3,2)");
            case ABSENCE -> List.of("as-marked");
            case PART -> List.of("train");
            case CANDIDATES -> List.of("relations");
            case COLUMNS -> List.of("name,offset,meta:author");
            case TEMPLATE -> List.of("Names in {text}?");
            case MOST_TOKENS -> List.of("2");
            case WIDEST -> List.of("1");
        };
    }

    static Stream<Format> formats() {
        return InstalledFormats.builtIn().all().stream().filter(Format::canWrite);
    }

    private static List<ExportDocument> documents() {
        return List.of(
                LayoutSample.english(),
                LayoutSample.hindi(),
                LayoutSample.arabic(),
                LayoutSample.document("unmarked", "hi", LayoutSample.HINDI, List.of())
                        .withCoverage(new Coverage(false, List.of())),
                LayoutSample.document(
                        "apart",
                        "en",
                        LayoutSample.ENGLISH,
                        List.of(
                                LayoutSample.mention(12, "person", 3, 11),
                                LayoutSample.mention(13, "body", 24, 41))));
    }

    /** All that comes of an export: the files, and what was said. */
    private static String written(Format format, WriteOptions options) throws Exception {
        MemoryTarget target = new MemoryTarget();
        List<String> said = new ArrayList<>();
        DocumentWriter writer = format.writer().orElseThrow();
        try (ExportSession session = writer.begin(target, options)) {
            for (ExportDocument document : documents()) {
                try {
                    ExportSession.Written written = session.write(document);
                    for (Loss loss : written.losses().plus(written.notices()).all()) {
                        said.add(loss.toString());
                    }
                } catch (UnwritableDocumentException e) {
                    said.add(e.toString());
                }
            }
            session.finish();
        }
        Map<String, String> files = new TreeMap<>();
        target.files()
                .forEach(
                        (name, bytes) ->
                                files.put(name, new String(bytes, StandardCharsets.ISO_8859_1)));
        return files + "\n" + said;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thatAFormatUnderstandsWhatMakesADifferenceAndNothingElse(Format format) throws Exception {
        Set<LayoutOption> different = EnumSet.noneOf(LayoutOption.class);
        for (LayoutOption option : LayoutOption.values()) {
            LayoutOptions base = LayoutSection.read(where(option));
            String before = written(format, WriteOptions.DEFAULT.withLayout(base));
            for (String value : others(option)) {
                LayoutOptions chosen = LayoutSection.read(Map.of(option.key(), value), base);
                if (!written(format, WriteOptions.DEFAULT.withLayout(chosen)).equals(before)) {
                    different.add(option);
                }
            }
        }
        assertThat(format.writer().orElseThrow().understands()).isEqualTo(different);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void thatOffsetsAreChosenWhereTheyMakeADifference(Format format) throws Exception {
        Set<String> all = new TreeSet<>();
        for (OffsetUnit unit : OffsetUnit.values()) {
            all.add(written(format, new WriteOptions(Optional.of(unit))));
        }
        assertThat(format.writer().orElseThrow().choosesOffsets()).isEqualTo(all.size() > 1);
    }

    @ParameterizedTest
    @EnumSource
    void thatAnOptionHasItsWordsAndReadsAllThatItNames(LayoutOption option) throws Exception {
        Words words = Words.english();
        assertThat(words.say(option.label())).isNotBlank();
        assertThat(words.say(option.does())).endsWith(".");
        assertThat(words.say(option.unless())).endsWith(".");
        assertThat(LayoutOption.of(option.key())).contains(option);
        List<String> named =
                switch (option.kind()) {
                    case OptionKind.OneOf(List<String> all) -> all;
                    case OptionKind.AnyOf(List<String> all) -> List.of(String.join(",", all));
                    case OptionKind.OneOfOrForm(List<String> all, String form, String example) ->
                            Stream.concat(all.stream(), Stream.of(example)).toList();
                    case OptionKind.Count(int most) -> List.of("1", String.valueOf(most));
                    case OptionKind.Names(List<String> all, List<String> forms) ->
                            List.of(String.join(",", all), String.join(",", forms));
                    case OptionKind.Name name -> List.of("train");
                    case OptionKind.Lines lines -> List.of("a\n{text}");
                };
        for (String value : named) {
            LayoutSection.read(Map.of(option.key(), value));
        }
        assertThat(option.kind().shape()).isNotBlank();
    }

    @Test
    void thatWhatIsSaidToHoldHolds() throws Exception {
        for (LayoutOption option : LayoutOption.values()) {
            if (option.unless().code().equals("exchange.layout.usual")
                    && option != LayoutOption.ABSENCE) {
                String said = Words.english().say(option.unless());
                String word = said.substring("Default: ".length(), said.length() - 1);
                assertThat(LayoutSection.read(Map.of(option.key(), word)))
                        .as(option.key())
                        .isEqualTo(LayoutOptions.DEFAULT);
            }
        }
    }
}
