/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that every file system holds. */
class FileNamesTest {

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @CsvSource({
        "200, .txt, 196",
        "197, .txt, 196",
        "196, .txt, 196",
        "195, .txt, 195",
        "300, .abcdefghijklmno, 184",
        "300, '', 200",
        "200, '', 200",
        "201, '', 200"
    })
    void thatALongNameLosesTheEndOfWhatIsBeforeItsExtension(int length, String end, int left) {
        assertThat(FileNames.safe("a/" + "x".repeat(length) + end))
                .isEqualTo("a/" + "x".repeat(left) + end);
    }

    @Test
    void thatWhatIsTooLongForAnExtensionIsNone() {
        String name = "x".repeat(190) + "." + "y".repeat(16);
        assertThat(FileNames.safe(name)).isEqualTo(name.substring(0, 200));
        String hidden = "." + "y".repeat(300);
        assertThat(FileNames.safe(hidden)).isEqualTo(hidden.substring(0, 200));
    }

    @Test
    void thatACutLeavesWholeCharacters() {
        String family = "\uD83D\uDC69"; // four bytes, two UTF-16 units
        assertThat(FileNames.safe("xx" + family.repeat(60) + ".txt"))
                .isEqualTo("xx" + family.repeat(48) + ".txt");
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            StringBuilder name = new StringBuilder();
            while (bytes(name.toString()) < 180 + random.nextInt(60)) {
                name.appendCodePoint(new int[] {'a', 0x644, 0x939, 0x1F1EE}[random.nextInt(4)]);
            }
            String safe = FileNames.safe(name + ".ann");
            assertThat(bytes(safe)).isLessThanOrEqualTo(200);
            assertThat(safe).endsWith(".ann");
            String kept = safe.substring(0, safe.length() - 4);
            assertThat(name.toString()).startsWith(kept);
            if (kept.length() < name.length()) {
                int next = name.codePointAt(kept.length());
                assertThat(bytes(safe) + bytes(Character.toString(next))).isGreaterThan(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'a\u0001b', a_b",
        "'a\u001fb', a_b",
        "'a b', 'a b'",
        "'a\u007fb', a_b",
        "'a\uD83Db', a_b",
        "'a ', a_",
        "'.', _",
        "'', _",
        "'./x/./y', x/y",
        "COM9.txt, _COM9.txt",
        "com10.txt, com10.txt",
        "console, console",
        "<>, __"
    })
    void thatWhatFileSystemsForbidIsReplaced(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }
}
