/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.List;
import java.util.Optional;
import org.scholion.text.TextRange;

/** A line of a {@code .ann} file. */
sealed interface AnnLine {

    /** The line's number, from 1. */
    int number();

    /** A line that others can point to. */
    sealed interface Identified extends AnnLine {

        /** The id with its letter. */
        String id();
    }

    /** A line about another line. */
    sealed interface Satellite extends Identified {

        /** The id of what it is about. */
        String target();
    }

    /**
     * {@code T}: a type at some text.
     *
     * @param fragments in code points, as written
     * @param text as quoted
     */
    record TextBound(int number, String id, String type, List<TextRange> fragments, String text)
            implements Identified {}

    /**
     * {@code ROLE:ID}.
     *
     * @param role as written
     */
    record Argument(String role, String target) {}

    /** {@code R}. */
    record Related(int number, String id, String type, List<Argument> arguments)
            implements Identified {}

    /** {@code E}. */
    record Event(int number, String id, String type, String trigger, List<Argument> arguments)
            implements Identified {}

    /** {@code A} or {@code M}. */
    record Modified(int number, String id, String name, String target, Optional<String> value)
            implements Satellite {}

    /**
     * {@code N}.
     *
     * @param reference {@code RefDb:RefId}
     */
    record Normalized(
            int number, String id, String type, String target, String reference, String text)
            implements Satellite {}

    /** {@code #}. */
    record Noted(int number, String id, String kind, String target, String text)
            implements Satellite {}

    /** {@code *}. */
    record Equivalent(int number, String type, List<String> members) implements AnnLine {}
}
