/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Documents in blocks of a fixed size. Sums are made of each block and then added in their order,
 * so that they are the same, bit by bit, whether all was added up now or what was kept of blocks in
 * which nothing changed is added again.
 */
public final class Blocks {
    /** How many documents are in each block but the last. */
    public static final int SIZE = 64;

    private Blocks() {}

    /** The blocks; of no document one that is empty. */
    public static <D> List<List<D>> of(List<D> documents) {
        List<List<D>> blocks = new ArrayList<>();
        for (int from = 0; from == 0 || from < documents.size(); from += SIZE) {
            blocks.add(documents.subList(from, Math.min(documents.size(), from + SIZE)));
        }
        return blocks;
    }
}
