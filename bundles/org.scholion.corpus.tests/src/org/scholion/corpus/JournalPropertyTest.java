/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.internal.EarlierState;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;

/** Random changes, undone and redone: the journal replayed equals the rows. */
class JournalPropertyTest {

    private static final int STEPS = 300;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @Test
    void thatTheReplayedJournalEqualsTheRows() throws Exception {
        for (int seed = 1; seed <= 3; seed++) {
            run(seed);
        }
    }

    private void run(int seed) throws Exception {
        Random random = new Random(seed);
        RandomOperations operations = new RandomOperations(random, Samples.TEXT.length());
        Path file = folder.resolve(seed + FileAddress.EXTENSION);
        ProjectStore store =
                Projects.create(new FileAddress(file), "P", Samples.schemaXml(), "lea");
        long document = store.documents().add(Samples.document("a", Samples.TEXT)).id();
        long set = store.sets().open(document, "asha").id();
        // What undo and redo must bring back, kept the plain way: states in two stacks.
        List<List<Annotation>> undo = new ArrayList<>();
        List<List<Annotation>> redo = new ArrayList<>();
        List<List<Annotation>> states = new ArrayList<>(List.of(List.of()));
        AnnotationMap state = new AnnotationMap();
        for (int sequence = 1; sequence <= STEPS; sequence++) {
            List<Annotation> before = List.copyOf(state.all());
            Optional<JournalEntry> undoable = store.journal().undoable(set);
            Optional<JournalEntry> redoable = store.journal().redoable(set);
            assertThat(undoable.isPresent()).isEqualTo(!undo.isEmpty());
            assertThat(redoable.isPresent()).isEqualTo(!redo.isEmpty());
            int dice = random.nextInt(10);
            NewEntry entry;
            Optional<List<Annotation>> expected = Optional.empty();
            if (dice < 3 && undoable.isPresent()) {
                JournalEntry last = undoable.get();
                entry = new NewEntry("asha", last.operation().inverse(), last.sequence(), 0);
                expected = Optional.of(undo.remove(undo.size() - 1));
                redo.add(before);
            } else if (dice < 5 && redoable.isPresent()) {
                JournalEntry last = redoable.get();
                entry = new NewEntry("asha", last.operation().inverse(), 0, last.sequence());
                expected = Optional.of(redo.remove(redo.size() - 1));
                undo.add(before);
            } else {
                entry = NewEntry.of("asha", operations.next(state));
                undo.add(before);
                redo.clear();
            }
            state.apply(entry.operation().changes(state));
            store.journal().append(set, sequence - 1, entry);
            List<Annotation> now = List.copyOf(state.all());
            expected.ifPresent(earlier -> assertThat(now).isEqualTo(earlier));
            states.add(now);
            if (random.nextInt(100) == 0) {
                store.close();
                store = Projects.open(new FileAddress(file), Access.READ_WRITE);
            }
        }
        assertThat(store.annotations().of(set)).isEqualTo(List.copyOf(state.all()));
        AnnotationMap replayed = new AnnotationMap();
        for (JournalEntry entry : store.journal().after(set, 0)) {
            replayed.apply(entry.operation().changes(replayed));
        }
        assertThat(List.copyOf(replayed.all())).isEqualTo(store.annotations().of(set));
        for (int sequence = 0; sequence <= STEPS; sequence += 37) {
            assertThat(EarlierState.of(store, set, sequence)).isEqualTo(states.get(sequence));
        }
        assertThat(store.check()).isEmpty();
        store.close();
    }
}
