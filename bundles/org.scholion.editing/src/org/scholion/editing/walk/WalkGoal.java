/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.walk;

/** What one walks to. */
public enum WalkGoal {
    /** An annotation that is incomplete or odd. */
    PROBLEM,
    /** An annotation that its maker was unsure of. */
    UNSURE,
    /** An annotation of the same type. */
    SAME_TYPE,
    /** A sentence in which nothing is marked. */
    UNMARKED_SENTENCE
}
