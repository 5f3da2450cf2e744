/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which spans of a line lie within which: the innermost have row 0, what lies around them the rows
 * above. A row is the height of the label above the text and the step of the underline below it.
 * Identical spans share a group and so a row.
 */
final class SpanRows {

    /** Identical parts, in reading order. */
    record Group(List<MarkPart> parts, int row) {

        MarkPart one() {
            return parts.get(0);
        }
    }

    private final List<Group> groups;

    private SpanRows(List<Group> groups) {
        this.groups = groups;
    }

    static SpanRows of(List<MarkPart> parts) {
        List<List<MarkPart>> identical = new ArrayList<>();
        for (MarkPart part : parts) {
            identical.stream()
                    .filter(group -> group.get(0).isIdentical(part))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.add(part),
                            () -> identical.add(new ArrayList<>(List.of(part))));
        }
        // Short ones first: what they overlap later lies around them, or crosses them, and is
        // higher.
        identical.sort(
                Comparator.<List<MarkPart>>comparingInt(g -> g.get(0).evidence() ? 1 : 0)
                        .thenComparingInt(g -> g.get(0).spanEnd() - g.get(0).spanBegin())
                        .thenComparingInt(g -> g.get(0).begin()));
        List<Group> groups = new ArrayList<>();
        for (List<MarkPart> group : identical) {
            int row = 0;
            for (Group lower : groups) {
                if (lower.one().overlaps(group.get(0))) {
                    row = Math.max(row, lower.row + 1);
                }
            }
            groups.add(new Group(List.copyOf(group), row));
        }
        return new SpanRows(groups);
    }

    /** The groups, inner ones before those around them. */
    List<Group> groups() {
        return groups;
    }

    /** How many label rows are needed above the text. */
    int labelRows() {
        return groups.stream()
                .filter(g -> g.parts().stream().anyMatch(MarkPart::opening))
                .mapToInt(g -> g.row() + 1)
                .max()
                .orElse(0);
    }

    /** How many underlines lie below each other in a row and in all the rows within it. */
    int underlinesBelow(int row) {
        int sum = 0;
        for (int r = 0; r < row; r++) {
            int inRow = r;
            sum +=
                    groups.stream()
                            .filter(g -> g.row() == inRow)
                            .mapToInt(g -> g.parts().size())
                            .max()
                            .orElse(0);
        }
        return sum;
    }

    int rows() {
        return groups.stream().mapToInt(g -> g.row() + 1).max().orElse(0);
    }
}
