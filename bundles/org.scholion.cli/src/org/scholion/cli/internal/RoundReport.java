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
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.project.ListRounds;

/** Shows what rounds of work there are, who has what in them, and how far they are. */
final class RoundReport {

    private final Output output;
    private final boolean json;

    RoundReport(Output output, boolean json) {
        this.output = output;
        this.json = json;
    }

    /** Returns what a document is in its rounds, as JSON has it. */
    static Map<String, String> tree(SortedMap<String, RoundDocument.Part> rounds) {
        Map<String, String> tree = new TreeMap<>();
        rounds.forEach((round, part) -> tree.put(round, part.word()));
        return tree;
    }

    void show(List<ListRounds.Round> rounds) {
        if (json) {
            output.json(rounds.stream().map(RoundReport::tree).toList());
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.round",
                        "cli.head.member",
                        "cli.head.new",
                        "cli.head.in-progress",
                        "cli.head.done",
                        "cli.head.skipped"));
        for (ListRounds.Round round : rounds) {
            round.members()
                    .forEach(
                            (member, states) -> {
                                List<String> row = new ArrayList<>(List.of(round.name(), member));
                                for (SetState state : SetState.values()) {
                                    row.add(Integer.toString(states.getOrDefault(state, 0)));
                                }
                                rows.add(row);
                            });
        }
        output.table(rows);
        for (ListRounds.Round round : rounds) {
            Map<RoundDocument.Part, Integer> parts = round.parts();
            output.say(
                    "cli.list.round",
                    "round",
                    round.name(),
                    "number",
                    round.documents().size(),
                    "work",
                    parts.getOrDefault(RoundDocument.Part.WORK, 0),
                    "training",
                    parts.getOrDefault(RoundDocument.Part.TRAINING, 0),
                    "control",
                    parts.getOrDefault(RoundDocument.Part.CONTROL, 0));
        }
    }

    private static Map<String, Object> tree(ListRounds.Round round) {
        List<Object> documents = new ArrayList<>();
        for (ListRounds.Place place : round.documents()) {
            Map<String, String> states = new TreeMap<>();
            place.members().forEach((member, state) -> states.put(member, state.word()));
            Map<String, Object> tree = new TreeMap<>();
            tree.put("name", place.name());
            tree.put("part", place.part().word());
            tree.put("members", states);
            documents.add(tree);
        }
        Map<String, Object> members = new TreeMap<>();
        round.members().forEach((member, states) -> members.put(member, counts(states)));
        Map<String, Object> tree = new TreeMap<>();
        tree.put("name", round.name());
        tree.put("documents", documents);
        tree.put("members", members);
        return tree;
    }

    private static Map<String, Integer> counts(SortedMap<SetState, Integer> states) {
        Map<String, Integer> tree = new TreeMap<>();
        for (SetState state : SetState.values()) {
            tree.put(state.word(), states.getOrDefault(state, 0));
        }
        return tree;
    }
}
