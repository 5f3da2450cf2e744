/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.OptionKind;
import org.scholion.words.Words;

/** The options of layouts are those that layouts have, with their words. */
class ExportOptionsTest {

    @TempDir Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    private static String value(LayoutOption option) {
        return switch (option.kind()) {
            case OptionKind.OneOf(List<String> words) -> words.get(0);
            case OptionKind.AnyOf(List<String> words) -> String.join(",", words);
            case OptionKind.OneOfOrForm(List<String> words, String form, String example) -> example;
            case OptionKind.Count count -> "1";
            case OptionKind.Names(List<String> known, List<String> forms) ->
                    known.isEmpty() ? "Person" : String.join(",", known);
            case OptionKind.Name name -> "train";
            case OptionKind.Lines lines -> "What is in {text}?";
        };
    }

    private String project() throws Exception {
        String project = folder.resolve("p.scholion").toString();
        terminal.done("init", project);
        Path texts = Files.createDirectories(folder.resolve("in"));
        Files.writeString(texts.resolve("a.txt"), "Mira lives.");
        Files.writeString(texts.resolve("a.ann"), "T1\tPerson 0 4\tMira\n");
        terminal.done("import", project, texts.toString(), "--adopt-schema");
        return project;
    }

    @Test
    void thatEveryOptionOfEveryFormatCanBeSaidAndNoOther() throws Exception {
        String project = project();
        for (Format format : InstalledFormats.all().all()) {
            if (!format.canWrite()) {
                continue;
            }
            DocumentWriter writer = format.writer().orElseThrow();
            for (LayoutOption option : LayoutOption.values()) {
                String name = "--" + option.key();
                String out = folder.resolve(format.id() + name).toString();
                int code =
                        terminal.run(
                                "export",
                                project,
                                "--format",
                                format.id(),
                                "--out",
                                out,
                                name,
                                value(option));
                boolean understood = writer.understands().contains(option);
                assertThat(code)
                        .as(format.id() + " " + name + ": " + terminal.err)
                        .isEqualTo(understood ? Scholion.DONE : Scholion.USAGE);
                assertThat(Files.exists(Path.of(out))).isEqualTo(understood);
                if (!understood) {
                    assertThat(terminal.err).contains(name, format.id());
                    writer.understands()
                            .forEach(o -> assertThat(terminal.err).contains("--" + o.key()));
                }
            }
            terminal.done(
                    "export",
                    project,
                    "--format",
                    format.id(),
                    "--out",
                    folder.resolve(format.id()).toString(),
                    "--offsets",
                    "codepoint");
            assertThat(terminal.err.contains("--offsets means nothing"))
                    .isEqualTo(!writer.choosesOffsets());
        }
    }

    @Test
    void thatTheHelpSaysWhatEachDoesAndWhatHoldsWithoutIt() {
        String help = terminal.done("export", "--help").replaceAll("\\s+", " ");
        Words words = Words.english();
        for (LayoutOption option : LayoutOption.values()) {
            assertThat(help)
                    .contains("--" + option.key() + "=" + option.kind().shape())
                    .contains(words.say(option.does()) + " " + words.say(option.unless()));
        }
        assertThat(help)
                .contains("--columns=NAME,NAME")
                .contains("--unit=document|paragraph|sentence|window(n,stride)")
                .contains("Formats: csv, tsv.");
    }

    @Test
    void thatAChoiceThatThereIsNotIsRefused() throws Exception {
        String project = project();
        String out = folder.resolve("out").toString();
        assertThat(
                        terminal.run(
                                "export",
                                project,
                                "--format",
                                "spacy",
                                "--out",
                                out,
                                "--unit",
                                "window(1,2)"))
                .isEqualTo(Scholion.USAGE);
        assertThat(terminal.err).contains("window(1,2)").contains("window(n,stride)");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
