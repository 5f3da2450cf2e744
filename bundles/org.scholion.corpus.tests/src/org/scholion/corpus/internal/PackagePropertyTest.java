/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.AppendGuard;
import org.scholion.corpus.MergedPackage;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RandomOperations;
import org.scholion.corpus.Samples;
import org.scholion.corpus.WorkPackage;
import org.scholion.document.AnnotationMap;
import org.scholion.document.OperationRefusedException;

/** Whatever is done in packages comes home once, in any order. */
class PackagePropertyTest {

    private static final int STEPS = 40;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    private static void assertSound(Path file) throws Exception {
        try (ProjectStore store = PackagedProject.open(file)) {
            assertThat(store.check().problems()).as("%s", file).isEmpty();
        }
    }

    /** Merges packages in an order, each twice, and returns what the project keeps then. */
    private static List<String> merged(Path into, List<Path> packages) throws Exception {
        for (Path file : packages) {
            MergedPackage first = PackagedProject.merge(into, file, Optional.empty());
            assertSound(into);
            List<String> once = PackagedProject.content(into);
            MergedPackage second = PackagedProject.merge(into, file, Optional.empty());
            assertThat(second.isNothing()).isTrue();
            assertThat(second.refused()).hasSameSizeAs(first.refused());
            assertThat(PackagedProject.content(into)).isEqualTo(once);
        }
        return PackagedProject.content(into);
    }

    /** Returns all that a member has done, by document. */
    private static Map<String, List<String>> work(Path file, String member) throws Exception {
        Map<String, List<String>> work = new TreeMap<>();
        try (ProjectStore store = PackagedProject.open(file)) {
            for (AnnotationSet set : store.sets().all()) {
                if (set.member().equals(member)) {
                    String name = store.documents().find(set.documentId()).orElseThrow().name();
                    List<String> all = work.computeIfAbsent(name, n -> new ArrayList<>());
                    all.add(set.ulid() + " " + set.state() + " " + set.reason());
                    store.journal().after(set.id(), 0).forEach(e -> all.add(e.operation() + ""));
                    store.annotations().of(set.id()).forEach(a -> all.add(a.toString()));
                    store.history().states(set.id()).forEach(s -> all.add(s.state() + "" + s.at()));
                }
            }
        }
        return work;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void thatMergingIsIdempotentAndItsOrderMakesNoDifference(long seed) throws Exception {
        PackagedProject project = new PackagedProject(folder, seed);
        List<Path> packages = new ArrayList<>();
        for (String member : PackagedProject.MEMBERS) {
            Path file = project.handOut(member);
            assertSound(file);
            packages.add(file);
        }
        for (int i = 0; i < packages.size(); i++) {
            project.work(packages.get(i), PackagedProject.MEMBERS.get(i), STEPS);
            assertSound(packages.get(i));
        }
        List<String> there = merged(project.copy(project.home, "there.scholion"), packages);
        List<String> back =
                merged(project.copy(project.home, "back.scholion"), packages.reversed());
        assertThat(back).isEqualTo(there);
        for (int i = 0; i < packages.size(); i++) {
            String member = PackagedProject.MEMBERS.get(i);
            Path home = project.folder.resolve("there.scholion");
            assertThat(work(home, member)).isEqualTo(work(packages.get(i), member));
            assertThat(PackagedProject.state(home, member)).isEqualTo(WorkPackage.State.MERGED);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void thatWhatARepairDidMeanwhileStandsBeforeWhatComesHome(long seed) throws Exception {
        PackagedProject project = new PackagedProject(folder, seed);
        String member = PackagedProject.MEMBERS.getFirst();
        Path file = project.handOut(member);
        project.work(file, member, STEPS);
        repairSomething(project);
        assertSound(project.home);
        List<String> before = PackagedProject.content(project.home);
        MergedPackage result = PackagedProject.merge(project.home, file, Optional.empty());
        assertSound(project.home);
        if (result.refused().isEmpty()) {
            assertThat(result.sets()).isNotEmpty();
        }
        // all that was there is there still
        assertThat(PackagedProject.content(project.home))
                .containsAll(
                        before.stream()
                                .filter(row -> row.startsWith("|entry") || row.startsWith("|state"))
                                .toList());
        List<String> once = PackagedProject.content(project.home);
        assertThat(PackagedProject.merge(project.home, file, Optional.empty()).isNothing())
                .isTrue();
        assertThat(PackagedProject.content(project.home)).isEqualTo(once);
    }

    /** As a repair does, past the lock. */
    private static void repairSomething(PackagedProject project) throws Exception {
        try (SqliteProjectStore store = (SqliteProjectStore) PackagedProject.open(project.home)) {
            for (AnnotationSet set : store.sets().all()) {
                if (!set.member().equals(PackagedProject.MEMBERS.getFirst())) {
                    continue;
                }
                AnnotationMap state = new AnnotationMap(store.annotations().of(set.id()));
                NewEntry entry =
                        NewEntry.of(
                                ProjectRepair.ACTOR,
                                new RandomOperations(project.random, Samples.TEXT.length())
                                        .next(state));
                store.database()
                        .<JournalRows.Appended, OperationRefusedException>write(
                                session ->
                                        JournalRows.append(
                                                session,
                                                JournalEnd.at(
                                                        session, set.id(), set.lastSequence()),
                                                1,
                                                entry,
                                                AppendGuard.NONE));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void thatSetsWithWhichBothWentOnAreRefusedByNameOrKeptAsAnothers(long seed) throws Exception {
        PackagedProject project = new PackagedProject(folder, seed);
        String member = PackagedProject.MEMBERS.get(1);
        Path file = project.handOut(member);
        project.work(file, member, STEPS);
        try (ProjectStore store = PackagedProject.open(project.home)) {
            assertThat(store.packages().takeBack(member, "lea")).hasSize(1);
        }
        project.work(project.home, member, 3);
        Map<String, List<String>> before = work(project.home, member);
        MergedPackage result = PackagedProject.merge(project.home, file, Optional.empty());
        assertSound(project.home);
        assertThat(result.refused())
                .isNotEmpty()
                .allMatch(one -> one.member().equals(member))
                .extracting(MergedPackage.Refused::document)
                .doesNotHaveDuplicates();
        Map<String, List<String>> after = work(project.home, member);
        for (MergedPackage.Refused one : result.refused()) {
            assertThat(after.get(one.document())).isEqualTo(before.get(one.document()));
        }

        MergedPackage kept = PackagedProject.merge(project.home, file, Optional.of("other"));
        assertThat(kept.refused()).isEmpty();
        assertThat(kept.sets())
                .hasSameSizeAs(result.refused())
                .allMatch(one -> one.member().equals("other"));
        assertSound(project.home);
        List<String> once = PackagedProject.content(project.home);
        assertThat(PackagedProject.merge(project.home, file, Optional.of("other")).isNothing())
                .isTrue();
        assertThat(PackagedProject.content(project.home)).isEqualTo(once);
    }
}
