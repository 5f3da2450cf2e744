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
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.editor.annotating.PointedBar;
import org.scholion.ui.theme.ThemeColors;
import org.scholion.workbench.uitests.driver.Appearance;
import org.scholion.workbench.uitests.driver.KeyboardLayout;
import org.scholion.workbench.uitests.driver.Labels;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;
import org.scholion.workbench.uitests.driver.Widgets;
import org.scholion.workbench.uitests.page.DocumentPage;

/**
 * Looks at the window in all its views and bars, in two sizes, light and dark, under three layouts
 * of the keyboard. Pictures are taken of each, and what a look would find wrong fails.
 */
class MatrixJourney extends Journey {

    private static final String VIEWS = "org.scholion.ui.editor.";
    static final Point SMALL = new Point(1280, 800);
    static final Point LARGE = new Point(1920, 1080);

    /** A word that was to be filled in and is empty. */
    private static final Pattern HOLE = Pattern.compile("[\\p{Ll}.]  \\p{Ll}");

    private String combination = "";

    /** All that a look would find wrong, told at the end. */
    private final SoftAssertions seen = new SoftAssertions();

    @AfterEach
    void showLightAndWide() {
        dark(false);
        Ui.run(() -> shell().setMaximized(true));
    }

    @Test
    void thatAllIsWholeAndReadableInEachCombination() throws Exception {
        workbench.menu("File", "Open sample");
        workbench.awaitAnyDocument();
        Ui.run(() -> shell().setMaximized(false));
        int zoom = Ui.call(() -> shell().getMonitor().getZoom());
        for (Point size : sizes()) {
            for (boolean dark : new boolean[] {false, true}) {
                dark(dark);
                size(new Point(size.x * 100 / zoom, size.y * 100 / zoom));
                combination = size.x + "-" + zoom + "-" + (dark ? "dark" : "light");
                lookAround(layout(size, dark));
            }
        }
        seen.assertAll();
    }

    /** The sizes of the window, in pixels. */
    List<Point> sizes() {
        return List.of(SMALL, LARGE);
    }

    private static String layout(Point size, boolean dark) {
        if (!dark) {
            return "us";
        }
        return size.equals(SMALL) ? "ara" : "in";
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private void size(Point wanted) {
        Ui.run(
                () -> {
                    shell().setLocation(0, 0);
                    shell().setSize(wanted);
                });
        Wait.until("the window to be " + wanted, () -> near(shell().getSize(), wanted));
        Wait.untilIdle();
    }

    /** Window managers keep room for a frame. */
    private static boolean near(Point size, Point wanted) {
        return Math.abs(size.x - wanted.x) < 40 && Math.abs(size.y - wanted.y) < 60;
    }

    private void dark(boolean wanted) {
        if (Ui.call(ThemeColors::dark) != wanted) {
            workbench.menu("View", "Switch between light and dark");
            Wait.until("the other theme", () -> ThemeColors.dark() == wanted);
        }
    }

    private void lookAround(String layout) throws Exception {
        DocumentPage english = workbench.openDocument("02-water-pact-en");
        look("text");
        try (KeyboardLayout changed = KeyboardLayout.change(layout)) {
            int before = english.count();
            Ui.run(
                    () ->
                            english.context()
                                    .surface()
                                    .reveal(english.context().boundaries().longWordAt(0)));
            changed.pressKeyOf('i');
            english.awaitCount(before + 1);
            look("marked-under-" + layout);
            changed.pressWithControl('z');
            english.awaitCount(before);
        }
        for (String view : List.of("relations", "problems", "referents", "comments")) {
            unfold(view);
        }
        english.focus();
        workbench.driver().press(0, SWT.TAB);
        look("selected");
        workbench.driver().press(0, SWT.SPACE);
        workbench.driver().press(0, SWT.TAB);
        workbench.driver().press(0, SWT.SPACE);
        look("several");
        workbench.driver().press(0, SWT.ESC);
        workbench.driver().press(0, SWT.ESC);
        workbench.driver().press(SWT.CTRL, SWT.HOME);
        workbench.driver().press(0, 'w');
        Wait.until("a word to be selected", () -> !english.context().selection().range().isEmpty());
        workbench.driver().press(0, 's');
        workbench.find(
                Canvas.class,
                "the bar of a stance",
                c -> c instanceof PointedBar bar && bar.place("Esc").isPresent());
        look("stance-bar");
        workbench.driver().press(0, SWT.ESC);
        workbench.driver().press(0, SWT.ESC);
        find();
        workbench.driver().press(SWT.ALT | SWT.SHIFT, 'h');
        look("layers");
        workbench.driver().press(0, SWT.ESC);
        workbench.driver().press(0, SWT.F2);
        look("types");
        workbench.driver().press(0, SWT.ESC);
        workbench.driver().press(SWT.CTRL, 'k');
        look("comment");
        workbench.driver().press(0, SWT.ESC);
        workbench.driver().press(0, SWT.F1);
        look("keys-card");
        workbench.driver().press(0, SWT.ESC);
        workbench.openDocument("09-posts-ar");
        look("arabic");
        workbench.perspective("Lead");
        look("lead");
        workbench.perspective("Annotate");
    }

    private void unfold(String view) {
        int key =
                switch (view) {
                    case "relations" -> '4';
                    case "problems" -> '5';
                    case "referents" -> '7';
                    default -> '8';
                };
        workbench.driver().press(SWT.ALT, key);
        Wait.until(view + " to show", () -> workbench.shows(VIEWS + view));
        if (view.equals("referents")) {
            workbench.find(
                    Table.class,
                    "the referents of the sample",
                    t ->
                            t.getColumnCount() > 0
                                    && t.getColumn(0).getText().equals("Name or mention")
                                    && t.getItemCount() > 0);
        }
        look(view);
        workbench.driver().press(SWT.ALT, key);
        Wait.until(view + " to be folded", () -> !workbench.shows(VIEWS + view));
    }

    private void find() {
        workbench.driver().press(SWT.CTRL, 'f');
        Text field = workbench.find(Text.class, "the line to find in", Control::isFocusControl);
        workbench.driver().type("the");
        Wait.until("the words", () -> field.getText().equals("the"));
        look("find");
        workbench.driver().press(0, SWT.ESC);
    }

    private void look(String what) {
        workbench.screenshot("matrix-" + combination + "-" + what);
        Shell active = Ui.call(() -> Widgets.activeShell().orElseGet(MatrixJourney::shell));
        seen.assertThat(Ui.call(() -> Appearance.clipped(active)))
                .as("%s: what is cut off in “%s”", combination, what)
                .isEmpty();
        seen.assertThat(Ui.call(() -> Labels.of(active)))
                .as("%s: a hole where a word belongs in “%s”", combination, what)
                .noneMatch(text -> HOLE.matcher(text).find());
        if (Ui.call(ThemeColors::dark)) {
            seen.assertThat(Ui.call(() -> Appearance.light(active)))
                    .as("%s: what is light in “%s”", combination, what)
                    .isEmpty();
        }
    }
}
