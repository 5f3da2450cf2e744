/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

/** What a breach of a rule means to the store. */
public enum RuleClass {
    /**
     * Without which an annotation means nothing: known ids, ends that exist, fragments within the
     * text, the value's kind. The store refuses what would add a breach.
     */
    STRUCTURE,
    /**
     * Whether annotations are complete and as the schema wants them. A breach is a problem for
     * people to settle, and never refused: work in progress always has some.
     */
    CONSTRAINT
}
