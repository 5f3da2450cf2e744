/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Lays out once more what was resized in a window that runs from right to left. SWT reckons the
 * place of a child from the right edge of its parent; on GTK the parent tells its former width
 * while it is being resized, and the child would stay beside its place.
 */
final class MirroredResizing {

    private final Display display;
    private final Set<Composite> resized = new LinkedHashSet<>();

    private MirroredResizing(Display display) {
        this.display = display;
    }

    /** Takes care of all windows of a display. */
    static void install(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            display.addFilter(SWT.Resize, new MirroredResizing(display)::resized);
        }
    }

    private void resized(Event event) {
        if (event.widget instanceof Composite composite
                && (composite.getStyle() & SWT.MIRRORED) != 0
                && composite.getLayout() != null) {
            if (resized.isEmpty()) {
                display.asyncExec(this::layOut);
            }
            resized.add(composite);
        }
    }

    private void layOut() {
        Set<Composite> due = new LinkedHashSet<>(resized);
        resized.clear();
        for (Composite composite : due) {
            if (!composite.isDisposed()) {
                composite.layout();
            }
        }
    }
}
