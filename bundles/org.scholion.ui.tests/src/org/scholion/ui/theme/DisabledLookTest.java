/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.ui.internal.theme.DeskRules;
import org.scholion.view.look.Shades;

/** What cannot be used is painted quieter than what can, whatever colours the themes gave both. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class DisabledLookTest {

    /** Around the words, which may be of any colour. */
    private static final int FRAME = 4;

    private static final String WORDS = "Mill";

    /** The controls that the window is made of. */
    enum Kind {
        BUTTON(parent -> button(parent, SWT.PUSH)),
        TOGGLE(parent -> button(parent, SWT.TOGGLE)),
        RADIO(parent -> button(parent, SWT.RADIO)),
        CHECK(parent -> button(parent, SWT.CHECK)),
        CHOICE(parent -> combo(parent, SWT.READ_ONLY)),
        COMBO(parent -> combo(parent, SWT.DROP_DOWN)),
        FIELD(parent -> new Text(parent, SWT.BORDER).setText(WORDS)),
        LINES(parent -> new Text(parent, SWT.BORDER | SWT.MULTI).setText(WORDS)),
        SPINNER(parent -> new Spinner(parent, SWT.BORDER).setSelection(88)),
        LABEL(parent -> new Label(parent, SWT.NONE).setText(WORDS)),
        TOOL_ITEM(parent -> tool(parent));

        private final Consumer<Composite> make;

        Kind(Consumer<Composite> make) {
            this.make = make;
        }
    }

    private static final DeskRules RULES = new DeskRules();

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static void button(Composite parent, int style) {
        new Button(parent, style).setText(WORDS);
    }

    private static void combo(Composite parent, int style) {
        Combo combo = new Combo(parent, style);
        combo.setItems(WORDS);
        combo.select(0);
    }

    private static void tool(Composite parent) {
        new ToolItem(new ToolBar(parent, SWT.FLAT), SWT.PUSH).setText(WORDS);
    }

    /** Colours a control as the platform's style sheet for the dark theme does. */
    private static void colour(Control control, boolean dark) {
        control.setBackground(dark ? new Color(0x2F, 0x2F, 0x2F) : new Color(255, 255, 255));
        control.setForeground(dark ? new Color(0xE8, 0xE8, 0xE8) : new Color(20, 20, 20));
        if (control instanceof Composite parent) {
            for (Control child : parent.getChildren()) {
                colour(child, dark);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void thatWhatIsDisabledLooksSoOnADarkGround(Kind kind) {
        thatWhatIsDisabledLooksSo(kind, true);
    }

    @ParameterizedTest
    @EnumSource
    void thatWhatIsDisabledLooksSoOnALightGround(Kind kind) {
        thatWhatIsDisabledLooksSo(kind, false);
    }

    private void thatWhatIsDisabledLooksSo(Kind kind, boolean dark) {
        RULES.apply(ColorRole.DISABLED.rgb(dark), ColorRole.ACCENT.rgb(dark));
        shell.setLayout(new RowLayout());
        new Button(shell, SWT.PUSH).setText("·"); // has the keyboard
        kind.make.accept(shell);
        kind.make.accept(shell);
        colour(shell, dark);
        Control usable = shell.getChildren()[1];
        Control disabled = shell.getChildren()[2];
        if (disabled instanceof ToolBar bar) {
            bar.getItem(0).setEnabled(false);
        } else {
            disabled.setEnabled(false);
        }
        shell.pack();
        shell.open();
        settle();
        // GTK fades colours in, for some hundred milliseconds where nothing else runs
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!tellsApart(usable, disabled) && System.nanoTime() < end) {
            settle();
        }
        double can = contrast(usable);
        assertThat(can).isGreaterThan(5);
        assertThat(contrast(disabled)).isBetween(1.5, can * 0.6);
    }

    private static boolean tellsApart(Control usable, Control disabled) {
        double can = contrast(usable);
        double cannot = contrast(disabled);
        return can > 5 && cannot > 1.5 && cannot < can * 0.6;
    }

    private void settle() {
        for (int i = 0; i < 5; i++) {
            shell.redraw();
            shell.update();
            while (display.readAndDispatch()) {
                // all that is to be painted
            }
        }
    }

    /** Returns the contrast of the two colours farthest apart inside the frame of a control. */
    private static double contrast(Control control) {
        Point area = control.getSize();
        Image image = new Image(control.getDisplay(), area.x, area.y);
        GC gc = new GC(image);
        control.print(gc);
        gc.dispose();
        ImageData pixels = image.getImageData();
        image.dispose();
        double most = 1;
        int ground = rgb(pixels, area.x / 2, FRAME);
        for (int x = FRAME; x < area.x - FRAME; x++) {
            for (int y = FRAME; y < area.y - FRAME; y++) {
                most = Math.max(most, Shades.contrast(rgb(pixels, x, y), ground));
            }
        }
        return most;
    }

    private static int rgb(ImageData pixels, int x, int y) {
        RGB colour = pixels.palette.getRGB(pixels.getPixel(x, y));
        return colour.red << 16 | colour.green << 8 | colour.blue;
    }
}
