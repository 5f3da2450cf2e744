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
import org.scholion.project.CreateProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Makes a new project, which is one file.")
final class InitCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "PROJECT", description = "The file to make, such as NAME.scholion.")
    private Path project = Path.of("");

    @Option(
            names = "--schema",
            paramLabel = "FILE|NAME",
            description =
                    "Its schema: a file, or a built-in one: news-stance, empty. Without it the"
                            + " schema is empty.")
    private Optional<String> schema = Optional.empty();

    InitCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        CreateProject.Created created = new CreateProject(project, schema, Actor.name()).run();
        output.message(
                "Made the project "
                        + created.file()
                        + " with the schema "
                        + created.schema().name()
                        + ".");
        return Scholion.DONE;
    }
}
