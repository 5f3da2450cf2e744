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
import org.scholion.corpus.WorkPackage;
import org.scholion.project.BadRequestException;
import org.scholion.project.HandOutPackage;
import org.scholion.project.Progress;
import org.scholion.project.TakeBackPackages;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion package}. */
@Command(
        name = "package",
        mixinStandardHelpOptions = true,
        description = {"cli.package.description", "cli.package.locked"})
final class PackageCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(names = "--for", paramLabel = "MEMBER", descriptionKey = "cli.package.for")
    private Optional<String> member = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.package.out")
    private Optional<ProjectAddress> out = Optional.empty();

    @Option(names = "--take-back", paramLabel = "MEMBER", descriptionKey = "cli.package.take-back")
    private Optional<String> back = Optional.empty();

    PackageCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        boolean makes = member.isPresent() && out.isPresent();
        if (makes == back.isPresent() || !makes && (member.isPresent() || out.isPresent())) {
            throw new BadRequestException(Message.of("cli.package.ways"));
        }
        try (OpenProject open = OpenProject.open(project)) {
            if (back.isPresent()) {
                takeBack(open, back.get());
            } else {
                handOut(open, member.orElseThrow(), out.orElseThrow());
            }
        }
        return Scholion.DONE;
    }

    private void handOut(OpenProject open, String whose, ProjectAddress target) throws Exception {
        HandOutPackage.Result result =
                new HandOutPackage(open)
                        .run(
                                new HandOutPackage.Request(whose, target, Actor.name()),
                                Progress.NONE);
        for (WorkPackage before : result.before()) {
            output.say(
                    "cli.package.before",
                    "member",
                    whose,
                    "number",
                    before.sets().size(),
                    "file",
                    before.file());
        }
        output.say(
                "cli.package.made",
                "file",
                target.toString(),
                "member",
                whose,
                "number",
                result.made().sets().size());
    }

    private void takeBack(OpenProject open, String whose) throws Exception {
        for (WorkPackage each :
                new TakeBackPackages(open)
                        .run(new TakeBackPackages.Request(whose, Actor.name()), Progress.NONE)) {
            output.say(
                    "cli.package.back",
                    "file",
                    each.file(),
                    "member",
                    whose,
                    "number",
                    each.sets().size());
        }
    }
}
