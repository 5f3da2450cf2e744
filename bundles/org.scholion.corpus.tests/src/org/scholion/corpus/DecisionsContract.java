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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/** What every project does with decisions of adjudication. */
public abstract class DecisionsContract extends StoreContract {

    private static final Operation NOTHING = new CompoundOperation("none", List.of());

    private static GoldEntry entry(Mention mention) {
        return new GoldEntry(
                "mira",
                new CreateAnnotation(mention),
                List.of(Samples.decision(Optional.of(mention.id()), Optional.of("clear"))));
    }

    private static GoldEntry rejection() {
        return new GoldEntry(
                "mira", NOTHING, List.of(Samples.decision(Optional.empty(), Optional.empty())));
    }

    private long gold(long document) throws StoreException {
        return store.sets().find(document, Member.GOLD).orElseThrow().id();
    }

    private List<Boolean> inForce(long document) throws StoreException {
        return store.decisions().of(document).stream().map(Decision::isInForce).toList();
    }

    @Test
    void thatADecisionIsKeptWithWhatItDoesToGold() throws Exception {
        long document = document("a").id();
        Mention mention = Samples.mention(0, 3);
        GoldChange change = store.decisions().settle(document, 0, entry(mention));
        restart();
        assertThat(store.annotations().of(gold(document))).containsExactly(mention);
        List<Decision> kept = store.decisions().of(document);
        assertThat(kept).isEqualTo(change.decisions());
        Decision decision = kept.get(0);
        assertThat(decision.content()).isEqualTo(entry(mention).decisions().get(0));
        assertThat(decision.actor()).isEqualTo("mira");
        assertThat(decision.entry()).isEqualTo(change.entry().sequence()).isEqualTo(1);
        assertThat(decision.goldSet()).isEqualTo(change.set().ulid());
        assertThat(decision.at()).isEqualTo(change.entry().at());
        assertThat(decision.schemaVersion()).isEqualTo(1);
        assertThat(decision.isInForce()).isTrue();
        assertThat(change.set().state()).isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void thatARejectionIsKeptAndLeavesGoldAsItIs() throws Exception {
        long document = document("a").id();
        store.decisions().settle(document, 0, rejection());
        assertThat(store.annotations().of(gold(document))).isEmpty();
        assertThat(store.decisions().of(document)).hasSize(1);
        assertThat(store.sets().find(document, Member.GOLD).orElseThrow().state())
                .isEqualTo(SetState.IN_PROGRESS);
    }

    @Test
    void thatGoldIsWrittenByDecisionsAlone() throws Exception {
        AnnotationSet gold = store.sets().open(document("a").id(), Member.GOLD);
        NewEntry entry = NewEntry.of("mira", new CreateAnnotation(Samples.mention(0, 3)));
        assertThatExceptionOfType(GoldByDecisionException.class)
                .isThrownBy(() -> store.journal().append(gold.id(), 0, entry));
        assertThatExceptionOfType(GoldByDecisionException.class)
                .isThrownBy(() -> store.journal().appendAll(gold.id(), 0, List.of(entry)));
        assertThatExceptionOfType(GoldByDecisionException.class)
                .isThrownBy(() -> store.journal().fill(gold.id(), entry));
        assertThat(store.journal().after(gold.id(), 0)).isEmpty();
        assertThat(store.annotations().of(gold.id())).isEmpty();
    }

    @Test
    void thatWhatIsRefusedLeavesNoDecisionAndNoSet() throws Exception {
        long document = document("a").id();
        GoldEntry beyond = entry(Samples.mention(0, Samples.TEXT.length() + 1));
        assertThatExceptionOfType(OperationRefusedException.class)
                .isThrownBy(() -> store.decisions().settle(document, 0, beyond));
        assertThatExceptionOfType(OperationRefusedException.class)
                .isThrownBy(
                        () ->
                                store.decisions()
                                        .settle(
                                                document,
                                                0,
                                                entry(Samples.mention(0, 3)),
                                                changes -> {
                                                    throw new OperationRefusedException(
                                                            Message.verbatim("no"));
                                                }));
        assertThat(store.decisions().of(document)).isEmpty();
        assertThat(store.sets().find(document, Member.GOLD)).isEmpty();
    }

    @Test
    void thatADecisionIsTakenOnGoldAsItIsKnown() throws Exception {
        long document = document("a").id();
        store.decisions().settle(document, 0, entry(Samples.mention(0, 3)));
        assertThatExceptionOfType(StaleSetException.class)
                .isThrownBy(() -> store.decisions().settle(document, 0, rejection()));
        assertThat(store.decisions().of(document)).hasSize(1);
    }

    @Test
    void thatDoneGoldTakesNoDecision() throws Exception {
        long document = document("a").id();
        store.decisions().settle(document, 0, rejection());
        store.sets().saveState(gold(document), SetState.DONE, Optional.empty(), "mira");
        assertThatExceptionOfType(ClosedSetException.class)
                .isThrownBy(() -> store.decisions().settle(document, 1, rejection()));
        assertThatExceptionOfType(ClosedSetException.class)
                .isThrownBy(() -> store.decisions().undo(document, "mira"));
        assertThat(inForce(document)).containsExactly(true);
    }

    @Test
    void thatWhatIsNoJsonIsRefused() throws Exception {
        long document = document("a").id();
        for (String anchor : List.of("", "x", "[]", "{} {}", "{")) {
            NewDecision bad =
                    new NewDecision(
                            NewDecision.Kind.REJECTED,
                            anchor,
                            "[]",
                            "{}",
                            Optional.empty(),
                            Optional.empty());
            assertThatExceptionOfType(StoreException.class)
                    .as(anchor)
                    .isThrownBy(
                            () ->
                                    store.decisions()
                                            .settle(
                                                    document,
                                                    0,
                                                    new GoldEntry("mira", NOTHING, List.of(bad))));
        }
        assertThat(store.decisions().of(document)).isEmpty();
    }

    @Test
    void thatUndoRevokesAndRedoRestoresWithoutEndAcrossRestarts() throws Exception {
        long document = document("a").id();
        Mention first = Samples.mention(0, 3);
        store.decisions().settle(document, 0, entry(first));
        store.decisions().settle(document, 1, entry(Samples.mention(4, 7)));
        for (int round = 0; round < 3; round++) {
            restart();
            Decision revoked = undo(document);
            assertThat(revoked.revoked().orElseThrow().by()).isEqualTo("lea");
            assertThat(inForce(document)).containsExactly(true, false);
            undo(document);
            assertThat(inForce(document)).containsExactly(false, false);
            assertThat(store.annotations().of(gold(document))).isEmpty();
            assertThat(store.decisions().undo(document, "lea")).isEmpty();
            restart();
            store.decisions().redo(document, "lea");
            assertThat(inForce(document)).containsExactly(true, false);
            assertThat(store.annotations().of(gold(document))).containsExactly(first);
            store.decisions().redo(document, "lea");
            assertThat(inForce(document)).containsExactly(true, true);
            assertThat(store.decisions().redo(document, "lea")).isEmpty();
        }
    }

    private Decision undo(long document) throws Exception {
        GoldChange change = store.decisions().undo(document, "lea").orElseThrow();
        assertThat(change.decisions()).hasSize(1);
        return change.decisions().get(0);
    }

    @Test
    void thatAStepIsTakenBackWithAllItsDecisions() throws Exception {
        long document = document("a").id();
        Mention mention = Samples.mention(0, 3);
        List<NewDecision> two =
                List.of(
                        Samples.decision(Optional.of(mention.id()), Optional.empty()),
                        Samples.decision(Optional.empty(), Optional.empty()));
        store.decisions()
                .settle(document, 0, new GoldEntry("mira", new CreateAnnotation(mention), two));
        assertThat(store.decisions().undo(document, "lea").orElseThrow().decisions()).hasSize(2);
        assertThat(inForce(document)).containsExactly(false, false);
    }

    @Test
    void thatNothingIsTakenBackWhereThereIsNoGold() throws Exception {
        long document = document("a").id();
        assertThat(store.decisions().undo(document, "lea")).isEmpty();
        assertThat(store.decisions().redo(document, "lea")).isEmpty();
        assertThat(store.sets().of(document)).isEmpty();
    }

    @Test
    void thatWhatHappenedIsToldAndNotedInTheHistory() throws Exception {
        long document = document("a").id();
        List<StoreEvent> told = new ArrayList<>();
        store.addListener(told::add);
        Mention mention = Samples.mention(0, 3);
        GoldChange made = store.decisions().settle(document, 0, entry(mention));
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).isInstanceOf(StoreEvent.SetOpened.class);
        assertThat(told.get(1)).isInstanceOf(StoreEvent.SetChanged.class);
        assertThat(told.get(2))
                .isEqualTo(new StoreEvent.DecisionsChanged(document, made.decisions()));
        GoldChange undone = store.decisions().undo(document, "lea").orElseThrow();
        assertThat(told.get(told.size() - 1))
                .isEqualTo(new StoreEvent.DecisionsChanged(document, undone.decisions()));
        store.decisions().redo(document, "lea");
        assertThat(store.history().entries())
                .extracting(HistoryEntry::what)
                .endsWith(
                        HistoryEntry.What.DECISIONS_REVOKED, HistoryEntry.What.DECISIONS_RESTORED);
        assertThat(store.history().entries().get(store.history().entries().size() - 1).arguments())
                .containsEntry("name", "a")
                .containsEntry("entry", "1")
                .containsEntry("decisions", "1");
    }

    @Test
    void thatGoldIsEditedByADecisionToo() throws Exception {
        long document = document("a").id();
        Mention mention = Samples.mention(0, 3);
        store.decisions().settle(document, 0, entry(mention));
        store.decisions()
                .settle(
                        document,
                        1,
                        new GoldEntry(
                                "lea",
                                new DeleteAnnotation(mention),
                                List.of(
                                        Samples.decision(
                                                Optional.of(mention.id()), Optional.empty()))));
        assertThat(store.annotations().of(gold(document))).isEmpty();
        store.decisions().undo(document, "lea");
        assertThat(store.annotations().of(gold(document))).containsExactly(mention);
        assertThat(inForce(document)).containsExactly(true, false);
    }

    @Test
    void thatDecisionsGoWithAPurgedDocument() throws Exception {
        long document = document("a").id();
        store.decisions().settle(document, 0, rejection());
        store.documentCare().remove(document, "lea", Optional.empty());
        assertThat(store.decisions().of(document)).hasSize(1);
        assertThat(store.documentCare().belongings(document).decisions()).isEqualTo(1);
        store.documentCare().purge(document, "lea");
        assertThat(store.decisions().of(document)).isEmpty();
    }
}
