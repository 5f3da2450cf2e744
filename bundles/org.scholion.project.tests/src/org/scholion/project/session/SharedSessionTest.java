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

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;
import org.sqlite.JDBC;

/** One session for all who show a set: it follows what others do, and ends with the last one. */
class SharedSessionTest extends WithOpenSession {

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
}
