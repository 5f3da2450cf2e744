/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

/**
 * How mentions of a type lie in the text.
 *
 * @param overlap which mentions one may overlap in part
 * @param nesting which mentions one may stand in
 * @param discontinuous whether one may be in several pieces
 * @param zeroWidth whether one may cover no text
 * @param anchor at what one begins and ends
 * @param article whether the Arabic article belongs to one
 */
public record MentionShape(
        Neighbours overlap,
        Neighbours nesting,
        boolean discontinuous,
        boolean zeroWidth,
        AnchorUnit anchor,
        ArticleUse article) {

    /** The shape of mentions of which a schema says nothing. */
    public static final MentionShape FREE =
            new MentionShape(
                    Neighbours.ANY,
                    Neighbours.ANY,
                    true,
                    false,
                    AnchorUnit.GRAPHEME,
                    ArticleUse.FREE);

    /** Which other mentions there may be at a place. */
    public enum Neighbours {
        /** Mentions of every type. */
        ANY,
        /** Mentions of types that are neither this one nor above or below it. */
        OTHERS,
        /** No mention. */
        NONE
    }

    /** At what a mention begins and ends. */
    public enum AnchorUnit {
        /** At characters as people see them. */
        GRAPHEME,
        /** At words, or between the parts that are written together in one. */
        WORD,
        /** At sentences. */
        SENTENCE
    }

    /** Whether the Arabic article belongs to a mention. */
    public enum ArticleUse {
        /** As annotators please. */
        FREE,
        /** A mention takes it along. */
        WITH,
        /** A mention leaves it out. */
        WITHOUT
    }

    /** Tells whether it matters where other mentions lie. */
    public boolean looksAround() {
        return overlap != Neighbours.ANY || nesting != Neighbours.ANY;
    }
}
