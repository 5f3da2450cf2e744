/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/** How the charset of a source was found. */
public enum CharsetOrigin {
    /** Someone named it. */
    GIVEN,
    /** A byte order mark states it. */
    BYTE_ORDER_MARK,
    /** All of the source is valid UTF-8. */
    VALID_UTF8,
    /** It was guessed from the bytes; the confidence says how well they fit. */
    DETECTED
}
