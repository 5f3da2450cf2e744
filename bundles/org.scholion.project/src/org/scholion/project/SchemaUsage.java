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
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.project.internal.UsedParts;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Counts how many annotations use each type, attribute, role and tag of the project's schema. */
public final class SchemaUsage {

    private final OpenProject project;

    /** Creates the use case. */
    public SchemaUsage(OpenProject project) {
        this.project = project;
    }

    /**
     * How often parts are used.
     *
     * @param annotations the number of annotations of all sets that have a part; those that none
     *     has are left out
     */
    public record Result(SortedMap<SchemaPart, Integer> annotations) {

        /** Returns how many annotations use a part. */
        public int of(SchemaPart part) {
            return annotations.getOrDefault(part, 0);
        }

        /**
         * Returns this after annotations were changed, without reading any.
         *
         * @param schema the project's schema
         */
        public Result after(List<AnnotationChange> changes, Schema schema) {
            UsedParts parts = new UsedParts(schema);
            SortedMap<SchemaPart, Integer> counts = new TreeMap<>(annotations);
            for (AnnotationChange change : changes) {
                change.before().ifPresent(gone -> count(parts.of(gone), -1, counts));
                change.after().ifPresent(come -> count(parts.of(come), 1, counts));
            }
            return new Result(Collections.unmodifiableSortedMap(counts));
        }

        private static void count(
                Set<SchemaPart> parts, int by, SortedMap<SchemaPart, Integer> counts) {
            for (SchemaPart part : parts) {
                int now = counts.getOrDefault(part, 0) + by;
                if (now == 0) {
                    counts.remove(part);
                } else {
                    counts.put(part, now);
                }
            }
        }
    }

    /**
     * Counts.
     *
     * @throws CancelledException when cancelled
     */
    public Result run(Progress progress) throws StoreException, CancelledException {
        ProjectStore store = project.store();
        List<AnnotationSet> sets = store.sets().all();
        progress.begin(Message.of("project.task.usage"), sets.size());
        UsedParts parts = new UsedParts(project.schema());
        SortedMap<SchemaPart, Integer> counts = new TreeMap<>();
        for (AnnotationSet set : sets) {
            progress.check();
            for (Annotation annotation : store.annotations().of(set.id())) {
                parts.of(annotation).forEach(part -> counts.merge(part, 1, Integer::sum));
            }
            progress.worked(1, set.member());
        }
        return new Result(Collections.unmodifiableSortedMap(counts));
    }
}
