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
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasSettings;
import org.scholion.ui.canvas.CanvasTheme;
import org.scholion.view.invisible.InvisibleKind;
import org.scholion.view.invisible.InvisibleSign;

/** Invisible characters show if one wants to see them, and nothing moves for it. */
@NonNullByDefault
class InvisiblesTest {

    private static final String ENGLISH =
            "Mr.\u00a0Rao met\u2003the\tpress, co\u00adoperating\u200b; see \u2068a\u2069 \u0007.\r\n";
    private static final String ARABIC =
            "\u0648\u0635\u0644\u062a \u0633\u0644\u0645\u0649\u200f!\t\u0641\u064a 2024\u00a0\u0645"
                    + " \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u2066UN\u2069.\n";
    private static final String HINDI =
            "\u0939\u093f\u0928\u094d\u200c\u0926\u0940 \u0915\u094d\u200d\u0937"
                    + " \u0930\u093e\u091c\u094d\u200d\u092f \ud83d\udc69\u200d\ud83d\udcbb\ufe0f.\n\nEnd";
    private static final String TEXT = ENGLISH + ARABIC + HINDI;

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

    private void picture(String name) throws Exception {
        Path target = Files.createDirectories(Path.of("target/pictures")).resolve(name);
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {painted()};
        loader.save(target.toString(), SWT.IMAGE_PNG);
    }

    private Rectangle boundsOf(String part) {
        int begin = TEXT.indexOf(part);
        return canvas.getTextBounds(new TextRange(begin, begin + part.length())).getFirst();
    }

    private void pointAt(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        canvas.notifyListeners(SWT.MouseMove, event);
    }

    private static int inked(ImageData pixels, Rectangle place, int ground) {
        int found = 0;
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                var rgb = pixels.palette.getRGB(pixels.getPixel(x, y));
                if ((rgb.red << 16 | rgb.green << 8 | rgb.blue) != ground) {
                    found++;
                }
            }
        }
        return found;
    }

    @Test
    void thatTheyShowOnlyIfOneWantsToSeeThem() throws Exception {
        Rectangle space = boundsOf("\u00a0");
        int ground = CanvasTheme.LIGHT.ground();
        assertThat(inked(painted(), space, ground)).isZero();
        canvas.setInvisibles(true);
        assertThat(inked(painted(), space, ground)).isPositive();
        picture("invisibles.png");
        canvas.setTheme(CanvasTheme.DARK);
        canvas.setSettings(new CanvasSettings(18, 1.7, 80, ""));
        picture("invisibles-dark.png");
        canvas.setTheme(CanvasTheme.LIGHT);
        canvas.setSettings(CanvasSettings.STANDARD);
        canvas.setInvisibles(false);
        assertThat(inked(painted(), space, ground)).isZero();
    }

    @Test
    void thatNoCharacterMovesWhenTheyShow() {
        List<List<Rectangle>> before = places();
        canvas.setInvisibles(true);
        painted();
        assertThat(places()).isEqualTo(before);
    }

    @Test
    void thatATickBetweenLettersIsNamedByItsHead() {
        canvas.setInvisibles(true);
        InvisibleSign mark =
                canvas.getInvisibleSigns().stream()
                        .filter(sign -> sign.kind() == InvisibleKind.RIGHT_TO_LEFT_MARK)
                        .findFirst()
                        .orElseThrow();
        pointAt(mark.place().x() + 2, mark.place().y() + 2);
        assertThat(canvas.getToolTipText()).contains("U+200F").contains("right-to-left mark");
    }

    private List<List<Rectangle>> places() {
        return IntStream.range(0, TEXT.length())
                .mapToObj(at -> canvas.getTextBounds(new TextRange(at, at + 1)))
                .toList();
    }

    @Test
    void thatThePointerIsToldWhichCharacterItIsWhileTheyShow() {
        Rectangle space = boundsOf("\u00a0");
        int y = space.y + space.height / 2;
        pointAt(space.x + space.width / 2, y);
        assertThat(canvas.getToolTipText()).isNull();
        canvas.setInvisibles(true);
        pointAt(space.x + space.width / 2, y);
        assertThat(canvas.getToolTipText()).contains("U+00A0").contains("no-break space");
        pointAt(boundsOf("Mr").x + 2, y);
        assertThat(canvas.getToolTipText()).isNull();
    }
}
