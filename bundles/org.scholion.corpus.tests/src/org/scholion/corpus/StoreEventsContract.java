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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.BaseLayer;
import org.scholion.words.Message;

/** What a store tells of each change, once it is committed. */
public abstract class StoreEventsContract extends StoreContract {

    private final List<StoreEvent> events = new ArrayList<>();

    @BeforeEach
    void listen() {
        store.addListener(events::add);
    }

    private <T extends StoreEvent> T only(Class<T> kind) {
        assertThat(events).hasSize(1).first().isInstanceOf(kind);
        return kind.cast(events.remove(0));
    }

    @Test
    void thatMembersAndSchemasAreTold() throws Exception {
        Member lea = new Member("lea", Member.Role.LEAD);
        store.members().save(lea, "me");
        assertThat(only(StoreEvent.MemberSaved.class).member()).isEqualTo(lea);
        SchemaVersion saved = store.schemas().save(Samples.schemaXml(), "lea");
        assertThat(only(StoreEvent.SchemaSaved.class).version()).isEqualTo(saved);
    }

    @Test
    void thatWhoWasGivenDocumentsIsTold() throws Exception {
        long a = document("a").id();
        long b = document("b").id();
        events.clear();
        store.assignments()
                .assign(
                        List.of(
                                new Assignment(a, "asha", 0, Optional.empty()),
                                new Assignment(b, "asha", 1, Optional.empty()),
                                new Assignment(b, "ben", 0, Optional.empty())));
        assertThat(events)
                .filteredOn(StoreEvent.AssignmentsChanged.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        StoreEvent.AssignmentsChanged.class,
                        told -> assertThat(told.members()).containsExactly("asha", "ben"));
    }

    @Test
    void thatACommentIsToldWhenItIsMadeAndWhenItIsSettled() throws Exception {
        long a = document("a").id();
        store.members().save(new Member("asha", Member.Role.ANNOTATOR), "me");
        store.members().save(new Member("lea", Member.Role.LEAD), "me");
        events.clear();
        Comment made = store.comments().add(NewComment.onDocument(a, "asha", "Who?"));
        assertThat(only(StoreEvent.CommentChanged.class).comment()).isEqualTo(made);
        Comment settled = store.comments().resolve(made.id(), Optional.of("lea"));
        assertThat(only(StoreEvent.CommentChanged.class).comment()).isEqualTo(settled);
        Comment read = store.comments().read(List.of(made.id()), "lea").get(0);
        assertThat(only(StoreEvent.CommentChanged.class).comment()).isEqualTo(read);
        store.comments().read(List.of(made.id()), "lea");
        assertThat(events).isEmpty();
    }

    @Test
    void thatWhoComesWithASetOrAnAssignmentIsToldAndGoldIsNobody() throws Exception {
        long a = document("a").id();
        events.clear();
        store.sets().open(a, "asha");
        store.assignments().assign(List.of(new Assignment(a, "ben", 0, Optional.empty())));
        store.sets().open(a, "ben");
        store.sets().open(a, Member.GOLD);
        assertThat(events)
                .filteredOn(StoreEvent.MemberSaved.class::isInstance)
                .containsExactly(
                        new StoreEvent.MemberSaved(new Member("asha", Member.Role.ANNOTATOR)),
                        new StoreEvent.MemberSaved(new Member("ben", Member.Role.ANNOTATOR)));
    }

    @Test
    void thatASetIsToldWhenItIsMadeAndWhenItsStateChanges() throws Exception {
        long a = document("a").id();
        store.members().save(new Member("asha", Member.Role.ANNOTATOR), "me");
        events.clear();
        AnnotationSet made = store.sets().open(a, "asha");
        assertThat(only(StoreEvent.SetOpened.class).set()).isEqualTo(made);
        store.sets().open(a, "asha");
        assertThat(events).as("it was there").isEmpty();
        AnnotationSet done =
                store.sets().saveState(made.id(), SetState.DONE, Optional.empty(), "asha");
        assertThat(only(StoreEvent.StateChanged.class).set()).isEqualTo(done);
    }

    @Test
    void thatABaseLayerComesOnceAndIsTold() throws Exception {
        DocumentRecord document = document("a");
        events.clear();
        BaseLayer layer =
                new BaseLayer(
                        "words", List.of(new BaseLayer.Token("1", 0, 3, Map.of())), List.of());
        store.documents().saveBaseLayer(document.id(), layer);
        assertThat(only(StoreEvent.DocumentChanged.class).documentId()).isEqualTo(document.id());
        restart();
        assertThat(store.documents().baseLayer(document.id())).contains(layer);
    }

    @Test
    void thatExclusiveWorkIsToldWithWhatItDoesAndWhenItIsOver() throws Exception {
        Message merging = Message.of("project.task.importing");
        store.writing()
                .<Exception>exclusively(
                        merging,
                        () -> assertThat(store.writing().exclusiveWork()).contains(merging));
        assertThat(events)
                .containsExactly(
                        new StoreEvent.ExclusiveWork(Optional.of(merging)),
                        new StoreEvent.ExclusiveWork(Optional.empty()));
        assertThat(((StoreEvent.ExclusiveWork) events.get(0)).doing()).contains(merging);
    }
}
