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

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.GoldEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.Samples;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.document.Mention;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;
import org.sqlite.JDBC;

/** What lists show of a project equals what is in it, whatever happened in which order. */
@NonNullByDefault({})
class OverviewTest {

    @TempDir Path folder;
    private ProjectStore store;

    @BeforeEach
    void create() throws Exception {
        store =
                Projects.create(
                        new FileAddress(folder.resolve("p" + FileAddress.EXTENSION)),
                        "P",
                        Samples.schemaXml(),
                        "lea");
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private long document(String name) throws StoreException {
        return store.documents().add(Samples.document(name, Samples.TEXT)).id();
    }

    private void fill(int documents) throws StoreException {
        store.documents()
                .addAll(
                        IntStream.range(0, documents)
                                .mapToObj(i -> Samples.document("d%06d".formatted(i), "text " + i)),
                        new DocumentAdditions() {
                            @Override
                            public void added(DocumentRecord document, boolean existed) {
                                // as it should be
                            }

                            @Override
                            public void refused(NewDocument document, StoreException reason) {
                                throw new AssertionError(reason);
                            }
                        });
    }

    private static List<DocumentOverview> all(Overview overview) {
        List<DocumentOverview> all = new ArrayList<>();
        overview.snapshot().forEach(all::add);
        all.sort(DocumentOrder.byName());
        return all;
    }

    private void assertCurrent(Overview overview) throws Exception {
        Waiting.settle(overview);
        assertThat(all(overview))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(store.overviews().portion("", Integer.MAX_VALUE));
        for (Member member : store.members().all()) {
            assertThat(overview.snapshot().totals(member.name()).annotations())
                    .isEqualTo(
                            all(overview).stream()
                                    .flatMap(document -> document.set(member.name()).stream())
                                    .mapToLong(set -> set.annotations())
                                    .sum());
        }
    }

    @Test
    void thatTheFirstScreenIsThereBeforeTheRestIsRead() throws Exception {
        fill(9_000);
        try (Overview overview = new Overview(store)) {
            List<Integer> known = new CopyOnWriteArrayList<>();
            overview.addListener(documents -> known.add(overview.snapshot().size()));
            Waiting.settle(overview);
            assertThat(known.get(0)).isEqualTo(200);
            assertThat(
                            overview.snapshot()
                                    .document(store.documents().find("d000199").orElseThrow().id()))
                    .isPresent();
            assertCurrent(overview);
        }
    }

    @Test
    void thatAnOperationChangesTheNumberAndTheStateOfItsDocumentAlone() throws Exception {
        fill(600);
        try (Overview overview = new Overview(store)) {
            Waiting.settle(overview);
            long id = store.documents().find("d000300").orElseThrow().id();
            AnnotationSet set = store.sets().open(id, "asha");
            List<Collection<Long>> told = new CopyOnWriteArrayList<>();
            overview.addListener(told::add);
            Mention mention = Samples.mention(0, 4);
            store.journal().append(set.id(), 0, NewEntry.of("asha", new CreateAnnotation(mention)));
            assertThat(told).containsExactly(List.of(id));
            DocumentOverview now = overview.snapshot().document(id).orElseThrow();
            assertThat(now.annotations()).isEqualTo(1);
            assertThat(now.set("asha").orElseThrow().state()).isEqualTo(SetState.IN_PROGRESS);
            store.journal().append(set.id(), 1, NewEntry.of("asha", new DeleteAnnotation(mention)));
            assertThat(overview.snapshot().document(id).orElseThrow().annotations()).isZero();
            assertCurrent(overview);
        }
    }

    @Test
    void thatARemovedDocumentGoesAndComesBackWithItsSets() throws Exception {
        long id = document("a");
        document("b");
        try (Overview overview = new Overview(store)) {
            AnnotationSet set = store.sets().open(id, "asha");
            store.journal()
                    .append(
                            set.id(),
                            0,
                            NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 4))));
            assertCurrent(overview);
            store.documentCare().remove(id, "lea", Optional.empty());
            assertCurrent(overview);
            assertThat(overview.snapshot().document(id)).isEmpty();
            assertThat(overview.snapshot().members()).isEmpty();
            store.documentCare().restore(id, "c", "lea");
            assertCurrent(overview);
            assertThat(overview.snapshot().document(id).orElseThrow().annotations()).isEqualTo(1);
        }
    }

    @Test
    void thatTotalsFollowEveryChangeOfState() throws Exception {
        long one = document("a");
        document("b");
        try (Overview overview = new Overview(store)) {
            Waiting.settle(overview);
            AnnotationSet set = store.sets().open(one, "asha");
            store.sets().saveState(set.id(), SetState.SKIPPED, Optional.of("a list"), "lea");
            assertCurrent(overview);
            MemberTotals totals = overview.snapshot().totals("asha");
            assertThat(totals.count(SetState.SKIPPED)).isEqualTo(1);
            assertThat(totals.count(SetState.NEW)).isZero();
            assertThat(overview.snapshot().members()).containsExactly("asha");
            assertThat(overview.snapshot().characters()).isEqualTo(2L * Samples.TEXT.length());
        }
    }

    @Test
    void thatWhoWasOnlyGivenDocumentsIsThereAtOnceAndGoneWithThem() throws Exception {
        long one = document("one");
        try (Overview overview = new Overview(store)) {
            Waiting.settle(overview);
            store.assignments().assign(List.of(new Assignment(one, "asha", 0, Optional.empty())));
            assertThat(overview.snapshot().members()).containsExactly("asha");
            assertCurrent(overview);
            store.assignments().withdraw(one, "asha");
            assertCurrent(overview);
            assertThat(overview.snapshot().members()).isEmpty();
        }
    }

    @Test
    void thatTotalsAreOfEachMemberAndGoldComesLast() throws Exception {
        long one = document("a");
        try (Overview overview = new Overview(store)) {
            for (String member : List.of("omar", Member.GOLD, "asha", "zoe")) {
                store.sets().open(one, member);
            }
            assertCurrent(overview);
            assertThat(overview.snapshot().members())
                    .containsExactly("asha", "omar", "zoe", Member.GOLD);
            assertThat(overview.snapshot().totals("omar").byState())
                    .isEqualTo(Map.of(SetState.NEW, 1));
            assertThat(overview.snapshot().totals("nobody")).isEqualTo(MemberTotals.NONE);
            store.documentCare().purge(one, "lea");
            assertCurrent(overview);
            assertThat(overview.snapshot().members()).isEmpty();
            assertThat(overview.snapshot().characters()).isZero();
        }
    }

    @Test
    void thatWhyItCannotBeReadIsToldAndReadingCanBeTriedAgain() throws Exception {
        document("a");
        damage("UPDATE document SET direction = 'up'");
        try (Overview overview = new Overview(store)) {
            Waiting waiting = new Waiting();
            overview.addListener(documents -> waiting.wake());
            overview.start();
            waiting.until(() -> overview.failure().isPresent());
            assertThat(overview.settled()).isFalse();
            damage("UPDATE document SET direction = 'ltr'");
            assertCurrent(overview);
            assertThat(overview.failure()).isEmpty();
        }
    }

    private void damage(String statement) throws Exception {
        try (Connection connection =
                        JDBC.createConnection(
                                "jdbc:sqlite:" + folder.resolve("p" + FileAddress.EXTENSION),
                                new Properties());
                Statement made = connection.createStatement()) {
            made.executeUpdate("PRAGMA ignore_check_constraints = ON");
            made.executeUpdate(statement);
        }
    }

    @Test
    void thatAnEventThatWasOvertakenChangesNothing() throws Exception {
        long id = document("a");
        LateEvents late = new LateEvents(store);
        try (Overview overview = new Overview(late.store())) {
            Waiting.settle(overview);
            AnnotationSet set = store.sets().open(id, "asha");
            for (int i = 0; i < 20; i++) {
                store.journal()
                        .append(
                                set.id(),
                                i,
                                NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 4))));
                if (i % 5 == 0) {
                    store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "lea");
                    store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
                }
            }
            late.arrive(new Random(1), Integer.MAX_VALUE);
            assertCurrent(overview);
            assertThat(overview.snapshot().document(id).orElseThrow().annotations()).isEqualTo(20);
        }
    }

    @Test
    void thatAfterAnyWritesAndEventsInAnyOrderItEqualsAFreshLoad() throws Exception {
        store.members().save(new Member("lea", Member.Role.LEAD), "lea");
        for (int seed = 1; seed <= 3; seed++) {
            Random random = new Random(seed);
            LateEvents late = new LateEvents(store);
            try (Overview overview = new Overview(late.store())) {
                // begins while others write
                overview.start();
                for (int i = 0; i < 200; i++) {
                    write(random, seed + "-" + i);
                    if (random.nextInt(10) == 0) {
                        late.arrive(random, random.nextInt(20));
                    }
                }
                late.arrive(random, Integer.MAX_VALUE);
                assertCurrent(overview);
            }
        }
    }

    private void write(Random random, String name) throws Exception {
        List<DocumentRecord> documents = store.documents().all();
        if (documents.isEmpty() || random.nextInt(6) == 0) {
            document(name);
            return;
        }
        long id = documents.get(random.nextInt(documents.size())).id();
        if (random.nextInt(12) == 0) {
            store.documentCare().remove(id, "lea", Optional.empty());
            return;
        }
        String member = List.of("asha", "lea", Member.GOLD).get(random.nextInt(3));
        AnnotationSet set = store.sets().open(id, member);
        switch (random.nextInt(5)) {
            case 0 -> store.documentCare().rename(id, name, "lea");
            case 1 -> {
                SetState state = SetState.values()[random.nextInt(SetState.values().length)];
                store.sets()
                        .saveState(
                                set.id(),
                                state,
                                Optional.of("because").filter(r -> state == SetState.SKIPPED),
                                "lea");
            }
            default -> {
                if (set.state().isClosed()) {
                    store.sets().saveState(set.id(), SetState.IN_PROGRESS, Optional.empty(), "lea");
                }
                Operation made = new CreateAnnotation(Samples.mention(0, 4));
                if (member.equals(Member.GOLD)) {
                    List<NewDecision> decided =
                            List.of(Samples.decision(Optional.empty(), Optional.empty()));
                    store.decisions()
                            .settle(id, set.lastSequence(), new GoldEntry("lea", made, decided));
                } else {
                    store.journal().append(set.id(), set.lastSequence(), NewEntry.of(member, made));
                }
            }
        }
    }

    @Test
    void thatWritesOfManyThreadsAreAllFollowed() throws Exception {
        fill(50);
        try (Overview overview = new Overview(store)) {
            overview.start();
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                String member = "m" + t;
                store.members().save(new Member(member, Member.Role.ANNOTATOR), "lea");
                threads.add(Thread.startVirtualThread(() -> annotateAll(member)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertCurrent(overview);
            assertThat(overview.snapshot().totals("m3").annotations()).isEqualTo(50);
        }
    }

    private void annotateAll(String member) {
        try {
            for (DocumentRecord document : store.documents().all()) {
                AnnotationSet set = store.sets().open(document.id(), member);
                store.journal()
                        .append(
                                set.id(),
                                0,
                                NewEntry.of(member, new CreateAnnotation(Samples.mention(0, 4))));
                store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "lea");
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
