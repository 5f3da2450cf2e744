/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.StudyException;

/** Small continua for tests. */
final class Continua {
    private Continua() {}

    /** Units as {@code annotator label start end}, separated by commas, on one document. */
    static ContinuumStudy of(long begin, long length, String units) {
        try {
            ContinuumStudyBuilder builder = ContinuumStudy.builder().document("", begin, length);
            for (String unit : units.split(",")) {
                String[] f = unit.trim().split(" ");
                if (f.length == 4) {
                    builder.unit(f[0], f[1], Long.parseLong(f[2]), Long.parseLong(f[3]));
                } else if (!unit.isBlank()) {
                    builder.annotators(List.of(unit.trim()));
                }
            }
            return builder.build();
        } catch (StudyException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Units that do not overlap within an annotator, or not within an annotator and label. */
    static ContinuumStudy random(
            Random random, int people, int documents, int labels, boolean labelsOverlap) {
        try {
            ContinuumStudyBuilder builder =
                    ContinuumStudy.builder()
                            .annotators(IntStream.range(0, people).mapToObj(i -> "A" + i).toList());
            for (int d = 0; d < documents; d++) {
                int length = 5 + random.nextInt(60);
                builder.document("d" + d, length);
                for (int a = 0; a < people; a++) {
                    for (int layer = 0; layer < (labelsOverlap ? labels : 1); layer++) {
                        int at = random.nextInt(8);
                        while (at < length) {
                            int end = Math.min(length, at + 1 + random.nextInt(9));
                            int label = labelsOverlap ? layer : random.nextInt(labels);
                            builder.unit("A" + a, "L" + label, at, end, "d" + d);
                            at = end + (random.nextInt(3) == 0 ? 0 : random.nextInt(12));
                        }
                    }
                }
            }
            return builder.build();
        } catch (StudyException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
