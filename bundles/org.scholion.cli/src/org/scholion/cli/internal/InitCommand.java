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
import org.scholion.project.BadRequestException;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion init}. */
@Command(name = "init", mixinStandardHelpOptions = true, description = "cli.init.description")
final class InitCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.init.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(names = "--schema", paramLabel = "FILE|NAME", descriptionKey = "cli.init.schema")
    private Optional<String> schema = Optional.empty();

    InitCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        if (schema.filter(String::isBlank).isPresent()) {
            throw new BadRequestException(Message.of("cli.usage.empty-path"));
        }
        CreateProject.Result created =
                new CreateProject()
                        .run(
                                new CreateProject.Request(project, schema, Actor.name()),
                                Progress.NONE);
        output.say(
                "cli.init.done",
                "project",
                created.address().toString(),
                "schema",
                created.schema().name());
        return Scholion.DONE;
    }
}
