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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.CreateAnnotation;

/** What every implementation of the store does. */
public abstract class ProjectStoreContract extends StoreContract {

    @Test
    void thatAProjectKeepsItsName() throws Exception {
        assertThat(store.projectName()).isEqualTo("Sample");
        restart();
        assertThat(store.projectName()).isEqualTo("Sample");
        assertThat(store.readOnlyReason()).isEmpty();
    }

    @Test
    void thatListenersHearExactlyWhatWasCommitted() throws Exception {
        AnnotationSet set = newSet();
        List<StoreEvent> events = new ArrayList<>();
        StoreListener listener = events::add;
        store.addListener(listener);
        Mention mention = Samples.mention(0, 3);
        JournalEntry entry = append(set, new CreateAnnotation(mention));
        assertThatThrownBy(() -> append(set, new CreateAnnotation(mention)))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        StoreEvent.SetChanged.class,
                        changed -> {
                            assertThat(changed.entries()).containsExactly(entry);
                            assertThat(changed.set().lastSequence()).isEqualTo(1);
                            assertThat(changed.changes())
                                    .singleElement()
                                    .satisfies(c -> assertThat(c.after()).contains(mention));
                        });
        store.removeListener(listener);
        AnnotationHeader header = mention.header();
        append(set, new ChangeNote(header.id(), header.note(), Optional.of("n")));
        assertThat(events).hasSize(1);
    }
}
