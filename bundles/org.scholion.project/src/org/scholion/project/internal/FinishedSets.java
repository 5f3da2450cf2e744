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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.MarkedDocument;
import org.scholion.curation.study.MemberMarks;
import org.scholion.document.Annotation;
import org.scholion.document.edit.EntryRedirection;
import org.scholion.project.DataProblemException;
import org.scholion.project.DocumentPattern;
import org.scholion.project.agreement.AgreementScope;
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
     * @param round which round's work on it this is, where it was worked on in several; else empty
     */
    public record Shared(DocumentRecord document, List<Finished> sets, String round) {

        /**
         * The document as it is compared.
         *
         * @param catalogue what stands for entries of the catalogue that marks point to
         * @param origins whether it is asked where marks came from
         */
        public MarkedDocument marked(
                ProjectStore store, CatalogueContents catalogue, boolean origins)
                throws StoreException {
            EntryRedirection entries = catalogue.redirection();
            List<MemberMarks> members = new ArrayList<>();
            for (Finished finished : sets) {
                List<Annotation> annotations = finished.annotations(store);
                members.add(
                        new MemberMarks(
                                finished.set().member(),
                                annotations.stream().map(entries::of).toList(),
                                origins
                                        ? AcceptedMarks.origins(
                                                store.journal()
                                                        .steps(
                                                                finished.set().id(),
                                                                finished.sequence(),
                                                                AcceptedMarks::isWanted),
                                                annotations)
                                        : Map.of()));
            }
            return new MarkedDocument(
                    round.isEmpty() ? document.name() : document.name() + " (" + round + ")",
                    store.documents().text(document.id()),
                    document.language().orElse(""),
                    members);
        }
    }

    /**
     * What counts.
     *
     * @param documents by name
     * @param left what does not count, by reason
     * @param unknown how many sets count as they are since it is not known when they were done
     */
    public record Found(List<Shared> documents, List<LeftOut> left, int unknown) {

        /** What is to be known of it, in a list that can grow. */
        public List<Message> notes() {
            List<Message> notes = new ArrayList<>();
            if (unknown > 0) {
                notes.add(Message.of("project.agreement.unknown", "sets", unknown));
            }
            return notes;
        }
    }

    /**
     * What is wanted.
     *
     * @param members only these; empty for all
     * @param documents only these
     * @param latest whether sets count as they are now, if they are done now
     * @param scope which documents count that are not there for work
     */
    public record Wanted(
            Set<String> members,
            Optional<DocumentPattern> documents,
            boolean latest,
            AgreementScope scope) {

        boolean wants(String member) {
            return members.isEmpty() || members.contains(member);
        }

        boolean means(DocumentRecord document) {
            return documents.filter(pattern -> !pattern.matches(document.name())).isEmpty();
        }
    }

    /** Finds the sets that count. */
    public Found find(Wanted wanted) throws StoreException {
        Map<Long, SetStateChange> done = done(wanted);
        Map<Long, List<AnnotationSet>> byDocument = sets(wanted);
        Map<Long, Set<Part>> parts = parts();
        List<Shared> shared = new ArrayList<>();
        LeftReasons reasons = new LeftReasons();
        int unknown = 0;
        for (DocumentRecord document : documents(wanted)) {
            Optional<Part> against =
                    wanted.scope().against(parts.getOrDefault(document.id(), Set.of()));
            if (against.isPresent()) {
                reasons.part(document.name(), against.get());
                continue;
            }
            List<AnnotationSet> all = byDocument.getOrDefault(document.id(), List.of());
            List<Finished> finished = new ArrayList<>();
            int unsure = 0;
            for (AnnotationSet set : all) {
                Optional<SetStateChange> first = Optional.ofNullable(done.get(set.id()));
                if (counts(set, first, wanted)) {
                    boolean known = isKnown(first);
                    unsure += known || wanted.latest() ? 0 : 1;
                    finished.add(
                            new Finished(set, known ? first.get().sequence() : set.lastSequence()));
                }
            }
            if (finished.size() > 1) {
                shared.add(new Shared(document, finished, ""));
                unknown += unsure;
                reasons.sets(document.name(), all, finished);
            } else {
                reasons.document(document.name(), all, finished);
            }
        }
        return new Found(shared, reasons.left(), unknown);
    }

    Map<Long, SetStateChange> done(Wanted wanted) throws StoreException {
        return wanted.latest() ? Map.of() : store.history().firstDone();
    }

    static boolean counts(AnnotationSet set, Optional<SetStateChange> first, Wanted wanted) {
        return set.state() == SetState.DONE
                || !wanted.latest() && first.isPresent() && set.state() != SetState.SKIPPED;
    }

    static boolean isKnown(Optional<SetStateChange> first) {
        return first.filter(f -> !f.actor().equals(UPGRADE)).isPresent();
    }

    /** The sets of members, by document. */
    Map<Long, List<AnnotationSet>> sets(Wanted wanted) throws StoreException {
        Map<Long, List<AnnotationSet>> byDocument = new HashMap<>();
        for (AnnotationSet set : store.sets().all()) {
            if (!set.member().equals(Member.GOLD) && wanted.wants(set.member())) {
                byDocument.computeIfAbsent(set.documentId(), d -> new ArrayList<>()).add(set);
            }
        }
        return byDocument;
    }

    List<DocumentRecord> documents(Wanted wanted) throws StoreException {
        return store.documents().all().stream().filter(wanted::means).toList();
    }

    /** What documents are there for, in whichever rounds. */
    Map<Long, Set<Part>> parts() throws StoreException {
        Map<Long, Set<Part>> parts = new HashMap<>();
        for (RoundDocument each : store.rounds().all()) {
            parts.computeIfAbsent(each.documentId(), d -> EnumSet.noneOf(Part.class))
                    .add(each.part());
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
        return new Found(shared(settings.sets()), settings.left(), 0);
    }

    List<Shared> shared(List<AgreementSettings.SetAt> wanted)
            throws StoreException, DataProblemException {
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
        for (AgreementSettings.SetAt each : wanted) {
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
                                .ifPresent(d -> shared.add(new Shared(d, finished, ""))));
        return shared;
    }
}
