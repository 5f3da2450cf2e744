/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Map;
import org.scholion.document.AnnotationKind;

/**
 * How many annotations of which type a member has, over the whole project or in one document.
 *
 * @param byKind for each kind, the number by type id
 */
public record SetCounts(Map<AnnotationKind, Map<String, Integer>> byKind) {

    /** Returns the number over all kinds and types. */
    public int total() {
        return byKind.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }
}
