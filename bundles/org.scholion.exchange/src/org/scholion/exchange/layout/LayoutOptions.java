/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.layout;

import java.util.List;
import java.util.Optional;

/**
 * How documents are laid out for programs that train on them. Formats look at what concerns them:
 * those that write what a set holds without masks and rows, such as {@code jsonl}, at none of it.
 * Made from {@link #DEFAULT} by the methods {@code with…}, or by {@link LayoutSection}.
 *
 * @param tokens where tokens come from
 * @param align what becomes of a mark that begins or ends inside a token
 * @param nested what becomes of marks that share tokens
 * @param priority names or ids of entity types, for {@link NestedSpans#PRIORITY}; types not named
 *     come after, in the schema's order
 * @param depth how many columns of tags there are with {@link NestedSpans#COLUMNS}, 1 or more;
 *     deeper marks are lost and counted
 * @param scheme how tags in columns say where spans begin and end; empty for that of the file a
 *     document came from, else {@link TagScheme#IOB2}
 * @param separator what parts columns; empty for that of the file a document came from, else {@link
 *     ColumnSeparator#BLANK}
 * @param unit what a row is
 * @param absence what is said of what is not marked; empty for the format's own choice, which is
 *     {@link Absence#MASK} for trainer layouts and {@link Absence#AS_MARKED} for all others
 * @param part what whole-corpus files are called, without folder and extension: {@code train},
 *     {@code validation}, {@code test}, or {@code corpus}
 * @param relationCandidates whether all pairs in a sentence that a relation could join, and no one
 *     joined, are rows of their own
 * @param stanceCandidates whether all targets in the catalogue towards which a document has no
 *     stance are rows of their own
 * @param columns which columns a table has, in order; empty for the format's own choice
 * @param template what a chat asks for, with {@code {text}} and {@code {labels}} to be put in;
 *     empty for the format's own
 * @param mostTokens rows of more tokens are too long for models of fixed length, and counted
 * @param widest spans of more tokens are too wide for models that list all spans, and counted
 */
public record LayoutOptions(
        TokenSource tokens,
        Alignment align,
        NestedSpans nested,
        List<String> priority,
        int depth,
        Optional<TagScheme> scheme,
        Optional<ColumnSeparator> separator,
        LayoutUnit unit,
        Optional<Absence> absence,
        String part,
        boolean relationCandidates,
        boolean stanceCandidates,
        List<String> columns,
        Optional<String> template,
        int mostTokens,
        int widest) {

    /** What holds where nothing is said. */
    public static final LayoutOptions DEFAULT =
            new LayoutOptions(
                    TokenSource.IMPORTED,
                    Alignment.EXPAND,
                    NestedSpans.LONGEST,
                    List.of(),
                    3,
                    Optional.empty(),
                    Optional.empty(),
                    new LayoutUnit.Document(),
                    Optional.empty(),
                    "corpus",
                    false,
                    false,
                    List.of(),
                    Optional.empty(),
                    384,
                    12);

    /**
     * Checks the part's name.
     *
     * @throws IllegalArgumentException when it is no simple name of a file
     */
    public LayoutOptions {
        priority = List.copyOf(priority);
        columns = List.copyOf(columns);
        if (!LayoutSection.isPart(part) || depth < 1 || mostTokens < 1 || widest < 1) {
            throw new IllegalArgumentException("no layout: " + part + " " + depth);
        }
    }

    /** Returns these options with tokens from elsewhere. */
    public LayoutOptions withTokens(TokenSource other) {
        return changed().tokens(other).made();
    }

    /** Returns these options with another alignment. */
    public LayoutOptions withAlign(Alignment other) {
        return changed().align(other).made();
    }

    /** Returns these options with something else becoming of nested marks. */
    public LayoutOptions withNested(NestedSpans other) {
        return changed().nested(other).made();
    }

    /** Returns these options with types in an order of precedence, by name or id. */
    public LayoutOptions withPriority(List<String> other) {
        return changed().priority(other).made();
    }

    /** Returns these options with another scheme of tags. */
    public LayoutOptions withScheme(TagScheme other) {
        return changed().scheme(other).made();
    }

    /** Returns these options with something else between columns. */
    public LayoutOptions withSeparator(ColumnSeparator other) {
        return changed().separator(other).made();
    }

    /** Returns these options with rows of another unit. */
    public LayoutOptions withUnit(LayoutUnit other) {
        return changed().unit(other).made();
    }

    /** Returns these options with something else said of what is not marked. */
    public LayoutOptions withAbsence(Absence other) {
        return changed().absence(other).made();
    }

    /**
     * Returns these options for another part of the corpus.
     *
     * @throws IllegalArgumentException when it is no simple name of a file
     */
    public LayoutOptions withPart(String other) {
        return changed().part(other).made();
    }

    /** Returns these options with other columns of a table. */
    public LayoutOptions withColumns(List<String> other) {
        return changed().columns(other).made();
    }

    /** Returns the beginning of options like these but for some. */
    LayoutChange changed() {
        return new LayoutChange(this);
    }
}
