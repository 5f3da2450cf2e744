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

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Samples;

/** How far a log is filled, as its own frames say. */
class WriteAheadLogTest {

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @Test
    void thatWithoutALogNothingIsWrittenInIt() throws Exception {
        WriteAheadLog log = new WriteAheadLog(folder.resolve("p"));
        assertThat(log.fileLength()).isZero();
        assertThat(log.head()).isEqualTo(WriteAheadLog.Head.NONE);
        assertThat(log.has(WriteAheadLog.Head.NONE, 1)).isFalse();
    }

    @Test
    void thatALogThatIsCutOffHasNoHeadAndNoFrames() throws Exception {
        WriteAheadLog log = new WriteAheadLog(folder.resolve("p"));
        for (int length : new int[] {0, 1, 31}) {
            Files.write(folder.resolve("p-wal"), new byte[length]);
            assertThat(log.fileLength()).isEqualTo(length);
            assertThat(log.head()).isEqualTo(WriteAheadLog.Head.NONE);
            assertThat(log.has(WriteAheadLog.Head.NONE, 1)).isFalse();
        }
    }

    @Test
    void thatALogHasTheFramesThatWereWrittenInItsRound() throws Exception {
        Path file = folder.resolve("q.scholion").toAbsolutePath();
        ProjectFiles.SYSTEM.create(file, "P", Samples.schemaXml(), "lea").close();
        WriteAheadLog log = new WriteAheadLog(file);
        try (Session session = Connections.writer(file)) {
            session.update("UPDATE project SET value = 'Q' WHERE key = 'name'");
            WriteAheadLog.Head head = log.head();
            assertThat(head.pageSize()).isEqualTo(session.number("PRAGMA page_size"));
            long frames = head.framesIn(log.fileLength());
            assertThat(frames).isPositive();
            assertThat(log.has(head, 1)).isTrue();
            assertThat(log.has(head, frames)).isTrue();
            assertThat(log.has(head, frames + 1)).isFalse();
            session.number("PRAGMA wal_checkpoint(PASSIVE)");
            session.update("UPDATE project SET value = 'R' WHERE key = 'name'");
            assertThat(log.head().round()).isNotEqualTo(head.round());
            assertThat(log.has(head, 1)).isFalse();
            assertThat(log.has(log.head(), 1)).isTrue();
        }
    }
}
