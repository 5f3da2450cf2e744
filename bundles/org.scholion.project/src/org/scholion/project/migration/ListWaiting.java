/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.Migration;
import org.scholion.corpus.Migrations.Concerned;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Fragment;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.document.migration.TypeAnswer;
import org.scholion.document.rules.StructureRules;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.internal.PlaceWords;
import org.scholion.project.internal.WaitingTypes;
import org.scholion.project.internal.WaitingTypes.Asked;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * The worklists of migrations: annotations whose type is to go and whose members are asked what
 * they are, everybody in their own sets, gold last.
 */
public final class ListWaiting {

    private final OpenProject project;

    /** Creates the use case. */
    public ListWaiting(OpenProject project) {
        this.project = project;
    }

    /**
     * What is asked for.
     *
     * @param member whose annotations; everybody's without
     * @param sets in these sets only, as after they were changed; in all without
     */
    public record Request(Optional<String> member, Optional<Set<Long>> sets) {
        public Request {
            sets = sets.map(Set::copyOf);
        }

        /** In all sets. */
        public Request(Optional<String> member) {
            this(member, Optional.empty());
        }
    }

    /**
     * A type that an annotation may become.
     *
     * @param losses what it would lose by that, of how many values or links
     */
    public record Candidate(String id, String name, SortedMap<MigrationEffect, Integer> losses) {
        public Candidate {
            losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
        }
    }

    /**
     * An annotation that waits.
     *
     * @param setId the set it is in
     * @param document the document it is in
     * @param member whose it is; gold under its own name
     * @param annotation the annotation
     * @param typeName the name of the type it has
     * @param before what stands before it in the text
     * @param words its words, or the name of a referent
     * @param after what stands behind it
     * @param migration the migration that asks
     * @param candidates what it may become
     */
    public record Entry(
            long setId,
            DocumentRecord document,
            String member,
            Annotation annotation,
            String typeName,
            String before,
            String words,
            String after,
            Migration migration,
            List<Candidate> candidates) {
        public Entry {
            candidates = List.copyOf(candidates);
        }

        /** Returns where it stands, if anywhere. */
        public Optional<Fragment> place() {
            return annotation.spans().stream().map(span -> span.fragments().getFirst()).findFirst();
        }
    }

    /**
     * What waits.
     *
     * @param entries by member, gold last, then by document, in reading order
     * @param names what types and their parts are called
     */
    public record Result(List<Entry> entries, TypeNames names) {
        public Result {
            entries = List.copyOf(entries);
        }

        /**
         * Returns this with what waits in some sets now.
         *
         * @param sets the ids of the sets that were listed again
         * @param again what waits in them
         */
        public Result with(Set<Long> sets, List<Entry> again) {
            List<Entry> all = new ArrayList<>(again);
            entries.stream().filter(entry -> !sets.contains(entry.setId())).forEach(all::add);
            all.sort(ORDER);
            return new Result(all, names);
        }
    }

    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry e) -> e.member().equals(Member.GOLD))
                    .thenComparing(Entry::member)
                    .thenComparing(e -> e.document().name())
                    .thenComparing(Entry::setId)
                    .thenComparing(e -> e.annotation().begin().orElse(Integer.MAX_VALUE))
                    .thenComparing(e -> e.annotation().id());

    /** Lists them. */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        Map<String, Asked> asked = WaitingTypes.of(project.store(), project.schema());
        List<Concerned> concerned =
                concerned(request, asked.keySet()).stream()
                        .filter(each -> !each.removed())
                        .filter(
                                each ->
                                        request.member()
                                                .filter(m -> !m.equals(each.set().member()))
                                                .isEmpty())
                        .toList();
        progress.begin(Message.of("project.task.waiting"), concerned.size());
        List<Entry> entries = new ArrayList<>();
        for (Concerned each : concerned) {
            progress.check();
            entries.addAll(entries(each, asked));
            progress.worked(1, each.document());
        }
        entries.sort(ORDER);
        return new Result(entries, new TypeNames(project.schema(), project.schema()));
    }

    private List<Concerned> concerned(Request request, Set<String> types) throws StoreException {
        ProjectStore store = project.store();
        if (types.isEmpty() || request.sets().isEmpty()) {
            return store.migrations().having(types);
        }
        List<Concerned> concerned = new ArrayList<>();
        for (long id : request.sets().get()) {
            Optional<AnnotationSet> set = store.sets().find(id);
            Optional<DocumentRecord> document =
                    set.isPresent()
                            ? store.documents().find(set.get().documentId())
                            : Optional.empty();
            if (document.isPresent()) {
                concerned.add(
                        new Concerned(
                                set.get(),
                                document.get().name(),
                                document.get().characters(),
                                false));
            }
        }
        return concerned;
    }

    private List<Entry> entries(Concerned each, Map<String, Asked> asked) throws StoreException {
        ProjectStore store = project.store();
        DocumentRecord document = store.documents().find(each.document()).orElseThrow();
        String text = store.documents().text(document.id());
        PlaceWords around = new PlaceWords(text, document.language());
        AnnotationMap set = new AnnotationMap(store.annotations().of(each.set().id()));
        StructureRules rules = new StructureRules(project.schema(), text.length());
        List<Entry> entries = new ArrayList<>();
        for (Annotation annotation : set.all()) {
            Optional<Asked> question = Optional.ofNullable(asked.get(annotation.typeId()));
            question.ifPresent(
                    q ->
                            entries.add(
                                    entry(
                                            each,
                                            annotation,
                                            document,
                                            text,
                                            around,
                                            q,
                                            candidates(annotation, q, set, rules))));
        }
        return entries;
    }

    private static List<Candidate> candidates(
            Annotation annotation, Asked question, AnnotationLookup set, StructureRules rules) {
        return question.candidates().stream()
                .map(
                        type ->
                                new Candidate(
                                        type.id(),
                                        type.name(),
                                        TypeAnswer.of(annotation, type.id(), set, rules).losses()))
                .toList();
    }

    private static Entry entry(
            Concerned each,
            Annotation annotation,
            DocumentRecord document,
            String text,
            PlaceWords around,
            Asked question,
            List<Candidate> candidates) {
        Optional<Span> span = annotation.spans().stream().findFirst();
        return new Entry(
                each.set().id(),
                document,
                each.set().member(),
                annotation,
                question.type().name(),
                span.map(s -> around.before(s.begin())).orElse(""),
                annotation instanceof Referent referent
                        ? referent.name()
                        : span.map(s -> s.coveredText(text)).orElse(""),
                span.map(s -> around.after(s.end())).orElse(""),
                question.migration(),
                candidates);
    }
}
