/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

/** The names and remarks that are kept as someone wrote them. */
enum Kept {
    /** Who makes a change. */
    ACTOR,
    /** What people call the project. */
    PROJECT,
    /** A member's name. */
    MEMBER,
    /** A document's name. */
    DOCUMENT,
    /** What a round of work is called. */
    ROUND,
    /** Why something is done. */
    REASON,
    /** A schema, as XML. */
    SCHEMA,
    /** Who wrote a comment. */
    AUTHOR,
    /** How a release is to be made. */
    RECIPE,
    /** A comment. */
    COMMENT,
    /** A name, identifier or note of an entry of the catalogue. */
    ENTRY
}
