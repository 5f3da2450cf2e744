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
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Fragment;
import org.scholion.document.Span;

/**
 * Where something stands in the graphemes that count: runs of positions, sorted, none touching
 * another. What stands at one place only, without any length, is a run of length zero.
 */
final class Place {
    /** Begin and end of each run, one after another. */
    private final int[] runs;

    private Place(int[] runs) {
        this.runs = runs;
    }

    /** The place of spans; none where all of them stand in text that is left out. */
    static Optional<Place> of(Graphemes graphemes, List<Span> spans) {
        int n = 0;
        for (Span span : spans) {
            n += span.fragments().size();
        }
        int[][] each = new int[n][];
        int kept = 0;
        for (Span span : spans) {
            for (Fragment fragment : span.fragments()) {
                int begin = graphemes.begin(fragment.begin());
                int end = Math.max(begin, graphemes.end(fragment.end()));
                if (end > begin || fragment.length() == 0) {
                    each[kept++] = new int[] {begin, end};
                }
            }
        }
        if (kept == 0) {
            return Optional.empty();
        }
        if (kept == 1) {
            return Optional.of(new Place(each[0]));
        }
        int[][] sorted = Arrays.copyOf(each, kept);
        Arrays.sort(sorted, (a, b) -> a[0] != b[0] ? a[0] - b[0] : a[1] - b[1]);
        int[] runs = new int[2 * kept];
        int size = 0;
        for (int[] run : sorted) {
            if (size > 0 && run[0] <= runs[size - 1]) {
                runs[size - 1] = Math.max(runs[size - 1], run[1]);
            } else {
                runs[size++] = run[0];
                runs[size++] = run[1];
            }
        }
        return Optional.of(new Place(Arrays.copyOf(runs, size)));
    }

    int begin() {
        return runs[0];
    }

    int end() {
        return runs[runs.length - 1];
    }

    /** How many positions it has. */
    int length() {
        int length = 0;
        for (int i = 0; i < runs.length; i += 2) {
            length += runs[i + 1] - runs[i];
        }
        return length;
    }

    /** How many positions two have in common. */
    int common(Place other) {
        int common = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            common +=
                    Math.max(
                            0,
                            Math.min(runs[i + 1], other.runs[j + 1])
                                    - Math.max(runs[i], other.runs[j]));
            if (runs[i + 1] < other.runs[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return common;
    }

    /** The share of positions that two have in common: 1 where they are the same. */
    double share(Place other) {
        if (equals(other)) {
            return 1;
        }
        int common = common(other);
        return common == 0 ? 0 : (double) common / (length() + other.length() - common);
    }

    /** Orders places as they stand. */
    int compareTo(Place other) {
        return Arrays.compare(runs, other.runs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that && Arrays.equals(runs, that.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return Arrays.toString(runs);
    }
}
