/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.JournalEntry;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.Ulid;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.text.TextDirection;

/** What an event makes of a listed document; where that is in doubt the document is read again. */
class EventDeltaTest {

    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private static AnnotationSet set(SetState state, long lastSequence, Instant at) {
        return new AnnotationSet(
                7,
                new Ulid("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                1,
                "asha",
                state,
                Optional.empty(),
                lastSequence,
                at);
    }

    private static DocumentOverview document(SetOverview... sets) {
        return new DocumentOverview(
                1, "a", Optional.empty(), TextDirection.LEFT_TO_RIGHT, 20, List.of(sets));
    }

    /** A document with four annotations, as of entry 5. */
    private static DocumentOverview known() {
        return document(SetOverview.of(set(SetState.IN_PROGRESS, 5, NOON), 4));
    }

    private static StoreEvent.SetChanged changed(
            long first, long last, List<AnnotationChange> changes) {
        List<JournalEntry> entries = new ArrayList<>();
        for (long sequence = first; sequence <= last; sequence++) {
            entries.add(
                    new JournalEntry(
                            7,
                            sequence,
                            "asha",
                            NOON,
                            1,
                            new CreateAnnotation(Samples.mention(0, 1)),
                            OptionalLong.empty(),
                            OptionalLong.empty()));
        }
        return new StoreEvent.SetChanged(
                set(SetState.IN_PROGRESS, last, NOON.plusSeconds(1)), entries, changes);
    }

    private static AnnotationChange change(boolean before, boolean after) {
        Annotation annotation = Samples.mention(0, 1);
        return new AnnotationChange(
                before ? Optional.of(annotation) : Optional.empty(),
                after ? Optional.of(annotation) : Optional.empty());
    }

    @Test
    void thatASetThatIsMadeHasNothingYet() {
        AnnotationSet made = set(SetState.NEW, 0, NOON);
        assertThat(EventDelta.opened(document(), new StoreEvent.SetOpened(made)))
                .contains(document(SetOverview.of(made, 0)));
        assertThat(EventDelta.opened(known(), new StoreEvent.SetOpened(made)))
                .as("known already, and more of it")
                .contains(known());
        assertThat(
                        EventDelta.opened(
                                document(),
                                new StoreEvent.SetOpened(set(SetState.IN_PROGRESS, 3, NOON))))
                .as("what is in it is not known")
                .isEmpty();
    }

    @Test
    void thatOfTwoStatesTheLaterIsShown() {
        AnnotationSet done = set(SetState.DONE, 5, NOON.plusMillis(1));
        assertThat(EventDelta.state(known(), new StoreEvent.StateChanged(done)))
                .contains(document(SetOverview.of(done, 4)));
        AnnotationSet earlier = set(SetState.DONE, 4, NOON.plusSeconds(9));
        assertThat(EventDelta.state(known(), new StoreEvent.StateChanged(earlier)))
                .as("of an earlier entry, whatever the clock says")
                .contains(known());
        AnnotationSet same = set(SetState.IN_PROGRESS, 5, NOON);
        assertThat(EventDelta.state(known(), new StoreEvent.StateChanged(same))).contains(known());
    }

    @Test
    void thatAStateInDoubtIsReadAgain() {
        for (AnnotationSet doubtful :
                List.of(
                        set(SetState.DONE, 6, NOON.plusSeconds(1)),
                        set(SetState.DONE, 5, NOON),
                        set(SetState.DONE, 5, NOON.minusMillis(1)))) {
            assertThat(EventDelta.state(known(), new StoreEvent.StateChanged(doubtful)))
                    .as(doubtful.toString())
                    .isEmpty();
        }
        StoreEvent.StateChanged unknown = new StoreEvent.StateChanged(set(SetState.DONE, 0, NOON));
        assertThat(EventDelta.state(document(), unknown)).isEmpty();
    }

    @Test
    void thatWhatIsMadeAndDeletedIsCounted() {
        List<AnnotationChange> changes =
                List.of(
                        change(false, true),
                        change(false, true),
                        change(false, true),
                        change(true, true),
                        change(true, false));
        StoreEvent.SetChanged next = changed(6, 7, changes);
        assertThat(EventDelta.changed(known(), next))
                .contains(document(SetOverview.of(next.set(), 6)));
    }

    @Test
    void thatEntriesShownAlreadyChangeNothingAndAGapIsReadAgain() {
        List<AnnotationChange> one = List.of(change(false, true));
        assertThat(EventDelta.changed(known(), changed(5, 5, one))).contains(known());
        assertThat(EventDelta.changed(known(), changed(3, 4, one))).contains(known());
        assertThat(EventDelta.changed(known(), changed(7, 7, one))).as("6 is missing").isEmpty();
        assertThat(EventDelta.changed(known(), changed(5, 6, one))).as("5 twice").isEmpty();
        assertThat(EventDelta.changed(known(), changed(9, 8, one))).as("none told").isEmpty();
        assertThat(EventDelta.changed(document(), changed(1, 1, one))).isEmpty();
    }
}
