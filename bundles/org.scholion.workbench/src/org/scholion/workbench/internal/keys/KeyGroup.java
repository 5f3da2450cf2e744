/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.keys;

/** What keys are grouped by on the card: what one does with them, the most frequent first. */
enum KeyGroup {
    /** New marks, and taking steps back. */
    MARK,
    /** What is said of the selected mark. */
    SELECTED,
    /** What a stance gets while it is entered. */
    STANCE,
    /** What is decided where members differ. */
    ADJUDICATE,
    /** Ways through the text. */
    MOVE,
    /** The document as a whole. */
    DOCUMENT,
    /** What the window shows. */
    SHOW,
    /** The project. */
    PROJECT,
    /** The program. */
    PROGRAM
}
