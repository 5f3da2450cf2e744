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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.StoreProblem;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Severity;
import org.scholion.project.BadRequestException;
import org.scholion.project.CheckProject;
import org.scholion.project.Progress;
import org.scholion.project.RepairProject;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import org.scholion.words.Words;
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
        try (OpenProject open = OpenProject.open(project)) {
            Optional<RepairReport> repaired = repair ? Optional.of(repair(open)) : Optional.empty();
            CheckProject.Result result = new CheckProject(open).run(Progress.NONE);
            if (json) {
                Map<String, Object> tree = tree(result);
                repaired.ifPresent(report -> tree.put("repair", report.tree()));
                output.json(tree);
            } else {
                repaired.ifPresent(report -> report.lines(output));
                lines(result);
            }
            boolean right =
                    result.problems().isEmpty()
                            && !(strict
                                    && result.count(Severity.ERROR) + result.count(Severity.WARNING)
                                            > 0);
            return right ? Scholion.DONE : Scholion.PROBLEM;
        }
    }

    private RepairReport repair(OpenProject open) throws Exception {
        RepairProject.Request request = new RepairProject.Request(Actor.name(), dryRun);
        return new RepairReport(
                new RepairProject(open).run(request, Progress.NONE), request.dryRun());
    }

    private void lines(CheckProject.Result result) {
        for (StoreProblem problem : result.problems()) {
            output.lineOf("cli.check.problem", "where", problem.where(), "what", problem.what());
        }
        for (CheckProject.SetFinding found : result.findings()) {
            output.lineOf(
                    "cli.check.finding",
                    "document",
                    found.document(),
                    "member",
                    found.member(),
                    "severity",
                    word(found.finding().severity()),
                    "what",
                    found.finding().sentence());
        }
        output.say(
                "cli.check.done",
                "documents",
                result.documents(),
                "sets",
                result.sets(),
                "problems",
                result.problems().size(),
                "errors",
                result.count(Severity.ERROR),
                "warnings",
                result.count(Severity.WARNING),
                "notices",
                result.count(Severity.NOTICE),
                "all",
                result.problems().size() + result.findings().size());
    }

    private static Map<String, Object> tree(CheckProject.Result result) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("documents", result.documents());
        tree.put("sets", result.sets());
        tree.put("offsets", "utf16");
        List<Object> problems = new ArrayList<>();
        for (StoreProblem problem : result.problems()) {
            Map<String, Object> one =
                    new TreeMap<>(problem.breach().map(CheckCommand::tree).orElseGet(Map::of));
            one.put("where", problem.where().toString());
            one.put("what", english(problem.what()));
            problems.add(one);
        }
        tree.put("problems", problems);
        List<Object> findings = new ArrayList<>();
        for (CheckProject.SetFinding found : result.findings()) {
            Map<String, Object> one = tree(found.finding());
            one.put("document", found.document());
            one.put("member", found.member());
            one.put("what", english(found.finding().what()));
            findings.add(one);
        }
        tree.put("findings", findings);
        return tree;
    }

    /** Returns a sentence as it stands in JSON, which is the same in every language. */
    private static String english(Message said) {
        return Words.english().say(said);
    }

    static Map<String, Object> tree(Finding finding) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("rule", finding.rule().id());
        tree.put("class", finding.rule().ruleClass().name().toLowerCase(Locale.ROOT));
        tree.put("severity", word(finding.severity()));
        tree.put("annotation", finding.annotation().value());
        tree.put("kind", finding.kind().word());
        finding.place()
                .ifPresent(
                        place -> {
                            tree.put("begin", place.begin());
                            tree.put("end", place.end());
                        });
        tree.put("arguments", finding.arguments());
        return tree;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
