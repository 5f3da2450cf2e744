/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Loss;
import org.scholion.exchange.Packing;
import org.scholion.project.BadRequestException;
import org.scholion.project.ExportDocuments;
import org.scholion.project.ExportRequest;
import org.scholion.project.ExportResult;
import org.scholion.project.Progress;
import org.scholion.project.Whose;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion export}. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "cli.export.description")
final class ExportCommand implements Callable<Integer> {

    private final Output output;
    private final Formats formats;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(
            names = "--format",
            required = true,
            paramLabel = "F",
            descriptionKey = "cli.export.format")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.export.out")
    private Path folder = Path.of("");

    @Option(names = "--of", paramLabel = "MEMBER|gold|all", descriptionKey = "cli.export.of")
    private Optional<Whose> of = Optional.empty();

    @Option(
            names = "--offsets",
            paramLabel = "utf16|codepoint|utf8",
            descriptionKey = "cli.export.offsets")
    private Optional<String> offsets = Optional.empty();

    @Option(names = "--overwrite", descriptionKey = "cli.export.overwrite")
    private boolean overwrite;

    @Option(names = "--packed", paramLabel = "gz|zip", descriptionKey = "cli.export.packed")
    private Optional<String> packed = Optional.empty();

    private final LayoutChoices layout;

    private ExportCommand(Output output, Formats formats, LayoutChoices layout) {
        this.output = output;
        this.formats = formats;
        this.layout = layout;
    }

    /** Returns its parser, with an option for each choice that a layout has. */
    static CommandLine line(Output output, Formats formats) {
        LayoutChoices layout = new LayoutChoices(formats, output.words());
        CommandLine line = new CommandLine(new ExportCommand(output, formats, layout));
        layout.options().forEach(line.getCommandSpec()::addOption);
        return line;
    }

    @Override
    public Integer call() throws Exception {
        layout.requireUnderstood(format);
        ExportRequest request =
                new ExportRequest(
                        format,
                        folder,
                        of,
                        OffsetUnits.named(offsets),
                        overwrite,
                        layout.layout(),
                        packing());
        try (OpenProject open = OpenProject.open(project)) {
            ExportResult result = new ExportDocuments(open, formats).run(request, Progress.NONE);
            notUnderstood();
            result.problems().forEach(p -> output.message(p.why()));
            for (Loss loss : result.losses().all()) {
                output.say("cli.export.lost", "count", loss.count(), "reason", loss.reason());
            }
            for (Loss notice : result.notices().all()) {
                output.say("cli.export.notice", "count", notice.count(), "what", notice.reason());
            }
            output.say(
                    "cli.export.done",
                    "documents",
                    result.written().size(),
                    "folder",
                    folder,
                    "report",
                    result.reportFile());
            return result.problems().isEmpty() ? Scholion.DONE : Scholion.PROBLEM;
        }
    }

    /** Each format has offsets, if only one way to count them; this option is for all alike. */
    private void notUnderstood() {
        boolean fixed =
                formats.format(format)
                        .flatMap(Format::writer)
                        .filter(DocumentWriter::choosesOffsets)
                        .isEmpty();
        if (offsets.isPresent() && fixed) {
            output.say("cli.export.not-understood", "option", "--offsets", "format", format);
        }
    }

    private Packing packing() throws BadRequestException {
        if (packed.isEmpty()) {
            return Packing.NONE;
        }
        return Packing.named(packed.get())
                .orElseThrow(
                        () ->
                                new BadRequestException(
                                        Message.of(
                                                "cli.export.no-packing",
                                                "packed",
                                                packed.get(),
                                                "known",
                                                Packing.words())));
    }
}
