/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What two members said of what both have on a document.
 *
 * @param one a member
 * @param other another one
 * @param left per item the number of the one's label
 * @param right per item the number of the other's label
 * @param nothing how many pairs have no label on one side or both, by {@link Said.Nothing}
 * @param aligned how many things of the two were paired, each pair counting for two
 * @param all how many things of the two there are
 */
record PairRatings(
        String one, String other, int[] left, int[] right, int[] nothing, long aligned, long all) {

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PairRatings that
                && one.equals(that.one)
                && other.equals(that.other)
                && Arrays.equals(left, that.left)
                && Arrays.equals(right, that.right)
                && Arrays.equals(nothing, that.nothing)
                && aligned == that.aligned
                && all == that.all;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(left) + Arrays.hashCode(right);
    }

    /** Collects ratings. */
    static final class Builder {
        private final String one;
        private final String other;
        private final LabelCodes codes;
        private final int[] nothing = new int[Said.Nothing.values().length];
        private int[] left = new int[8];
        private int[] right = new int[8];
        private int size;
        private long aligned;
        private long all;

        Builder(String one, String other, LabelCodes codes) {
            this.one = one;
            this.other = other;
            this.codes = codes;
        }

        /** Two things that were paired. */
        void pair(Said ofOne, Said ofOther) {
            aligned += 2;
            if (ofOne instanceof Said.Label a && ofOther instanceof Said.Label b) {
                if (size == left.length) {
                    left = Arrays.copyOf(left, 2 * size);
                    right = Arrays.copyOf(right, 2 * size);
                }
                left[size] = codes.of(a.label());
                right[size++] = codes.of(b.label());
            } else {
                Said why = ofOne instanceof Said.Nothing ? ofOne : ofOther;
                nothing[((Said.Nothing) why).ordinal()]++;
            }
        }

        /** How many things the two have, paired or not. */
        void all(long things) {
            all += things;
        }

        PairRatings build() {
            return new PairRatings(
                    one,
                    other,
                    Arrays.copyOf(left, size),
                    Arrays.copyOf(right, size),
                    nothing,
                    aligned,
                    all);
        }
    }
}
