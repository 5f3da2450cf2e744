/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

/** Where the tokens of a layout come from. */
public enum TokenSource {
    /** Those the document was imported with; ICU's words where it has none. */
    IMPORTED,
    /** ICU's words, and the single characters between them. */
    WORDS,
    /**
     * Words, cut after what Arabic writes together with them wherever its letters leave little
     * doubt: the same in every document, whoever marked what.
     */
    CLITICS
}
