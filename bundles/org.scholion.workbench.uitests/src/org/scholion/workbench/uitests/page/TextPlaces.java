/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.page;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.driver.Wait;

/** Where words of a document are on the screen. */
final class TextPlaces {

    private final EditingContext context;
    private final AnnotationCanvas canvas;

    TextPlaces(EditingContext context, AnnotationCanvas canvas) {
        this.context = context;
        this.canvas = canvas;
    }

    private String text() {
        return Ui.call(() -> context.annotations().text());
    }

    /** Returns where words first are in the text. */
    TextRange range(String words) {
        String text = text();
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new AssertionError("“" + words + "” is not in the text");
        }
        return new TextRange(begin, begin + words.length());
    }

    private Rectangle place(TextRange range) {
        return places(range).get(0);
    }

    private List<Rectangle> places(TextRange range) {
        Ui.run(() -> canvas.reveal(range));
        return Wait.forValue(
                "the words at " + range + " to show",
                () -> Optional.of(canvas.getTextBounds(range)).filter(r -> !r.isEmpty()));
    }

    /** Returns a point in the first letter of a place, on the side where it begins. */
    Point atBegin(TextRange range) {
        // all of it first: what shows one end may hide the other
        places(range);
        int end = range.begin() + Character.charCount(text().codePointAt(range.begin()));
        Rectangle first = place(new TextRange(range.begin(), end));
        return new Point(
                runsRightwards(range.begin()) ? first.x + 1 : first.x + first.width - 1,
                middle(first));
    }

    /** Returns a point in the last letter of a place, on the side where it ends. */
    Point atEnd(TextRange range) {
        int begin = range.end() - Character.charCount(text().codePointBefore(range.end()));
        Rectangle last = place(new TextRange(begin, range.end()));
        return new Point(
                runsRightwards(begin) ? last.x + last.width - 1 : last.x + 1, middle(last));
    }

    /** Whether a letter of the text is drawn in a run from left to right. */
    private boolean runsRightwards(int offset) {
        String text = text();
        int begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int end = text.indexOf('\n', offset);
        String paragraph = text.substring(begin, end < 0 ? text.length() : end);
        int direction = rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        return new Bidi(paragraph, direction).getLevelAt(offset - begin) % 2 == 0;
    }

    private static int middle(Rectangle place) {
        return place.y + place.height / 2;
    }

    /** Returns the middle of words. */
    Point inside(String words) {
        return inside(range(words));
    }

    /** Returns the middle of a place. */
    Point inside(TextRange range) {
        Rectangle place = place(range);
        return new Point(place.x + place.width / 2, middle(place));
    }

    /** Returns whether the document runs from right to left. */
    boolean rightToLeft() {
        return Ui.call(() -> context.document().direction() == TextDirection.RIGHT_TO_LEFT);
    }
}
