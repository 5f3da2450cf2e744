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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.document.Fragment;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.project.DataProblemException;
import org.scholion.project.Progress;
import org.scholion.project.migration.AnswerWaiting;
import org.scholion.project.migration.EffectText;
import org.scholion.project.migration.ListWaiting;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code scholion schema waiting|answer}. */
final class WaitingCommands {

    private WaitingCommands() {}

    /** {@code scholion schema waiting}. */
    @Command(
            name = "waiting",
            mixinStandardHelpOptions = true,
            description = "cli.schema.waiting.description")
    static final class Waiting implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        @Option(names = "--of", paramLabel = "MEMBER", descriptionKey = "cli.schema.waiting.of")
        private Optional<String> member = Optional.empty();

        Waiting(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                ListWaiting.Result result =
                        new ListWaiting(open).run(new ListWaiting.Request(member), Progress.NONE);
                if (asked.json()) {
                    output.json(result.entries().stream().map(Waiting::json).toList());
                    return Scholion.DONE;
                }
                List<List<String>> rows = new ArrayList<>();
                rows.add(
                        output.heads(
                                "cli.head.member",
                                "cli.head.document",
                                "cli.head.position",
                                "cli.head.name",
                                "cli.head.type",
                                "cli.head.becomes",
                                "cli.head.loses-as"));
                for (ListWaiting.Entry entry : result.entries()) {
                    rows.add(
                            List.of(
                                    entry.member(),
                                    entry.document().name(),
                                    entry.place()
                                            .map(Fragment::begin)
                                            .map(String::valueOf)
                                            .orElse("-"),
                                    entry.words(),
                                    entry.annotation().typeId(),
                                    String.join(
                                            " ",
                                            entry.candidates().stream()
                                                    .map(ListWaiting.Candidate::id)
                                                    .toList()),
                                    losing(entry)));
                }
                if (result.entries().isEmpty()) {
                    output.say("cli.schema.waiting.none");
                } else {
                    output.table(rows);
                }
            }
            return Scholion.DONE;
        }

        /** By which of them it would lose something; what, is said in JSON and when it is asked. */
        private static String losing(ListWaiting.Entry entry) {
            List<String> losing =
                    entry.candidates().stream()
                            .filter(candidate -> !candidate.losses().isEmpty())
                            .map(ListWaiting.Candidate::id)
                            .toList();
            return losing.isEmpty() ? "-" : String.join(" ", losing);
        }

        private static Object json(ListWaiting.Entry entry) {
            Map<String, Object> tree = new TreeMap<>();
            tree.put("document", entry.document().name());
            tree.put("member", entry.member());
            tree.put("annotation", entry.annotation().id().value());
            tree.put("type", entry.annotation().typeId());
            tree.put("begin", entry.place().map(Fragment::begin));
            tree.put("end", entry.place().map(Fragment::end));
            tree.put("words", entry.words());
            tree.put(
                    "candidates",
                    entry.candidates().stream().map(ListWaiting.Candidate::id).toList());
            Map<String, Object> losses = new TreeMap<>();
            entry.candidates()
                    .forEach(
                            candidate ->
                                    losses.put(
                                            candidate.id(),
                                            MigrationCommands.json(candidate.losses())));
            tree.put("losses", losses);
            return tree;
        }
    }

    /** {@code scholion schema answer}. */
    @Command(
            name = "answer",
            mixinStandardHelpOptions = true,
            description = "cli.schema.answer.description")
    static final class Answer implements Callable<Integer> {

        private final Output output;

        @Mixin private AskedProject asked = new AskedProject();

        @Option(
                names = "--of",
                required = true,
                paramLabel = "MEMBER",
                descriptionKey = "cli.schema.answer.of")
        private String member = "";

        @Option(
                names = "--into",
                required = true,
                paramLabel = "TYPE",
                descriptionKey = "cli.schema.answer.into")
        private String into = "";

        /** Which of those that wait are meant. */
        static final class Which {
            @Option(
                    names = "--annotation",
                    paramLabel = "ID",
                    descriptionKey = "cli.schema.answer.annotation")
            private List<String> ids = new ArrayList<>();

            @Option(
                    names = "--text",
                    paramLabel = "TEXT",
                    descriptionKey = "cli.schema.answer.text")
            private Optional<String> text = Optional.empty();

            boolean means(ListWaiting.Entry entry) {
                return ids.contains(entry.annotation().id().value())
                        || text.filter(entry.words()::equals).isPresent();
            }
        }

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Which which = new Which();

        @Option(names = "--accept-loss", descriptionKey = "cli.schema.answer.accept-loss")
        private boolean acceptLoss;

        Answer(Output output) {
            this.output = output;
        }

        @Override
        public Integer call() throws Exception {
            try (OpenProject open = asked.open()) {
                ListWaiting.Result waiting =
                        new ListWaiting(open)
                                .run(new ListWaiting.Request(Optional.of(member)), Progress.NONE);
                SortedMap<MigrationEffect, Integer> lost = new TreeMap<>();
                int answered = 0;
                for (ListWaiting.Entry entry : asked(waiting)) {
                    AnswerWaiting.Result result =
                            new AnswerWaiting(open)
                                    .run(
                                            new AnswerWaiting.Request(
                                                    entry, into, acceptLoss, Actor.name()));
                    answered += result.written() ? 1 : 0;
                    result.losses().forEach((loss, times) -> lost.merge(loss, times, Integer::sum));
                }
                int left = waiting.entries().size() - answered;
                if (asked.json()) {
                    output.json(
                            Map.of(
                                    "answered",
                                    answered,
                                    "waiting",
                                    left,
                                    "losses",
                                    MigrationCommands.json(lost)));
                } else {
                    lost.entrySet().stream()
                            .map(loss -> EffectText.of(loss, waiting.names()))
                            .forEach(loss -> output.say("cli.schema.answer.lost", "loss", loss));
                    output.say("cli.schema.answered", "answered", answered, "waiting", left);
                }
                return answered > 0 ? Scholion.DONE : Scholion.PROBLEM;
            }
        }

        /**
         * Returns those that are meant.
         *
         * @throws DataProblemException when something would be lost that may not be, before any is
         *     answered
         */
        private List<ListWaiting.Entry> asked(ListWaiting.Result waiting)
                throws DataProblemException {
            List<ListWaiting.Entry> meant =
                    waiting.entries().stream().filter(which::means).toList();
            SortedMap<MigrationEffect, Integer> losses = new TreeMap<>();
            for (ListWaiting.Entry entry : meant) {
                for (ListWaiting.Candidate candidate : entry.candidates()) {
                    if (candidate.id().equals(into)) {
                        candidate.losses().forEach((l, n) -> losses.merge(l, n, Integer::sum));
                    }
                }
            }
            if (!acceptLoss && !losses.isEmpty()) {
                throw new DataProblemException(
                        Message.of(
                                "cli.schema.loss",
                                "losses",
                                Message.Lines.of(
                                        losses.entrySet().stream()
                                                .map(e -> EffectText.of(e, waiting.names()))
                                                .toList())));
            }
            return meant;
        }
    }
}
