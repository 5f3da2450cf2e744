/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.document.Fragment;
import org.scholion.document.Span;

/** What pointers point to: elements by their ids, and TEI's ranges and points of characters. */
final class TeiPointers {

    private static final Pattern ONE = Pattern.compile("[^\\s()]+(?:\\([^)]*\\))?");
    private static final Pattern RANGE =
            Pattern.compile("#string-(range|index)\\(([^,()]+)((?:,\\s*[0-9]{1,9})+)\\)");

    private final TeiText text;

    TeiPointers(TeiText text) {
        this.text = text;
    }

    /** What pointers point to: a span, or why there is none. */
    record Found(Optional<Span> span, boolean outside) {

        static final Found UNKNOWN = new Found(Optional.empty(), false);
        static final Found OUTSIDE = new Found(Optional.empty(), true);
    }

    /** Returns the pointers that stand in an attribute. */
    static List<String> split(String attribute) {
        List<String> all = new ArrayList<>();
        Matcher pointers = ONE.matcher(attribute);
        while (pointers.find()) {
            all.add(pointers.group());
        }
        return all;
    }

    /** Finds what all of these point to together. */
    Found all(String attribute) {
        List<Fragment> fragments = new ArrayList<>();
        for (String pointer : split(attribute)) {
            Matcher range = RANGE.matcher(pointer);
            if (range.matches()) {
                if (!add(range, fragments)) {
                    return Found.OUTSIDE;
                }
            } else {
                Optional<Fragment> element =
                        pointer.startsWith("#")
                                ? text.place(pointer.substring(1))
                                : Optional.empty();
                if (element.isEmpty()) {
                    return Found.UNKNOWN;
                }
                fragments.add(element.get());
            }
        }
        return fragments.isEmpty() ? Found.UNKNOWN : new Found(Optional.of(span(fragments)), false);
    }

    private boolean add(Matcher range, List<Fragment> fragments) {
        String[] numbers = range.group(3).substring(1).split(",");
        boolean point = range.group(1).equals("index");
        if (point ? numbers.length != 1 : numbers.length % 2 != 0) {
            return false;
        }
        for (int i = 0; i < numbers.length; i += 2) {
            Optional<Fragment> found =
                    text.range(
                            range.group(2).strip().replace("'", ""),
                            Integer.parseInt(numbers[i].strip()),
                            point ? 0 : Integer.parseInt(numbers[i + 1].strip()));
            if (found.isEmpty()) {
                return false;
            }
            fragments.add(found.get());
        }
        return true;
    }

    /** From the first to the last where pieces overlap. */
    static Span span(List<Fragment> fragments) {
        List<Fragment> sorted = fragments.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).begin() < sorted.get(i - 1).end()) {
                int end = sorted.stream().mapToInt(Fragment::end).max().orElseThrow();
                return Span.of(sorted.get(0).begin(), end);
            }
        }
        return new Span(sorted);
    }
}
