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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.project.internal.UsedParts;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Tells in which documents, and by whom, a part of the schema is used. */
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
     */
    public record Request(SchemaPart part) {}

    /**
     * One set with it.
     *
     * @param member whose set
     * @param annotations how many of its annotations have the part, 1 or more
     * @param first one of them, the one with the least id
     */
    public record Use(
            DocumentRecord document, String member, int annotations, AnnotationId first) {}

    /**
     * Looks; ordered by document and member.
     *
     * @throws CancelledException when cancelled
     */
    public List<Use> run(Request request, Progress progress)
            throws StoreException, CancelledException {
        ProjectStore store = project.store();
        List<AnnotationSet> sets = store.sets().all();
        progress.begin(Message.of("project.task.usage"), sets.size());
        Map<Long, DocumentRecord> documents = new HashMap<>();
        store.documents().all().forEach(document -> documents.put(document.id(), document));
        UsedParts parts = new UsedParts(project.schema());
        List<Use> uses = new ArrayList<>();
        for (AnnotationSet set : sets) {
            progress.check();
            List<Annotation> with =
                    store.annotations().of(set.id()).stream()
                            .filter(each -> parts.of(each).contains(request.part()))
                            .toList();
            DocumentRecord document = documents.get(set.documentId());
            if (!with.isEmpty() && document != null) {
                uses.add(new Use(document, set.member(), with.size(), with.get(0).id()));
            }
            progress.worked(1, set.member());
        }
        return List.copyOf(uses);
    }
}
