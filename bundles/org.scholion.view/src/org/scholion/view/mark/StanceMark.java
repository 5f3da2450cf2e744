/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Span;

/**
 * A stance.
 *
 * @param intensity how strong, 0 when not annotated, at most {@code intensities}
 * @param intensities how many steps the scale has, 0 when it has none
 * @param ends holders, targets and sources, in this order
 * @param cues the words that show it
 * @param evidence the stretches that support it, then the words that show its sources
 */
public record StanceMark(
        MarkHeader header,
        StanceSign sign,
        int intensity,
        int intensities,
        List<StanceEndMark> ends,
        List<Span> cues,
        List<Span> evidence)
        implements Mark {

    public StanceMark {
        ends = List.copyOf(ends);
        cues = List.copyOf(cues);
        evidence = List.copyOf(evidence);
    }

    @Override
    public List<Span> spans() {
        List<Span> all = new ArrayList<>(cues);
        all.addAll(evidence);
        return all;
    }

    @Override
    public List<MarkId> references() {
        return ends.stream().flatMap(end -> end.mark().stream()).distinct().toList();
    }
}
