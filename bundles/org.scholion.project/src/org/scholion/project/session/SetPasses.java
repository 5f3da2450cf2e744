/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;

/**
 * The passes of a member over a document. A further pass begins with an entry of the set's journal
 * that takes all away, and ends with one that takes away what was marked in it and brings back what
 * was there before; so the set holds the first pass before and after, and the journal all of them.
 * Neither entry is undone: what is on the other side belongs to another pass.
 */
public final class SetPasses {

    /** The word of the step that begins a pass. */
    private static final String BEGINS = "pass-begins";

    /** The word of the step that ends one that is done. */
    private static final String DONE = "pass-done";

    /** The word of the step that ends one that was given up. */
    private static final String GIVEN_UP = "pass-given-up";

    private static final Set<String> STEPS = Set.of(BEGINS, DONE, GIVEN_UP);

    private final ProjectStore store;

    /** Creates a look at the sets of a store. */
    public SetPasses(ProjectStore store) {
        this.store = store;
    }

    /**
     * A further pass.
     *
     * @param begins the entry it begins with
     * @param last the last entry of what was marked in it; empty while it goes on
     * @param done whether the member was done with it
     */
    public record Pass(long begins, OptionalLong last, boolean done) {}

    /** Returns whether an entry stands between two passes, so that undo stops at it. */
    static boolean isBorder(JournalEntry entry) {
        return entry.operation() instanceof CompoundOperation step && STEPS.contains(step.label());
    }

    /** Returns the further passes over a set, oldest first. */
    public List<Pass> of(AnnotationSet set) throws StoreException {
        List<Pass> passes = new ArrayList<>();
        long begun = 0;
        for (JournalEntry entry :
                store.journal().steps(set.id(), set.lastSequence(), STEPS::contains)) {
            if (entry.operation() instanceof CompoundOperation step) {
                if (step.label().equals(BEGINS)) {
                    begun = entry.sequence();
                } else if (begun > 0) {
                    passes.add(
                            new Pass(
                                    begun,
                                    OptionalLong.of(entry.sequence() - 1),
                                    step.label().equals(DONE)));
                    begun = 0;
                }
            }
        }
        if (begun > 0) {
            passes.add(new Pass(begun, OptionalLong.empty(), false));
        }
        return passes;
    }

    /** Returns the pass over a set that goes on, if one does. */
    public Optional<Pass> open(AnnotationSet set) throws StoreException {
        for (SetStateChange state : store.history().states(set.id())) {
            // only such a set has passes, and few are such
            if (state.state() == SetState.NEW && state.sequence() > 0) {
                return of(set).stream().filter(pass -> pass.last().isEmpty()).findFirst();
            }
        }
        return Optional.empty();
    }

    /** Returns what begins a pass over a set. */
    public Operation beginning(AnnotationSet set) throws StoreException {
        return CreationOrder.creating(store.annotations().of(set.id()), BEGINS).inverse();
    }

    /** Returns what ends a pass over a set and brings back what was there before it. */
    public Operation ending(AnnotationSet set, Pass pass, boolean done) throws StoreException {
        String word = done ? DONE : GIVEN_UP;
        List<Annotation> before = store.annotations().at(set.id(), pass.begins() - 1);
        return new CompoundOperation(
                word,
                List.of(
                        CreationOrder.creating(store.annotations().of(set.id()), word).inverse(),
                        CreationOrder.creating(before, word)));
    }
}
