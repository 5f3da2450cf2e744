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
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scholion check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Verifies a project and lists what is wrong with it.")
final class CheckCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "PROJECT", description = "The project.")
    private Path project = Path.of("");

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenProject open = OpenProject.open(project)) {
            CheckProject.Result result = new CheckProject(open).run(Progress.NONE);
            result.problems().forEach(p -> output.line(p.where() + ": " + p.what()));
            result.remarks().forEach(r -> output.message("Note: " + r.where() + ": " + r.what()));
            output.message(
                    "Checked "
                            + Words.count(result.documents(), "document")
                            + " and "
                            + Words.count(result.sets(), "annotation set")
                            + ": "
                            + (result.problems().isEmpty()
                                    ? "all is well."
                                    : Words.count(result.problems().size(), "problem") + "."));
            return result.problems().isEmpty() ? Scholion.DONE : Scholion.PROBLEM;
        }
    }
}
