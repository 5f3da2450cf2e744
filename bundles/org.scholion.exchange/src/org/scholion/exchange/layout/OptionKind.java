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

/** What kind of value an option of a layout takes. */
public sealed interface OptionKind {

    /**
     * One of some words.
     *
     * @param words what it may be
     */
    record OneOf(List<String> words) implements OptionKind {

        public OneOf {
            words = List.copyOf(words);
        }
    }

    /**
     * Any of some words, parted by commas.
     *
     * @param words what may be among them
     */
    record AnyOf(List<String> words) implements OptionKind {

        public AnyOf {
            words = List.copyOf(words);
        }
    }

    /**
     * One of some words, or a form with numbers in it.
     *
     * @param words what it may be
     * @param numbered how one with numbers looks, with letters in their places
     * @param example one with numbers
     */
    record OneOfOrForm(List<String> words, String numbered, String example) implements OptionKind {

        public OneOfOrForm {
            words = List.copyOf(words);
        }
    }

    /**
     * A number.
     *
     * @param most the largest; the smallest is 1
     */
    record Count(int most) implements OptionKind {}

    /**
     * Names in an order, parted by commas.
     *
     * @param known those that are known before the schema is; none where all are the schema's
     * @param forms how the others look, with the part in capitals that is a name; may be none
     */
    record Names(List<String> known, List<String> forms) implements OptionKind {

        public Names {
            known = List.copyOf(known);
            forms = List.copyOf(forms);
        }
    }

    /** A simple name. */
    record Name() implements OptionKind {}

    /** Text of any length, with lines. */
    record Lines() implements OptionKind {}

    /** Returns how a value looks, as the help of a command line shows it. */
    default String shape() {
        return switch (this) {
            case OneOf(List<String> words) -> String.join("|", words);
            case AnyOf(List<String> words) -> String.join(",", words);
            case OneOfOrForm of -> String.join("|", of.words()) + "|" + of.numbered();
            case Count count -> "N";
            case Names names -> names.known().isEmpty() ? "TYPE,TYPE" : "NAME,NAME";
            case Name name -> "NAME";
            case Lines lines -> "TEXT";
        };
    }
}
