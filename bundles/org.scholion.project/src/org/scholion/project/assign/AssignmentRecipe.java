/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.assign;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.scholion.corpus.RoundDocument;

/**
 * How documents are to be shared out among members.
 *
 * @param documents which, as a pattern of names; empty for all
 * @param each what parts them into groups, of each of which the shares are taken: {@link #FOLDER},
 *     {@link #LANGUAGE} or a key of their metadata; empty for one group of all
 * @param shares the shares, in order; at most one is the rest
 * @param atMost how many documents a member has at most, those of before included
 * @param round in which round they are, if in one
 * @param balance what members are to have equally much of
 */
public record AssignmentRecipe(
        Optional<String> documents,
        Optional<String> each,
        List<Share> shares,
        OptionalInt atMost,
        Optional<String> round,
        Balance balance) {

    /** Groups documents by all of their name before the last slash. */
    public static final String FOLDER = "folder";

    /** Groups documents by their language. */
    public static final String LANGUAGE = "language";

    public AssignmentRecipe {
        shares = List.copyOf(shares);
    }

    /** Balances the number of documents. */
    public AssignmentRecipe(
            Optional<String> documents,
            Optional<String> each,
            List<Share> shares,
            OptionalInt atMost,
            Optional<String> round) {
        this(documents, each, shares, atMost, round, Balance.DOCUMENTS);
    }

    /** What members are to have equally much of, that of before included. */
    public enum Balance {
        /** Documents, however long. */
        DOCUMENTS("documents"),
        /** Text: the characters of all their documents. */
        LENGTH("length");

        private final String word;

        Balance(String word) {
            this.word = word;
        }

        /** The word for it in a recipe. */
        public String word() {
            return word;
        }

        /** What a word stands for; empty if for nothing. */
        public static Optional<Balance> ofWord(String word) {
            return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
        }
    }

    /**
     * A share of each group.
     *
     * @param part how much of the group, from 0 to 1; empty for what no other share takes
     * @param times how many members each document goes to; empty for all
     * @param use what the documents are in the round
     */
    public record Share(OptionalDouble part, OptionalInt times, RoundDocument.Part use) {}

    /** Returns the recipe that gives every document to every member. */
    public static AssignmentRecipe everything() {
        return new AssignmentRecipe(
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Share(
                                OptionalDouble.empty(),
                                OptionalInt.empty(),
                                RoundDocument.Part.WORK)),
                OptionalInt.empty(),
                Optional.empty());
    }

    /** Returns the same recipe with its documents in a round. */
    public AssignmentRecipe in(Optional<String> otherRound) {
        return new AssignmentRecipe(documents, each, shares, atMost, otherRound, balance);
    }

    /** Returns the same recipe with the documents of every share being this in the round. */
    public AssignmentRecipe as(RoundDocument.Part part) {
        return new AssignmentRecipe(
                documents,
                each,
                shares.stream().map(share -> new Share(share.part(), share.times(), part)).toList(),
                atMost,
                round,
                balance);
    }

    /** Returns the same recipe for some documents; for all without a pattern. */
    public AssignmentRecipe of(Optional<String> pattern) {
        return new AssignmentRecipe(pattern, each, shares, atMost, round, balance);
    }
}
