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

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.FoundPlaces;

/** What was found shows in the text, what is settled otherwise than the rest. */
@NonNullByDefault
class FoundPlacesTest {

    private static final int FOUND = 0xFFE9A8;

    @Test
    void thatTheHitsOfAWindowAreThoseThatShareAUnitWithIt() {
        Random random = new Random(3);
        List<TextRange> hits = new ArrayList<>();
        for (int at = 0; at < 200; at += 1 + random.nextInt(4)) {
            hits.add(new TextRange(at, at + 1 + random.nextInt(3)));
            at = hits.getLast().end();
        }
        FoundPlaces places = new FoundPlaces(hits, Set.of());
        for (int begin = 0; begin < 210; begin += 7) {
            TextRange window = new TextRange(begin, begin + 1 + random.nextInt(40));
            assertThat(places.in(window))
                    .isEqualTo(hits.stream().filter(window::overlaps).toList());
        }
    }

    /** How many pixels within a range have the colour of hits. */
    private static int tinted(AnnotationCanvas canvas, TextRange range) {
        while (canvas.getDisplay().readAndDispatch()) {
            // until it is painted
        }
        Rectangle place = canvas.getTextBounds(range).get(0);
        Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageData pixels = image.getImageData(100);
        image.dispose();
        int tinted = 0;
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                int red = pixels.palette.getRGB(pixels.getPixel(x, y)).red;
                int green = pixels.palette.getRGB(pixels.getPixel(x, y)).green;
                int blue = pixels.palette.getRGB(pixels.getPixel(x, y)).blue;
                if ((red << 16 | green << 8 | blue) == FOUND) {
                    tinted++;
                }
            }
        }
        return tinted;
    }

    @Test
    void thatHitsAreTintedAndSettledOnesAreNot() {
        AnnotationCanvas canvas = CanvasMarks.open("India met India and India.", 600, 200);
        TextRange first = new TextRange(0, 5);
        TextRange second = new TextRange(10, 15);
        TextRange third = new TextRange(20, 25);
        assertThat(tinted(canvas, first)).isZero();
        canvas.setFound(new FoundPlaces(List.of(first, second), Set.of(second)));
        assertThat(tinted(canvas, first)).isPositive();
        assertThat(tinted(canvas, second)).isZero();
        assertThat(tinted(canvas, third)).isZero();
        canvas.setFound(FoundPlaces.NONE);
        assertThat(tinted(canvas, first)).isZero();
        canvas.getShell().dispose();
    }
}
