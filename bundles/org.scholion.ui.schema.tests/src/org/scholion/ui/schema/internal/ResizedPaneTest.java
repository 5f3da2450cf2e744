/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.scholion.ui.schema.internal.model.WrittenSchemas;

/** The tree of a schema is painted however its window becomes larger or smaller meanwhile. */
@NonNullByDefault({})
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ResizedPaneTest {

    private static final long PATIENCE_NANOSECONDS = 10_000_000_000L;
    private static final int SOME_WORDS = 200;

    private final Display display = Display.getDefault();
    private Shell shell;
    private Composite content;

    @BeforeEach
    void open() {
        shell = new Shell(display);
        shell.setLayout(new FillLayout());
        content = new Composite(shell, 0);
        content.setLayout(new FillLayout());
        shell.setSize(1600, 1000);
        shell.open();
        settle();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void settle() {
        while (display.readAndDispatch()) {
            // until nothing is left to do
        }
    }

    private void make() {
        new SchemaPane(content, WrittenSchemas.news(), Runnable::run, canvas -> {}, part -> {});
        content.layout(true, true);
    }

    private static Tree tree(Composite in) {
        for (Control child : in.getChildren()) {
            if (child instanceof Tree tree) {
                return tree;
            }
            Tree inner = child instanceof Composite composite ? tree(composite) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** How many pixels of the tree are other than its ground. */
    private int ink() {
        Tree tree = tree(content);
        Point size = tree.getSize();
        if (size.x < 1 || size.y < 1) {
            return 0;
        }
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(tree);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        int ground = data.getPixel(data.width / 2, data.height - 3);
        int ink = 0;
        for (int y = 2; y < data.height - 2; y++) {
            for (int x = 2; x < data.width - 20; x++) {
                ink += data.getPixel(x, y) == ground ? 0 : 1;
            }
        }
        return ink;
    }

    private void assertPainted() {
        long end = System.nanoTime() + PATIENCE_NANOSECONDS;
        while (ink() < SOME_WORDS && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
        assertThat(ink()).isGreaterThan(SOME_WORDS);
        assertThat(tree(content).getItemCount()).isPositive();
        assertThat(tree(content).getTopItem().getBounds().height).isPositive();
    }

    @Test
    void thatItIsPaintedInAWindowThatStaysAsItIs() {
        make();
        assertPainted();
    }

    @Test
    void thatItIsPaintedWhereTheWindowBecameSmallerJustBefore() {
        shell.setSize(1280, 800);
        make();
        assertPainted();
    }

    @Test
    void thatItIsPaintedWhereTheWindowBecomesSmallerJustAfter() {
        make();
        shell.setSize(1280, 800);
        assertPainted();
        shell.setSize(1600, 1000);
        assertPainted();
    }

    @Test
    void thatItIsPaintedWhereTheWindowWasMaximisedJustBefore() {
        shell.setMaximized(true);
        settle();
        shell.setMaximized(false);
        make();
        assertPainted();
    }

    @Test
    void thatItIsPaintedWhereThereWasNoRoomWhenItWasMade() {
        content.setVisible(false);
        shell.setSize(1, 1);
        settle();
        make();
        settle();
        content.setVisible(true);
        shell.setSize(1280, 800);
        assertPainted();
    }
}
