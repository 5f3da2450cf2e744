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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.ui.canvas.TextHint;

/** Keys show over the words they go to, and are gone when they go nowhere. */
@NonNullByDefault
class TextHintsTest {

    private static final String TEXT = "Rain in Rome.\nوصلت روسيا إلى روما.\n";

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 760, 300);

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

    private static TextRange range(String words) {
        int begin = TEXT.indexOf(words);
        return new TextRange(begin, begin + words.length());
    }

    /** How much is painted over the upper edge of a word's first letter. */
    private int over(String words, CanvasTheme theme) {
        ImageData pixels = painted();
        int begin = range(words).begin();
        Rectangle letter = canvas.getTextBounds(new TextRange(begin, begin + 1)).getFirst();
        int found = 0;
        for (int y = letter.y - 6; y < letter.y; y++) {
            for (int x = letter.x; x < letter.x + letter.width; x++) {
                RGB rgb = pixels.palette.getRGB(pixels.getPixel(x, y));
                if ((rgb.red << 16 | rgb.green << 8 | rgb.blue) != theme.ground()) {
                    found++;
                }
            }
        }
        return found;
    }

    @Test
    void thatAKeyShowsAtTheBeginOfItsWordsInEitherDirection() throws Exception {
        for (CanvasTheme theme : List.of(CanvasTheme.LIGHT, CanvasTheme.DARK)) {
            canvas.setTheme(theme);
            canvas.setHints(List.of());
            assertThat(over("Rome", theme)).isZero();
            assertThat(over("روما", theme)).isZero();
            List<TextHint> hints =
                    List.of(new TextHint(range("Rome"), "2"), new TextHint(range("روما"), "3"));
            canvas.setHints(hints);
            assertThat(canvas.getHints()).isEqualTo(hints);
            assertThat(over("Rome", theme)).isPositive();
            assertThat(over("روما", theme)).isPositive();
            assertThat(over("Rain", theme)).isZero();
            Path picture = Files.createDirectories(Path.of("target/pictures"));
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {painted()};
            loader.save(
                    picture.resolve(theme.dark() ? "hints-dark.png" : "hints.png").toString(),
                    SWT.IMAGE_PNG);
        }
    }
}
