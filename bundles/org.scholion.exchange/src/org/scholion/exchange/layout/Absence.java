/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

/** What is said of what a set leaves unmarked. */
public enum Absence {
    /**
     * Nothing is there only where the set is done, or was imported with its document from an
     * annotated format; elsewhere it is masked, and so is what was skipped or excluded.
     */
    MASK,
    /** What is marked is written, and nothing else is there, whatever the state of the set. */
    AS_MARKED
}
