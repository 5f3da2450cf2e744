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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.project.DataProblemException;
import org.scholion.project.DocumentPattern;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.LeftOut;
import org.scholion.words.Message;

/**
 * Which sets count when agreement is measured, and as of which entry of their journals: those that
 * their members finished, as they stood when they first said so.
 */
public final class FinishedSets {

    /** Who is said to have changed a state in a file of an earlier format, which did not tell. */
    private static final String UPGRADE = "upgrade";

    private final ProjectStore store;

    /** Creates a look at the sets of a store. */
    public FinishedSets(ProjectStore store) {
        this.store = store;
    }

    /**
     * A set that counts.
     *
     * @param set the set as it is now
     * @param sequence the entry of its journal after which it counts
     */
    public record Finished(AnnotationSet set, long sequence) {

        /** Whether what counts is what the set holds now. */
        public boolean isNow() {
            return sequence == set.lastSequence();
        }

        /** What counts, as it stood then. */
        public List<Annotation> annotations(ProjectStore store) throws StoreException {
            return isNow()
                    ? store.annotations().of(set.id())
                    : store.annotations().at(set.id(), sequence);
        }
    }

    /**
     * A document that counts.
     *
     * @param document the document
     * @param sets the sets of two members or more, by member
     */
    public record Shared(DocumentRecord document, List<Finished> sets) {}

    /**
     * What counts.
     *
     * @param documents by name
     * @param left what does not count, by reason
     * @param unknown how many sets count as they are since it is not known when they were done
     */
    public record Found(List<Shared> documents, List<LeftOut> left, int unknown) {}

    /**
     * What is wanted.
     *
     * @param members only these; empty for all
     * @param documents only these
     * @param latest whether sets count as they are now, if they are done now
     */
    public record Wanted(Set<String> members, Optional<DocumentPattern> documents, boolean latest) {

        boolean wants(String member) {
            return members.isEmpty() || members.contains(member);
        }

        /** Whether a document is not left out by its name. */
        boolean means(DocumentRecord document) {
            return documents.filter(pattern -> !pattern.matches(document.name())).isEmpty();
        }

        /** Who names a training or control document in full asks for it. */
        private boolean named(DocumentRecord document) {
            return documents.filter(pattern -> pattern.names(document.name())).isPresent();
        }
    }

    /** Finds the sets that count. */
    public Found find(Wanted wanted) throws StoreException {
        Map<Long, SetStateChange> done = wanted.latest() ? Map.of() : store.history().firstDone();
        Map<Long, List<AnnotationSet>> byDocument = new HashMap<>();
        for (AnnotationSet set : store.sets().all()) {
            if (!set.member().equals(Member.GOLD)
                    && (wanted.members().isEmpty() || wanted.members().contains(set.member()))) {
                byDocument.computeIfAbsent(set.documentId(), d -> new ArrayList<>()).add(set);
            }
        }
        List<Shared> shared = new ArrayList<>();
        Reasons reasons = new Reasons();
        Map<Long, RoundDocument.Part> parts = parts(store);
        int unknown = 0;
        for (DocumentRecord document : store.documents().all()) {
            if (!wanted.means(document)) {
                continue;
            }
            RoundDocument.Part part = parts.getOrDefault(document.id(), RoundDocument.Part.WORK);
            if (part != RoundDocument.Part.WORK && !wanted.named(document)) {
                reasons.part(part, document.name());
                continue;
            }
            List<AnnotationSet> all = byDocument.getOrDefault(document.id(), List.of());
            List<Finished> finished = new ArrayList<>();
            int unsure = 0;
            for (AnnotationSet set : all) {
                Optional<SetStateChange> first = Optional.ofNullable(done.get(set.id()));
                boolean counts =
                        wanted.latest()
                                ? set.state() == SetState.DONE
                                : set.state() == SetState.DONE
                                        || first.isPresent() && set.state() != SetState.SKIPPED;
                if (counts) {
                    boolean known = first.filter(f -> !f.actor().equals(UPGRADE)).isPresent();
                    unsure += known || wanted.latest() ? 0 : 1;
                    finished.add(
                            new Finished(set, known ? first.get().sequence() : set.lastSequence()));
                }
            }
            if (finished.size() > 1) {
                shared.add(new Shared(document, finished));
                unknown += unsure;
                reasons.sets(document.name(), all, finished);
            } else {
                reasons.document(document.name(), all, finished);
            }
        }
        return new Found(shared, reasons.left(), unknown);
    }

    /** What documents are there for; of several rounds what hides the most. */
    static Map<Long, RoundDocument.Part> parts(ProjectStore store) throws StoreException {
        Map<Long, RoundDocument.Part> parts = new HashMap<>();
        for (RoundDocument one : store.rounds().all()) {
            parts.merge(one.documentId(), one.part(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return parts;
    }

    /**
     * Finds sets as they once counted.
     *
     * @param settings the sets, and the entries of their journals after which they counted
     * @throws DataProblemException when one of them is gone or its journal ends before
     */
    public Found repeat(AgreementSettings settings) throws StoreException, DataProblemException {
        Map<String, DocumentRecord> documents = new HashMap<>();
        for (DocumentRecord document : store.documents().all()) {
            documents.put(document.ulid().value(), document);
        }
        Map<List<Object>, AnnotationSet> sets = new HashMap<>();
        for (AnnotationSet set : store.sets().all()) {
            sets.put(List.of(set.documentId(), set.member()), set);
        }
        Map<Long, List<Finished>> found = new LinkedHashMap<>();
        Map<Long, DocumentRecord> known = new HashMap<>();
        for (AgreementSettings.SetAt each : settings.sets()) {
            Optional<DocumentRecord> document = Optional.ofNullable(documents.get(each.document()));
            Optional<AnnotationSet> set =
                    document.flatMap(
                            d ->
                                    Optional.ofNullable(sets.get(List.of(d.id(), each.member())))
                                            .or(() -> OwnSets.pass(sets, d, each.member())));
            if (set.isEmpty() || set.get().lastSequence() < each.sequence()) {
                throw new DataProblemException(
                        Message.of(
                                "project.agreement.set-gone",
                                "member",
                                each.member(),
                                "document",
                                document.map(DocumentRecord::name).orElse(each.document()),
                                "sequence",
                                each.sequence()));
            }
            known.put(document.get().id(), document.get());
            found.computeIfAbsent(document.get().id(), d -> new ArrayList<>())
                    .add(new Finished(set.get(), each.sequence()));
        }
        List<Shared> shared = new ArrayList<>();
        found.forEach(
                (id, finished) ->
                        Optional.ofNullable(known.get(id))
                                .ifPresent(d -> shared.add(new Shared(d, finished))));
        return new Found(shared, settings.left(), 0);
    }

    /** Why documents and sets do not count. */
    static final class Reasons {
        private final Map<String, List<String>> names = new LinkedHashMap<>();

        void document(String name, List<AnnotationSet> all, List<Finished> finished) {
            if (!finished.isEmpty()) {
                add("project.agreement.left.one", name);
                return;
            }
            Set<SetState> states = new LinkedHashSet<>();
            all.stream().filter(set -> !set.isUntouched()).forEach(set -> states.add(set.state()));
            if (states.isEmpty()) {
                add("project.agreement.left.untouched", name);
            } else if (states.equals(Set.of(SetState.SKIPPED))) {
                add("project.agreement.left.skipped", name);
            } else {
                add("project.agreement.left.unfinished", name);
            }
        }

        void part(RoundDocument.Part part, String name) {
            add(
                    part == RoundDocument.Part.TRAINING
                            ? "project.agreement.left.training"
                            : "project.agreement.left.control",
                    name);
        }

        /** What others have of a document that counts. */
        void sets(String document, List<AnnotationSet> all, List<Finished> finished) {
            if (all.size() == finished.size()) {
                return;
            }
            Set<Long> counted = new LinkedHashSet<>();
            finished.forEach(f -> counted.add(f.set().id()));
            for (AnnotationSet set : all) {
                if (!counted.contains(set.id()) && !set.isUntouched()) {
                    add(
                            set.state() == SetState.SKIPPED
                                    ? "project.agreement.left.set-skipped"
                                    : "project.agreement.left.set-unfinished",
                            document + " (" + set.member() + ")");
                }
            }
        }

        void add(String reason, String name) {
            names.computeIfAbsent(reason, r -> new ArrayList<>()).add(name);
        }

        List<LeftOut> left() {
            List<LeftOut> all = new ArrayList<>();
            names.forEach((reason, who) -> all.add(new LeftOut(Message.of(reason), who)));
            return all;
        }
    }
}
