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
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.DetachProject;
import org.scholion.project.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code scholion detach}. */
@Command(name = "detach", mixinStandardHelpOptions = true, description = "cli.detach.description")
final class DetachCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.detach.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    DetachCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        DetachProject.Result result =
                new DetachProject().run(new DetachProject.Request(project), Progress.NONE);
        output.say("cli.detach.done", "project", project.toString(), "names", result.names());
        return Scholion.DONE;
    }
}
