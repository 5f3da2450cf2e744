/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.Ulid;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

@NonNullByDefault
class EditorFollowerTest {

    private static final long OPEN = 7;

    private final List<String> done = new ArrayList<>();
    private final EditorFollower follower =
            new EditorFollower(
                    new EditorFollower.Follows() {
                        @Override
                        public boolean isFor(long documentId) {
                            return documentId == OPEN;
                        }

                        @Override
                        public void load() {
                            done.add("load");
                        }

                        @Override
                        public void changed() {
                            done.add("changed");
                        }

                        @Override
                        public void removed() {
                            done.add("removed");
                        }

                        @Override
                        public void catalogue() {
                            done.add("catalogue");
                        }

                        @Override
                        public void packages() {
                            done.add("packages");
                        }

                        @Override
                        public void busy(Optional<Message> doing) {
                            done.add(doing.isPresent() ? "busy" : "free");
                        }
                    });

    private static DocumentRecord document(long id) {
        return new DocumentRecord(
                id,
                new Ulid("01ARZ3NDEKTSV4RRFFQ69G5FAV"),
                "document " + id,
                10,
                "",
                "UTF-8",
                CharsetOrigin.GIVEN,
                100,
                false,
                Optional.empty(),
                TextDirection.LEFT_TO_RIGHT,
                Map.of(),
                Instant.EPOCH);
    }

    private static StoreEvent removed(long id) {
        return new StoreEvent.DocumentsRemoved(List.of(document(id)));
    }

    private static StoreEvent added(long id) {
        return new StoreEvent.DocumentsAdded(List.of(document(id)));
    }

    @Test
    void thatOnlyTheDocumentThatIsOpenTakesOverWhatIsChangedOfIt() {
        follower.storeChanged(List.of(new StoreEvent.DocumentChanged(OPEN + 1)));
        assertThat(done).isEmpty();
        follower.storeChanged(List.of(new StoreEvent.DocumentChanged(OPEN)));
        assertThat(done).containsExactly("changed");
    }

    @Test
    void thatPackagesAloneReadNothingAgain() {
        follower.storeChanged(List.of(new StoreEvent.PackagesChanged()));
        assertThat(done).containsExactly("packages");
    }

    @Test
    void thatAnOpenedOrClosedCatalogueIsTold() {
        follower.storeChanged(List.of(new StoreEvent.SettingsChanged()));
        assertThat(done).containsExactly("catalogue");
    }

    @Test
    void thatARemovedDocumentIsNoLongerShown() {
        follower.storeChanged(List.of(removed(OPEN)));
        assertThat(done).containsExactly("removed");
    }

    @Test
    void thatOtherDocumentsMayComeAndGo() {
        follower.storeChanged(List.of(removed(1), added(2)));
        assertThat(done).isEmpty();
    }

    @Test
    void thatADocumentRestoredIsShownAgain() {
        follower.storeChanged(List.of(removed(OPEN), added(OPEN)));
        assertThat(done).containsExactly("load");
    }

    @Test
    void thatWorkIsToldBesideOtherNews() {
        follower.storeChanged(
                List.of(
                        new StoreEvent.ExclusiveWork(Optional.of(Message.of("editor.opening"))),
                        removed(OPEN),
                        new StoreEvent.ExclusiveWork(Optional.empty())));
        assertThat(done).containsExactly("busy", "free", "removed");
    }
}
