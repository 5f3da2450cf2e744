/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sets of labels written as one label: members sorted and joined by {@code |}; {@code ∅} is the
 * empty set. Equal sets are equal texts.
 */
public final class SetLabels {
    /** The empty set. */
    public static final String EMPTY = "∅";

    private SetLabels() {}

    /** The text of a set; members must not hold {@code |}. */
    public static String format(Set<String> members) {
        for (String m : members) {
            if (m.indexOf('|') >= 0) {
                throw new IllegalArgumentException("a member of a set may not hold '|': " + m);
            }
        }
        return members.isEmpty()
                ? EMPTY
                : new TreeSet<>(members).stream().collect(Collectors.joining("|"));
    }

    /** The set of a text; a text without {@code |} is a set of one. */
    public static Set<String> parse(String text) {
        return text.equals(EMPTY) || text.isEmpty()
                ? Set.of()
                : new TreeSet<>(Arrays.asList(text.split("\\|", -1)));
    }
}
