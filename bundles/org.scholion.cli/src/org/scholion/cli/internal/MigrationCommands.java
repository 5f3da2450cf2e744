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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.project.migration.DiffSchema;
import org.scholion.project.migration.EffectText;
import org.scholion.project.migration.MigrateSchema;
import org.scholion.project.migration.MigrationReport;
import org.scholion.project.migration.StepText;
import org.scholion.project.migration.TypeNames;
import org.scholion.project.migration.UndoMigration;
import org.scholion.project.migration.WouldLoseException;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.migration.PlanJson;
import org.scholion.schema.migration.SchemaDifference;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion schema diff|migrate|undo-migration}. */
final class MigrationCommands {

    private MigrationCommands() {}

    /** {@code scholion schema diff}. */
    @Command(
            name = "diff",
            mixinStandardHelpOptions = true,
            description = "cli.schema.diff.description")
    static final class Diff implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.schema.apply.file")
        private Path file = Path.of("");

        @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "cli.schema.diff.plan")
        private Optional<Path> plan = Optional.empty();

        Diff(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                DiffSchema.Result result =
                        new DiffSchema(open).run(new DiffSchema.Request(file, plan), Progress.NONE);
                if (asked.json()) {
                    output.json(json(result));
                    return Scholion.DONE;
                }
                result.difference().changes().forEach(output::line);
                TypeNames names = new TypeNames(open.schema(), result.schema());
                for (SchemaDifference.Decision decision : result.difference().decisions()) {
                    output.say("cli.schema.decision", "change", decision.change());
                    for (int i = 0; i < decision.choices().size(); i++) {
                        output.say(
                                "cli.schema.choice",
                                "number",
                                i + 1,
                                "step",
                                new StepText(decision.choices().get(i), names));
                    }
                }
                if (result.difference().changes().isEmpty()) {
                    output.say("cli.schema.same");
                }
                plan.ifPresent(to -> output.say("cli.schema.plan-written", "file", to));
            }
            return Scholion.DONE;
        }

        private static Object json(DiffSchema.Result result) {
            List<Object> changes = new ArrayList<>();
            result.difference()
                    .changes()
                    .forEach(
                            change ->
                                    changes.add(
                                            Map.of(
                                                    "element",
                                                    SchemaDifference.path(change.element()),
                                                    "message",
                                                    change.message().toString(),
                                                    "needsMigration",
                                                    change.needsMigration())));
            List<Object> decisions = new ArrayList<>();
            for (SchemaDifference.Decision decision : result.difference().decisions()) {
                decisions.add(
                        Map.of(
                                "element",
                                SchemaDifference.path(decision.change().element()),
                                "message",
                                decision.change().message().toString(),
                                "choices",
                                decision.choices().stream().map(PlanJson::tree).toList()));
            }
            return Map.of(
                    "changes",
                    changes,
                    "decisions",
                    decisions,
                    "plan",
                    PlanJson.tree(result.plan()));
        }
    }

    /** {@code scholion schema migrate}. */
    @Command(
            name = "migrate",
            mixinStandardHelpOptions = true,
            description = "cli.schema.migrate.description")
    static final class Migrate implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "cli.schema.apply.file")
        private Path file = Path.of("");

        @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "cli.schema.migrate.plan")
        private Optional<Path> plan = Optional.empty();

        @Option(names = "--dry-run", descriptionKey = "cli.schema.apply.dry-run")
        private boolean dryRun;

        @Option(names = "--accept-loss", descriptionKey = "cli.schema.migrate.accept-loss")
        private boolean acceptLoss;

        Migrate(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                MigrateSchema migrate = new MigrateSchema(open);
                MigrationReport report;
                try {
                    report =
                            migrate.run(
                                    migrate.request(file, plan, dryRun, acceptLoss, Actor.name()),
                                    Progress.NONE);
                } catch (WouldLoseException e) {
                    throw new DataProblemException(
                            Message.of("cli.schema.loss", "losses", e.losses()), e);
                }
                if (asked.json()) {
                    output.json(json(report));
                } else {
                    tell(report);
                }
            }
            return Scholion.DONE;
        }

        private void tell(MigrationReport report) {
            report.changes().forEach(output::line);
            for (MigrationReport.PackageOut out : report.out()) {
                output.say("cli.schema.package-out", "member", out.member(), "file", out.file());
            }
            for (MigrationReport.SetEffects set : report.sets()) {
                output.say(
                        "cli.schema.set",
                        "document",
                        set.document(),
                        "member",
                        set.member(),
                        "removed",
                        set.removed(),
                        "effects",
                        Message.Lines.of(
                                set.effects().entrySet().stream()
                                        .map(e -> EffectText.of(e, report.names()))
                                        .toList()));
            }
            report.effects().entrySet().stream()
                    .map(e -> EffectText.of(e, report.names()))
                    .forEach(text -> output.say("cli.schema.total", "effect", text));
            report.problems()
                    .forEach(
                            (rule, times) ->
                                    output.say(
                                            "cli.schema.problem",
                                            "rule",
                                            rule.id(),
                                            "times",
                                            times));
            if (report.saved().isPresent()) {
                output.say("cli.schema.saved", "version", report.saved().get());
            } else {
                output.say(dryRun ? "cli.schema.dry" : "cli.schema.same");
            }
        }

        private static Object json(MigrationReport report) {
            List<Object> rows = new ArrayList<>();
            for (MigrationReport.SetEffects set : report.sets()) {
                set.effects()
                        .forEach(
                                (effect, times) -> {
                                    Map<String, Object> row = new TreeMap<>(effect(effect));
                                    row.put("document", set.document());
                                    row.put("member", set.member());
                                    row.put("removed", set.removed());
                                    row.put("count", times);
                                    rows.add(row);
                                });
            }
            Map<String, Object> problems = new TreeMap<>();
            report.problems().forEach((rule, times) -> problems.put(rule.id(), times));
            Map<String, Object> tree = new TreeMap<>();
            tree.put("effects", rows);
            tree.put("problems", problems);
            tree.put(
                    "packagesOut",
                    report.out().stream()
                            .map(out -> Map.of("member", out.member(), "file", out.file()))
                            .toList());
            tree.put("plan", PlanJson.tree(report.plan()));
            tree.put("saved", report.saved());
            return tree;
        }
    }

    /** Returns effects as they stand in JSON. */
    static List<Object> json(SortedMap<MigrationEffect, Integer> effects) {
        List<Object> rows = new ArrayList<>();
        effects.forEach(
                (effect, times) -> {
                    Map<String, Object> row = new TreeMap<>(effect(effect));
                    row.put("count", times);
                    rows.add(row);
                });
        return rows;
    }

    private static Map<String, Object> effect(MigrationEffect effect) {
        return Map.of(
                "effect",
                effect.kind().word(),
                "loss",
                effect.kind().isLoss(),
                "type",
                effect.type(),
                "part",
                effect.part(),
                "into",
                effect.into());
    }

    /** {@code scholion schema undo-migration}. */
    @Command(
            name = "undo-migration",
            mixinStandardHelpOptions = true,
            description = "cli.schema.undo.description")
    static final class Undo implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        Undo(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                UndoMigration.Result result =
                        new UndoMigration(open)
                                .run(new UndoMigration.Request(Actor.name()), Progress.NONE);
                if (asked.json()) {
                    output.json(
                            Map.of(
                                    "undone",
                                    result.migration().toVersion(),
                                    "version",
                                    result.version()));
                } else {
                    output.say(
                            "cli.schema.undone",
                            "undone",
                            result.migration().toVersion(),
                            "version",
                            result.version());
                }
            }
            return Scholion.DONE;
        }
    }
}
