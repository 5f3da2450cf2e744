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
import org.scholion.figure.DrawFigure;
import org.scholion.project.Progress;
import org.scholion.project.Whose;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion figure}. */
@Command(name = "figure", mixinStandardHelpOptions = true, description = "cli.figure.description")
final class FigureCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Parameters(index = "1", paramLabel = "DOCUMENT", descriptionKey = "cli.figure.document")
    private String document = "";

    @Option(
            names = "--of",
            required = true,
            paramLabel = "MEMBER|gold",
            descriptionKey = "cli.figure.of")
    private Whose of = new Whose.Gold();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.figure.out")
    private Path file = Path.of("");

    @Option(names = "--from", paramLabel = "N", descriptionKey = "cli.figure.from")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--to", paramLabel = "N", descriptionKey = "cli.figure.to")
    private Optional<Integer> to = Optional.empty();

    FigureCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenProject open = OpenProject.open(project)) {
            DrawFigure.Result result =
                    new DrawFigure(open)
                            .run(
                                    new DrawFigure.Request(
                                            document, of, file, from, to, output.words()),
                                    Progress.NONE);
            result.notices().forEach(output::message);
            output.say(
                    "cli.figure.done",
                    "annotations",
                    result.drawn(),
                    "file",
                    result.file(),
                    "width",
                    result.width(),
                    "height",
                    result.height(),
                    "fonts",
                    result.fonts());
            return Scholion.DONE;
        }
    }
}
