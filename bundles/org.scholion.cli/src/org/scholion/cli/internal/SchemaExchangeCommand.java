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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.exchange.Notice;
import org.scholion.exchange.installed.SchemaForm;
import org.scholion.exchange.schema.FeatureChoice;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.schema.TypeChoice;
import org.scholion.project.ExportSchema;
import org.scholion.project.ImportSchema;
import org.scholion.project.PrintSchema;
import org.scholion.project.Progress;
import org.scholion.project.ReadSchemaChoices;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that take schemas from other programs and give them to them. */
final class SchemaExchangeCommand {

    /** The form of a schema that is to be read by people. */
    private static final String PAGE = "html";

    private SchemaExchangeCommand() {}

    private static SchemaForm form(
            String name, List<String> known, CommandSpec spec, Output output) {
        return SchemaForm.of(name)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        output.textOf(
                                                "cli.usage.no-schema-form",
                                                "name",
                                                name,
                                                "known",
                                                known)));
    }

    /** {@code scholion schema import}. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "cli.schema.import.description")
    static final class Import implements Callable<Integer> {

        private final Output output;

        @Spec private CommandSpec spec = CommandSpec.create();

        @Mixin private AskedProject asked = new AskedProject();

        @Option(
                names = "--format",
                required = true,
                paramLabel = "uima|brat|json",
                descriptionKey = "cli.schema.exchange.format")
        private String format = "";

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.schema.import.file")
        private Path file = Path.of("");

        @Option(
                names = "--choices",
                paramLabel = "FILE",
                descriptionKey = "cli.schema.import.choices")
        private Optional<Path> choices = Optional.empty();

        @Option(
                names = "--choices-out",
                paramLabel = "FILE",
                descriptionKey = "cli.schema.import.choices-out")
        private Optional<Path> choicesOut = Optional.empty();

        @Option(names = "--theirs", descriptionKey = "cli.schema.import.theirs")
        private boolean theirs;

        @Option(names = "--dry-run", descriptionKey = "cli.schema.apply.dry-run")
        private boolean dryRun;

        Import(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            SchemaForm form = form(format, List.of("uima", "brat", "json"), spec, output);
            try (OpenProject open = asked.open()) {
                ImportSchema use = new ImportSchema(open);
                SchemaProposal proposal = use.propose(file, form, Progress.NONE);
                if (choices.isPresent()) {
                    proposal = new ReadSchemaChoices(choices.get()).run(proposal);
                }
                if (choicesOut.isPresent()) {
                    use.write(proposal, choicesOut.get());
                }
                ImportSchema.Result result =
                        use.run(
                                new ImportSchema.Request(
                                        file, proposal, theirs, dryRun, Actor.name()),
                                Progress.NONE);
                if (asked.json()) {
                    output.json(ImportedSchemaTree.of(proposal, result));
                } else {
                    said(proposal, result);
                }
                if (result.report().saved().isPresent()) {
                    output.say("cli.schema.saved", "version", result.report().saved().getAsInt());
                } else {
                    output.say(dryRun ? "cli.schema.dry" : "cli.schema.same");
                }
            }
            return Scholion.DONE;
        }

        private void said(SchemaProposal proposal, ImportSchema.Result result) {
            for (TypeChoice type : proposal.types()) {
                if (type.isRemarkable()) {
                    proposed(type);
                }
            }
            result.report().changes().forEach(output::line);
            result.looks().forEach(output::line);
            for (Notice notice : proposal.notices()) {
                output.lineOf(
                        "cli.schema.notice", "place", notice.place(), "what", notice.message());
            }
        }

        /** What a type is taken for, and its features other than plain attributes. */
        private void proposed(TypeChoice type) {
            output.lineOf(
                    "cli.schema.proposed",
                    "type",
                    type.name(),
                    "use",
                    type.use(),
                    "guessed",
                    type.guessed());
            for (FeatureChoice feature : type.features()) {
                if (feature.links() || feature.use() == FeatureChoice.Use.LEFT_OUT) {
                    output.lineOf(
                            "cli.schema.proposed-feature",
                            "type",
                            type.name(),
                            "feature",
                            feature.name(),
                            "use",
                            feature.use(),
                            "named",
                            feature.links() && !feature.range().isEmpty(),
                            "range",
                            feature.range());
                }
            }
        }
    }

    /** {@code scholion schema export}. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "cli.schema.export.description")
    static final class Export implements Callable<Integer> {

        private final Output output;

        @Spec private CommandSpec spec = CommandSpec.create();

        @Mixin private AskedProject asked = new AskedProject();

        @Option(
                names = "--format",
                required = true,
                paramLabel = "uima|brat|html|json",
                descriptionKey = "cli.schema.export.format")
        private String format = "";

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.schema.export.file")
        private Path file = Path.of("");

        Export(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            Optional<SchemaForm> form =
                    format.equalsIgnoreCase(PAGE)
                            ? Optional.empty()
                            : Optional.of(
                                    form(
                                            format,
                                            List.of("uima", "brat", PAGE, "json"),
                                            spec,
                                            output));
            try (OpenProject open = asked.open()) {
                output.say("cli.schema.exported", "file", write(open, form));
            }
            return Scholion.DONE;
        }

        private Path write(OpenProject open, Optional<SchemaForm> form) throws Exception {
            return form.isPresent()
                    ? new ExportSchema(open)
                            .run(new ExportSchema.Request(file, form.get()), Progress.NONE)
                            .file()
                    : new PrintSchema(open)
                            .run(new PrintSchema.Request(file, output.words()), Progress.NONE)
                            .file();
        }
    }
}
