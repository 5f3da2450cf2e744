/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Tells who works on a project and how far they are, from its rows. */
public final class ListMembers {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListMembers(OpenProject project) {
        store = project.store();
    }

    /**
     * A member, or gold.
     *
     * @param role annotator, curator, lead or, for gold, gold
     * @param sets how many annotation sets are in each state
     * @param assigned how many documents the member was given
     * @param out the files of the packages the member has out
     */
    public record MemberEntry(
            String name,
            String role,
            SortedMap<SetState, Integer> sets,
            int annotations,
            int assigned,
            List<String> out) {

        public MemberEntry {
            out = List.copyOf(out);
            sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
        }
    }

    /**
     * Who there is.
     *
     * @param members all members by name, gold among them when there is any
     */
    public record Result(List<MemberEntry> members) {
        public Result {
            members = List.copyOf(members);
        }
    }

    /**
     * Lists them.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Progress progress) throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.listing"), 1);
        progress.check();
        SortedMap<String, String> roles = new TreeMap<>();
        store.members().all().forEach(m -> roles.put(m.name(), word(m.role())));
        Map<String, SortedMap<SetState, Integer>> sets = new HashMap<>();
        Map<String, Integer> annotations = new HashMap<>();
        for (DocumentOverview document : store.overviews().portion("", Integer.MAX_VALUE)) {
            for (SetOverview set : document.sets()) {
                roles.putIfAbsent(set.member(), Member.GOLD);
                sets.computeIfAbsent(set.member(), m -> new TreeMap<>())
                        .merge(set.state(), 1, Integer::sum);
                annotations.merge(set.member(), set.annotations(), Integer::sum);
            }
        }
        Map<String, Integer> assigned = new HashMap<>();
        for (Assignment assignment : store.assignments().all()) {
            assigned.merge(assignment.member(), 1, Integer::sum);
        }
        Map<String, List<String>> out = new HashMap<>();
        for (WorkPackage made : store.packages().all()) {
            if (made.state() == WorkPackage.State.OUT) {
                out.computeIfAbsent(made.member(), member -> new ArrayList<>()).add(made.file());
            }
        }
        List<MemberEntry> entries = new ArrayList<>();
        roles.forEach(
                (name, role) ->
                        entries.add(
                                new MemberEntry(
                                        name,
                                        role,
                                        sets.getOrDefault(name, Collections.emptySortedMap()),
                                        annotations.getOrDefault(name, 0),
                                        assigned.getOrDefault(name, 0),
                                        out.getOrDefault(name, List.of()))));
        return new Result(entries);
    }

    private static String word(Member.Role role) {
        return switch (role) {
            case ANNOTATOR -> "annotator";
            case CURATOR -> "curator";
            case LEAD -> "lead";
        };
    }
}
