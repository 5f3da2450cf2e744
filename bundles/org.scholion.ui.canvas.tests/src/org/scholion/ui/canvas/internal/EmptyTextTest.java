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

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.scholion.ui.canvas.AnnotationCanvas;

/** A document without text says so, as a canvas without document does. */
@NonNullByDefault
class EmptyTextTest {

    @Test
    void thatADocumentWithoutTextIsNoEmptyPage() {
        AnnotationCanvas canvas = CanvasMarks.open("", 500, 300);
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        canvas.getShell().dispose();
        int ground = data.getPixel(area.width / 2, 5);
        int letters = 0;
        for (int y = area.height / 4; y < area.height / 2; y++) {
            for (int x = area.width / 4; x < 3 * area.width / 4; x++) {
                letters += data.getPixel(x, y) == ground ? 0 : 1;
            }
        }
        assertThat(letters).isGreaterThan(100);
    }
}
