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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.corpus.Comment;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetContents;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;
import org.scholion.project.CompareWithGold.Difference;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.gold.DocumentJudging;
import org.scholion.project.gold.MarkWords;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.internal.ThreadReading;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.AnnotationType;
import org.scholion.words.Message;

/**
 * Lists where the gold of adjudicated documents differs from what a member marked, by type, why it
 * was decided so, and what the member has said to it. Documents that are not adjudicated yet, or
 * that the member has not finished, tell nothing.
 */
public final class ListFeedback {

    private final OpenProject project;
    private final ProjectStore store;

    /** Creates the use case. */
    public ListFeedback(OpenProject project) {
        this.project = project;
        this.store = project.store();
    }

    /**
     * What is asked for.
     *
     * @param member whose annotations are held against gold
     * @param pattern on which documents; without one on all
     */
    public record Request(String member, Optional<DocumentPattern> pattern) {}

    /**
     * What a member has said to a difference since it was decided.
     *
     * @param objection whether the member asks the leads, and has not just noted it
     * @param open whether nobody has settled it yet
     * @param text what was said
     */
    public record Said(boolean objection, boolean open, String text) {}

    /**
     * A difference.
     *
     * @param typeName the name of the type it is about: that of gold, or else that of the member
     * @param ownTypeName the name of the type of what the member has, empty if nothing
     * @param ownWords the words of what the member has, empty if nothing
     * @param goldWords the words of what gold has, empty if nothing
     * @param range where it stands in the text, in UTF-16 units, if anywhere
     * @param codePoints the same in code points
     * @param said what the member has said to it last
     */
    public record Entry(
            DocumentRecord document,
            Difference difference,
            String typeName,
            String ownTypeName,
            String ownWords,
            String goldWords,
            Optional<Fragment> range,
            Optional<Fragment> codePoints,
            Optional<Said> said) {

        /** Returns whose annotation a comment on it is about: that of gold, if gold has one. */
        public AnswerGold.Target target() {
            return new AnswerGold.Target(
                    document.id(),
                    difference.gold().isPresent(),
                    difference.gold().or(difference::own).orElseThrow().id(),
                    range);
        }
    }

    /**
     * What there is.
     *
     * @param entries by the name of the type, then by document, in reading order
     * @param documents how many adjudicated documents the member has finished
     * @param same how many of these have no difference
     */
    public record Result(List<Entry> entries, int documents, int same) {

        public Result {
            entries = List.copyOf(entries);
        }

        /** Returns how many differences there are, by the name of the type. */
        public Map<String, Integer> byType() {
            Map<String, Integer> counts = new TreeMap<>();
            entries.forEach(entry -> counts.merge(entry.typeName(), 1, Integer::sum));
            return counts;
        }
    }

    /**
     * Lists them.
     *
     * @throws DataProblemException when there is no such member
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        KnownMember.require(store, request.member());
        List<DocumentRecord> meant = new ArrayList<>();
        for (DocumentRecord document : store.documents().all()) {
            if (request.pattern().isEmpty() || request.pattern().get().matches(document.name())) {
                meant.add(document);
            }
        }
        progress.begin(Message.of("project.task.feedback"), meant.size());
        Set<Long> told = tellingDocuments(request.member(), meant);
        List<Entry> entries = new ArrayList<>();
        int same = 0;
        ThreadReading threads = new ThreadReading(store);
        for (DocumentRecord document : meant) {
            progress.check();
            if (told.contains(document.id())) {
                List<Entry> all = of(document, request.member(), threads);
                entries.addAll(all);
                same += all.isEmpty() ? 1 : 0;
            }
            progress.worked(1, document.name());
        }
        entries.sort(
                Comparator.comparing(Entry::typeName)
                        .thenComparing(entry -> entry.document().name()));
        return new Result(entries, told.size(), same);
    }

    /** Only rows of sets are read of what tells nothing. */
    private Set<Long> tellingDocuments(String member, List<DocumentRecord> meant)
            throws StoreException {
        List<Long> ids = meant.stream().map(DocumentRecord::id).toList();
        Set<Long> telling = new java.util.HashSet<>();
        SetSight sight = SetSight.of(store, member);
        for (DocumentOverview overview : store.overviews().some(ids)) {
            // a control must not tell its annotators that it is one
            if (isDone(overview, Member.GOLD)
                    && isDone(overview, member)
                    && sight.seesGold(overview)) {
                telling.add(overview.id());
            }
        }
        return telling;
    }

    private static boolean isDone(DocumentOverview overview, String whose) {
        return overview.set(whose).map(SetOverview::state).equals(Optional.of(SetState.DONE));
    }

    private List<Entry> of(DocumentRecord document, String member, ThreadReading threads)
            throws StoreException {
        DocumentJudging.Read read =
                new DocumentJudging(store, project.schema(), project.catalogue()).read(document);
        List<Difference> differences = CompareWithGold.of(read, member);
        if (differences.isEmpty()) {
            return List.of();
        }
        String text = read.judgement().text();
        List<Annotation> own =
                read.sets().stream()
                        .filter(contents -> contents.set().member().equals(member))
                        .map(SetContents::annotations)
                        .findFirst()
                        .orElseGet(List::of);
        MarkWords ownWords = new MarkWords(text, new AnnotationMap(own), project.schema());
        MarkWords goldWords =
                new MarkWords(text, new AnnotationMap(read.goldAnnotations()), project.schema());
        List<CommentThread> said =
                threads.of(document).stream()
                        .filter(thread -> thread.first().content().author().equals(member))
                        .toList();
        List<Entry> entries = new ArrayList<>();
        for (Difference each : differences) {
            Optional<Fragment> range =
                    each.own()
                            .flatMap(ownWords::range)
                            .or(() -> each.gold().flatMap(goldWords::range));
            entries.add(
                    new Entry(
                            document,
                            each,
                            name(each.typeId()),
                            each.own().map(Annotation::typeId).map(this::name).orElse(""),
                            each.own().map(ownWords::of).orElse(""),
                            each.gold().map(goldWords::of).orElse(""),
                            range,
                            range.map(place -> CommentThread.Place.of(place, text).codePoints()),
                            said(each, said)));
        }
        return entries;
    }

    private String name(String typeId) {
        return project.schema().type(typeId).map(AnnotationType::name).orElse(typeId);
    }

    /** What was said before it was decided is about something else. */
    private static Optional<Said> said(Difference difference, List<CommentThread> threads) {
        AnnotationId about = difference.gold().or(difference::own).orElseThrow().id();
        return threads.stream()
                .filter(
                        thread ->
                                thread.first()
                                        .content()
                                        .about()
                                        .annotation()
                                        .equals(Optional.of(about)))
                .filter(thread -> isSince(thread.first(), difference))
                .reduce((earlier, later) -> later)
                .map(
                        thread ->
                                new Said(
                                        thread.first().content().kind() == NewComment.Kind.QUESTION,
                                        thread.isOpen(),
                                        thread.first().content().text()));
    }

    private static boolean isSince(Comment comment, Difference difference) {
        return difference.decided().filter(at -> comment.at().isBefore(at)).isEmpty();
    }
}
