/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.text.TextDirection;

/** Measures text in the fonts of one canvas. All lengths are points. */
public interface TextMeasurer {

    /**
     * The advances of a stretch as it will be painted, shaped as a whole.
     *
     * @param direction the direction of all its characters
     */
    Advances measure(String text, int begin, int end, TextDirection direction);

    /**
     * The width of a stretch between two places where a line may break. May be a point off what
     * {@link #measure} says; asked very often, so it should be remembered.
     */
    int width(String text, int begin, int end);

    /** The vertical room of the fonts this stretch is painted in. */
    LineMetrics metrics(String text, int begin, int end);

    /** The size of the text font in points. */
    int fontSize();

    /** The width of an average character of these fonts, for estimates and the column's width. */
    double averageAdvance();

    /** The width of a label's text in the label font. */
    int labelWidth(String label);

    /** The height of the label font's line. */
    int labelHeight();
}
