/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.List;
import org.scholion.agreement.draw.Blocks;

/**
 * What was added up last of each block of documents. As long as the documents of a block are the
 * same objects it is not added up again, and since blocks are always added in their order, sums are
 * the same as if all had been. Safe for several threads.
 *
 * @param <D> what is counted of a document
 * @param <S> what is added up of a block, never changed
 */
final class KeptBlocks<D, S> {
    private Kept<D, S> kept = new Kept<>(List.of(), List.of(), List.of());

    private record Kept<D, S>(List<?> of, List<List<D>> blocks, List<S> sums) {}

    /**
     * Adds up a block.
     *
     * @param <E> what is thrown if it has no sum
     */
    interface Adding<D, S, E extends Exception> {
        S sum(List<D> block) throws E;
    }

    /**
     * The sums of each block.
     *
     * @param of what they depend on besides documents
     */
    <E extends Exception> List<S> of(List<?> of, List<D> documents, Adding<D, S, E> adding)
            throws E {
        Kept<D, S> before = last();
        List<List<D>> blocks = Blocks.of(documents);
        List<S> sums = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            boolean known =
                    before.of.equals(of)
                            && b < before.blocks.size()
                            && isSame(before.blocks.get(b), blocks.get(b));
            sums.add(known ? before.sums.get(b) : adding.sum(blocks.get(b)));
        }
        keep(new Kept<>(of, blocks, sums));
        return sums;
    }

    private static boolean isSame(List<?> before, List<?> now) {
        boolean same = before.size() == now.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = before.get(i) == now.get(i);
        }
        return same;
    }

    private synchronized Kept<D, S> last() {
        return kept;
    }

    private synchronized void keep(Kept<D, S> now) {
        kept = now;
    }
}
