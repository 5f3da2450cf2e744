/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import org.eclipse.swt.graphics.Image;
import org.scholion.corpus.SetState;
import org.scholion.ui.images.Icon;
import org.scholion.ui.images.Images;
import org.scholion.ui.theme.ColorRole;

/** How states are shown: a dot and a word. */
final class StateLook {

    private StateLook() {}

    /** Returns the dot. */
    static Image dot(SetState state) {
        return switch (state) {
            case NEW -> Images.image(Icon.STATE_NEW, ColorRole.QUIET_TEXT);
            case IN_PROGRESS -> Images.image(Icon.STATE_IN_PROGRESS, ColorRole.ACCENT);
            case DONE -> Images.image(Icon.STATE_DONE, ColorRole.DONE);
            case SKIPPED -> Images.image(Icon.STATE_SKIPPED, ColorRole.WARNING);
        };
    }
}
