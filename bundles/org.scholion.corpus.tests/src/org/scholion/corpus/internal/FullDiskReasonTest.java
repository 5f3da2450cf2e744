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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.ChildProcess;
import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** What is said and done when a disk refuses a project. */
class FullDiskReasonTest {

    private static final long LITTLE = 200_000;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("p.scholion");
    }

    private String reason(FreeSpace space) {
        return new FullDisk(space)
                .reason(
                        file,
                        new StoreException(
                                Message.verbatim("all of it"), new SQLException("the disk")))
                .toString();
    }

    private String reasonOfLock(FreeSpace space) {
        return new FullDisk(space).reasonOfLock(file, new IOException("no lock")).toString();
    }

    @Test
    void thatADiskWithoutRoomToOpenAProjectIsCalledFull() {
        for (FreeSpace space : new FreeSpace[] {where -> 0, where -> LITTLE - 1}) {
            assertThat(reason(space)).contains("no space left").contains("p.scholion");
            assertThat(reasonOfLock(space)).contains("no space left").contains("p.scholion");
        }
    }

    @Test
    void thatOfADiskWithRoomOrOneThatCannotBeAskedTheCauseIsSaid() {
        FreeSpace unknown =
                where -> {
                    throw new IOException("no answer");
                };
        for (FreeSpace space : new FreeSpace[] {where -> LITTLE, unknown}) {
            assertThat(reason(space)).contains("cannot be written now").contains("the disk");
            assertThat(reasonOfLock(space)).contains("p.scholion-lock").contains("no lock");
        }
    }

    @Test
    void thatAFailureOfNoOtherCauseIsSaidItself() {
        assertThat(
                        new FullDisk(where -> LITTLE)
                                .reason(file, new StoreException(Message.verbatim("all of it")))
                                .toString())
                .contains("all of it");
    }

    @Test
    void thatTheSpaceOfTheProjectsOwnFolderCounts() {
        FreeSpace here = where -> where.equals(folder) ? 0 : Long.MAX_VALUE;
        assertThat(reason(here)).contains("no space left");
    }

    @Test
    void thatWhatAnOpeningLeftGoesUnlessItHoldsChanges() throws Exception {
        Files.writeString(file, "content");
        Path index = Files.createFile(Companions.index(file));
        Path log = Files.writeString(Companions.log(file), "changes");
        FullDisk.tidy(file);
        assertThat(index).doesNotExist();
        assertThat(log).hasContent("changes");
        Files.write(log, new byte[0]);
        FullDisk.tidy(file);
        assertThat(log).doesNotExist();
    }

    @Test
    void thatNothingIsTakenFromOneWhoHasItOpen() throws Exception {
        Files.writeString(file, "content");
        Path log = Files.createFile(Companions.log(file));
        Process holder =
                ChildProcess.start(
                        RangeHolder.class,
                        Files.createDirectory(folder.resolve("tmp")),
                        file.toString());
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        FullDisk.tidy(file);
        assertThat(log).exists();
        holder.outputWriter().close();
        assertThat(holder.waitFor()).isZero();
        FullDisk.tidy(file);
        assertThat(log).doesNotExist();
    }

    @Test
    void thatChangesThatCannotBeCarriedOverAreNotSaidToBe() throws Exception {
        Files.writeString(file, "no database, and long enough to be read as one".repeat(50));
        Files.writeString(Companions.log(file), "changes");
        assertThat(FullDisk.carryOver(file)).isFalse();
    }
}
