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

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectBusyException;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreListener;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.Operation;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;
import org.sqlite.JDBC;

/** What the hub of every edit refuses, follows and tells. */
class AnnotationSessionTest {

    private static final String TEXT = "Asha met Ben in Cairo. زار الوزير القاهرة أمس.";
    private static final String MEMBER = "asha";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private OpenProject project;

    @NonNullByDefault({})
    private DocumentRecord document;

    @NonNullByDefault({})
    private AnnotationSession session;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("s.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.of("news-stance"), "lea"),
                        Progress.NONE);
        project = OpenProject.open(new FileAddress(file));
        document = project.store().documents().add(document("a"));
        session = project.session(document, MEMBER);
    }

    @AfterEach
    void close() throws Exception {
        assertThat(project.store().check()).isEmpty();
        project.close();
    }

    private static NewDocument document(String name) {
        return new NewDocument(
                name,
                TEXT,
                "0".repeat(64),
                "UTF-8",
                CharsetOrigin.VALID_UTF8,
                100,
                false,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                Map.of(),
                Optional.empty());
    }

    private Edits edits() {
        return new Edits(
                session.annotations(),
                project.schema(),
                MEMBER,
                project.schemaVersion(),
                Clock.systemUTC(),
                AnnotationIds.system());
    }

    private String personType() {
        return project.schema().types().stream()
                .filter(org.scholion.schema.EntityType.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Edit mention(int begin, int end) {
        return edits().newMention(personType(), Span.of(begin, end));
    }

    private List<Annotation> rows() throws Exception {
        Optional<AnnotationSet> set = project.store().sets().find(document.id(), MEMBER);
        return set.isEmpty() ? List.of() : project.store().annotations().of(set.get().id());
    }

    private void assertShownIsStored() throws Exception {
        assertThat(session.annotations().all()).containsExactlyElementsOf(rows());
        assertThat(session.set().map(AnnotationSet::lastSequence))
                .isEqualTo(
                        project.store()
                                .sets()
                                .find(document.id(), MEMBER)
                                .map(AnnotationSet::lastSequence));
    }

    // Refusals

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

    // Beginning and state

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

    // Following

    @Test
    void thatWhatOthersDoToTheSetShowsAndTheNextOperationBuildsOnIt() throws Exception {
        session.apply(mention(0, 4).operation());
        List<SessionChange> heard = new ArrayList<>();
        session.addListener(heard::add);
        long set = session.set().orElseThrow().id();
        Operation imported = mention(9, 12).operation();
        project.store().journal().append(set, 1, NewEntry.of("imported", imported));
        assertThat(session.annotations().size()).isEqualTo(2);
        assertThat(heard).singleElement().satisfies(c -> assertThat(c.changes()).hasSize(1));
        session.apply(mention(16, 21).operation());
        assertShownIsStored();
        session.undo();
        session.undo();
        assertThat(session.annotations().size()).isEqualTo(1);
        assertShownIsStored();
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
    void thatOnlyWhatHappensToItsOwnSetIsHeard() throws Exception {
        session.apply(mention(0, 4).operation());
        List<String> heard = new ArrayList<>();
        session.addListener(
                new SessionListener() {
                    @Override
                    public void changed(SessionChange change) {
                        heard.add("changed by " + change.entries().size());
                    }

                    @Override
                    public void stateChanged() {
                        heard.add("state");
                    }
                });
        DocumentRecord other = project.store().documents().add(document("b"));
        AnnotationSet bens = project.store().sets().open(document.id(), "ben");
        AnnotationSet elsewhere = project.store().sets().open(other.id(), MEMBER);
        for (AnnotationSet each : List.of(bens, elsewhere)) {
            project.store()
                    .journal()
                    .append(each.id(), 0, NewEntry.of("me", mention(9, 12).operation()));
            project.store().sets().saveState(each.id(), SetState.DONE, Optional.empty(), "me");
        }
        assertThat(heard).isEmpty();
        assertShownIsStored();
        byOthers(mention(9, 12).operation());
        assertThat(heard).containsExactly("changed by 1");
    }

    @Test
    void thatASetThatCouldNotBeReadIsReadAnewTheNextTime() throws Exception {
        session.apply(mention(0, 4).operation());
        project.release(session);
        sql("UPDATE annotation SET json = replace(json, '{', '<')");
        assertThatThrownBy(() -> project.session(document, MEMBER))
                .isInstanceOf(StoreException.class);
        sql("UPDATE annotation SET json = replace(json, '<', '{')");
        session = project.session(document, MEMBER);
        assertShownIsStored();
    }

    private void sql(String statement) throws Exception {
        try (Connection connection =
                        JDBC.createConnection(
                                "jdbc:sqlite:" + folder.resolve("s.scholion"), new Properties());
                Statement made = connection.createStatement()) {
            made.executeUpdate(statement);
        }
    }

    @Test
    void thatASetThatSomeoneElseBeginsShows() throws Exception {
        AnnotationSet made = project.store().sets().open(document.id(), MEMBER);
        Operation imported = mention(9, 12).operation();
        project.store().journal().append(made.id(), 0, NewEntry.of("imported", imported));
        assertThat(session.annotations().size()).isEqualTo(1);
        session.apply(mention(0, 4).operation());
        assertShownIsStored();
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
    void thatThreadsThatEditTheSameSetAllSucceedAndAreHeardInOrder() throws Exception {
        List<Long> heard = Collections.synchronizedList(new ArrayList<>());
        session.addListener(change -> heard.add(change.entry().sequence()));
        int threads = 4;
        int each = 20;
        CountDownLatch start = new CountDownLatch(threads);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            Random random = new Random(t);
            work.add(
                    () -> {
                        start.countDown();
                        start.await();
                        for (int i = 0; i < each; i++) {
                            int begin = random.nextInt(TEXT.length() - 3);
                            session.apply(mention(begin, begin + 2).operation());
                        }
                        return each;
                    });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Integer> done : pool.invokeAll(work)) {
                assertThat(done.get()).isEqualTo(each);
            }
        }
        assertThat(session.annotations().size()).isEqualTo(threads * each);
        assertThat(heard).hasSize(threads * each).isSorted();
        assertShownIsStored();
    }

    @Test
    void thatListenersMayEditAndAreCalledWithoutALock() throws Exception {
        List<Boolean> others = new ArrayList<>();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            session.addListener(
                    change -> {
                        if (others.isEmpty()) {
                            others.add(true);
                            try {
                                other.submit(() -> session.apply(mention(5, 8).operation()))
                                        .get(30, TimeUnit.SECONDS);
                            } catch (Exception e) {
                                throw new IllegalStateException("a lock was held", e);
                            }
                        }
                    });
            session.apply(mention(0, 4).operation());
        }
        assertThat(session.annotations().size()).isEqualTo(2);
        assertShownIsStored();
    }

    // Opening and releasing

    @Test
    void thatASetIsOpenOnceHoweverManyShowIt() throws Exception {
        AnnotationSession again = project.session(document, MEMBER);
        assertThat(again).isSameAs(session);
        project.release(again);
        session.apply(mention(0, 4).operation());
        byOthers(mention(9, 12).operation());
        assertShownIsStored();
        project.release(session);
        AnnotationSession fresh = project.session(document, MEMBER);
        assertThat(fresh).isNotSameAs(session);
        assertThat(fresh.annotations().size()).isEqualTo(2);
        project.release(fresh);
        session = project.session(document, MEMBER);
    }

    private void byOthers(Operation operation) throws Exception {
        AnnotationSet set = project.store().sets().find(document.id(), MEMBER).orElseThrow();
        project.store()
                .journal()
                .append(set.id(), set.lastSequence(), NewEntry.of("imported", operation));
    }

    @Test
    void thatOnlyTheSetThatIsReleasedIsFollowedNoMore() throws Exception {
        session.apply(mention(0, 4).operation());
        for (String other : List.of("ben", "chandra", "dina", "emil", "fatma")) {
            project.release(project.session(document, other));
        }
        List<SessionChange> heard = new ArrayList<>();
        session.addListener(heard::add);
        byOthers(mention(9, 12).operation());
        assertThat(heard).hasSize(1);
        assertShownIsStored();
    }

    @Test
    void thatAReleasedSessionFollowsNoMore() throws Exception {
        session.apply(mention(0, 4).operation());
        AnnotationSession old = session;
        project.release(old);
        session = project.session(document, MEMBER);
        session.apply(mention(9, 12).operation());
        assertThat(old.annotations().size()).isEqualTo(1);
        assertShownIsStored();
    }

    @Test
    void thatReleasingWaitsForNoDocumentThatIsBeingRead() throws Exception {
        // Reading meets exclusive work of another thread neither; it takes no turn and no lock that
        // releasing takes: both go on while a third thread is in the middle of writing.
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            project.store()
                    .writing()
                    .<Exception>exclusively(
                            Message.verbatim("Importing"),
                            () -> {
                                DocumentRecord second = project.store().documents().all().get(0);
                                Future<Boolean> done =
                                        other.submit(
                                                () -> {
                                                    AnnotationSession opened =
                                                            project.session(second, "ben");
                                                    project.release(opened);
                                                    return true;
                                                });
                                assertThat(done.get(30, TimeUnit.SECONDS)).isTrue();
                            });
        }
    }

    @Test
    void thatANewSchemaVersionIsFollowed() throws Exception {
        int before = project.schemaVersion();
        project.store()
                .schemas()
                .save(org.scholion.schema.xml.SchemaXml.write(project.schema()), "lea");
        assertThat(project.schemaVersion()).isEqualTo(before + 1);
        AnnotationSession newer = project.session(document, MEMBER);
        assertThat(newer).isNotSameAs(session);
        newer.apply(mention(0, 4).operation());
        assertShownIsStored();
        project.release(newer);
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
