/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Comment;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.sight.DocumentWork;

/** Makes threads of the comments that a store has. */
public final class ThreadReading {

    private final ProjectStore store;
    private final Set<String> leads;

    /** The sets' owners by the sets' numbers, as far as they were looked up. */
    private final Map<Long, String> owners = new HashMap<>();

    /** Begins to read; who is a lead is looked up once. */
    public ThreadReading(ProjectStore store) throws StoreException {
        this.store = store;
        this.leads =
                store.members().all().stream()
                        .filter(member -> member.role() == Member.Role.LEAD)
                        .map(Member::name)
                        .collect(Collectors.toSet());
    }

    /** Returns the threads on a document, in the order in which they began. */
    public List<CommentThread> of(DocumentRecord document) throws StoreException {
        return threads(document, store.comments().of(document.id()));
    }

    /** Returns the threads on all documents, by the names of these. */
    public List<CommentThread> all() throws StoreException {
        Map<Long, List<Comment>> byDocument =
                store.comments().all().stream()
                        .collect(Collectors.groupingBy(comment -> comment.content().documentId()));
        List<CommentThread> threads = new ArrayList<>();
        for (Map.Entry<Long, List<Comment>> said : byDocument.entrySet()) {
            Optional<DocumentRecord> document = store.documents().find(said.getKey());
            if (document.isPresent()) {
                threads.addAll(threads(document.get(), said.getValue()));
            }
        }
        threads.sort(CommentThread.ORDER);
        return threads;
    }

    private List<CommentThread> threads(DocumentRecord document, List<Comment> comments)
            throws StoreException {
        Map<Long, Long> firsts = new HashMap<>();
        Map<Long, List<Comment>> byFirst = new LinkedHashMap<>();
        for (Comment comment : comments) {
            long answered = comment.replyTo().orElse(comment.id());
            // an answer to an answer belongs to the same thread
            long first = firsts.getOrDefault(answered, comment.id());
            firsts.put(comment.id(), first);
            byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(comment);
        }
        if (byFirst.isEmpty()) {
            return List.of();
        }
        String text = store.documents().text(document.id());
        DocumentWork work =
                DocumentWork.ofSets(
                        store.sets().of(document.id()), store.rounds().of(document.id()));
        List<CommentThread> threads = new ArrayList<>();
        for (List<Comment> said : byFirst.values()) {
            threads.add(thread(document, work, text, said));
        }
        return threads;
    }

    private CommentThread thread(
            DocumentRecord document, DocumentWork work, String text, List<Comment> said)
            throws StoreException {
        Comment first = said.getFirst();
        NewComment.About about = first.content().about();
        return new CommentThread(
                first,
                said.subList(1, said.size()),
                document.name(),
                about.setId().isPresent()
                        ? owner(document, about.setId().getAsLong())
                        : Optional.empty(),
                // a place outside the text is a problem that checking the project names
                about.place()
                        .filter(place -> place.end() <= text.length())
                        .map(place -> CommentThread.Place.of(place, text)),
                mark(about),
                leads.contains(first.content().author()),
                work);
    }

    private CommentThread.Mark mark(NewComment.About about) throws StoreException {
        if (about.setId().isEmpty() || about.annotation().isEmpty()) {
            return CommentThread.Mark.NONE;
        }
        boolean there =
                store.annotations().has(about.setId().getAsLong(), about.annotation().get());
        return there ? CommentThread.Mark.THERE : CommentThread.Mark.GONE;
    }

    private Optional<String> owner(DocumentRecord document, long setId) throws StoreException {
        if (!owners.containsKey(setId)) {
            for (AnnotationSet set : store.sets().of(document.id())) {
                owners.put(set.id(), set.member());
            }
        }
        return Optional.ofNullable(owners.get(setId));
    }
}
