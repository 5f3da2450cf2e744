/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.palette;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Soon. */
public final class PaletteView extends ViewPart {
    @Override
    @NonNullByDefault({})
    public void createPartControl(Composite parent) {
        // soon
    }

    @Override
    public void setFocus() {
        // soon
    }
}
