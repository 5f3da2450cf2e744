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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.FinishedSets.Finished;
import org.scholion.project.internal.FinishedSets.Found;
import org.scholion.project.internal.FinishedSets.Shared;
import org.scholion.project.internal.FinishedSets.Wanted;
import org.scholion.project.session.SetPasses;

/**
 * Which sets count when each member is measured alone: against gold on control documents, or
 * against the same member's further passes.
 */
public final class OwnSets {

    /** Stands between a member's name and the number of a further pass. */
    private static final String PASS = " #";

    private final ProjectStore store;

    /** Creates a look at the sets of a store. */
    public OwnSets(ProjectStore store) {
        this.store = store;
    }

    /** Finds members' sets on control documents, as each stood when first done, beside gold. */
    public Map<String, Found> controls(Wanted wanted) throws StoreException {
        Map<Long, SetStateChange> done = store.history().firstDone();
        Map<Long, Set<Part>> parts = new FinishedSets(store).parts();
        Map<String, List<Shared>> shared = new TreeMap<>();
        Map<String, LeftReasons> reasons = new TreeMap<>();
        for (DocumentRecord document : store.documents().all()) {
            if (!parts.getOrDefault(document.id(), Set.of()).contains(Part.CONTROL)
                    || !wanted.means(document)) {
                continue;
            }
            List<AnnotationSet> sets = store.sets().of(document.id());
            Optional<AnnotationSet> gold =
                    sets.stream()
                            .filter(set -> set.member().equals(Member.GOLD))
                            .filter(set -> set.state() == SetState.DONE)
                            .findFirst();
            for (AnnotationSet set : sets) {
                if (set.member().equals(Member.GOLD) || !wanted.wants(set.member())) {
                    continue;
                }
                List<Shared> theirs =
                        shared.computeIfAbsent(set.member(), member -> new ArrayList<>());
                LeftReasons why =
                        reasons.computeIfAbsent(set.member(), member -> new LeftReasons());
                Optional<SetStateChange> first = Optional.ofNullable(done.get(set.id()));
                if (first.isEmpty() || set.state() == SetState.SKIPPED) {
                    why.add("project.agreement.left.not-done", document.name());
                } else if (gold.isEmpty()) {
                    why.add("project.agreement.left.no-gold", document.name());
                } else {
                    theirs.add(
                            new Shared(
                                    document,
                                    List.of(
                                            new Finished(set, first.get().sequence()),
                                            new Finished(gold.get(), gold.get().lastSequence())),
                                    ""));
                }
            }
        }
        return found(shared, reasons);
    }

    /** Finds the passes of members over documents they were given again, each as it was done. */
    public Map<String, Found> passes(Wanted wanted) throws StoreException {
        Map<Long, SetStateChange> done = store.history().firstDone();
        Map<String, List<Shared>> shared = new TreeMap<>();
        Map<String, LeftReasons> reasons = new TreeMap<>();
        SetPasses passes = new SetPasses(store);
        Set<Long> anew = store.history().begunAnew();
        for (AnnotationSet set : store.sets().all()) {
            Optional<SetStateChange> first = Optional.ofNullable(done.get(set.id()));
            if (!anew.contains(set.id()) || first.isEmpty() || !wanted.wants(set.member())) {
                continue;
            }
            DocumentRecord document = store.documents().find(set.documentId()).orElseThrow();
            if (!wanted.means(document)) {
                continue;
            }
            List<Finished> all = new ArrayList<>();
            all.add(new Finished(set, first.get().sequence()));
            for (SetPasses.Pass pass : passes.of(set)) {
                if (pass.done()) {
                    all.add(new Finished(pass(set, all.size() + 1), pass.last().getAsLong()));
                }
            }
            List<Shared> theirs = shared.computeIfAbsent(set.member(), member -> new ArrayList<>());
            LeftReasons why = reasons.computeIfAbsent(set.member(), member -> new LeftReasons());
            if (all.size() > 1) {
                theirs.add(new Shared(document, all, ""));
            } else {
                why.add("project.agreement.left.one-pass", document.name());
            }
        }
        return found(shared, reasons);
    }

    /** Returns a set under the name of one of its passes. */
    private static AnnotationSet pass(AnnotationSet set, int number) {
        return set.of(passName(set.member(), number));
    }

    /** Returns what a pass of a member is called in a study, where each is somebody. */
    private static String passName(String member, int number) {
        return member + PASS + number;
    }

    private static Map<String, Found> found(
            Map<String, List<Shared>> shared, Map<String, LeftReasons> reasons) {
        Map<String, Found> found = new TreeMap<>();
        shared.forEach(
                (member, documents) ->
                        found.put(
                                member,
                                new Found(
                                        documents,
                                        Optional.ofNullable(reasons.get(member))
                                                .map(LeftReasons::left)
                                                .orElseGet(List::of),
                                        0)));
        return found;
    }

    /** Returns the set that a further pass was over, under the name of the pass. */
    static Optional<AnnotationSet> pass(
            Map<List<Object>, AnnotationSet> sets, DocumentRecord document, String name) {
        int number = name.lastIndexOf(PASS);
        return number < 0
                ? Optional.empty()
                : Optional.ofNullable(sets.get(List.of(document.id(), name.substring(0, number))))
                        .map(set -> set.of(name));
    }
}
