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
import org.scholion.project.AssignDocuments;
import org.scholion.project.DocumentPattern;
import org.scholion.project.DocumentsOfMember;
import org.scholion.project.PlanAssignments;
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
 * @param rows a line for each member: name, how many documents now, more or less, then, by group
 * @param sentences what else is to be known
 * @param changes how many assignments would come or go
 * @param doing carries it out
 */
record Foreseen(List<List<String>> rows, List<String> sentences, int changes, Doing doing) {

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
            case Wish.Table table -> table(project, table);
            case Wish.Take take -> taken(project, take, progress);
        };
    }

    private static Foreseen shared(
            OpenProject project, Wish.Share wish, String actor, Progress progress)
            throws Exception {
        AssignmentRecipe recipe = wish.recipe();
        if (wish.file().isPresent()) {
            recipe = new ReadRecipe(wish.file().get()).run();
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
                                                load.had(),
                                                load.gets(),
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
        return new Foreseen(
                rows,
                sentences,
                plan.gifts().size(),
                doing -> List.of(done(planning.carryOut(plan, round, actor, doing).assigned())));
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

    private static List<String> row(String member, int had, int more, String groups) {
        return List.of(UiWords.name(member), number(had), number(more), number(had + more), groups);
    }

    private static String number(int number) {
        return UiWords.say("workbench.members.number", "n", number);
    }

    private static String done(int assigned) {
        return UiWords.say("workbench.assign.done", "number", assigned);
    }

    private static Foreseen table(OpenProject project, Wish.Table wish) throws Exception {
        List<AssignDocuments.Gift> gifts = new ReadAssignments(project).run(wish.file());
        AssignDocuments.Request request = new AssignDocuments.Request(gifts);
        SortedMap<String, AssignmentPlan.Load> loads = new AssignDocuments(project).look(request);
        List<List<String>> rows = new ArrayList<>();
        loads.forEach((member, load) -> rows.add(row(member, load.had(), load.gets(), "")));
        return new Foreseen(
                rows,
                List.of(UiWords.say("workbench.assign.table-lines", "number", gifts.size())),
                loads.values().stream().mapToInt(AssignmentPlan.Load::gets).sum(),
                doing ->
                        List.of(done(new AssignDocuments(project).run(request, doing).assigned())));
    }

    private static Foreseen taken(OpenProject project, Wish.Take wish, Progress progress)
            throws Exception {
        Optional<DocumentPattern> pattern = Optional.empty();
        if (wish.documents().pattern().isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(wish.documents().pattern().get()));
        }
        List<WithdrawDocuments.Given> given = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        List<WithdrawDocuments.Stays> stays = new ArrayList<>();
        int changes = 0;
        for (String member : wish.members()) {
            List<WithdrawDocuments.Given> theirs = new ArrayList<>();
            for (long document : new DocumentsOfMember(project).of(member, pattern)) {
                if (wish.documents().among().filter(ids -> !ids.contains(document)).isEmpty()) {
                    theirs.add(new WithdrawDocuments.Given(document, member));
                }
            }
            WithdrawDocuments.Result dry =
                    new WithdrawDocuments(project)
                            .run(new WithdrawDocuments.Request(theirs, true), progress);
            rows.add(row(member, project.queue(member).size(), -dry.withdrawn(), ""));
            stays.addAll(dry.stays());
            changes += dry.withdrawn();
            given.addAll(theirs);
        }
        WithdrawDocuments.Request request = new WithdrawDocuments.Request(given, false);
        return new Foreseen(
                rows,
                named(stays),
                changes,
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
