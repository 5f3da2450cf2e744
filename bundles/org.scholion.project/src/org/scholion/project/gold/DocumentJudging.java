/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.Decision;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetContents;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.Meaning;
import org.scholion.curation.adjudication.MemberMarks;
import org.scholion.document.Annotation;
import org.scholion.schema.Schema;

/**
 * Reads what adjudication has to go by: what those who have finished a document marked, and gold.
 */
public final class DocumentJudging {

    private final ProjectStore store;
    private final Meaning meaning;

    /**
     * Creates it for the documents of a project.
     *
     * @param schema that of the annotations
     * @param catalogue what stands for entries that marks point to
     */
    public DocumentJudging(ProjectStore store, Schema schema, CatalogueContents catalogue) {
        this.store = store;
        this.meaning = new Meaning(catalogue.redirection(), schema);
    }

    /**
     * A document as it was read.
     *
     * @param document the document
     * @param sets the sets of those who have finished it, as they were, by member
     * @param gold the gold set as it was, if there was one
     * @param kinds how the decisions that hold came about, by their lasting names
     */
    public record Read(
            DocumentRecord document,
            List<SetContents> sets,
            Optional<SetContents> gold,
            Judgement judgement,
            Map<String, NewDecision.Kind> kinds) {

        public Read {
            sets = List.copyOf(sets);
            kinds = Map.copyOf(kinds);
        }

        /** Returns the state of the gold set. */
        public SetState goldState() {
            return gold.map(contents -> contents.set().state()).orElse(SetState.NEW);
        }

        /** Returns what is in gold. */
        public List<Annotation> goldAnnotations() {
            return gold.map(SetContents::annotations).orElseGet(List::of);
        }

        /** Returns the gold set's last sequence number, 0 if there is none. */
        public long goldSequence() {
            return gold.map(contents -> contents.set().lastSequence()).orElse(0L);
        }
    }

    /** Returns the sets of those who have finished a document, by member; not gold. */
    public List<AnnotationSet> finished(DocumentRecord document) throws StoreException {
        return store.sets().of(document.id()).stream()
                .filter(set -> !set.member().equals(Member.GOLD))
                .filter(set -> set.state() == SetState.DONE)
                .sorted(Comparator.comparing(AnnotationSet::member))
                .toList();
    }

    /** Reads a document. */
    public Read read(DocumentRecord document) throws StoreException {
        List<SetContents> sets = new ArrayList<>();
        List<MemberMarks> workers = new ArrayList<>();
        for (AnnotationSet set : finished(document)) {
            SetContents contents = store.annotations().contents(set.id());
            sets.add(contents);
            workers.add(new MemberMarks(set.member(), set.ulid().value(), contents.annotations()));
        }
        Optional<AnnotationSet> gold = store.sets().find(document.id(), Member.GOLD);
        Optional<SetContents> contents =
                gold.isPresent()
                        ? Optional.of(store.annotations().contents(gold.get().id()))
                        : Optional.empty();
        List<Decision> decisions = store.decisions().of(document.id());
        Map<String, NewDecision.Kind> kinds = new HashMap<>();
        decisions.stream()
                .filter(Decision::isInForce)
                .forEach(each -> kinds.put(each.ulid().value(), each.content().kind()));
        Judgement judgement =
                Judgement.of(
                        store.documents().text(document.id()),
                        workers,
                        contents.map(SetContents::annotations).orElseGet(List::of),
                        GoldDecisions.inForce(store, decisions),
                        meaning);
        return new Read(document, sets, contents, judgement, kinds);
    }

    /** Returns whether a document is still as it was read, in all that adjudication goes by. */
    public boolean isAsRead(Read read) throws StoreException {
        List<AnnotationSet> now = finished(read.document());
        if (now.size() != read.sets().size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            AnnotationSet then = read.sets().get(i).set();
            if (now.get(i).id() != then.id() || now.get(i).lastSequence() != then.lastSequence()) {
                return false;
            }
        }
        Optional<AnnotationSet> gold = store.sets().find(read.document().id(), Member.GOLD);
        return gold.map(AnnotationSet::lastSequence).orElse(0L) == read.goldSequence()
                && gold.map(AnnotationSet::state).orElse(SetState.NEW) == read.goldState();
    }
}
