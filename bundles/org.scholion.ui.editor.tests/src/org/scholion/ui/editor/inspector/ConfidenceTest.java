/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void thatPercentsAreReadAsPeopleWriteThem() {
        assertThat(Confidence.parse("80")).contains(OptionalDouble.of(0.8));
        assertThat(Confidence.parse(" 12,5 % ")).contains(OptionalDouble.of(0.125));
        assertThat(Confidence.parse("")).contains(OptionalDouble.empty());
    }

    @Test
    void thatNothingElseIsAConfidence() {
        assertThat(Confidence.parse("101")).isEmpty();
        assertThat(Confidence.parse("-1")).isEmpty();
        assertThat(Confidence.parse("NaN")).isEmpty();
        assertThat(Confidence.parse("high")).isEmpty();
    }
}
