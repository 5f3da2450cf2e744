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

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreException;

/** Whatever a disk makes of a file, checking it ends, with problems or with an error of a name. */
class FlippedBytesTest {

    private static final int ROUNDS = 60;
    private static final int PAGE = 4096;

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @NonNullByDefault({})
    private byte[] sound;

    @BeforeEach
    void makeProject() throws Exception {
        file = folder.resolve("p.scholion");
        KeptInvariants.make(file);
        sound = Files.readAllBytes(file);
    }

    /** Writes into the same file, whose log and index are made anew. */
    private void write(byte[] content) throws Exception {
        Files.deleteIfExists(folder.resolve("p.scholion-wal"));
        Files.deleteIfExists(folder.resolve("p.scholion-shm"));
        try (FileChannel out =
                FileChannel.open(
                        file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            out.write(ByteBuffer.wrap(content));
        }
    }

    /** Returns whether the check came to its end. */
    private boolean isChecked(long seed) throws Exception {
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            store.check();
            return true;
        } catch (StoreException named) {
            assertThat(named.said().toString()).as("round " + seed).isNotBlank();
            return false;
        }
    }

    private int rounds(int kind) throws Exception {
        int checked = 0;
        // of pages of zeros each once: most are read by whatever opens the file
        int rounds = kind == 1 ? sound.length / PAGE : ROUNDS;
        for (int seed = 0; seed < rounds; seed++) {
            byte[] content = sound.clone();
            damage(content, kind, seed, new Random(seed));
            write(content);
            int round = seed;
            if (Assertions.assertTimeoutPreemptively(
                    Duration.ofMinutes(1), () -> isChecked(round))) {
                checked++;
            }
        }
        return checked;
    }

    private static void damage(byte[] content, int kind, int round, Random random) {
        switch (kind) {
            case 0 -> {
                for (int i = 1 + random.nextInt(8); i > 0; i--) {
                    content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            case 1 -> {
                int page = round * PAGE;
                Arrays.fill(content, page, page + PAGE, (byte) 0);
            }
            default -> {
                int from = random.nextInt(content.length / PAGE) * PAGE;
                int to = random.nextInt(content.length / PAGE) * PAGE;
                System.arraycopy(content.clone(), from, content, to, PAGE);
            }
        }
    }

    @Test
    void thatFlippedBitsEndInProblemsOrANamedError() throws Exception {
        assertThat(rounds(0)).isPositive();
    }

    @Test
    void thatPagesOfZerosEndInProblemsOrANamedError() throws Exception {
        assertThat(rounds(1)).isPositive();
    }

    @Test
    void thatPagesAtOtherPlacesEndInProblemsOrANamedError() throws Exception {
        assertThat(rounds(2)).isPositive();
    }
}
