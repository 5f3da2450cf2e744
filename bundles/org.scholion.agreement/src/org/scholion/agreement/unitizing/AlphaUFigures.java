/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.ArrayList;
import java.util.List;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;
import org.scholion.agreement.study.ContinuumStudy;

/**
 * αU of any draw of documents. Its chance puts each unit into each gap, of any document, so what
 * adds up per document are not figures but how many units of which length and gaps of which length
 * there are.
 */
final class AlphaUFigures implements DocumentFigures {
    private final int documents;
    private final long[] lengths;
    private final int[] workers;
    private final List<AlphaULabel> labels = new ArrayList<>();

    AlphaUFigures(ContinuumStudy study) {
        documents = study.documents().size();
        lengths = new long[documents];
        workers = new int[documents];
        for (int d = 0; d < documents; d++) {
            lengths[d] = study.length(d);
            workers[d] = study.workers(d);
        }
        LabelUnits units = new LabelUnits(study);
        for (int from = 0; from < units.groups; ) {
            int to = units.endOfLabel(from);
            labels.add(new AlphaULabel(study, units, from, to));
            from = to;
        }
    }

    @Override
    public int documents() {
        return documents;
    }

    @Override
    public DrawnFigure figure() {
        List<AlphaULabel.Sums> sums = labels.stream().map(AlphaULabel::sums).toList();
        return times -> {
            double length = 0;
            double marked = 0;
            for (int d = 0; d < documents; d++) {
                length += (double) times[d] * lengths[d];
                marked += (double) times[d] * workers[d] * lengths[d];
            }
            double observed = 0;
            double expected = 0;
            for (AlphaULabel.Sums label : sums) {
                label.add(times);
                observed += label.observed() / marked / length;
                expected += 2 / length * label.chance() / (marked * (marked - 1) - label.selves());
            }
            return expected > 0 ? 1 - observed / expected : Double.NaN;
        };
    }
}
