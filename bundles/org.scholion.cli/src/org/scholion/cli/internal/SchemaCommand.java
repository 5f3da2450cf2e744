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
import org.scholion.project.ApplySchema;
import org.scholion.project.SchemaReport;
import org.scholion.project.ShowSchema;
import org.scholion.project.ValidateSchema;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scholion schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Shows, validates or changes a project's schema.",
        synopsisSubcommandLabel = "COMMAND")
final class SchemaCommand implements Runnable {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** {@code scholion schema show}. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints the project's schema as XML.")
    static final class Show implements Callable<Integer> {

        private final Output output;

        @Parameters(paramLabel = "PROJECT", description = "The project.")
        private Path project = Path.of("");

        @Option(names = "--json", description = "As JSON, for programs.")
        private boolean json;

        Show(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = OpenProject.open(project)) {
                ShowSchema.Shown shown = new ShowSchema(open).run();
                if (json) {
                    output.json(SchemaTree.of(shown.schema(), shown.version().number()));
                } else {
                    output.out().print(shown.xml());
                    output.out().flush();
                }
            }
            return Scholion.DONE;
        }
    }

    /** {@code scholion schema validate}. */
    @Command(
            name = "validate",
            mixinStandardHelpOptions = true,
            description =
                    "Tells whether the project's schema is valid, or that of a file and how it"
                            + " differs.")
    static final class Validate implements Callable<Integer> {

        private final Output output;

        @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
        private Path project = Path.of("");

        @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "A schema.")
        private Optional<Path> file = Optional.empty();

        @Option(names = "--json", description = "As JSON, for programs.")
        private boolean json;

        Validate(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = OpenProject.open(project)) {
                SchemaReport report = new ValidateSchema(file).run(open);
                if (json) {
                    output.json(SchemaTree.of(report));
                } else {
                    report.changes().forEach(c -> output.line(c.toString()));
                }
                output.message("The schema is valid.");
                if (!report.needingMigration().isEmpty()) {
                    output.message("To apply it needs a migration.");
                }
            }
            return Scholion.DONE;
        }
    }

    /** {@code scholion schema apply}. */
    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description =
                    "Makes a file's schema the project's. What may not fit annotations any more is"
                            + " refused.")
    static final class Apply implements Callable<Integer> {

        private final Output output;

        @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
        private Path project = Path.of("");

        @Parameters(index = "1", paramLabel = "FILE", description = "The schema.")
        private Path file = Path.of("");

        @Option(names = "--dry-run", description = "Only tells what would happen.")
        private boolean dryRun;

        @Option(names = "--json", description = "As JSON, for programs.")
        private boolean json;

        Apply(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = OpenProject.open(project)) {
                SchemaReport report = new ApplySchema(file, dryRun, Actor.name()).run(open);
                if (json) {
                    output.json(SchemaTree.of(report));
                } else {
                    report.changes().forEach(c -> output.line(c.toString()));
                }
                if (report.saved().isPresent()) {
                    output.message("The schema is now version " + report.saved().getAsInt() + ".");
                } else {
                    output.message(
                            dryRun
                                    ? "Nothing was changed."
                                    : "It is the project's schema already.");
                }
            }
            return Scholion.DONE;
        }
    }
}
