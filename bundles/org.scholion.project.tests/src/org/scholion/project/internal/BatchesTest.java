/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces of a list of files: worth a task of their own, and no larger than memory allows. */
class BatchesTest {

    private static List<Integer> sizes(List<List<Long>> batches) {
        return batches.stream().map(List::size).toList();
    }

    private static List<List<Long>> of(List<Long> files) {
        List<List<Long>> batches = Batches.of(files, Long::longValue);
        assertThat(batches.stream().flatMap(List::stream).toList())
                .as("every file once, in order")
                .isEqualTo(files);
        return batches;
    }

    @Test
    void thatSixtyFourSmallFilesAreOnePiece() {
        assertThat(sizes(of(List.of()))).isEmpty();
        assertThat(sizes(of(Collections.nCopies(64, 10L)))).containsExactly(64);
        assertThat(sizes(of(Collections.nCopies(130, 10L)))).containsExactly(64, 64, 2);
    }

    @Test
    void thatAPieceEndsWithTheFileThatFillsFourMegabytes() {
        assertThat(sizes(of(List.of(3_999_999L, 1L, 5L)))).containsExactly(2, 1);
        assertThat(sizes(of(List.of(3_999_998L, 1L, 5L)))).containsExactly(3);
        assertThat(sizes(of(List.of(9_000_000L, 9_000_000L)))).containsExactly(1, 1);
    }
}
