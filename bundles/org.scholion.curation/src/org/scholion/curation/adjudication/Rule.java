/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.Optional;

/** What settles places without a person looking at each. */
public sealed interface Rule {

    /** At least two worked on the document, and all have it. */
    record Unanimous() implements Rule {
        @Override
        public String word() {
            return "unanimous";
        }

        @Override
        public int workers() {
            return 2;
        }

        @Override
        public Ruling of(Place place, int worked) {
            Version first = place.versions().get(0);
            return first.members().size() == worked ? new Ruling.Taken(first) : Ruling.OPEN;
        }
    }

    /**
     * At least three worked on the document, and more than half have it; or more than half have
     * nothing there. Having nothing is no less of a vote.
     */
    record Majority() implements Rule {
        @Override
        public String word() {
            return "majority";
        }

        @Override
        public int workers() {
            return 3;
        }

        @Override
        public Ruling of(Place place, int worked) {
            Version first = place.versions().get(0);
            if (2 * first.members().size() > worked) {
                return new Ruling.Taken(first);
            }
            return 2 * (worked - place.marks().size()) > worked ? Ruling.NONE : Ruling.OPEN;
        }
    }

    /** One alone worked on the document, and all of it is taken. */
    record Single() implements Rule {
        @Override
        public String word() {
            return "single";
        }

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public boolean isFor(int worked) {
            return worked == 1;
        }

        @Override
        public Ruling of(Place place, int worked) {
            return new Ruling.Taken(place.versions().get(0));
        }
    }

    /** What one member has is taken, and what the member does not have is not. */
    record OfMember(String member) implements Rule {

        private static final String WORD = "member=";

        @Override
        public String word() {
            return WORD + member;
        }

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Ruling of(Place place, int worked) {
            Optional<Version> version = place.version(member);
            return version.isPresent() ? new Ruling.Taken(version.get()) : Ruling.NONE;
        }
    }

    /** What a rule says of a place. */
    sealed interface Ruling {

        /** None of what people had is taken. */
        Ruling NONE = new None();

        /** The rule does not settle it. */
        Ruling OPEN = new Open();

        /** A version is taken. */
        record Taken(Version version) implements Ruling {}

        /** None of what people had is taken. */
        record None() implements Ruling {}

        /** The rule does not settle it. */
        record Open() implements Ruling {}
    }

    /** Returns its word in commands, files and JSON, the same in every language. */
    String word();

    /** Returns how many must have worked on a document, at least. */
    int workers();

    /** Returns whether it says anything of a document on which so many worked. */
    default boolean isFor(int worked) {
        return worked >= workers();
    }

    /**
     * Returns what it says of a place.
     *
     * @param worked how many worked on the document; it {@linkplain #isFor is for} so many
     */
    Ruling of(Place place, int worked);

    /** Returns the rule of a word, empty if there is none. */
    static Optional<Rule> ofWord(String word) {
        return switch (word) {
            case "unanimous" -> Optional.of(new Unanimous());
            case "majority" -> Optional.of(new Majority());
            case "single" -> Optional.of(new Single());
            default ->
                    word.startsWith(OfMember.WORD) && word.length() > OfMember.WORD.length()
                            ? Optional.of(new OfMember(word.substring(OfMember.WORD.length())))
                            : Optional.empty();
        };
    }
}
