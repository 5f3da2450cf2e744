/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.words.Message;

/** Files of which no more is read than one wanted. */
class BoundedFileTest {

    private static final int SIZE = 1_000;

    @TempDir private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) i;
        }
        file = Files.write(folder.resolve("file"), bytes);
    }

    @Test
    void thatAFileUpToTheBoundIsReadWhole() throws IOException {
        byte[] all = Files.readAllBytes(file);
        assertThat(BoundedFile.bytes(file, SIZE)).isEqualTo(all);
        assertThat(BoundedFile.bytes(file, Long.MAX_VALUE)).isEqualTo(all);
        try (InputStream in = BoundedFile.open(file, SIZE)) {
            assertThat(in.markSupported()).isFalse();
            assertThat(in.readAllBytes()).isEqualTo(all);
            assertThat(in.read()).isEqualTo(-1);
        }
        try (InputStream in = BoundedFile.open(file, SIZE)) {
            for (byte each : all) {
                assertThat(in.read()).isEqualTo(each & 0xff);
            }
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void thatALargerFileIsRefusedBeforeItIsRead() {
        for (Reading reading : new Reading[] {BoundedFile::bytes, BoundedFile::open}) {
            assertThatExceptionOfType(RefusedFileException.class)
                    .isThrownBy(() -> reading.of(file, SIZE - 1))
                    .satisfies(
                            e ->
                                    assertThat(e.said())
                                            .isEqualTo(
                                                    Message.of(
                                                            "words.file.too-large",
                                                            "size",
                                                            0.001,
                                                            "most",
                                                            0.000_999)));
        }
    }

    private interface Reading {
        Object of(Path file, long most) throws IOException;
    }

    @Test
    void thatAFileThatGrowsWhileItIsReadIsRefusedAtTheBound() throws IOException {
        try (InputStream in = BoundedFile.open(file, SIZE)) {
            in.skipNBytes(0);
            Files.write(file, new byte[SIZE + 1]);
            assertThat(in.readNBytes(SIZE)).hasSize(SIZE);
            assertThatExceptionOfType(RefusedFileException.class).isThrownBy(in::read);
        }
        Files.write(file, new byte[SIZE]);
        try (InputStream in = BoundedFile.open(file, SIZE)) {
            Files.write(file, new byte[SIZE + 5]);
            assertThatExceptionOfType(RefusedFileException.class).isThrownBy(in::readAllBytes);
        }
    }

    /** The files of the kernel say that they are empty. */
    @Test
    void thatAFileThatSaysItIsSmallerIsReadWhole() throws IOException {
        Path kernel = Path.of("/proc/cpuinfo");
        Assumptions.assumeTrue(Files.isReadable(kernel));
        byte[] all = BoundedFile.bytes(kernel, Integer.MAX_VALUE);
        assertThat(new String(all, StandardCharsets.UTF_8)).contains("processor").endsWith("\n\n");
        assertThat(BoundedFile.head(kernel, 9)).isEqualTo(Arrays.copyOf(all, 9));
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> BoundedFile.bytes(kernel, 9));
    }

    @Test
    void thatTheHeadOfAFileOfAnySizeIsRead() throws IOException {
        assertThat(BoundedFile.head(file, 3)).containsExactly(0, 1, 2);
        assertThat(BoundedFile.head(file, SIZE + 1)).hasSize(SIZE);
    }

    @Test
    void thatFoldersAndDevicesAreRefusedAndWhatIsNotThereIsMissing() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> BoundedFile.bytes(folder, SIZE))
                .satisfies(e -> assertThat(e.said()).isEqualTo(Message.of("words.file.folder")))
                .withMessage(Message.of("words.file.folder").toString());
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> BoundedFile.head(folder.resolve("none"), 1));
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device));
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> BoundedFile.bytes(device, SIZE))
                .satisfies(e -> assertThat(e.said()).isEqualTo(Message.of("words.file.odd")));
    }
}
