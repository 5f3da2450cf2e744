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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;
import org.scholion.project.gold.MarkWords;
import org.scholion.project.internal.UsedParts;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Lists the annotations that have a part of the schema, with where they stand. */
public final class SchemaUses {

    private final OpenProject project;

    /** Creates the use case. */
    public SchemaUses(OpenProject project) {
        this.project = project;
    }

    /**
     * What is asked.
     *
     * @param part of the project's schema
     * @param most so many are listed at most; the others are counted
     */
    public record Request(SchemaPart part, int most) {}

    /**
     * An annotation with it.
     *
     * @param member whose it is
     * @param words its words, on one line; those of its ends if it has none of its own
     * @param range where it stands in the text, in UTF-16 units, if anywhere
     */
    public record Use(
            DocumentRecord document,
            String member,
            AnnotationId annotation,
            String words,
            Optional<Fragment> range) {}

    /**
     * What there is.
     *
     * @param uses by document and member, in reading order
     * @param count how many annotations there are, listed or not
     */
    public record Result(List<Use> uses, int count) {

        public Result {
            uses = List.copyOf(uses);
        }
    }

    /**
     * Looks.
     *
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        ProjectStore store = project.store();
        List<AnnotationSet> sets = store.sets().all();
        progress.begin(Message.of("project.task.usage"), sets.size());
        Map<Long, DocumentRecord> documents = new HashMap<>();
        store.documents().all().forEach(document -> documents.put(document.id(), document));
        UsedParts parts = new UsedParts(project.schema());
        List<Use> uses = new ArrayList<>();
        int count = 0;
        for (AnnotationSet set : sets) {
            progress.check();
            DocumentRecord document = documents.get(set.documentId());
            if (document != null) {
                List<Annotation> all = store.annotations().of(set.id());
                List<Annotation> with =
                        all.stream()
                                .filter(each -> parts.of(each).contains(request.part()))
                                .toList();
                int room = request.most() - uses.size();
                if (!with.isEmpty() && room > 0) {
                    uses.addAll(uses(document, set, all, with).stream().limit(room).toList());
                }
                count += with.size();
            }
            progress.worked(1, set.member());
        }
        return new Result(uses, count);
    }

    private List<Use> uses(
            DocumentRecord document, AnnotationSet set, List<Annotation> all, List<Annotation> with)
            throws StoreException {
        MarkWords words =
                new MarkWords(
                        project.store().documents().text(document.id()),
                        new AnnotationMap(all),
                        project.schema());
        return with.stream()
                .map(
                        each ->
                                new Use(
                                        document,
                                        set.member(),
                                        each.id(),
                                        words.of(each),
                                        words.range(each)))
                .sorted(Comparator.comparingInt(use -> use.range().map(Fragment::begin).orElse(-1)))
                .toList();
    }
}
