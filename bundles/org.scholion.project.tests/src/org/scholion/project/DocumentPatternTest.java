/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPatternTest {

    @ParameterizedTest
    @CsvSource({
        "a, a, true",
        "a, b/a, true",
        "a, ab, false",
        "*, x/y/z, true",
        "*.news, x/a.news, true",
        "*.news, x/anews, false",
        "x/*, x/y, true",
        "x/*, x/y/z, false",
        "x/*, w/x/y, false",
        "x/**, x/y/z, true",
        "**/z, x/y/z, true",
        "?, 😀, true",
        "?, ab, false",
        "x?y/a, x/y/a, false",
        "/a, /a, true",
        "خبر*, أخبار/خبر ١, true",
        "'a\\E.b', 'a\\E.b', true",
        "'[a]', a, false"
    })
    void thatStarsAndQuestionMarksStandForCharacters(String pattern, String name, boolean meant)
            throws Exception {
        assertThat(DocumentPattern.parse(pattern).matches(name)).isEqualTo(meant);
    }

    @Test
    void thatAnEmptyPatternMeansNothing() {
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> DocumentPattern.parse(" "));
    }
}
