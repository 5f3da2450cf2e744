/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationKind;
import org.scholion.schema.TypeColor;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkState;

/**
 * The part of a span that lies in one line.
 *
 * @param kind of the mark
 * @param evidence whether it is evidence of a stance: a dotted underline without tint
 * @param begin offset where this part begins
 * @param end offset where it ends
 * @param rects its visual pieces, from left to right, as high as the text
 * @param level how deep it lies in spans around it, 0 for the outermost: steps the underline
 * @param underline y of its underline's top
 * @param first whether the span begins here
 * @param last whether it ends here
 * @param label its label, on the first part only
 * @param ties where dotted ties run to the previous part of a discontinuous span, and to the line's
 *     ends where other parts lie in other lines
 */
public record SpanBox(
        MarkId mark,
        AnnotationKind kind,
        boolean evidence,
        int begin,
        int end,
        List<Rect> rects,
        int level,
        int underline,
        boolean first,
        boolean last,
        TypeColor color,
        MarkState state,
        Optional<LabelBox> label,
        List<Rect> ties) {

    public SpanBox {
        rects = List.copyOf(rects);
        ties = List.copyOf(ties);
    }

    /** The same box moved down. */
    public SpanBox down(int dy) {
        return new SpanBox(
                mark,
                kind,
                evidence,
                begin,
                end,
                rects.stream().map(r -> r.down(dy)).toList(),
                level,
                underline + dy,
                first,
                last,
                color,
                state,
                label.map(l -> l.down(dy)),
                ties.stream().map(r -> r.down(dy)).toList());
    }
}
