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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.MergedPackage;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.MergePackages;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion merge}. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {"cli.merge.description", "cli.merge.both"})
final class MergeCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Parameters(index = "1", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.merge.file")
    private List<ProjectAddress> files = new ArrayList<>();

    @Option(names = "--theirs-as", paramLabel = "MEMBER", descriptionKey = "cli.merge.theirs-as")
    private Optional<String> theirsAs = Optional.empty();

    MergeCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenProject open = OpenProject.open(project)) {
            MergePackages.Result result =
                    new MergePackages(open)
                            .run(
                                    new MergePackages.Request(files, theirsAs, Actor.name()),
                                    Progress.NONE);
            result.problems().forEach(problem -> output.message(problem.said()));
            result.merged().forEach(this::say);
            boolean refused = result.merged().stream().anyMatch(m -> !m.what().refused().isEmpty());
            return refused || !result.problems().isEmpty() ? Scholion.PROBLEM : Scholion.DONE;
        }
    }

    private void say(MergePackages.Merged merged) {
        MergedPackage what = merged.what();
        for (MergedPackage.Refused refused : what.refused()) {
            output.say(
                    "cli.merge.refused",
                    "document",
                    refused.document(),
                    "member",
                    refused.member(),
                    "why",
                    refused.why());
        }
        output.say(
                "cli.merge.done",
                "file",
                merged.file().toString(),
                "member",
                what.made().member(),
                "sets",
                what.sets().size(),
                "changes",
                what.sets().stream().mapToInt(MergedPackage.Came::changes).sum(),
                "states",
                what.sets().stream().mapToInt(MergedPackage.Came::states).sum(),
                "comments",
                what.comments(),
                "entries",
                what.entries());
        if (what.stillOut()) {
            output.say("cli.merge.still-out", "member", what.made().member());
        }
    }
}
