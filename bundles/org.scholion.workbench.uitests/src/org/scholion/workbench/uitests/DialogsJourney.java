/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import java.util.List;

/** Looks at the windows that exchange and release in a small window and a large one. */
class DialogsJourney extends DialogsWalk {

    @Override
    List<Kind> kinds() {
        return List.of(
                new Kind(MatrixJourney.SMALL, false),
                new Kind(MatrixJourney.SMALL, true),
                new Kind(MatrixJourney.LARGE, false));
    }
}
