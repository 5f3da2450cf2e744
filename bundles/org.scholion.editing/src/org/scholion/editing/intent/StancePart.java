/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

/** What can be added to a stance while it is entered, and taken away again. */
public enum StancePart {
    HOLDER,
    TARGET,
    SOURCE,

    /** A piece of the words that show a source. */
    SOURCE_CUE,

    /** A piece of the words that show the stance. */
    CUE,

    EVIDENCE
}
