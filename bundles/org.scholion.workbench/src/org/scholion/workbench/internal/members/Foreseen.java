/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.corpus.RoundDocument;
import org.scholion.project.AskAgain;
import org.scholion.project.AssignDocuments;
import org.scholion.project.DocumentPattern;
import org.scholion.project.DocumentsOfMember;
import org.scholion.project.ListRounds;
import org.scholion.project.PlanAssignments;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.ReadAssignments;
import org.scholion.project.ReadRecipe;
import org.scholion.project.WithdrawDocuments;
import org.scholion.project.assign.AssignmentPlan;
import org.scholion.project.assign.AssignmentRecipe;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.words.UiWords;

/**
 * What a wish comes to before anything is written, and how it is carried out as it was foreseen.
 *
 * @param rows a line for each member: name, how many documents now, more or less, then, how long
 *     these are, by group
 * @param sentences what else is to be known
 * @param changes how many assignments would come or go
 * @param placing whether documents would be something else in a round
 * @param doing carries it out
 */
record Foreseen(
        List<List<String>> rows,
        List<String> sentences,
        int changes,
        boolean placing,
        Doing doing) {

    /** More are counted, not named. */
    private static final int NAMED = 8;

    /** More groups of a member are counted, not named. */
    private static final int GROUPS = 6;

    Foreseen {
        rows = List.copyOf(rows);
        sentences = List.copyOf(sentences);
    }

    /** Carries out what was foreseen. */
    @FunctionalInterface
    interface Doing {
        /** Does it and returns what came of it, in sentences. */
        List<String> run(Progress progress) throws Exception;
    }

    /** Works it out; nothing is changed. To be called in the background. */
    static Foreseen of(OpenProject project, Wish wish, String actor, Progress progress)
            throws Exception {
        return switch (wish) {
            case Wish.Share share -> shared(project, share, actor, progress);
            case Wish.Table table -> table(project, table, actor);
            case Wish.Take take -> taken(project, take, progress);
            case Wish.Again again -> again(project, again, actor, progress);
        };
    }

    private static Foreseen shared(
            OpenProject project, Wish.Share wish, String actor, Progress progress)
            throws Exception {
        AssignmentRecipe recipe = wish.recipe();
        if (wish.file().isPresent()) {
            AssignmentRecipe read = new ReadRecipe(wish.file().get()).run();
            recipe = recipe.round().isPresent() ? read.in(recipe.round()) : read;
        }
        if (recipe.documents().isEmpty()) {
            recipe = recipe.of(wish.documents().pattern());
        }
        PlanAssignments planning = new PlanAssignments(project);
        AssignmentPlan plan =
                planning.run(
                        new PlanAssignments.Request(
                                wish.members(), recipe, wish.seed(), wish.documents().among()),
                        progress);
        boolean grouped = recipe.each().isPresent();
        List<List<String>> rows = new ArrayList<>();
        plan.members()
                .forEach(
                        (member, load) ->
                                rows.add(
                                        row(
                                                member,
                                                load,
                                                grouped
                                                        ? groups(
                                                                plan.groups()
                                                                        .getOrDefault(
                                                                                member,
                                                                                new TreeMap<>()))
                                                        : "")));
        List<String> sentences = new ArrayList<>();
        plan.times()
                .forEach(
                        (times, number) ->
                                sentences.add(
                                        UiWords.say(
                                                "workbench.assign.times",
                                                "number",
                                                number,
                                                "times",
                                                times)));
        if (!plan.missing().isEmpty()) {
            sentences.add(UiWords.say("workbench.assign.missing", "number", plan.missing().size()));
        }
        Optional<String> round = recipe.round();
        round.ifPresent(name -> sentences.add(placed(name, plan)));
        return new Foreseen(
                rows,
                sentences,
                plan.gifts().size(),
                round.isPresent() && placing(project, round.get(), plan.uses(), progress),
                doing -> List.of(done(planning.carryOut(plan, round, actor, doing).assigned())));
    }

    private static boolean placing(
            OpenProject project,
            String round,
            Map<Long, RoundDocument.Part> uses,
            Progress progress)
            throws Exception {
        Map<Long, RoundDocument.Part> before =
                new ListRounds(project)
                        .run(progress).rounds().stream()
                                .filter(one -> one.name().equals(round))
                                .flatMap(one -> one.documents().stream())
                                .collect(
                                        Collectors.toMap(
                                                ListRounds.Place::document,
                                                ListRounds.Place::part));
        return !before.entrySet().containsAll(uses.entrySet());
    }

    private static String placed(String round, AssignmentPlan plan) {
        Map<RoundDocument.Part, Long> parts =
                plan.uses().values().stream()
                        .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        return UiWords.say(
                "workbench.assign.placed",
                "round",
                round,
                "work",
                parts.getOrDefault(RoundDocument.Part.WORK, 0L),
                "training",
                parts.getOrDefault(RoundDocument.Part.TRAINING, 0L),
                "control",
                parts.getOrDefault(RoundDocument.Part.CONTROL, 0L));
    }

    private static String groups(SortedMap<String, Integer> counts) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (words.size() == GROUPS) {
                words.add(UiWords.say("workbench.assign.more", "number", counts.size() - GROUPS));
                break;
            }
            words.add(
                    UiWords.say(
                            "workbench.assign.group",
                            "group",
                            each.getKey(),
                            "named",
                            !each.getKey().isEmpty(),
                            "number",
                            each.getValue()));
        }
        return String.join(" · ", words);
    }

    private static List<String> row(String member, AssignmentPlan.Load load, String groups) {
        return List.of(
                UiWords.name(member),
                number(load.had()),
                number(load.gets()),
                number(load.had() + load.gets()),
                number(load.characters()),
                groups);
    }

    private static List<String> row(String member, int had, int more) {
        return List.of(UiWords.name(member), number(had), number(more), number(had + more), "", "");
    }

    private static String number(long number) {
        return UiWords.say("workbench.members.number", "n", number);
    }

    private static String done(int assigned) {
        return UiWords.say("workbench.assign.done", "number", assigned);
    }

    private static Foreseen table(OpenProject project, Wish.Table wish, String actor)
            throws Exception {
        ReadAssignments.Result read = new ReadAssignments(project).run(wish.file());
        List<AssignDocuments.Gift> gifts = read.gifts();
        AssignDocuments.Request request = new AssignDocuments.Request(gifts, read.rounds(), actor);
        SortedMap<String, AssignmentPlan.Load> loads = new AssignDocuments(project).look(request);
        List<List<String>> rows = new ArrayList<>();
        loads.forEach((member, load) -> rows.add(row(member, load, "")));
        return new Foreseen(
                rows,
                List.of(UiWords.say("workbench.assign.table-lines", "number", gifts.size())),
                loads.values().stream().mapToInt(AssignmentPlan.Load::gets).sum(),
                !read.rounds().isEmpty(),
                doing ->
                        List.of(done(new AssignDocuments(project).run(request, doing).assigned())));
    }

    /** Returns the documents of a member that are meant. */
    private static List<Long> meant(OpenProject project, String member, Wish.Documents documents)
            throws Exception {
        Optional<DocumentPattern> pattern = Optional.empty();
        if (documents.pattern().isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(documents.pattern().get()));
        }
        return new DocumentsOfMember(project)
                .of(member, pattern).stream()
                        .filter(id -> documents.among().filter(ids -> !ids.contains(id)).isEmpty())
                        .toList();
    }

    private static Foreseen again(
            OpenProject project, Wish.Again wish, String actor, Progress progress)
            throws Exception {
        List<List<String>> rows = new ArrayList<>();
        List<Problem> refused = new ArrayList<>();
        List<AskAgain.Request> requests = new ArrayList<>();
        int changes = 0;
        for (String member : wish.members()) {
            List<Long> theirs = meant(project, member, wish.documents());
            AskAgain.Result dry =
                    new AskAgain(project)
                            .run(new AskAgain.Request(theirs, member, actor, true), progress);
            rows.add(row(member, project.queue(member).size(), 0));
            refused.addAll(dry.refused());
            changes += dry.begun();
            requests.add(new AskAgain.Request(theirs, member, actor, false));
        }
        return new Foreseen(
                rows,
                refused(refused),
                changes,
                false,
                doing -> {
                    int begun = 0;
                    for (AskAgain.Request request : requests) {
                        begun += new AskAgain(project).run(request, doing).begun();
                    }
                    return List.of(UiWords.say("workbench.assign.asked-again", "number", begun));
                });
    }

    private static List<String> refused(List<Problem> problems) {
        List<String> lines =
                new ArrayList<>(problems.stream().limit(NAMED).map(UiWords::say).toList());
        if (problems.size() > NAMED) {
            lines.add(UiWords.say("workbench.assign.more-stay", "number", problems.size() - NAMED));
        }
        return lines;
    }

    private static Foreseen taken(OpenProject project, Wish.Take wish, Progress progress)
            throws Exception {
        List<WithdrawDocuments.Given> given = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<WithdrawDocuments.Stays> stays = new ArrayList<>();
        int changes = 0;
        for (String member : wish.members()) {
            List<WithdrawDocuments.Given> theirs =
                    meant(project, member, wish.documents()).stream()
                            .map(document -> new WithdrawDocuments.Given(document, member))
                            .toList();
            WithdrawDocuments.Result dry =
                    new WithdrawDocuments(project)
                            .run(new WithdrawDocuments.Request(theirs, true), progress);
            rows.add(row(member, project.queue(member).size(), -dry.withdrawn()));
            stays.addAll(dry.stays());
            changes += dry.withdrawn();
            given.addAll(theirs);
        }
        WithdrawDocuments.Request request = new WithdrawDocuments.Request(given, false);
        return new Foreseen(
                rows,
                named(stays),
                changes,
                false,
                doing -> {
                    WithdrawDocuments.Result result =
                            new WithdrawDocuments(project).run(request, doing);
                    List<String> said = new ArrayList<>();
                    said.add(UiWords.say("workbench.assign.undone", "number", result.withdrawn()));
                    said.addAll(named(result.stays()));
                    return said;
                });
    }

    private static List<String> named(List<WithdrawDocuments.Stays> stays) {
        List<String> lines = new ArrayList<>();
        for (WithdrawDocuments.Stays one : stays.subList(0, Math.min(NAMED, stays.size()))) {
            lines.add(
                    UiWords.say(
                            "workbench.assign.stays",
                            "document",
                            one.document(),
                            "member",
                            one.member(),
                            "why",
                            one.why()));
        }
        if (stays.size() > NAMED) {
            lines.add(UiWords.say("workbench.assign.more-stay", "number", stays.size() - NAMED));
        }
        return lines;
    }
}
