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
import org.scholion.project.Progress;
import org.scholion.project.SchemaReport;
import org.scholion.project.SchemaUsage;
import org.scholion.project.ShowSchema;
import org.scholion.project.ValidateSchema;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion schema}. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "cli.schema.description",
        synopsisSubcommandLabel = "COMMAND")
final class SchemaCommand extends CommandGroup {

    SchemaCommand(Output output) {
        super(output);
    }

    /** {@code scholion schema show}. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "cli.schema.show.description")
    static final class Show implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        @Option(names = "--usage", descriptionKey = "cli.schema.show.usage")
        private boolean usage;

        Show(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                if (usage) {
                    SchemaUsageReport.write(
                            output,
                            open.schema(),
                            new SchemaUsage(open).run(Progress.NONE),
                            asked.json());
                    return Scholion.DONE;
                }
                ShowSchema.Result shown = new ShowSchema(open).run(Progress.NONE);
                if (asked.json()) {
                    output.json(SchemaTree.of(shown.schema(), shown.version().number()));
                } else {
                    output.out().print(shown.xml());
                }
            }
            return Scholion.DONE;
        }
    }

    /** {@code scholion schema validate}. */
    @Command(
            name = "validate",
            mixinStandardHelpOptions = true,
            description = "cli.schema.validate.description")
    static final class Validate implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "FILE",
                descriptionKey = "cli.schema.validate.file")
        private Optional<Path> file = Optional.empty();

        Validate(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                SchemaReport report =
                        new ValidateSchema(open)
                                .run(new ValidateSchema.Request(file), Progress.NONE);
                if (asked.json()) {
                    output.json(SchemaTree.of(report));
                } else {
                    report.changes().forEach(output::line);
                }
                output.say("cli.schema.valid");
                if (!report.needingMigration().isEmpty()) {
                    output.say("cli.schema.migration");
                }
            }
            return Scholion.DONE;
        }
    }

    /** {@code scholion schema apply}. */
    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = "cli.schema.apply.description")
    static final class Apply implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.schema.apply.file")
        private Path file = Path.of("");

        @Option(names = "--dry-run", descriptionKey = "cli.schema.apply.dry-run")
        private boolean dryRun;

        Apply(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                SchemaReport report =
                        new ApplySchema(open)
                                .run(
                                        new ApplySchema.Request(file, dryRun, Actor.name()),
                                        Progress.NONE);
                if (asked.json()) {
                    output.json(SchemaTree.of(report));
                } else {
                    report.changes().forEach(output::line);
                }
                if (report.saved().isPresent()) {
                    output.say("cli.schema.saved", "version", report.saved().getAsInt());
                } else {
                    output.say(dryRun ? "cli.schema.dry" : "cli.schema.same");
                }
            }
            return Scholion.DONE;
        }
    }
}
