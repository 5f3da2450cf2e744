/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.scholion.agreement.study.ContinuumStudy;

/**
 * A text cut into segments.
 *
 * @param length how many positions the text has
 * @param boundaries where a segment ends and the next begins, ascending, from 1 to {@code length −
 *     1}
 */
public record Segmentation(long length, long[] boundaries) {

    /** Refuses boundaries out of order or range. */
    public Segmentation {
        boundaries = boundaries.clone();
        for (int i = 0; i < boundaries.length; i++) {
            if (boundaries[i] < 1
                    || boundaries[i] >= length
                    || i > 0 && boundaries[i] <= boundaries[i - 1]) {
                throw new IllegalArgumentException("boundaries must ascend within the text");
            }
        }
    }

    /** A segmentation by the lengths of its segments. */
    public static Segmentation ofMasses(long... masses) {
        long[] ends = masses.clone();
        Arrays.parallelPrefix(ends, Long::sum);
        return new Segmentation(
                ends.length == 0 ? 0 : ends[ends.length - 1],
                Arrays.copyOf(ends, Math.max(0, ends.length - 1)));
    }

    /** The boundaries that units make at their starts and ends. */
    public static Segmentation of(ContinuumStudy study, int document, int annotator) {
        long begin = study.begin(document);
        long length = study.length(document);
        LongStream.Builder all = LongStream.builder();
        for (int u = study.first(document, annotator); u < study.last(document, annotator); u++) {
            all.add(study.start(u) - begin).add(study.end(u) - begin);
        }
        return new Segmentation(
                length, all.build().filter(b -> b > 0 && b < length).sorted().distinct().toArray());
    }

    /** How many boundaries are in a window after a position. */
    int between(long after, long upTo) {
        return rank(upTo) - rank(after);
    }

    private int rank(long upTo) {
        int i = Arrays.binarySearch(boundaries, upTo);
        return i < 0 ? -i - 1 : i + 1;
    }
}
