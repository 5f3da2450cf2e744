/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import org.eclipse.swt.widgets.Label;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/** The look of words that may be overlooked, in whatever theme shows. */
final class Quiet {

    private Quiet() {}

    static void label(Label label) {
        Runnable paint = () -> label.setForeground(ThemeColors.color(ColorRole.QUIET_TEXT));
        ThemeColors.onChange(label, paint);
        paint.run();
    }
}
