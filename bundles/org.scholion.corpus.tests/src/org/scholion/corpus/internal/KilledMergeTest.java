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

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.ProjectStore;

/** A merge that is killed has changed nothing, or all of it is done; the next one does the rest. */
@Tag("other-process")
class KilledMergeTest {

    private static final int ROUNDS = 6;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private PackagedProject project;

    private final List<String> packages = new ArrayList<>();

    @BeforeEach
    void handOut() throws Exception {
        project = new PackagedProject(folder, 5);
        for (String member : PackagedProject.MEMBERS) {
            packages.add(project.handOut(member).toString());
        }
        for (int i = 0; i < packages.size(); i++) {
            project.work(Path.of(packages.get(i)), PackagedProject.MEMBERS.get(i), 60);
        }
    }

    private Process start(boolean commits, Path into) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.add(Boolean.toString(commits));
        arguments.add(into.toString());
        arguments.addAll(packages);
        return ChildProcess.start(
                MergeVictim.class,
                Files.createTempDirectory(folder, "tmp"),
                arguments.toArray(String[]::new));
    }

    private void mergeAll(Path into) throws Exception {
        for (String file : packages) {
            PackagedProject.merge(into, Path.of(file), Optional.empty());
        }
    }

    private static void assertSound(Path file) throws Exception {
        try (ProjectStore store = PackagedProject.open(file)) {
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void thatAKillBeforeTheCommitChangesNothing() throws Exception {
        List<String> before = PackagedProject.content(project.home);
        Process process = start(false, project.home);
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("merged");
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(PackagedProject.content(project.home)).isEqualTo(before);
        assertSound(project.home);
        Path whole = project.copy(project.home, "whole.scholion");
        mergeAll(whole);
        mergeAll(project.home);
        assertThat(PackagedProject.content(project.home))
                .isNotEqualTo(before)
                .isEqualTo(PackagedProject.content(whole));
    }

    @Test
    void thatAKillAtAnyMomentLeavesNothingOrAll() throws Exception {
        List<String> before = PackagedProject.content(project.home);
        Path whole = project.copy(project.home, "whole.scholion");
        mergeAll(whole);
        List<String> after = PackagedProject.content(whole);
        Random random = new Random(20260312);
        for (int round = 0; round < ROUNDS; round++) {
            Path into = project.copy(project.home, "round" + round + ".scholion");
            Process process = start(true, into);
            try (BufferedReader lines = process.inputReader()) {
                assertThat(lines.readLine()).isEqualTo("merging");
                process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            } finally {
                process.destroyForcibly().waitFor();
            }
            assertSound(into);
            assertThat(PackagedProject.content(into)).isIn(before, after);
            mergeAll(into);
            assertThat(PackagedProject.content(into)).isEqualTo(after);
        }
    }
}
