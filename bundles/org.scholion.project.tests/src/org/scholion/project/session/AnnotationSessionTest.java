/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectBusyException;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreListener;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.Edit;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/** What the hub of every edit refuses and tells. */
class AnnotationSessionTest extends WithOpenSession {

    @Test
    void thatWhatDoesNotFitIsRefusedAndNeitherStoredNorShown() throws Exception {
        Edit edit = mention(0, 4);
        session.apply(edit.operation());
        List<SessionChange> heard = new ArrayList<>();
        session.addListener(heard::add);
        assertThatThrownBy(() -> session.apply(edit.operation()))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(heard).isEmpty();
        assertThat(project.store().journal().after(session.set().orElseThrow().id(), 0)).hasSize(1);
        assertShownIsStored();
    }

    @Test
    void thatTheFirstOperationRefusedBeginsNoSet() throws Exception {
        Operation made = mention(0, 4).operation();
        assertThatThrownBy(() -> session.apply(made.inverse()))
                .isInstanceOf(OperationRefusedException.class);
        assertThat(session.set()).isEmpty();
        assertThat(project.store().sets().all()).isEmpty();
    }

    @Test
    void thatAGuardSeesWhatWouldBeDoneAndCanRefuseIt() throws Exception {
        Edit edit = mention(0, 4);
        assertThatThrownBy(
                        () ->
                                session.apply(
                                        edit.operation(),
                                        changes -> {
                                            assertThat(changes)
                                                    .singleElement()
                                                    .satisfies(
                                                            c ->
                                                                    assertThat(c.id())
                                                                            .isEqualTo(edit.id()));
                                            throw new OperationRefusedException(
                                                    Message.verbatim("locked"));
                                        }))
                .hasMessage("locked");
        assertThat(session.annotations().size()).isZero();
        assertThat(rows()).isEmpty();
    }

    @Test
    void thatNothingIsDoneDuringExclusiveWork() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            project.store()
                    .writing()
                    .<Exception>exclusively(
                            Message.verbatim("Merging"),
                            () -> {
                                Future<Boolean> refused =
                                        other.submit(
                                                () -> {
                                                    assertThatThrownBy(
                                                                    () ->
                                                                            session.apply(
                                                                                    mention(0, 4)
                                                                                            .operation()))
                                                            .isInstanceOf(
                                                                    ProjectBusyException.class);
                                                    return true;
                                                });
                                assertThat(refused.get(30, TimeUnit.SECONDS)).isTrue();
                                assertThat(project.exclusiveWork())
                                        .contains(Message.verbatim("Merging"));
                            });
        }
        assertThat(session.annotations().size()).isZero();
        session.apply(mention(0, 4).operation());
        assertShownIsStored();
    }

    @Test
    void thatLookingBeginsNothing() throws Exception {
        assertThat(project.store().sets().all()).isEmpty();
        assertThat(project.store().assignments().of(MEMBER)).isEmpty();
        assertThat(session.state()).isEqualTo(SetState.NEW);
        assertThat(session.undo()).isEmpty();
        session.apply(mention(0, 4).operation());
        assertThat(session.state()).isEqualTo(SetState.IN_PROGRESS);
        assertShownIsStored();
    }

    @Test
    void thatAStateBeginsASetAndIsHeard() throws Exception {
        List<SetState> heard = new ArrayList<>();
        session.addListener(
                new SessionListener() {
                    @Override
                    public void changed(SessionChange change) {
                        // not asked here
                    }

                    @Override
                    public void stateChanged() {
                        heard.add(session.state());
                    }
                });
        session.saveState(SetState.SKIPPED, Optional.of("no news"));
        assertThat(session.state()).isEqualTo(SetState.SKIPPED);
        assertThat(heard).last().isEqualTo(SetState.SKIPPED);
        assertThat(session.set().flatMap(AnnotationSet::reason)).contains("no news");
    }

    @Test
    void thatItIsKnownWhatUndoAndRedoWouldDo() throws Exception {
        assertThat(session.undoable()).isEmpty();
        assertThat(session.redoable()).isEmpty();
        Edit first = mention(0, 4);
        Edit second = mention(9, 12);
        session.apply(first.operation());
        session.apply(second.operation());
        assertThat(session.undoable()).contains(second.operation());
        assertThat(session.redoable()).isEmpty();
        assertThat(session.undo()).isPresent();
        assertThat(session.undoable()).contains(first.operation());
        assertThat(session.redoable()).contains(second.operation());
        assertThat(session.redo().orElseThrow().changes()).hasSize(1);
        assertThat(session.undoable()).contains(second.operation());
        assertThat(session.redo()).isEmpty();
        assertThat(session.document()).isEqualTo(document);
        assertThat(session.member()).isEqualTo(MEMBER);
        assertThat(session.misfits()).isEmpty();
    }

    @Test
    void thatAListenerHearsUntilItIsRemoved() throws Exception {
        List<SessionChange> heard = new ArrayList<>();
        SessionListener listener = heard::add;
        session.addListener(listener);
        session.addListener(listener);
        session.apply(mention(0, 4).operation());
        assertThat(heard).hasSize(1);
        session.removeListener(listener);
        session.apply(mention(9, 12).operation());
        assertThat(heard).hasSize(1);
    }

    @Test
    void thatAnOpenProjectTellsWhatIsInIt() throws Exception {
        assertThat(project.firstDocument())
                .hasValueSatisfying(d -> assertThat(d.name()).isEqualTo("a"));
        assertThat(project.document(document.id())).contains(document);
        assertThat(project.document(document.id() + 1)).isEmpty();
        assertThat(project.setOwners()).isEmpty();
        assertThat(project.members()).isEmpty();
        assertThat(project.exclusiveWork()).isEmpty();
        assertThat(project.name()).isEqualTo("s");
        session.apply(mention(0, 4).operation());
        project.store().sets().open(document.id(), "gold");
        DocumentRecord other = project.store().documents().add(document("b"));
        project.store().sets().open(other.id(), MEMBER);
        assertThat(project.setOwners()).containsExactly(MEMBER, "gold");
        assertThat(project.sets(document)).hasSize(2);
        assertThat(project.sets(other)).hasSize(1);
        assertThat(project.members()).extracting(m -> m.name()).containsExactly(MEMBER);
        assertThat(project.bare(document).text()).isEqualTo(TEXT);
        assertThat(project.bare(document).all()).isEmpty();
        assertThat(project.bare(document).schema()).isEqualTo(project.schema());
        List<StoreEvent> events = new ArrayList<>();
        StoreListener listener = events::add;
        project.addListener(listener);
        project.store().documents().add(document("c"));
        assertThat(events).isNotEmpty();
        int heard = events.size();
        project.removeListener(listener);
        project.store().documents().add(document("d"));
        assertThat(events).hasSize(heard);
    }

    @Test
    void thatAnOperationIsEvaluatedOnceAndTellsWhatItDid() throws Exception {
        Edit edit = mention(0, 4);
        List<SessionChange> heard = new ArrayList<>();
        session.addListener(heard::add);
        SessionChange done = session.apply(edit.operation());
        assertThat(heard).containsExactly(done);
        assertThat(done.cause()).isEqualTo(SessionChange.Cause.DONE);
        assertThat(session.undo().orElseThrow().cause()).isEqualTo(SessionChange.Cause.UNDONE);
        assertThat(session.redo().orElseThrow().cause()).isEqualTo(SessionChange.Cause.REDONE);
        assertShownIsStored();
    }

    @Test
    void thatANoteOnWhatIsGoneIsRefused() throws Exception {
        Edit edit = mention(0, 4);
        session.apply(edit.operation());
        session.undo();
        assertThatThrownBy(
                        () ->
                                session.apply(
                                        new ChangeNote(
                                                edit.id(), Optional.empty(), Optional.of("n"))))
                .isInstanceOf(OperationRefusedException.class);
        assertShownIsStored();
    }
}
