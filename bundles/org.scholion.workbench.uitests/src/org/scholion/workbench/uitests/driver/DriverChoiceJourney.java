/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** A run by one driver is not taken for a run by another. */
class DriverChoiceJourney {

    @Test
    void thatARunFailsWhenAnotherDriverWasTaken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Drivers.find("org.example.AnotherDriver"))
                .withMessageContaining(Drivers.OF_THIS_RUN.getClass().getName());
    }

    @Test
    void thatTheDriverOfTheRunIsTaken() {
        String taken = Drivers.OF_THIS_RUN.getClass().getName();
        assertThat(Drivers.find(taken).getClass().getName()).isEqualTo(taken);
    }
}
