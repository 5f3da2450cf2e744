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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;
import org.scholion.project.gold.MarkWords;
import org.scholion.project.internal.EarlierIds;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Lists what a member has marked with some types, in all documents, for a second look. */
public final class ListMarksOfTypes {

    private final OpenProject project;

    /** Creates the use case. */
    public ListMarksOfTypes(OpenProject project) {
        this.project = project;
    }

    /**
     * What is wanted.
     *
     * @param member whose marks
     * @param types ids of types, also of such as were migrated since
     */
    public record Request(String member, Set<String> types) {}

    /**
     * A mark.
     *
     * @param words its words, on one line; those of its ends if it has none of its own
     * @param range where it stands in the text, in UTF-16 units, if anywhere
     */
    public record Mark(
            DocumentRecord document,
            Annotation annotation,
            String words,
            Optional<Fragment> range) {}

    /**
     * What there is.
     *
     * @param marks by document, in reading order
     */
    public record Result(List<Mark> marks) {

        public Result {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Lists them. Only documents where the member has begun are read.
     *
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        ProjectStore store = project.store();
        List<AnnotationSet> sets =
                store.sets().all().stream()
                        .filter(set -> set.member().equals(request.member()))
                        .toList();
        progress.begin(Message.of("project.task.second-look"), sets.size());
        Set<String> types = new TreeSet<>();
        EarlierIds earlier = new EarlierIds(project);
        for (String type : request.types()) {
            types.addAll(earlier.types(type));
        }
        List<Mark> marks = new ArrayList<>();
        for (AnnotationSet set : sets) {
            progress.check();
            Optional<DocumentRecord> document = store.documents().find(set.documentId());
            if (document.isPresent()) {
                marks.addAll(of(document.get(), set, types));
            }
            progress.worked(1, document.map(DocumentRecord::name).orElse(""));
        }
        return new Result(marks);
    }

    private List<Mark> of(DocumentRecord document, AnnotationSet set, Set<String> types)
            throws StoreException {
        ProjectStore store = project.store();
        List<Annotation> all = store.annotations().contents(set.id()).annotations();
        if (all.stream().noneMatch(each -> types.contains(each.typeId()))) {
            return List.of();
        }
        MarkWords words =
                new MarkWords(
                        store.documents().text(document.id()),
                        new AnnotationMap(all),
                        project.schema());
        return all.stream()
                .filter(each -> types.contains(each.typeId()))
                .map(each -> new Mark(document, each, words.of(each), words.range(each)))
                .sorted(
                        Comparator.comparingInt(
                                mark -> mark.range().map(Fragment::begin).orElse(-1)))
                .toList();
    }
}
