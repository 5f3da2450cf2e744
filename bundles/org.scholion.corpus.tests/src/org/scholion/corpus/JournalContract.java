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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;

/** What every implementation of journals does. */
public abstract class JournalContract extends StoreContract {

    @Test
    void thatAnAppendedOperationIsInJournalAndRows() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(4, 10);
        JournalEntry entry = append(set, new CreateAnnotation(mention));
        restart();
        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.schemaVersion()).isEqualTo(1);
        assertThat(store.journal().after(set.id(), 0)).containsExactly(entry);
        assertThat(store.annotations().of(set.id())).containsExactly(mention);
        AnnotationSet now = store.sets().find(set.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(SetState.IN_PROGRESS);
        assertThat(now.lastSequence()).isEqualTo(1);
    }

    @Test
    void thatALongOperationComesBack() throws Exception {
        AnnotationSet set = newSet();
        Mention mention = Samples.mention(0, 1);
        append(set, new CreateAnnotation(mention));
        Optional<String> note = Optional.of("टिप्पणी ".repeat(2000));
        JournalEntry entry = append(set, new ChangeNote(mention.id(), Optional.empty(), note));
        assertThat(store.journal().after(set.id(), 1)).containsExactly(entry);
        assertThat(store.annotations().of(set.id()).get(0).header().note()).isEqualTo(note);
    }

    @Test
    void thatAStaleWriterIsRefused() throws Exception {
        AnnotationSet set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        NewEntry late = NewEntry.of("omar", new CreateAnnotation(Samples.mention(0, 3)));
        assertThatThrownBy(() -> store.journal().append(set.id(), 0, late))
                .isInstanceOf(StaleSetException.class);
        assertThat(store.annotations().of(set.id())).hasSize(1);
    }

    @Test
    void thatAnOperationThatDoesNotFitChangesNothing() throws Exception {
        AnnotationSet set = newSet();
        Mention who = Samples.mention(0, 3);
        append(set, new CreateAnnotation(who));
        append(set, new CreateAnnotation(Samples.lives(who.id(), who.id())));
        assertThatThrownBy(() -> append(set, new DeleteAnnotation(who)))
                .isInstanceOf(OperationRefusedException.class);
        List<NewEntry> second =
                List.of(
                        NewEntry.of("asha", new CreateAnnotation(Samples.mention(1, 2))),
                        NewEntry.of("asha", new CreateAnnotation(who)));
        assertThatThrownBy(() -> store.journal().appendAll(set.id(), 2, second))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(store.annotations().of(set.id())).hasSize(2);
        assertThat(last(set)).isEqualTo(2);
    }

    @Test
    void thatUndoAndRedoGoOnAcrossRestarts() throws Exception {
        AnnotationSet set = newSet();
        Mention one = Samples.mention(0, 3);
        Mention two = Samples.mention(4, 8);
        append(set, new CreateAnnotation(one));
        append(set, new CreateAnnotation(two));
        assertThat(undo(set).undoes()).hasValue(2);
        restart();
        assertThat(undo(set).undoes()).hasValue(1);
        assertThat(store.annotations().of(set.id())).isEmpty();
        assertThat(store.journal().undoable(set.id())).isEmpty();
        restart();
        assertThat(redo(set).redoes()).hasValue(4);
        assertThat(store.annotations().of(set.id())).containsExactly(one);
        assertThat(undo(set).undoes()).hasValue(5);
        assertThat(redo(set).redoes()).hasValue(6);
        assertThat(redo(set).redoes()).hasValue(3);
        assertThat(store.annotations().of(set.id())).containsExactly(one, two);
        assertThat(store.journal().redoable(set.id())).isEmpty();
        assertThat(undo(set).undoes()).hasValue(8);
        append(set, new CreateAnnotation(Samples.mention(5, 6)));
        assertThat(store.journal().redoable(set.id())).isEmpty();
        assertThat(undo(set).undoes()).hasValue(10);
        assertThat(undo(set).undoes()).hasValue(7);
        assertThat(store.annotations().of(set.id())).isEmpty();
    }

    @Test
    void thatUndoOutOfOrderIsRefused() throws Exception {
        AnnotationSet set = newSet();
        Mention one = Samples.mention(0, 3);
        append(set, new CreateAnnotation(one));
        append(set, new CreateAnnotation(Samples.mention(4, 8)));
        NewEntry entry = new NewEntry("asha", new DeleteAnnotation(one), 1, 0);
        assertThatThrownBy(() -> store.journal().append(set.id(), 2, entry))
                .isInstanceOf(StoreException.class);
        assertThat(store.annotations().of(set.id())).hasSize(2);
    }

    @Test
    void thatUndoGoesOnAfterThousandsOfEntriesAndARestart() throws Exception {
        AnnotationSet set = newSet();
        List<NewEntry> entries =
                IntStream.range(0, 2100)
                        .mapToObj(i -> Samples.mention(i % 40, i % 40 + 2))
                        .map(mention -> NewEntry.of("asha", new CreateAnnotation(mention)))
                        .toList();
        List<JournalEntry> appended = store.journal().appendAll(set.id(), 0, entries);
        assertThat(appended).isEqualTo(store.journal().after(set.id(), 0)).hasSize(2100);
        restart();
        append(set, new CreateAnnotation(Samples.mention(1, 2)));
        assertThat(store.annotations().of(set.id())).hasSize(2101);
        assertThat(undo(set).undoes()).hasValue(2101);
        assertThat(undo(set).undoes()).hasValue(2100);
        assertThat(store.annotations().of(set.id())).hasSize(2099);
    }

    @Test
    void thatStepsAreFoundByTheirWordHoweverLongTheyAre() throws Exception {
        AnnotationSet set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 1)));
        JournalEntry small = append(set, step("mark-all", 1));
        append(set, step("import", 3));
        JournalEntry large = append(set, step("mark-all", 30));
        append(set, step("mark-all", 1));
        assertThat(store.journal().steps(set.id(), large.sequence(), "mark-all"::equals))
                .containsExactly(small, large);
        assertThat(store.journal().steps(set.id(), large.sequence(), "delete"::equals)).isEmpty();
        assertThat(store.journal().step(set.id(), large.sequence())).contains("mark-all");
        assertThat(store.journal().step(set.id(), 1)).isEmpty();
        assertThat(store.journal().step(set.id(), large.sequence() + 2)).isEmpty();
    }

    private static CompoundOperation step(String word, int marks) {
        return new CompoundOperation(
                word,
                IntStream.range(0, marks)
                        .<Operation>mapToObj(i -> new CreateAnnotation(Samples.mention(0, 2)))
                        .toList());
    }
}
