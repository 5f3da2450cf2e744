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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasCommand;

/** The canvas with the paragraphs of a document run one way, whatever they begin with. */
@NonNullByDefault
class DirectionTest {

    private static final String HEADLINE = "Twitter أعلنت شركة";
    private static final String TEXT = HEADLINE + "\nقالت أمينة راو إنها تدعم الخطة.\n12.5\n";

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 700, 400);
    private final CanvasMarks marks = new CanvasMarks();

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    private Rectangle place(String words) {
        int at = TEXT.indexOf(words);
        List<Rectangle> places = canvas.getTextBounds(new TextRange(at, at + words.length()));
        assertThat(places).hasSize(1);
        return places.get(0);
    }

    private int caretAfter(int from, CanvasCommand command) {
        canvas.selectText(new TextRange(from, from));
        assertThat(canvas.perform(command, false)).isTrue();
        return canvas.getCanvasSelection().caret();
    }

    @Test
    void thatAForcedParagraphBeginsOnItsOwnSide() throws IOException {
        assertThat(place("Twitter").x).isLessThan(place("أعلنت").x);
        marks.mention(0, 7, "Organisation");
        marks.mention(TEXT.indexOf("أمينة"), TEXT.indexOf(" إنها"), "Person");
        canvas.updateMarks(marks.document());
        canvas.setDirection(BaseDirection.RIGHT_TO_LEFT);
        assertThat(place("Twitter").x).isGreaterThan(place("أعلنت").x);
        Rectangle number = place("12.5");
        assertThat(number.x + number.width).isEqualTo(place("قالت").x + place("قالت").width);
        picture("canvas-all-right-to-left.png");
        canvas.setDirection(BaseDirection.LEFT_TO_RIGHT);
        assertThat(place("12.5").x).isEqualTo(place("Twitter").x);
        picture("canvas-all-left-to-right.png");
    }

    @Test
    void thatHomeArrowsAndWordsFollowTheForcedDirection() {
        int end = HEADLINE.length();
        assertThat(caretAfter(4, CanvasCommand.WORD_RIGHT)).isGreaterThan(4);
        canvas.setDirection(BaseDirection.RIGHT_TO_LEFT);
        assertThat(caretAfter(4, CanvasCommand.WORD_RIGHT)).isLessThan(4);
        assertThat(caretAfter(4, CanvasCommand.LINE_START)).isZero();
        assertThat(caretAfter(4, CanvasCommand.LINE_END)).isEqualTo(end);
        // letters of a Latin word still stand from left to right, and an arrow goes as it is seen
        assertThat(caretAfter(4, CanvasCommand.RIGHT)).isEqualTo(5);
        // at the end of the line on the left the arrow to the left goes on to the next line
        assertThat(caretAfter(end, CanvasCommand.LEFT)).isEqualTo(end + 1);
    }

    @Test
    void thatTurningKeepsTextSelectionAndTheLineAtTheTop() {
        canvas.selectText(new TextRange(8, 13));
        canvas.setDirection(BaseDirection.RIGHT_TO_LEFT);
        assertThat(canvas.getCanvasSelection().range()).isEqualTo(new TextRange(8, 13));
        assertThat(canvas.getContent().orElseThrow().text()).isEqualTo(TEXT);
        assertThat(canvas.getContent().orElseThrow().direction())
                .isEqualTo(BaseDirection.RIGHT_TO_LEFT);
        assertThat(place("Twitter").y).isBetween(0, 100);
        canvas.setDirection(BaseDirection.AUTOMATIC);
        assertThat(place("Twitter").x).isLessThan(place("أعلنت").x);
    }

    @Test
    void thatTheSameTextGivenAgainTakesItsDirectionAlong() {
        canvas.setContent(
                canvas.getContent().orElseThrow().withDirection(BaseDirection.RIGHT_TO_LEFT));
        assertThat(place("Twitter").x).isGreaterThan(place("أعلنت").x);
    }

    /** Keeps what is painted, to be looked at. */
    private void picture(String name) throws IOException {
        Display display = canvas.getDisplay();
        canvas.update();
        while (display.readAndDispatch()) {
            // until it is painted
        }
        Point size = canvas.getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(image);
        canvas.print(gc);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        Path folder = Files.createDirectories(Path.of("target/pictures"));
        loader.save(folder.resolve(name).toString(), SWT.IMAGE_PNG);
    }
}
