/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where an annotation stands: one or more fragments, sorted, none overlapping another.
 *
 * @param fragments at least one; touching fragments stay apart, as imported formats tell them apart
 */
public record Span(List<Fragment> fragments) {

    public Span {
        // nearly all have one, and there are hundreds of thousands
        fragments =
                fragments.size() == 1
                        ? List.copyOf(fragments)
                        : fragments.stream().sorted().toList();
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("a span has at least one fragment");
        }
        for (int i = 1; i < fragments.size(); i++) {
            if (fragments.get(i).begin() < fragments.get(i - 1).end()) {
                throw new IllegalArgumentException("fragments overlap: " + fragments);
            }
        }
    }

    /** Returns the span of one fragment. */
    public static Span of(int begin, int end) {
        return new Span(List.of(new Fragment(begin, end)));
    }

    /** Returns the offset of the first unit of the first fragment. */
    public int begin() {
        return fragments.get(0).begin();
    }

    /** Returns the offset after the last unit of the last fragment. */
    public int end() {
        return fragments.get(fragments.size() - 1).end();
    }

    /** Tells whether any fragment shares a unit with begin..end. */
    public boolean overlaps(int begin, int end) {
        return fragments.stream().anyMatch(f -> f.begin() < end && begin < f.end());
    }

    /** Returns the covered text; the pieces of a discontinuous span are joined by a space. */
    public String coveredText(CharSequence text) {
        return fragments.stream()
                .map(f -> text.subSequence(f.begin(), f.end()))
                .collect(Collectors.joining(" "));
    }
}
