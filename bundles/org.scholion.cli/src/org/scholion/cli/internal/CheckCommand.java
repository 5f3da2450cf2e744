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
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.project.CheckProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scholion check}. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "cli.check.description")
final class CheckCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private Path project = Path.of("");

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenProject open = OpenProject.open(project)) {
            CheckProject.Result result = new CheckProject(open).run(Progress.NONE);
            result.problems()
                    .forEach(
                            p ->
                                    output.line(
                                            output.words()
                                                    .say(
                                                            "cli.check.problem",
                                                            "where",
                                                            p.where(),
                                                            "what",
                                                            Message.verbatim(p.what()))));
            result.remarks()
                    .forEach(
                            r ->
                                    output.say(
                                            "cli.check.note",
                                            "where",
                                            r.where(),
                                            "what",
                                            Message.verbatim(r.what())));
            output.say(
                    "cli.check.done",
                    "documents",
                    result.documents(),
                    "sets",
                    result.sets(),
                    "problems",
                    result.problems().size());
            return result.problems().isEmpty() ? Scholion.DONE : Scholion.PROBLEM;
        }
    }
}
