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
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetCounts;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationKind;
import org.scholion.project.session.OpenProject;

/** Tells what is in a project, from its rows. */
public final class ListProject {

    private final ProjectStore store;

    /** Creates the use case. */
    public ListProject(OpenProject project) {
        store = project.store();
    }

    /**
     * A document.
     *
     * @param state how far the work on it is, all sets considered
     * @param states how far each member is
     * @param annotations their number over all sets
     */
    public record DocumentEntry(
            DocumentRecord document,
            SetState state,
            SortedMap<String, SetState> states,
            int annotations) {

        public DocumentEntry {
            states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        }
    }

    /**
     * A member, or gold.
     *
     * @param role annotator, curator, lead or, for gold, gold
     * @param sets how many annotation sets are in each state
     */
    public record MemberEntry(
            String name, String role, SortedMap<SetState, Integer> sets, int annotations) {

        public MemberEntry {
            sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
        }
    }

    /**
     * The number of annotations.
     *
     * @param documents the number of documents
     * @param members by member, kind and type id; every kind is there
     */
    public record Counts(
            int documents,
            SortedMap<String, SortedMap<AnnotationKind, SortedMap<String, Integer>>> members) {}

    /** Returns all documents by name. */
    public List<DocumentEntry> documents() throws StoreException {
        Map<Long, DocumentOverview> overviews = new HashMap<>();
        all().forEach(overview -> overviews.put(overview.id(), overview));
        List<DocumentEntry> entries = new ArrayList<>();
        for (DocumentRecord document : store.documents().all()) {
            DocumentOverview overview =
                    overviews.getOrDefault(document.id(), DocumentOverview.of(document));
            SortedMap<String, SetState> states = new TreeMap<>();
            overview.sets().forEach(set -> states.put(set.member(), set.state()));
            entries.add(
                    new DocumentEntry(document, overview.state(), states, overview.annotations()));
        }
        return List.copyOf(entries);
    }

    private List<DocumentOverview> all() throws StoreException {
        return store.overviews().portion("", Integer.MAX_VALUE);
    }

    /** Returns all members by name, gold among them when there is any. */
    public List<MemberEntry> members() throws StoreException {
        SortedMap<String, String> roles = new TreeMap<>();
        store.members().all().forEach(m -> roles.put(m.name(), word(m.role())));
        Map<String, SortedMap<SetState, Integer>> sets = new HashMap<>();
        Map<String, Integer> annotations = new HashMap<>();
        for (DocumentOverview document : all()) {
            for (SetOverview set : document.sets()) {
                roles.putIfAbsent(set.member(), Member.GOLD);
                sets.computeIfAbsent(set.member(), m -> new TreeMap<>())
                        .merge(set.state(), 1, Integer::sum);
                annotations.merge(set.member(), set.annotations(), Integer::sum);
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
                                        annotations.getOrDefault(name, 0))));
        return List.copyOf(entries);
    }

    private static String word(Member.Role role) {
        return switch (role) {
            case ANNOTATOR -> "annotator";
            case CURATOR -> "curator";
            case LEAD -> "lead";
        };
    }

    /** Counts all annotations. */
    public Counts annotations() throws StoreException {
        Map<String, SetCounts> counts = store.annotations().counts();
        SortedMap<String, SortedMap<AnnotationKind, SortedMap<String, Integer>>> members =
                new TreeMap<>();
        store.members().all().forEach(m -> members.put(m.name(), byKind(Map.of())));
        counts.forEach((member, of) -> members.put(member, byKind(of.byKind())));
        return new Counts(
                store.documents().all().size(), Collections.unmodifiableSortedMap(members));
    }

    private static SortedMap<AnnotationKind, SortedMap<String, Integer>> byKind(
            Map<AnnotationKind, Map<String, Integer>> counts) {
        SortedMap<AnnotationKind, SortedMap<String, Integer>> all = new TreeMap<>();
        for (AnnotationKind kind : AnnotationKind.values()) {
            Map<String, Integer> types = counts.getOrDefault(kind, Map.of());
            all.put(kind, new TreeMap<>(types));
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
