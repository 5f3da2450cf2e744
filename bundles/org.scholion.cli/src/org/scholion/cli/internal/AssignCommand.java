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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.scholion.cli.Scholion;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.RoundDocument;
import org.scholion.project.AskAgain;
import org.scholion.project.AssignDocuments;
import org.scholion.project.BadRequestException;
import org.scholion.project.DocumentPattern;
import org.scholion.project.DocumentsOfMember;
import org.scholion.project.ListRounds;
import org.scholion.project.PlanAssignments;
import org.scholion.project.Progress;
import org.scholion.project.PutInRound;
import org.scholion.project.ReadAssignments;
import org.scholion.project.ReadRecipe;
import org.scholion.project.WithdrawDocuments;
import org.scholion.project.assign.AssignmentPlan;
import org.scholion.project.assign.AssignmentRecipe;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion assign}. */
@Command(
        name = "assign",
        mixinStandardHelpOptions = true,
        description = {
            "cli.assign.description",
            "cli.assign.recipes",
            "cli.assign.example",
            "cli.assign.tables",
            "cli.assign.rounds"
        })
final class AssignCommand implements Callable<Integer> {

    private static final int NAMED = 10;

    /** The word for documents that leave a round. */
    private static final String NONE = "none";

    private final Output output;

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(names = "--to", split = ",", paramLabel = "MEMBER", descriptionKey = "cli.assign.to")
    private List<String> members = new ArrayList<>();

    @Option(names = "--documents", paramLabel = "GLOB", descriptionKey = "cli.assign.documents")
    private Optional<String> documents = Optional.empty();

    @Option(names = "--recipe", paramLabel = "FILE", descriptionKey = "cli.assign.recipe")
    private Optional<Path> recipe = Optional.empty();

    @Option(names = "--table", paramLabel = "FILE.csv", descriptionKey = "cli.assign.table")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--round", paramLabel = "NAME", descriptionKey = "cli.assign.round")
    private Optional<String> round = Optional.empty();

    @Option(
            names = "--part",
            paramLabel = "work|training|control|none",
            descriptionKey = "cli.assign.part")
    private Optional<String> part = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.assign.seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "cli.assign.dry-run")
    private boolean dry;

    @Option(names = "--undo", descriptionKey = "cli.assign.undo")
    private boolean undo;

    @Option(names = "--again", descriptionKey = "cli.assign.again")
    private boolean again;

    AssignCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        Optional<RoundDocument.Part> use = check();
        try (OpenProject open = OpenProject.open(project)) {
            if (table.isPresent()) {
                return table(open);
            }
            if (members.isEmpty()) {
                return place(open, use);
            }
            if (again) {
                return again(open, use);
            }
            return undo ? undo(open, use) : plan(open, use);
        }
    }

    /** Refuses what contradicts itself, and returns what documents are to be in the round. */
    private Optional<RoundDocument.Part> check() throws BadRequestException {
        int ways = (documents.isPresent() ? 1 : 0) + (recipe.isPresent() ? 1 : 0);
        boolean placing = members.isEmpty() && round.isPresent() && documents.isPresent() && !undo;
        if (members.isEmpty() == table.isEmpty() && !placing
                || ways + (table.isPresent() ? 1 : 0) > 1) {
            throw new BadRequestException(Message.of("cli.assign.ways"));
        }
        if (seed.isPresent() && recipe.isEmpty()) {
            throw new BadRequestException(Message.of("cli.assign.seed-alone"));
        }
        if (undo && recipe.isPresent()) {
            throw new BadRequestException(Message.of("cli.assign.undo-recipe"));
        }
        if (again && (undo || recipe.isPresent() || table.isPresent() || members.isEmpty())) {
            throw new BadRequestException(Message.of("cli.assign.again-alone"));
        }
        if (part.isPresent() && (round.isEmpty() || recipe.isPresent())
                || round.isPresent() && table.isPresent()) {
            throw new BadRequestException(Message.of("cli.assign.part-alone"));
        }
        Optional<RoundDocument.Part> use = part.flatMap(RoundDocument.Part::ofWord);
        if (part.isPresent() && use.isEmpty() && !(placing && part.get().equals(NONE))) {
            throw new BadRequestException(Message.of("cli.assign.no-part", "part", part.get()));
        }
        return part.isEmpty() ? Optional.of(RoundDocument.Part.WORK) : use;
    }

    private int plan(OpenProject open, Optional<RoundDocument.Part> use) throws Exception {
        AssignmentRecipe how =
                recipe.isPresent()
                        ? new ReadRecipe(recipe.get()).run()
                        : AssignmentRecipe.everything().of(documents).as(use.orElseThrow());
        if (round.isPresent()) {
            how = how.in(round);
        }
        PlanAssignments planning = new PlanAssignments(open);
        AssignmentPlan plan =
                planning.run(
                        new PlanAssignments.Request(members, how, seed.orElse(1L)), Progress.NONE);
        show(plan);
        if (dry) {
            output.say("cli.assign.dry", "number", plan.gifts().size());
        } else {
            say(planning.carryOut(plan, how.round(), Actor.name(), Progress.NONE));
        }
        return Scholion.DONE;
    }

    private void say(AssignDocuments.Result result) {
        output.say("cli.assign.done", "number", result.assigned());
        if (result.placed() > 0) {
            output.say("cli.assign.placed", "number", result.placed());
        }
    }

    /** Says what documents are in a round without giving them to anybody. */
    private int place(OpenProject open, Optional<RoundDocument.Part> use) throws Exception {
        List<Long> meant =
                new DocumentsOfMember(open)
                        .matching(DocumentPattern.parse(documents.orElseThrow()));
        if (dry) {
            output.say("cli.assign.dry", "number", 0);
            return Scholion.DONE;
        }
        int placed =
                new PutInRound(open)
                        .run(
                                new PutInRound.Request(
                                        meant, round.orElseThrow(), use, Actor.name()),
                                Progress.NONE);
        output.say("cli.assign.placed", "number", placed);
        return Scholion.DONE;
    }

    private void show(AssignmentPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.member",
                        "cli.head.had",
                        "cli.head.gets",
                        "cli.head.then",
                        "cli.head.characters"));
        plan.members()
                .forEach(
                        (member, load) ->
                                rows.add(
                                        List.of(
                                                member,
                                                Integer.toString(load.had()),
                                                Integer.toString(load.gets()),
                                                Integer.toString(load.had() + load.gets()),
                                                Long.toString(load.characters()))));
        output.table(rows);
        plan.times()
                .forEach(
                        (times, number) ->
                                output.say("cli.assign.times", "number", number, "times", times));
        if (!plan.missing().isEmpty()) {
            output.say("cli.assign.missing", "number", plan.missing().size());
        }
    }

    private int table(OpenProject open) throws Exception {
        ReadAssignments.Result read = new ReadAssignments(open).run(table.orElseThrow());
        if (undo) {
            List<WithdrawDocuments.Given> given = new ArrayList<>();
            read.gifts()
                    .forEach(
                            gift ->
                                    given.add(
                                            new WithdrawDocuments.Given(
                                                    gift.document(), gift.member())));
            return withdraw(open, given);
        }
        if (dry) {
            output.say("cli.assign.dry", "number", read.gifts().size());
            return Scholion.DONE;
        }
        say(
                new AssignDocuments(open)
                        .run(
                                new AssignDocuments.Request(
                                        read.gifts(), read.rounds(), Actor.name()),
                                Progress.NONE));
        return Scholion.DONE;
    }

    private int undo(OpenProject open, Optional<RoundDocument.Part> use) throws Exception {
        List<WithdrawDocuments.Given> given = new ArrayList<>();
        for (String member : members) {
            for (long document : theirs(open, member, use)) {
                given.add(new WithdrawDocuments.Given(document, member));
            }
        }
        return withdraw(open, given);
    }

    /** The documents of a member that are meant. */
    private List<Long> theirs(OpenProject open, String member, Optional<RoundDocument.Part> use)
            throws Exception {
        Optional<DocumentPattern> pattern = Optional.empty();
        if (documents.isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(documents.get()));
        }
        List<Long> theirs = new DocumentsOfMember(open).of(member, pattern);
        if (round.isEmpty()) {
            return theirs;
        }
        Set<Long> among =
                new ListRounds(open)
                        .run(Progress.NONE)
                        .documents(round.get(), part.isPresent() ? use : Optional.empty());
        return theirs.stream().filter(among::contains).toList();
    }

    private int again(OpenProject open, Optional<RoundDocument.Part> use) throws Exception {
        int begun = 0;
        boolean refused = false;
        for (String member : members) {
            AskAgain.Result result =
                    new AskAgain(open)
                            .run(
                                    new AskAgain.Request(
                                            theirs(open, member, use), member, Actor.name(), dry),
                                    Progress.NONE);
            result.refused().forEach(problem -> output.message(problem.said()));
            refused |= !result.refused().isEmpty();
            begun += result.begun();
        }
        output.say("cli.assign.asked-again", "number", begun, "dry", dry);
        return refused ? Scholion.PROBLEM : Scholion.DONE;
    }

    private int withdraw(OpenProject open, List<WithdrawDocuments.Given> given) throws Exception {
        WithdrawDocuments.Result result =
                new WithdrawDocuments(open)
                        .run(new WithdrawDocuments.Request(given, dry), Progress.NONE);
        List<WithdrawDocuments.Stays> stays = result.stays();
        for (WithdrawDocuments.Stays one : stays.subList(0, Math.min(NAMED, stays.size()))) {
            output.say(
                    "cli.assign.stays",
                    "document",
                    one.document(),
                    "member",
                    one.member(),
                    "why",
                    one.why());
        }
        if (stays.size() > NAMED) {
            output.say("cli.assign.more-stay", "number", stays.size() - NAMED);
        }
        output.say("cli.assign.undone", "number", result.withdrawn(), "dry", dry);
        return stays.isEmpty() ? Scholion.DONE : Scholion.PROBLEM;
    }
}
