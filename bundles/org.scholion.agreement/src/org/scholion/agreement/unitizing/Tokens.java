/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

/** Where tokens are, for matching by token. */
public interface Tokens {
    /** Every position is a token of its own. */
    Tokens POSITIONS = document -> new long[0];

    /**
     * Starts and ends of the tokens of a document, in order: start, end, start, end …
     *
     * @return empty if every position is a token
     */
    long[] of(int document);
}
