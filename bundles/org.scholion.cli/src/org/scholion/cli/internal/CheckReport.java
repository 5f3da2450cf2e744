/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.scholion.corpus.Excerpt;
import org.scholion.corpus.StoreProblem;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Severity;
import org.scholion.project.CheckProject;
import org.scholion.project.CheckProject.SetFinding;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** Says what a check has found. */
final class CheckReport {

    private final CheckProject.Result result;

    CheckReport(CheckProject.Result result) {
        this.result = result;
    }

    /** Writes a line for each problem and finding that is shown, and how many there are. */
    void lines(Output output) {
        lines(
                output,
                result.problems(),
                StoreProblem::kind,
                problem ->
                        output.lineOf(
                                "cli.check.problem",
                                "where",
                                problem.where(),
                                "what",
                                problem.what()));
        lines(
                output,
                result.findings(),
                SetFinding::kind,
                found ->
                        output.lineOf(
                                "cli.check.finding",
                                "document",
                                found.document(),
                                "member",
                                found.member(),
                                "severity",
                                word(found.finding().severity()),
                                "what",
                                found.finding().sentence()));
        output.say(
                "cli.check.done",
                "documents",
                result.documents(),
                "sets",
                result.sets(),
                "problems",
                result.problems().total(),
                "errors",
                result.count(Severity.ERROR),
                "warnings",
                result.count(Severity.WARNING),
                "notices",
                result.count(Severity.NOTICE),
                "all",
                result.problems().total() + result.findings().total());
    }

    /** Writes what is shown, and after the last of a kind how many more there are. */
    static <T> void lines(
            Output output, Excerpt<T> found, Function<T, String> kindOf, Consumer<T> line) {
        Map<String, Integer> written = new TreeMap<>();
        for (T one : found) {
            line.accept(one);
            String kind = kindOf.apply(one);
            if (written.merge(kind, 1, Integer::sum) == Excerpt.OF_A_KIND && found.more(kind) > 0) {
                output.lineOf("cli.check.more", "number", found.more(kind));
            }
        }
    }

    /** Returns the same for programs. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("documents", result.documents());
        tree.put("sets", result.sets());
        tree.put("offsets", "utf16");
        List<Object> problems = new ArrayList<>();
        for (StoreProblem problem : result.problems()) {
            Map<String, Object> one =
                    new TreeMap<>(problem.breach().map(CheckReport::tree).orElseGet(Map::of));
            one.put("code", problem.kind());
            one.put("where", problem.where().toString());
            one.put("what", english(problem.what()));
            problems.add(one);
        }
        tree.put("problems", problems);
        List<Object> findings = new ArrayList<>();
        for (SetFinding found : result.findings()) {
            Map<String, Object> one = tree(found.finding());
            one.put("document", found.document());
            one.put("member", found.member());
            one.put("what", english(found.finding().what()));
            findings.add(one);
        }
        tree.put("findings", findings);
        Map<String, Object> counts = new TreeMap<>();
        counts.put("problems", result.problems().counts());
        counts.put("findings", result.findings().counts());
        tree.put("counts", counts);
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
