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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.workbench.uitests.driver.Screenshot;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.WaitFailure;
import org.scholion.workbench.uitests.page.DocumentPage;

/** Where the keyboard is can be seen, whatever control has it. */
class FocusJourney extends Journey {

    /** What looks the same after so long looks the same. */
    private static final Duration SOON = Duration.ofSeconds(5);

    /** What the keyboard can be given to besides what is drawn here; tool bars have other keys. */
    private static final List<Class<? extends Control>> KINDS =
            List.of(Text.class, Combo.class, Table.class, Tree.class, Button.class);

    @Test
    void thatEveryControlLooksAnotherWayWhileItHasTheKeyboard() throws Exception {
        openTexts();
        DocumentPage english = workbench.openDocument(JourneyText.ENGLISH.documentName());
        english.selectByKeys("Dana Whitlow");
        english.keys("p");
        english.awaitMention("person", "Dana Whitlow");
        english.selectMention("Dana Whitlow");
        english.key(SWT.CTRL, 'f');
        AnnotationCanvas canvas = workbench.find(AnnotationCanvas.class, "the text", any -> true);
        Text field = workbench.find(Text.class, "a field", Control::isFocusControl);
        Wait.untilIdle();

        List<Control> controls = Ui.call(() -> focusable(canvas.getShell()));
        assertThat(controls.size()).as("what can have the keyboard").isGreaterThan(8);
        List<String> same = new ArrayList<>();
        for (Control control : controls) {
            if (!isSeen(control, control == canvas ? field : canvas)) {
                same.add(Ui.call(() -> named(control)));
                workbench.screenshot("focus-not-seen-" + same.size());
            }
        }
        workbench.screenshot("focus");
        assertThat(same).as("controls that look the same with the keyboard").isEmpty();
    }

    /** GTK frames the row of a list only for those who came by key; then an arrow shows where. */
    private boolean isSeen(Control control, Control elsewhere) {
        return seen(control, elsewhere)
                || (control instanceof Table || control instanceof Tree) && moves(control);
    }

    private boolean moves(Control list) {
        ImageData before = Ui.call(() -> picture(list));
        workbench.driver().press(0, SWT.ARROW_DOWN);
        return looksOtherThan(before, list);
    }

    /** Tells whether a control looks another way once it has the keyboard. */
    private static boolean seen(Control control, Control elsewhere) {
        Ui.run(elsewhere::forceFocus);
        Wait.untilIdle();
        if (!Ui.call(() -> control.isVisible() && control.isEnabled())) {
            return true;
        }
        ImageData without = Ui.call(() -> picture(control));
        boolean given = Ui.call(() -> control.forceFocus() && control.isFocusControl());
        if (!given) {
            return true;
        }
        return looksOtherThan(without, control);
    }

    private static boolean looksOtherThan(ImageData before, Control control) {
        try {
            Wait.forValue(
                    "the control to look another way",
                    SOON,
                    () -> Optional.of(true).filter(any -> differs(before, picture(control))));
            return true;
        } catch (WaitFailure late) {
            return false;
        }
    }

    private static ImageData picture(Control control) {
        return Screenshot.of(
                control.getDisplay().map(control.getParent(), null, control.getBounds()));
    }

    private static boolean differs(ImageData one, ImageData other) {
        if (one.width != other.width || one.height != other.height) {
            return true;
        }
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                if (one.getPixel(x, y) != other.getPixel(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Control> focusable(Composite parent) {
        List<Control> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            Rectangle bounds = child.getBounds();
            boolean shown = child.isVisible() && child.isEnabled() && !bounds.isEmpty();
            boolean wanted =
                    KINDS.contains(child.getClass())
                            || child instanceof Canvas
                                    && child.isListening(SWT.KeyDown)
                                    && child.getClass().getName().startsWith("org.scholion");
            if (shown && wanted && (child.getStyle() & SWT.NO_FOCUS) == 0) {
                found.add(child);
            }
            if (child instanceof Composite inner) {
                found.addAll(focusable(inner));
            }
        }
        return found;
    }

    private static String named(Control control) {
        return control.getClass().getSimpleName() + " at " + control.getBounds();
    }
}
