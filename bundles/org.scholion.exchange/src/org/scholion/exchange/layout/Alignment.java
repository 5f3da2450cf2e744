/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

/** What becomes of a mark that begins or ends inside a token. Each is counted by its label. */
public enum Alignment {
    /** It gets all tokens that it touches. */
    EXPAND,
    /** It gets the tokens that lie within it; where there are none it is left out. */
    CONTRACT,
    /** It is left out. */
    DROP
}
