/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

/**
 * What the files of a format may say besides the words of annotations. What they do not say is
 * counted by {@link Unsaid}.
 */
public enum Telling {
    /** How far members support the annotations of gold. */
    SUPPORT,

    /** Of each annotation who made it, when, and under which version of the schema. */
    MAKERS,

    /**
     * The tokens and sentences that a document came with, or tokens of the format's own. Such a
     * format counts itself what it leaves out of them.
     */
    TOKENS,

    /** The metadata of a document. */
    METADATA,

    /**
     * How far a set is, and why it was skipped or is done in spite of errors; without it nobody can
     * know whether what is not marked is not there. Layouts that mask what is unknown say it by
     * that.
     */
    STATE
}
