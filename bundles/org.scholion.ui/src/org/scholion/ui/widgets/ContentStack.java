/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows one of its children: the content, or what is said where there is none. The keyboard goes to
 * the one that shows, and stays inside when another one shows: keys that reach no control are lost.
 */
public final class ContentStack extends Composite {

    private final StackLayout layout = new StackLayout();

    /** Creates it without children. */
    public ContentStack(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(layout);
    }

    /** Shows one of its children. */
    public void show(Control child) {
        if (layout.topControl == child) {
            return;
        }
        boolean focused = hasKeyboard();
        layout.topControl = child;
        layout();
        if (focused) {
            child.setFocus();
        }
    }

    /** Returns whether this child shows. */
    public boolean shows(Control child) {
        return layout.topControl == child;
    }

    private boolean hasKeyboard() {
        for (Control c = getDisplay().getFocusControl(); c != null; c = c.getParent()) {
            if (c == this) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean setFocus() {
        Control top = layout.topControl;
        return top != null && top.setFocus();
    }
}
