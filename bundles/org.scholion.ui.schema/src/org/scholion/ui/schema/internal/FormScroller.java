/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A form that scrolls to what takes the keyboard, and by the wheel wherever the pointer is. */
final class FormScroller extends ScrolledComposite {

    /** Around what is filled in. */
    static final int MARGIN = 10;

    private static final int STEP = 16;

    private final Composite content;
    private final Listener follow = this::reveal;
    private final Listener turn = this::scroll;

    FormScroller(Composite parent) {
        super(parent, SWT.V_SCROLL);
        setExpandHorizontal(true);
        setExpandVertical(true);
        content = new Composite(this, SWT.NONE);
        setContent(content);
        addListener(SWT.Resize, event -> fit());
        Display display = getDisplay();
        display.addFilter(SWT.FocusIn, follow);
        display.addFilter(SWT.MouseVerticalWheel, turn);
        addDisposeListener(
                gone -> {
                    display.removeFilter(SWT.FocusIn, follow);
                    display.removeFilter(SWT.MouseVerticalWheel, turn);
                });
    }

    /** Returns what is scrolled, to be filled. */
    Composite content() {
        return content;
    }

    /** Gives what is scrolled the height it needs. */
    void fit() {
        int width = getClientArea().width;
        setMinHeight(content.computeSize(Math.max(1, width), SWT.DEFAULT).y);
    }

    /** Scrolls to what takes the keyboard. */
    private void reveal(Event event) {
        if (event.widget instanceof Control control
                && !control.isDisposed()
                && !content.isDisposed()
                && isInside(control)) {
            Rectangle place = getDisplay().map(control.getParent(), content, control.getBounds());
            Point origin = getOrigin();
            int height = getClientArea().height;
            if (place.y < origin.y) {
                setOrigin(origin.x, Math.max(0, place.y - MARGIN));
            } else if (place.y + place.height > origin.y + height) {
                setOrigin(origin.x, place.y + place.height - height + MARGIN);
            }
        }
    }

    /**
     * The wheel scrolls the form. It must not choose another entry of a list, and scrolls what has
     * lines of its own only where that has the keyboard.
     */
    private void scroll(Event event) {
        if (event.widget instanceof Control control
                && !content.isDisposed()
                && isInside(control)
                && (control instanceof Combo
                        || (control instanceof Text || control instanceof Table)
                                && !control.isFocusControl())) {
            event.doit = false;
            Point origin = getOrigin();
            setOrigin(origin.x, Math.max(0, origin.y - event.count * STEP));
        }
    }

    private boolean isInside(Control control) {
        for (Control at = control; at != null; at = at.getParent()) {
            if (at == content) {
                return true;
            }
        }
        return false;
    }
}
