/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

/** How tags of tokens say where spans begin and end. */
public enum TagScheme {
    /** Spans begin with I, and with B only right behind another of their type. */
    IOB1,
    /** All spans begin with B and go on with I. */
    IOB2,
    /** The same, but longer spans end with E, and those of one token are S. */
    BIOES
}
