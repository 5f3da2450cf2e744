/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.ArrayList;
import java.util.List;
import org.scholion.text.Paragraph;
import org.scholion.text.Paragraphs;

/**
 * A text as one of two that say the same in different languages. A place in it is a number: the
 * paragraph, counted from 0 without blank ones, and behind the point how far through its
 * characters.
 */
public final class ParallelText {

    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Looks for the paragraphs of a text; costs one pass over it. */
    public ParallelText(String text) {
        for (Paragraph paragraph : Paragraphs.of(text)) {
            if (!text.substring(paragraph.begin(), paragraph.end()).isBlank()) {
                paragraphs.add(paragraph);
            }
        }
    }

    /** Returns how many paragraphs are not blank. */
    public int paragraphs() {
        return paragraphs.size();
    }

    /**
     * Returns the place of an offset; in blank paragraphs that of the end of what comes before.
     *
     * @param offset in UTF-16, also between two characters
     * @return from 0 to the number of paragraphs
     */
    public double place(double offset) {
        int index = paragraphs.size() - 1;
        while (index >= 0 && paragraphs.get(index).begin() > offset) {
            index--;
        }
        if (index < 0) {
            return 0;
        }
        Paragraph paragraph = paragraphs.get(index);
        double length = paragraph.end() - paragraph.begin();
        return index + Math.clamp((offset - paragraph.begin()) / length, 0, 1);
    }

    /** Returns the offset of a place; the end of the last paragraph for one beyond it. */
    public double offset(double place) {
        if (paragraphs.isEmpty()) {
            return 0;
        }
        double inside = Math.clamp(place, 0, paragraphs.size());
        int index = Math.min((int) inside, paragraphs.size() - 1);
        Paragraph paragraph = paragraphs.get(index);
        return paragraph.begin() + (inside - index) * (paragraph.end() - paragraph.begin());
    }

    /**
     * Returns the offset in this text for one in another: in the same paragraph, or, if the two
     * have not as many, as far through the whole.
     */
    public double offset(ParallelText other, double offsetThere) {
        double place = other.place(offsetThere);
        if (other.paragraphs() == paragraphs() || other.paragraphs() == 0) {
            return offset(place);
        }
        return offset(place * paragraphs() / other.paragraphs());
    }
}
