/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

/** What a reader makes of a source. */
public sealed interface Recognition {

    /** How sure a reader is, least first. */
    enum Confidence {
        /** It could be read so, but nothing speaks for it. Taken only for what someone named. */
        POSSIBLE,
        /** Its name says so. */
        NAME,
        /** Its content says so. */
        CONTENT
    }

    /**
     * The source is, or belongs to, a document of the format. Two sources with the same main source
     * are one document: it is read once.
     *
     * @param main the source to hand to {@link DocumentReader#open}
     */
    record Document(Source main, Confidence confidence) implements Recognition {}

    /**
     * The source only supports others, such as a configuration or a type system. There is no
     * document in it.
     */
    record Support() implements Recognition {}

    /** The source is not of this format. */
    record None() implements Recognition {}
}
