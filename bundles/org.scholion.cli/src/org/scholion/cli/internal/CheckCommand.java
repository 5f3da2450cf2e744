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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.document.rules.Severity;
import org.scholion.project.BadRequestException;
import org.scholion.project.CheckProject;
import org.scholion.project.Progress;
import org.scholion.project.RepairProject;
import org.scholion.project.session.OpenProject;
import org.scholion.project.session.UnreadableSchemaException;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {"cli.check.description", "cli.check.severities", "cli.check.repairing"})
final class CheckCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(names = "--strict", descriptionKey = "cli.check.strict")
    private boolean strict;

    @Option(names = "--repair", descriptionKey = "cli.check.repair")
    private boolean repair;

    @Option(names = "--dry-run", descriptionKey = "cli.check.dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.shared.json")
    private boolean json;

    CheckCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        if (dryRun && !repair) {
            throw new BadRequestException(Message.of("cli.check.only-dry"));
        }
        Optional<RepairReport> repaired = Optional.empty();
        CheckProject.Result result;
        try (OpenProject open = OpenProject.open(project)) {
            if (repair) {
                repaired = Optional.of(repair(open));
            }
            result = new CheckProject(open).run(Progress.NONE);
        } catch (UnreadableSchemaException unopened) {
            if (repair) {
                throw unopened;
            }
            result = CheckProject.unopened(project);
        }
        CheckReport report = new CheckReport(result);
        if (json) {
            Map<String, Object> tree = report.tree();
            repaired.ifPresent(done -> tree.put("repair", done.tree()));
            output.json(tree);
        } else {
            repaired.ifPresent(done -> done.lines(output));
            report.lines(output);
        }
        boolean right =
                result.problems().isEmpty()
                        && !(strict
                                && result.count(Severity.ERROR) + result.count(Severity.WARNING)
                                        > 0);
        return right ? Scholion.DONE : Scholion.PROBLEM;
    }

    private RepairReport repair(OpenProject open) throws Exception {
        RepairProject.Request request = new RepairProject.Request(Actor.name(), dryRun);
        return new RepairReport(
                new RepairProject(open).run(request, Progress.NONE), request.dryRun());
    }
}
