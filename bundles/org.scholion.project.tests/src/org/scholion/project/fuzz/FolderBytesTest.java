/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBytesTest {

    @TempDir Path folder = Path.of("");

    @Test
    void thatEachSeedComesBack() throws Exception {
        for (FuzzTarget target : Targets.all(folder, Optional.empty())) {
            for (FuzzInput seed : target.seeds()) {
                FuzzInput back = FolderBytes.folder(FolderBytes.of(seed)).orElseThrow();
                assertThat(back.main()).isEqualTo(seed.main());
                assertThat(back.files().keySet()).isEqualTo(seed.files().keySet());
                seed.files().forEach((name, bytes) -> assertThat(back.file(name)).isEqualTo(bytes));
            }
            target.close();
        }
    }

    @Test
    void thatNoNameLeavesTheFolder() {
        for (String name :
                List.of("../a", "a/../../b", "/a", "a/", "..", "", "a\u0000b", "C:\\a")) {
            assertThat(FolderBytes.folder((name + "\ntext").getBytes(StandardCharsets.UTF_8)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void thatAnyBytesAreAFolderOrNone() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = (byte) "a/\n\u0001\u0002=".charAt(random.nextInt(6));
            }
            FolderBytes.folder(bytes)
                    .ifPresent(folder -> assertThat(folder.files()).containsKey(folder.main()));
        }
    }
}
