/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.scholion.workbench.uitests.driver.Ui;

/** The same on a screen that shows all twice as large. */
class DoubledDialogsWalk extends DialogsWalk {

    @BeforeEach
    void beDoubled() {
        assumeTrue("2".equals(System.getenv("GDK_SCALE")), "only where all is twice as large");
        assertThat(Ui.call(() -> Ui.display().getPrimaryMonitor().getZoom())).isEqualTo(200);
    }

    @Override
    List<Kind> kinds() {
        return List.of(new Kind(MatrixJourney.LARGE, true));
    }
}
