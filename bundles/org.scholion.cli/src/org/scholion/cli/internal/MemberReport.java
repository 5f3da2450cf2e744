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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.ListMembers;
import org.scholion.project.MeasureWork;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;

/** Shows who works on a project, who has what, and how far they are. */
final class MemberReport {

    private final Output output;
    private final boolean json;

    MemberReport(Output output, boolean json) {
        this.output = output;
        this.json = json;
    }

    /** Returns the word of a role, the same in every language. */
    static String word(Member.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Shows the members of a project. */
    void show(OpenProject project) throws StoreException, CancelledException {
        show(
                new ListMembers(project).run(Progress.NONE).members(),
                new MeasureWork(project).run(Progress.NONE));
    }

    private void show(
            List<ListMembers.MemberEntry> entries, SortedMap<String, MeasureWork.Work> work) {
        if (json) {
            List<Object> trees = new ArrayList<>();
            entries.forEach(
                    entry -> trees.add(tree(entry, Optional.ofNullable(work.get(entry.name())))));
            output.json(trees);
            return;
        }
        // what is out takes a column only when something is
        boolean out = entries.stream().anyMatch(entry -> !entry.out().isEmpty());
        List<List<String>> rows = new ArrayList<>();
        List<String> heads =
                new ArrayList<>(
                        output.heads(
                                "cli.head.name",
                                "cli.head.role",
                                "cli.head.new",
                                "cli.head.in-progress",
                                "cli.head.done",
                                "cli.head.skipped",
                                "cli.head.annotations",
                                "cli.head.left",
                                "cli.head.hours"));
        if (out) {
            heads.addAll(output.heads("cli.head.out"));
        }
        rows.add(heads);
        for (ListMembers.MemberEntry entry : entries) {
            List<String> row = new ArrayList<>(List.of(entry.name(), entry.role()));
            for (SetState state : SetState.values()) {
                row.add(Integer.toString(entry.sets().getOrDefault(state, 0)));
            }
            row.add(Integer.toString(entry.annotations()));
            Optional<MeasureWork.Work> theirs = Optional.ofNullable(work.get(entry.name()));
            row.add(theirs.map(w -> Integer.toString(w.left())).orElse("-"));
            row.add(
                    theirs.map(MeasureWork.Work::hoursLeft)
                            .filter(OptionalDouble::isPresent)
                            .map(
                                    hours ->
                                            output.words()
                                                    .say(
                                                            "cli.members.hours",
                                                            "hours",
                                                            hours.getAsDouble()))
                            .orElse("-"));
            if (out) {
                row.add(entry.out().isEmpty() ? "-" : String.join(", ", entry.out()));
            }
            rows.add(row);
        }
        output.table(rows);
    }

    private static Map<String, Object> tree(
            ListMembers.MemberEntry entry, Optional<MeasureWork.Work> work) {
        Map<String, Integer> sets = new TreeMap<>();
        for (SetState state : SetState.values()) {
            sets.put(state.word(), entry.sets().getOrDefault(state, 0));
        }
        Map<String, Object> tree = new TreeMap<>();
        tree.put("name", entry.name());
        tree.put("role", entry.role());
        tree.put("sets", sets);
        tree.put("annotations", entry.annotations());
        tree.put("assigned", entry.assigned());
        tree.put("packages", entry.out());
        tree.put("remaining", work.map(MeasureWork.Work::left).orElse(0));
        tree.put("active-minutes", work.map(w -> w.active().toMinutes()).orElse(0L));
        tree.put(
                "hours-remaining",
                work.map(MeasureWork.Work::hoursLeft)
                        .filter(OptionalDouble::isPresent)
                        .map(OptionalDouble::getAsDouble));
        return tree;
    }
}
