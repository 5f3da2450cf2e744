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

import org.junit.jupiter.api.Test;

class JsonReasonTest {

    @Test
    void thatAReasonIsWithoutItsReadersNamesOfPlaces() {
        assertThat(
                        JsonReason.of(
                                        "Unexpected end-of-input: expected close marker for Object"
                                                + " (start marker at [Source: REDACTED (`X` disabled);"
                                                + " line: 1, column: 1])")
                                .toString())
                .isEqualTo("Unexpected end-of-input: expected close marker for Object");
        assertThat(JsonReason.of("Duplicate field 'a'").toString())
                .isEqualTo("Duplicate field 'a'");
        assertThat(JsonReason.of("Bad [list] at all").toString()).isEqualTo("Bad [list] at all");
    }
}
