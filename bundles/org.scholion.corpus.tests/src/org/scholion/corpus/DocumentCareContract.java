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
import static org.assertj.core.api.Assertions.tuple;
import static org.scholion.text.BaseDirection.RIGHT_TO_LEFT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.text.BaseDirection;

/** What every implementation does to remove, restore, rename, replace and purge documents. */
public abstract class DocumentCareContract extends FilledProjectContract {

    @Test
    void thatARemovedDocumentIsInNoListAndNoCount() throws Exception {
        RemovedDocument removed = care().remove(document.id(), "lea", WHY);
        assertThat(removed.document()).isEqualTo(document);
        assertThat(care().removed()).containsExactly(removed);
        assertThat(names()).containsExactly("b");
        assertThat(store.documents().find("a")).isEmpty();
        assertThat(store.documents().find(document.id())).isEmpty();
        assertThat(store.sets().all()).isEmpty();
        assertThat(store.sets().find(set.id())).isEmpty();
        assertThat(store.assignments().of("asha")).isEmpty();
        assertThat(store.annotations().counts()).isEmpty();
        assertThat(events).containsExactly(new StoreEvent.DocumentsRemoved(List.of(document)));
    }

    @Test
    void thatARemovedDocumentTakesNoChanges() throws Exception {
        care().remove(document.id(), "lea", Optional.empty());
        assertThatThrownBy(() -> store.journal().append(set.id(), 2, create()))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.sets().open(document.id(), "omar"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(
                        () -> store.comments().add(NewComment.onDocument(document.id(), "a", "b")))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> care().remove(document.id(), "lea", Optional.empty()))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatARestoredDocumentIsAsItWas() throws Exception {
        List<Annotation> annotations = store.annotations().of(set.id());
        AnnotationSet before = store.sets().find(set.id()).orElseThrow();
        care().remove(document.id(), "lea", WHY);
        restart();
        assertThat(care().restore(document.id(), "a", "lea")).isEqualTo(document);
        assertThat(store.sets().find(document.id(), "asha")).contains(before);
        assertThat(store.annotations().of(set.id())).isEqualTo(annotations);
        assertThat(store.journal().undoable(set.id())).isPresent();
        assertThat(store.comments().of(document.id())).hasSize(1);
        assertThat(care().removed()).isEmpty();
        assertThatThrownBy(() -> care().restore(document.id(), "a", "lea"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatTheNameOfARemovedDocumentIsFreeAndItsRestoringThenRefused() throws Exception {
        care().remove(document.id(), "lea", Optional.empty());
        DocumentRecord other = store.documents().add(Samples.document("a", "another text"));
        assertThat(other.id()).isNotEqualTo(document.id());
        assertThatThrownBy(() -> care().restore(document.id(), "a", "lea"))
                .isInstanceOf(DocumentConflictException.class)
                .hasMessageContaining("a");
        care().remove(other.id(), "lea", Optional.empty());
        assertThat(care().removed())
                .extracting(each -> each.document().id())
                .containsExactly(document.id(), other.id());
        care().restore(other.id(), "a", "lea");
        assertThat(care().restore(document.id(), "c", "lea").name()).isEqualTo("c");
        assertThat(names()).containsExactly("a", "b", "c");
    }

    @Test
    void thatTheSameTextUnderTheNameOfARemovedDocumentIsANewDocument() throws Exception {
        care().remove(document.id(), "lea", Optional.empty());
        DocumentRecord again = store.documents().add(Samples.document("a", Samples.TEXT));
        assertThat(again.ulid()).isNotEqualTo(document.ulid());
        assertThat(store.sets().of(again.id())).isEmpty();
    }

    @Test
    void thatARenamedDocumentKeepsAllButItsName() throws Exception {
        DocumentRecord renamed = care().rename(document.id(), "समाचार/1", "lea");
        assertThat(renamed.ulid()).isEqualTo(document.ulid());
        assertThat(names()).containsExactly("b", "समाचार/1");
        assertThat(store.annotations().of(set.id())).hasSize(2);
        assertThat(events).containsExactly(new StoreEvent.DocumentChanged(document.id()));
        assertThatThrownBy(() -> care().rename(document.id(), "b", "lea"))
                .isInstanceOf(DocumentConflictException.class);
        assertThatThrownBy(() -> care().rename(document.id(), " ", "lea"))
                .isInstanceOf(StoreException.class);
        assertThat(names()).containsExactly("b", "समाचार/1");
    }

    @Test
    void thatADirectedDocumentKeepsAllButThatAndWhatIsSoAlreadyIsNoChange() throws Exception {
        assertThat(document.baseDirection()).isEqualTo(BaseDirection.AUTOMATIC);
        DocumentRecord turned = care().direct(document.id(), RIGHT_TO_LEFT, "lea");
        assertThat(turned.baseDirection()).isEqualTo(RIGHT_TO_LEFT);
        assertThat(care().direct(document.id(), RIGHT_TO_LEFT, "omar")).isEqualTo(turned);
        restart();
        assertThat(store.documents().find("a")).contains(turned);
        assertThat(turned.direction()).isEqualTo(document.direction());
        assertThat(turned.metadata()).containsAllEntriesOf(document.metadata());
        assertThat(store.documents().text(document.id())).isEqualTo(Samples.TEXT);
        assertThat(store.annotations().of(set.id())).hasSize(2);
        assertThat(care().direct(document.id(), BaseDirection.AUTOMATIC, "lea"))
                .isEqualTo(document);
        assertThat(store.history().entries())
                .filteredOn(entry -> entry.what() == HistoryEntry.What.DOCUMENT_DIRECTED)
                .extracting(HistoryEntry::actor, entry -> entry.arguments().get("after"))
                .containsExactly(tuple("lea", "rtl"), tuple("lea", "auto"));
    }

    @Test
    void thatADirectedDocumentIsToldOfAndARemovedOneIsNotDirected() throws Exception {
        care().direct(document.id(), RIGHT_TO_LEFT, "lea");
        care().direct(document.id(), RIGHT_TO_LEFT, "lea");
        assertThat(events).containsExactly(new StoreEvent.DocumentChanged(document.id()));
        care().remove(document.id(), "lea", WHY);
        assertThatThrownBy(() -> care().direct(document.id(), BaseDirection.AUTOMATIC, "lea"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatAReplacedDocumentIsRemovedAndAnotherHasItsName() throws Exception {
        DocumentRecord after =
                care().replace(document.id(), Samples.document("a", "corrected"), "lea", WHY);
        assertThat(store.documents().find("a")).contains(after);
        assertThat(store.history().entries())
                .last()
                .satisfies(
                        entry ->
                                assertThat(entry.arguments())
                                        .containsEntry("reason", WHY.orElseThrow()));
        assertThat(store.documents().text(after.id())).isEqualTo("corrected");
        assertThat(store.sets().of(after.id())).isEmpty();
        assertThat(care().removed())
                .extracting(RemovedDocument::document)
                .containsExactly(document);
        assertThatThrownBy(
                        () ->
                                care().replace(
                                                after.id(),
                                                Samples.document("a", "corrected"),
                                                "lea",
                                                WHY))
                .isInstanceOf(DocumentConflictException.class);
        assertThat(store.documents().find("a")).contains(after);
    }

    @Test
    void thatAPurgedDocumentIsGoneWithAllThatBelongedToIt() throws Exception {
        DocumentBelongings belongings = care().belongings(document.id());
        assertThat(belongings).isEqualTo(DocumentBelongings.of(Map.of("asha", 2), 2, 1, 0));
        care().remove(document.id(), "lea", Optional.empty());
        care().purge(document.id(), "lea");
        assertThat(care().removed()).isEmpty();
        assertThat(names()).containsExactly("b");
        assertThatThrownBy(() -> store.documents().text(document.id()))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> care().purge(document.id(), "lea"))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatADocumentThatWasNotRemovedCanBePurged() throws Exception {
        care().purge(document.id(), "lea");
        assertThat(events).containsExactly(new StoreEvent.DocumentsRemoved(List.of(document)));
        assertThat(names()).containsExactly("b");
    }
}
