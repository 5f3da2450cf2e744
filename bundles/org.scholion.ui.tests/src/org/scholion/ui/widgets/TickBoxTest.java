/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.ui.theme.ColorRole;

/** A tick is seen, whatever ground the themes' style sheets give the box. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class TickBoxTest {

    /** What is to be told apart, by the guidelines for content that all can use. */
    private static final double ENOUGH = 3;

    private Display display;
    private Shell shell;

    @BeforeEach
    void open() {
        display = Display.getDefault();
        shell = new Shell(display);
        // as the light theme's style sheet does
        shell.setBackground(new Color(255, 255, 255));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private static ImageData drawn(TickBox box) {
        Image image = new Image(box.getDisplay(), box.getSize().x, box.getSize().y);
        GC gc = new GC(image);
        Event event = new Event();
        event.gc = gc;
        box.notifyListeners(SWT.Paint, event);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red)
                + 0.7152 * linear(colour.green)
                + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(RGB one, RGB other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    @Test
    void thatATickStandsOutFromItsBox() {
        TickBox box = new TickBox(shell, "Unsure", true, () -> {});
        box.setBackground(new Color(255, 255, 255));
        box.pack();
        assertThat(contrast(box, box.box())).isGreaterThan(ENOUGH);
    }

    @Test
    void thatOneThatCannotBeTurnedIsQuieterAndItsTickIsSeen() {
        TickBox box = new TickBox(shell, "Unsure", true, () -> {});
        box.pack();
        Rectangle words = new Rectangle(box.box().x + box.box().width, 0, 0, 0);
        words.width = box.getSize().x - words.x;
        words.height = box.getSize().y;
        double usable = contrast(box, words);
        box.setEnabled(false);
        assertThat(contrast(box, words)).isBetween(1.5, 0.6 * usable);
        assertThat(contrast(box, box.box())).isGreaterThan(2.5);
    }

    /** Returns how far the lightest and the darkest colour in an area are apart. */
    private static double contrast(TickBox box, Rectangle area) {
        ImageData data = drawn(box);
        RGB least = new RGB(255, 255, 255);
        RGB most = new RGB(0, 0, 0);
        for (int x = area.x + 3; x < area.x + area.width - 3; x++) {
            for (int y = area.y + 3; y < area.y + area.height - 3; y++) {
                RGB here = data.palette.getRGB(data.getPixel(x, y));
                least = luminance(here) < luminance(least) ? here : least;
                most = luminance(here) > luminance(most) ? here : most;
            }
        }
        return contrast(least, most);
    }

    @Test
    void thatItsColoursStandOutFromEachOtherInBothThemes() {
        for (boolean dark : new boolean[] {false, true}) {
            RGB tick = ColorRole.GROUND.rgb(dark);
            assertThat(contrast(tick, ColorRole.ACCENT.rgb(dark))).isGreaterThan(ENOUGH);
            assertThat(contrast(ColorRole.PANEL.rgb(dark), ColorRole.QUIET_TEXT.rgb(dark)))
                    .isGreaterThan(ENOUGH);
        }
    }

    @Test
    void thatSpaceAndAClickTurnIt() {
        int[] turned = new int[1];
        TickBox box = new TickBox(shell, "Unsure", false, () -> turned[0]++);
        box.pack();
        Event key = new Event();
        key.keyCode = ' ';
        box.notifyListeners(SWT.KeyDown, key);
        Event click = new Event();
        click.button = 1;
        click.x = 5;
        click.y = 5;
        box.notifyListeners(SWT.MouseUp, click);
        assertThat(turned[0]).isEqualTo(2);
        assertThat(box.isTicked()).isFalse();
    }

    @Test
    void thatABoxThatTurnsItselfShowsItAndTellsThen() {
        boolean[] told = new boolean[1];
        TickBox[] made = new TickBox[1];
        made[0] = TickBox.turning(shell, "&Split", false, () -> told[0] = made[0].isTicked());
        Event key = new Event();
        key.keyCode = ' ';
        made[0].notifyListeners(SWT.KeyDown, key);
        assertThat(made[0].isTicked()).isTrue();
        assertThat(told[0]).isTrue();
    }

    @Test
    void thatEnterAndEscapeAreTheDialogsWhereThereIsOne() {
        for (boolean dialog : new boolean[] {true, false}) {
            TickBox box =
                    dialog
                            ? TickBox.turning(shell, "Split", false, () -> {})
                            : new TickBox(shell, "Split", false, () -> {});
            for (int way : new int[] {SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ESCAPE}) {
                Event event = new Event();
                event.detail = way;
                box.notifyListeners(SWT.Traverse, event);
                assertThat(event.doit).isEqualTo(dialog);
            }
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            box.notifyListeners(SWT.KeyDown, enter);
            assertThat(box.isTicked()).isFalse();
        }
    }

    @Test
    void thatItsLetterTurnsItAndNoOtherDoes() {
        shell.open();
        TickBox box = TickBox.turning(shell, "Fish && &chips", false, () -> {});
        box.setSize(100, 20);
        for (char letter : new char[] {'f', '&', ' ', 'c'}) {
            Event event = new Event();
            event.detail = SWT.TRAVERSE_MNEMONIC;
            event.character = letter;
            box.notifyListeners(SWT.Traverse, event);
            assertThat(box.isTicked()).as("after %s", letter).isEqualTo(letter == 'c');
        }
        assertThat(box.words()).isEqualTo("Fish & chips");
    }
}
