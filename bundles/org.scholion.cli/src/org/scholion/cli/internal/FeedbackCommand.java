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
import org.scholion.document.Annotation;
import org.scholion.document.Fragment;
import org.scholion.project.DocumentPattern;
import org.scholion.project.ListFeedback;
import org.scholion.project.ListFeedback.Entry;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion feedback}. */
@Command(
        name = "feedback",
        mixinStandardHelpOptions = true,
        description = "cli.feedback.description")
final class FeedbackCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(
            names = "--of",
            required = true,
            paramLabel = "MEMBER",
            descriptionKey = "cli.feedback.of")
    private String member = "";

    @Option(names = "--documents", paramLabel = "GLOB", descriptionKey = "cli.feedback.documents")
    private Optional<String> documents = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.shared.json")
    private boolean json;

    FeedbackCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        Optional<DocumentPattern> pattern = Optional.empty();
        if (documents.isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(documents.get()));
        }
        try (OpenProject open = OpenProject.open(project)) {
            ListFeedback.Result result =
                    new ListFeedback(open)
                            .run(new ListFeedback.Request(member, pattern), Progress.NONE);
            if (json) {
                output.json(tree(result));
            } else {
                lines(result, output.spoken(open.schema()));
            }
        }
        return Scholion.DONE;
    }

    private void lines(ListFeedback.Result result, Schema schema) {
        String type = "";
        for (Entry entry : result.entries()) {
            if (!entry.typeName().equals(type)) {
                type = entry.typeName();
                output.lineOf(
                        "cli.feedback.type",
                        "type",
                        schema.type(entry.difference().typeId())
                                .map(AnnotationType::name)
                                .orElse(type),
                        "count",
                        result.byType().getOrDefault(type, 0));
            }
            output.lineOf(
                    "cli.feedback.line",
                    "document",
                    entry.document().name(),
                    "kind",
                    entry.difference().kind(),
                    "own",
                    entry.ownWords(),
                    "gold",
                    entry.goldWords(),
                    "ownType",
                    entry.difference().own().map(own -> name(own, schema)).orElse(""),
                    "goldType",
                    entry.difference().gold().map(gold -> name(gold, schema)).orElse(""),
                    "reasoned",
                    entry.difference().reason().isPresent(),
                    "reason",
                    entry.difference().reason().orElse(""));
        }
        output.lineOf(
                "cli.feedback.done",
                "member",
                member,
                "documents",
                result.documents(),
                "same",
                result.same(),
                "count",
                result.entries().size());
    }

    private static String name(Annotation annotation, Schema schema) {
        return schema.type(annotation.typeId())
                .map(AnnotationType::name)
                .orElse(annotation.typeId());
    }

    private Map<String, Object> tree(ListFeedback.Result result) {
        List<Object> differences = new ArrayList<>();
        result.entries().forEach(entry -> differences.add(tree(entry)));
        Map<String, Object> tree = new TreeMap<>();
        tree.put("member", member);
        tree.put("documents", result.documents());
        tree.put("same", result.same());
        tree.put("types", result.byType());
        tree.put("differences", differences);
        return tree;
    }

    private static Map<String, Object> tree(Entry entry) {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("document", entry.document().name());
        tree.put("type", entry.typeName());
        tree.put(
                "difference",
                entry.difference().kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("own", entry.difference().own().map(own -> side(own, entry.ownWords())));
        tree.put("gold", entry.difference().gold().map(gold -> side(gold, entry.goldWords())));
        tree.put("place", entry.codePoints().map(FeedbackCommand::place));
        tree.put("reason", entry.difference().reason());
        tree.put("rule", entry.difference().rule());
        tree.put("answer", entry.said().map(FeedbackCommand::said));
        return tree;
    }

    private static Map<String, Object> side(Annotation annotation, String words) {
        return Map.of(
                "annotation",
                annotation.id().value(),
                "kind",
                annotation.kind().word(),
                "type",
                annotation.typeId(),
                "words",
                words);
    }

    private static Map<String, Object> place(Fragment range) {
        return Map.of("begin", range.begin(), "end", range.end(), "offsets", "codepoint");
    }

    private static Map<String, Object> said(ListFeedback.Said said) {
        return Map.of(
                "answer",
                said.objection() ? "object" : "learned",
                "open",
                said.open(),
                "text",
                said.text());
    }
}
