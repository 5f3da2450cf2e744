/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetCounts;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationKind;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.DistinctNames;
import org.scholion.words.Message;

/** Counts the annotations of a project, from its rows. */
public final class CountAnnotations {

    private final ProjectStore store;
    private final OpenProject project;

    /** Creates the use case. */
    public CountAnnotations(OpenProject project) {
        this.project = project;
        store = project.store();
    }

    /**
     * The number of annotations.
     *
     * @param documents the number of documents
     * @param members by member, kind and what the type is called now, as {@link DistinctNames} has
     *     it; every kind is there
     */
    public record Result(
            int documents,
            SortedMap<String, SortedMap<AnnotationKind, SortedMap<String, Integer>>> members) {}

    /**
     * Counts them all.
     *
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Progress progress) throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.listing"), 1);
        progress.check();
        Map<String, SetCounts> counts = store.annotations().counts();
        SortedMap<String, SortedMap<AnnotationKind, SortedMap<String, Integer>>> members =
                new TreeMap<>();
        DistinctNames names = new DistinctNames(project.schema());
        store.members().all().forEach(m -> members.put(m.name(), byKind(Map.of(), names)));
        counts.forEach((member, of) -> members.put(member, byKind(of.byKind(), names)));
        return new Result(
                store.documents().all().size(), Collections.unmodifiableSortedMap(members));
    }

    private static SortedMap<AnnotationKind, SortedMap<String, Integer>> byKind(
            Map<AnnotationKind, Map<String, Integer>> counts, DistinctNames names) {
        SortedMap<AnnotationKind, SortedMap<String, Integer>> all = new TreeMap<>();
        for (AnnotationKind kind : AnnotationKind.values()) {
            Map<String, Integer> types = counts.getOrDefault(kind, Map.of());
            SortedMap<String, Integer> named = new TreeMap<>();
            types.forEach((id, count) -> named.merge(names.type(id), count, Integer::sum));
            all.put(kind, named);
        }
        return Collections.unmodifiableSortedMap(all);
    }
}
