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

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextHashTest {

    /** The example of FIPS 180-4. */
    @Test
    void thatTheHashIsThePublishedOne() {
        assertThat(TextHash.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void thatTheUnicodeVersionIsThatOfIcu() {
        assertThat(UnicodeVersion.current()).matches("\\d+\\.\\d+");
        assertThat(Double.parseDouble(UnicodeVersion.current())).isGreaterThanOrEqualTo(16);
    }
}
