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
import org.scholion.exchange.Formats;
import org.scholion.project.Progress;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.release.VerifyRelease;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion release}. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = "cli.release.description",
        synopsisSubcommandLabel = "COMMAND")
final class ReleaseCommand extends CommandGroup {

    ReleaseCommand(Output output) {
        super(output);
    }

    /** {@code scholion release build}. */
    @Command(
            name = "build",
            mixinStandardHelpOptions = true,
            description = {"cli.release.build.description", "cli.release.build.recipes"})
    static final class Build implements Callable<Integer> {

        private final Output output;
        private final Formats formats;

        @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
        private ProjectAddress project = new FileAddress(Path.of(""));

        @Option(
                names = "--out",
                required = true,
                paramLabel = "DIR",
                descriptionKey = "cli.release.build.out")
        private Path folder = Path.of("");

        @Option(
                names = "--recipe",
                paramLabel = "FILE",
                descriptionKey = "cli.release.build.recipe")
        private Optional<Path> recipe = Optional.empty();

        @Option(
                names = "--of",
                paramLabel = "MEMBER|gold|votes",
                descriptionKey = "cli.release.build.of")
        private Optional<String> of = Optional.empty();

        Build(Output output, Formats formats) {
            this.output = output;
            this.formats = formats;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = OpenProject.open(project)) {
                BuildRelease.Result result =
                        new BuildRelease(open, formats)
                                .run(
                                        new BuildRelease.Request(folder, recipe, of, Actor.name()),
                                        Progress.NONE);
                result.unrecorded().ifPresent(output::message);
                result.unwritable().forEach(output::message);
                for (BuildRelease.Lost lost : result.losses()) {
                    output.say(
                            "cli.release.lost",
                            "format",
                            lost.format(),
                            "count",
                            lost.count(),
                            "reason",
                            lost.reason());
                }
                result.left()
                        .forEach(
                                (reason, count) ->
                                        output.say(
                                                "cli.release.left",
                                                "reason",
                                                reason,
                                                "count",
                                                count));
                output.say(
                        result.takenUp() ? "cli.release.taken-up" : "cli.release.built",
                        "documents",
                        result.documents(),
                        "folder",
                        folder,
                        "content",
                        result.content());
                return result.unwritable().isEmpty() ? Scholion.DONE : Scholion.PROBLEM;
            }
        }
    }

    /** {@code scholion release verify}. */
    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "cli.release.verify.description")
    static final class Verify implements Callable<Integer> {

        private final Output output;
        private final Formats formats;

        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "cli.release.verify.folder")
        private Path folder = Path.of("");

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "PROJECT",
                descriptionKey = "cli.release.verify.project")
        private Optional<ProjectAddress> project = Optional.empty();

        Verify(Output output, Formats formats) {
            this.output = output;
            this.formats = formats;
        }

        @Override
        public Integer call() throws Exception {
            VerifyRelease.Request request = new VerifyRelease.Request(folder);
            VerifyRelease.Result result;
            if (project.isPresent()) {
                try (OpenProject open = OpenProject.open(project.get())) {
                    result = new VerifyRelease(open, formats).run(request, Progress.NONE);
                }
            } else {
                result = new VerifyRelease(formats).run(request, Progress.NONE);
            }
            result.differences().forEach(output::message);
            if (!result.differences().isEmpty()) {
                output.say(
                        "cli.release.differs",
                        "folder",
                        folder,
                        "count",
                        result.differences().size());
                return Scholion.PROBLEM;
            }
            output.say(
                    result.rebuilt() ? "cli.release.rebuilt" : "cli.release.verified",
                    "folder",
                    folder,
                    "files",
                    result.manifest().files().size());
            return Scholion.DONE;
        }
    }
}
