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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.ChildProcess;

/** Copies of files that others may have open. */
class StillFileTest {

    private static final int SECONDS = 30;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @NonNullByDefault({})
    private Path copy;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("p"), "content");
        copy = folder.resolve("copy");
    }

    private Process holder() throws Exception {
        Process holder =
                ChildProcess.start(
                        RangeHolder.class,
                        Files.createDirectory(folder.resolve("tmp")),
                        file.toString());
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        return holder;
    }

    private void copyInAnotherThread() {
        assertThat(
                        CompletableFuture.supplyAsync(
                                        () -> {
                                            try {
                                                StillFile.copyWhole(file, copy);
                                                return "done";
                                            } catch (IOException e) {
                                                return e.toString();
                                            }
                                        })
                                .orTimeout(SECONDS, TimeUnit.SECONDS)
                                .join())
                .isEqualTo("done");
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void thatACopyWaitsForWhoHasTheFileToItself() throws Exception {
        Process holder = holder();
        FutureTask<String> copying =
                new FutureTask<>(
                        () -> {
                            StillFile.copyWhole(file, copy);
                            return Files.readString(copy);
                        });
        Thread thread = Thread.ofPlatform().start(copying);
        try (BufferedReader lines = holder.inputReader()) {
            while (thread.getState() != Thread.State.TIMED_WAITING && !copying.isDone()) {
                Thread.onSpinWait();
            }
            assertThat(copy).doesNotExist();
            holder.outputWriter().close();
            assertThat(lines.readLine()).startsWith("let go");
        }
        assertThat(copying.get(SECONDS, TimeUnit.SECONDS)).isEqualTo("content");
    }

    @Test
    void thatWhoIsInterruptedWaitsNoLongerAndHoldsUpNobody() throws Exception {
        Process holder = holder();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> StillFile.copyWhole(file, copy))
                .isInstanceOf(StillFile.InUseException.class)
                .hasMessage(file.toString());
        assertThat(Thread.interrupted()).isTrue();
        assertThatThrownBy(() -> StillFile.holdAlone(file).close())
                .isInstanceOf(StillFile.InUseException.class);
        holder.outputWriter().close();
        assertThat(holder.waitFor()).isZero();
        copyInAnotherThread();
    }

    @Test
    void thatAFileThatIsNotThereHoldsUpNobody() {
        Path none = folder.resolve("none");
        assertThatThrownBy(() -> StillFile.copyWhole(none, copy))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> StillFile.holdAlone(none).close())
                .isInstanceOf(NoSuchFileException.class);
        copyInAnotherThread();
    }

    @Test
    void thatACopyHasBesideItWhatTheFileHasAndNothingElse() throws Exception {
        Files.writeString(Companions.rollback(file), "begun");
        Files.writeString(copy, "something that was longer before");
        Files.writeString(Companions.log(copy), "of another file");
        StillFile.copyWhole(file, copy);
        assertThat(copy).hasContent("content");
        assertThat(Companions.rollback(copy)).hasContent("begun");
        assertThat(Companions.log(copy)).doesNotExist();
        assertThat(Companions.index(copy)).doesNotExist();
    }
}
