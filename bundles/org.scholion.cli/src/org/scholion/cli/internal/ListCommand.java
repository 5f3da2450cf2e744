/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.StoreException;
import org.scholion.project.BadRequestException;
import org.scholion.project.CountAnnotations;
import org.scholion.project.DocumentPattern;
import org.scholion.project.LabelledBefore;
import org.scholion.project.ListAssignments;
import org.scholion.project.ListComments;
import org.scholion.project.ListDocuments;
import org.scholion.project.ListGold;
import org.scholion.project.ListRounds;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion list}. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "cli.list.description")
final class ListCommand implements Callable<Integer> {

    private static final String BEFORE = "before";
    private static final String ASSIGNMENTS = "assignments";
    private static final String ROUNDS = "rounds";
    private static final String GOLD = "gold";
    private static final List<String> WHAT =
            List.of(
                    "documents",
                    "members",
                    ASSIGNMENTS,
                    ROUNDS,
                    "annotations",
                    "comments",
                    GOLD,
                    BEFORE);

    private final Output output;

    @Mixin private AskedProject asked = new AskedProject();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "documents|members|assignments|rounds|annotations|comments|gold|before",
            descriptionKey = "cli.list.what")
    private String what = "documents";

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.list.text")
    private Optional<String> text = Optional.empty();

    @Option(names = "--of", paramLabel = "MEMBER", descriptionKey = "cli.list.of")
    private Optional<String> member = Optional.empty();

    @Option(names = "--documents", paramLabel = "GLOB", descriptionKey = "cli.list.documents")
    private Optional<String> documents = Optional.empty();

    @Option(names = "--posterior", descriptionKey = "cli.list.posterior")
    private boolean posterior;

    @Option(names = "--csv", descriptionKey = "cli.list.csv")
    private boolean csv;

    ListCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        if (!WHAT.contains(what)) {
            throw new BadRequestException(Message.of("cli.list.no-such", "what", what));
        }
        if (what.equals(BEFORE) != text.isPresent() || member.isPresent() && text.isEmpty()) {
            throw new BadRequestException(Message.of("cli.list.before-text"));
        }
        if (csv && (asked.json() || !what.equals(ASSIGNMENTS))) {
            throw new BadRequestException(Message.of("cli.list.csv-what"));
        }
        if ((posterior || documents.isPresent()) && !what.equals(GOLD)) {
            throw new BadRequestException(Message.of("cli.list.gold-what"));
        }
        try (OpenProject open = asked.open()) {
            switch (what) {
                case "documents" ->
                        documents(new ListDocuments(open).run(Progress.NONE).documents());
                case "members" -> new MemberReport(output, asked.json()).show(open);
                case ASSIGNMENTS -> assignments(new ListAssignments(open).run(Progress.NONE));
                case ROUNDS ->
                        new RoundReport(output, asked.json())
                                .show(new ListRounds(open).run(Progress.NONE).rounds());
                case "comments" ->
                        new CommentReport(output, asked.json())
                                .show(
                                        new ListComments(open)
                                                .run(ListComments.Request.ALL, Progress.NONE)
                                                .threads());
                case GOLD -> gold(open);
                case BEFORE -> {
                    requireMember(open);
                    new BeforeReport(
                                    output,
                                    asked.json() ? open.schema() : output.spoken(open.schema()),
                                    asked.json())
                            .show(
                                    new LabelledBefore(open)
                                            .run(
                                                    LabelledBefore.Request.ofWords(
                                                            text.orElseThrow(), member),
                                                    Progress.NONE));
                }
                default -> annotations(new CountAnnotations(open).run(Progress.NONE));
            }
        }
        return Scholion.DONE;
    }

    private void gold(OpenProject open) throws Exception {
        Optional<DocumentPattern> pattern = Optional.empty();
        if (documents.isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(documents.get()));
        }
        ListGold.Result result =
                new ListGold(open).run(new ListGold.Request(pattern, posterior), Progress.NONE);
        if (asked.json()) {
            output.json(new GoldReport(output, open.schema()).tree(result));
        } else {
            new GoldReport(output, output.spoken(open.schema())).lines(result);
        }
    }

    /** Tells a member that was named from a name that was mistyped. */
    private void requireMember(OpenProject open) throws StoreException, BadRequestException {
        if (member.isPresent()
                && open.members().stream().noneMatch(m -> m.name().equals(member.get()))) {
            throw new BadRequestException(Message.of("cli.list.no-member", "member", member.get()));
        }
    }

    private void documents(List<ListDocuments.DocumentEntry> entries) {
        if (asked.json()) {
            List<Object> trees = new ArrayList<>();
            for (ListDocuments.DocumentEntry entry : entries) {
                Map<String, String> states = new TreeMap<>();
                entry.states().forEach((member, state) -> states.put(member, state.word()));
                Map<String, Object> tree = new TreeMap<>();
                tree.put("name", entry.document().name());
                tree.put("language", entry.document().language());
                tree.put("direction", entry.document().direction().word());
                tree.put("base-direction", entry.document().baseDirection().word());
                tree.put("characters", entry.document().characters());
                tree.put("state", entry.state().word());
                tree.put("members", states);
                tree.put("adjudication", entry.adjudication().word());
                tree.put("reasons", entry.reasons());
                tree.put("rounds", RoundReport.tree(entry.rounds()));
                tree.put("annotations", entry.annotations());
                tree.put("charset", entry.document().charset());
                tree.put("sha256", entry.document().sourceSha256());
                tree.put("metadata", entry.document().metadata());
                trees.add(tree);
            }
            output.json(trees);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.name",
                        "cli.head.language",
                        "cli.head.direction",
                        "cli.head.characters",
                        "cli.head.annotations",
                        "cli.head.state"));
        for (ListDocuments.DocumentEntry entry : entries) {
            rows.add(
                    List.of(
                            entry.document().name(),
                            entry.document().language().orElse("-"),
                            entry.document().direction().word(),
                            Integer.toString(entry.document().characters()),
                            Integer.toString(entry.annotations()),
                            entry.state().word()));
        }
        output.table(rows);
    }

    private void assignments(ListAssignments.Result result) {
        if (csv) {
            output.data(result.csv());
            return;
        }
        if (asked.json()) {
            List<Object> trees = new ArrayList<>();
            for (ListAssignments.Entry entry : result.entries()) {
                Map<String, Object> tree = new TreeMap<>();
                tree.put("document", entry.document());
                tree.put("member", entry.member());
                tree.put("position", entry.position());
                tree.put("due", entry.due().map(LocalDate::toString));
                tree.put("state", entry.state().word());
                tree.put("rounds", RoundReport.tree(entry.rounds()));
                trees.add(tree);
            }
            output.json(trees);
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.member",
                        "cli.head.document",
                        "cli.head.position",
                        "cli.head.due",
                        "cli.head.state"));
        for (ListAssignments.Entry entry : result.entries()) {
            rows.add(
                    List.of(
                            entry.member(),
                            entry.document(),
                            Integer.toString(entry.position()),
                            entry.due().map(LocalDate::toString).orElse("-"),
                            entry.state().word()));
        }
        output.table(rows);
    }

    private void annotations(CountAnnotations.Result counts) {
        if (asked.json()) {
            Map<String, Object> members = new TreeMap<>();
            counts.members()
                    .forEach(
                            (member, kinds) -> {
                                Map<String, Object> tree = new TreeMap<>();
                                kinds.forEach((kind, types) -> tree.put(kind.word(), types));
                                members.put(member, tree);
                            });
            output.json(Map.of("documents", counts.documents(), "members", members));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.member", "cli.head.kind", "cli.head.type", "cli.head.number"));
        counts.members()
                .forEach(
                        (member, kinds) ->
                                kinds.forEach(
                                        (kind, types) ->
                                                types.forEach(
                                                        (type, number) ->
                                                                rows.add(
                                                                        List.of(
                                                                                member,
                                                                                kind.word(),
                                                                                type.isEmpty()
                                                                                        ? "-"
                                                                                        : type,
                                                                                Integer.toString(
                                                                                        number))))));
        output.table(rows);
    }
}
