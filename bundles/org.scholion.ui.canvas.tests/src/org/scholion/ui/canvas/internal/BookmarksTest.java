/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasTheme;

/** Lines with bookmarks have a ribbon where they begin. */
@NonNullByDefault
class BookmarksTest {

    private static final String TEXT = "First line.\nقالت أمينة راو\nLast line.";
    private static final int ARABIC = TEXT.indexOf('ق');

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 600, 300);

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    private ImageData painted() {
        while (canvas.getDisplay().readAndDispatch()) {
            // until it is painted
        }
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData pixels = image.getImageData(100);
        image.dispose();
        return pixels;
    }

    /** Whether a ribbon is beside the line of an offset, at a distance from the left edge. */
    private boolean ribbon(int offset, int x) {
        Rectangle line = canvas.getTextBounds(new TextRange(offset, offset + 1)).getFirst();
        ImageData pixels = painted();
        RGB seen = pixels.palette.getRGB(pixels.getPixel(x, line.y + line.height / 2));
        int accent = CanvasTheme.LIGHT.accent();
        return seen.equals(new RGB(accent >> 16 & 0xFF, accent >> 8 & 0xFF, accent & 0xFF));
    }

    @Test
    void thatARibbonIsWhereItsLineBeginsUntilItIsTakenAway() {
        int right = canvas.getClientArea().width - RulerPainter.WIDTH - 8;
        assertThat(ribbon(3, 8)).isFalse();
        canvas.setBookmarks(List.of(3, ARABIC + 2));
        assertThat(ribbon(3, 8)).isTrue();
        assertThat(ribbon(ARABIC, right)).isTrue();
        assertThat(ribbon(ARABIC, 8)).isFalse();
        assertThat(ribbon(TEXT.indexOf("Last"), 8)).isFalse();
        canvas.setBookmarks(List.of());
        assertThat(ribbon(3, 8)).isFalse();
    }

    @Test
    void thatALineIsFromItsFirstLetterToWhereTheNextBegins() {
        assertThat(canvas.getLine(5)).isEqualTo(new TextRange(0, ARABIC));
        assertThat(canvas.getLine(TEXT.length()))
                .isEqualTo(new TextRange(TEXT.indexOf("Last"), TEXT.length()));
    }
}
