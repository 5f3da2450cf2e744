/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

/** What becomes of marks that share tokens, where a layout has one tag for each token. */
public enum NestedSpans {
    /** The longest is written; of equally long ones the first, then the one first in the schema. */
    LONGEST,
    /** The one whose type is named first is written; then as with the longest. */
    PRIORITY,
    /** The outermost stand in the first column of tags, those within them in the next. */
    COLUMNS,
    /** A token has the tags of all, joined by a bar, the outermost first. */
    JOINED
}
