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
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Member;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.ListHandedOut;
import org.scholion.project.ListMembers;
import org.scholion.project.ListRounds;
import org.scholion.project.MeasureEach;
import org.scholion.project.MeasureWork;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.project.sight.Sight;
import org.scholion.ui.words.UiWords;

/**
 * What the list of members shows.
 *
 * @param members who there is; gold is none of them
 * @param out what is handed out
 * @param work how long they worked
 * @param rounds the rounds, for those who may see them
 * @param figures for those who may see them, the figures of members against gold or themselves
 */
record MembersShown(
        List<ListMembers.MemberEntry> members,
        ListHandedOut.Result out,
        SortedMap<String, MeasureWork.Work> work,
        List<ListRounds.Round> rounds,
        Map<MeasureEach.Against, SortedMap<String, MeasureEach.Brief>> figures) {

    MembersShown {
        members = List.copyOf(members);
        rounds = List.copyOf(rounds);
        figures = Map.copyOf(figures);
    }

    /** Before anything is read. */
    static final MembersShown NOTHING =
            new MembersShown(
                    List.of(), ListHandedOut.Result.NOTHING, new TreeMap<>(), List.of(), Map.of());

    /** Reads it; figures alone are left for later. */
    static MembersShown read(OpenProject project, String viewer, Progress progress)
            throws StoreException, CancelledException {
        return new MembersShown(
                new ListMembers(project)
                        .run(progress).members().stream()
                                .filter(entry -> !entry.name().equals(Member.GOLD))
                                .toList(),
                new ListHandedOut(project).run(),
                new MeasureWork(project).run(progress),
                rounds(project, viewer, progress),
                Map.of());
    }

    /** Returns the rounds, unless whoever looks may not see them. */
    static List<ListRounds.Round> rounds(OpenProject project, String viewer, Progress progress)
            throws StoreException, CancelledException {
        return Sight.of(viewer, project.members()).seesRounds()
                ? new ListRounds(project).run(progress).rounds()
                : List.of();
    }

    /** Returns the same with figures, unless whoever looks may not see them. */
    MembersShown measured(OpenProject project, String viewer, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        if (!Sight.of(viewer, project.members()).seesRounds()) {
            return this;
        }
        Map<MeasureEach.Against, SortedMap<String, MeasureEach.Brief>> all = new TreeMap<>();
        for (MeasureEach.Against against : MeasureEach.Against.values()) {
            all.put(against, new MeasureEach(project).brief(against, progress));
        }
        return new MembersShown(members, out, work, rounds, all);
    }

    /** Returns whether anybody has a figure of this sort. */
    boolean has(MeasureEach.Against against) {
        return !figures.getOrDefault(against, new TreeMap<>()).isEmpty();
    }

    /** Returns the cells of a member, of all documents or those of a round. */
    String[] cells(ListMembers.MemberEntry entry, Optional<ListRounds.Round> round) {
        SortedMap<SetState, Integer> sets =
                round.map(one -> one.members().getOrDefault(entry.name(), new TreeMap<>()))
                        .orElse(entry.sets());
        int done = sets.getOrDefault(SetState.DONE, 0) + sets.getOrDefault(SetState.SKIPPED, 0);
        int begun = sets.getOrDefault(SetState.IN_PROGRESS, 0);
        int left = begun + sets.getOrDefault(SetState.NEW, 0);
        int assigned =
                round.isPresent()
                        ? sets.values().stream().mapToInt(Integer::intValue).sum()
                        : entry.assigned();
        Optional<MeasureWork.Work> worked = Optional.ofNullable(work.get(entry.name()));
        OptionalDouble speed =
                worked.map(MeasureWork.Work::doneInAnHour).orElseGet(OptionalDouble::empty);
        List<String> packages = new ArrayList<>();
        for (WorkPackage each : out.of(entry.name())) {
            packages.add(
                    UiWords.say(
                            "workbench.members.package",
                            "file",
                            each.file(),
                            "since",
                            each.madeAt()));
        }
        return new String[] {
            UiWords.name(entry.name()),
            UiWords.say("workbench.members.role-named", "role", entry.role()),
            number(assigned),
            number(done),
            number(begun),
            UiWords.say(
                    "workbench.members.left",
                    "documents",
                    left,
                    "known",
                    speed.isPresent() && left > 0,
                    "hours",
                    speed.isPresent() ? left / speed.getAsDouble() : 0.0),
            worked.filter(w -> w.steps() > 0)
                    .map(
                            w ->
                                    UiWords.say(
                                            "workbench.members.minutes",
                                            "minutes",
                                            w.active().toMinutes()))
                    .orElse("–"),
            speed.isPresent()
                    ? UiWords.say("workbench.members.hourly", "documents", speed.getAsDouble())
                    : "–",
            String.join(" · ", packages),
            figure(entry.name(), MeasureEach.Against.CONTROLS),
            figure(entry.name(), MeasureEach.Against.PASSES)
        };
    }

    private String figure(String member, MeasureEach.Against against) {
        return Optional.ofNullable(figures.getOrDefault(against, new TreeMap<>()).get(member))
                .filter(brief -> brief.documents() > 0)
                .map(
                        brief ->
                                UiWords.say(
                                        "workbench.members.figure",
                                        "known",
                                        brief.value().isPresent(),
                                        "value",
                                        brief.value().orElse(0),
                                        "documents",
                                        brief.documents()))
                .orElse("");
    }

    /** Returns what a round is called in a list of them. */
    static String words(ListRounds.Round round) {
        Map<RoundDocument.Part, Integer> parts = round.parts();
        return UiWords.say(
                "workbench.members.round-named",
                "round",
                round.name(),
                "work",
                parts.getOrDefault(RoundDocument.Part.WORK, 0),
                "training",
                parts.getOrDefault(RoundDocument.Part.TRAINING, 0),
                "control",
                parts.getOrDefault(RoundDocument.Part.CONTROL, 0));
    }

    private static String number(int number) {
        return UiWords.say("workbench.members.number", "n", number);
    }
}
