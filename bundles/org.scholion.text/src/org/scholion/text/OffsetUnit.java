/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

/** What an offset counts. */
public enum OffsetUnit {
    /** UTF-16 units, as Java, JavaScript and UIMA count. */
    UTF16,
    /** Unicode code points, as Python counts. */
    CODE_POINT,
    /** Bytes of the text in UTF-8, without a byte order mark. */
    UTF8
}
