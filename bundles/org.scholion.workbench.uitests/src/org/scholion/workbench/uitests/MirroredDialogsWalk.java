/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.scholion.ui.words.UiWords;

/** The same from right to left; the window is started with {@code -nl ar_XB -dir rtl}. */
class MirroredDialogsWalk extends DialogsWalk {

    @BeforeEach
    void beMirrored() {
        assumeTrue(
                UiWords.words().locale().toLanguageTag().equals("ar-XB"),
                "only where all runs from right to left");
    }

    @Override
    List<Kind> kinds() {
        return List.of(new Kind(MatrixJourney.LARGE, false));
    }
}
