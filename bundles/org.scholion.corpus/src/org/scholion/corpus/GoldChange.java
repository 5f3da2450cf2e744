/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;

/**
 * What was done to a gold set.
 *
 * @param set the set as it is now
 * @param entry the new entry of its journal
 * @param decisions those that were made, revoked or restored by it, oldest first; none where an
 *     entry is taken back that is older than decisions
 */
public record GoldChange(AnnotationSet set, JournalEntry entry, List<Decision> decisions) {

    public GoldChange {
        decisions = List.copyOf(decisions);
    }
}
