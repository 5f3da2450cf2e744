/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import org.scholion.corpus.MarkLabel;
import org.scholion.text.TextRange;

/**
 * What words may be. It belongs to a source and to no member, and is no annotation before it is
 * accepted.
 *
 * @param range the words, in UTF-16 units
 * @param key the key under which they were labelled before
 * @param label as what
 * @param count how often as that, 1 or more
 * @param total how often they were labelled at all
 */
public record Suggestion(TextRange range, String key, MarkLabel label, int count, int total) {

    /** Returns how sure the source is: the share of marks that have the label, at most 1. */
    public double confidence() {
        return (double) count / total;
    }

    /** Returns whether another one says the same of the same words elsewhere. */
    public boolean isOfKind(Suggestion other) {
        return key.equals(other.key) && label.typeId().equals(other.label.typeId());
    }
}
