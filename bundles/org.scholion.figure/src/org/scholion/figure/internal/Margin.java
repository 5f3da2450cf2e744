/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.List;
import org.scholion.view.TextMeasurer;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.StanceEndMark;
import org.scholion.view.mark.StanceMark;

/**
 * How much room is needed beside the column so that what stands there is said in full. What is left
 * of it is cut off when the figure is drawn.
 *
 * @param measurer of labels
 */
record Margin(TextMeasurer measurer) {

    private static final int LEAST = 60;
    private static final int MOST = 220;

    /**
     * From the column to a chip's text and from there to the edge, with a passage's bar between.
     */
    private static final int AROUND_CHIP = 48;

    /** The same of a passage's name, with another's bar between. */
    private static final int AROUND_NAME = 40;

    /** The room that suits marks, in pixels. */
    int of(DocumentMarks marks) {
        int[] widest = {LEAST};
        marks.forEach(
                mark -> {
                    switch (mark) {
                        case StanceMark stance ->
                                widest[0] = Math.max(widest[0], chips(stance.ends()));
                        case PassageMark passage ->
                                widest[0] =
                                        Math.max(
                                                widest[0],
                                                AROUND_NAME
                                                        + measurer.labelWidth(
                                                                passage.header().label()));
                        default -> {
                            // stands in the column
                        }
                    }
                });
        return Math.min(widest[0], MOST);
    }

    private int chips(List<StanceEndMark> ends) {
        return ends.stream()
                .filter(end -> !end.chip().isEmpty())
                .mapToInt(end -> AROUND_CHIP + measurer.labelWidth(end.chip()))
                .max()
                .orElse(0);
    }
}
