/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {

    @Test
    void thatEverythingOutsideTheProductionCharIsFound() {
        for (long seed = 0; seed < 200; seed++) {
            String text = RandomTexts.broken(seed, 30);
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                if (!isChar(text.codePointAt(i))) {
                    expected.add(i);
                }
            }
            assertThat(XmlCharacters.allForbidden(text)).isEqualTo(expected);
            assertThat(XmlCharacters.firstForbidden(text).stream().boxed())
                    .isEqualTo(expected.subList(0, Math.min(1, expected.size())));
        }
    }

    @Test
    void thatAnOrdinaryTextHasNone() {
        assertThat(XmlCharacters.firstForbidden(RandomTexts.of(1, 200))).isEmpty();
    }

    /** XML 1.0, production 2. */
    private static boolean isChar(int c) {
        return c == 0x9
                || c == 0xa
                || c == 0xd
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }
}
