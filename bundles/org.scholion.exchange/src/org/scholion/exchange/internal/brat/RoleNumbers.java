/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.exchange.internal.brat.AnnLine.Argument;

/**
 * The numbers brat gives to a role that is filled several times: {@code Theme}, {@code Theme2},
 * {@code Theme3}. They are taken off where they count without a gap from a role without a number;
 * elsewhere ({@code Site2} without {@code Site}) they mean something and stay part of the name.
 */
final class RoleNumbers {

    private static final Pattern NUMBERED = Pattern.compile("(.*\\D)([1-9]\\d{0,5})");

    private RoleNumbers() {}

    /**
     * Returns the fillers' ids by role.
     *
     * @param declared roles whose names are known to end in a number
     */
    static SortedMap<String, List<String>> collapse(
            List<Argument> arguments, Set<String> declared) {
        SortedMap<String, List<String>> asWritten = new TreeMap<>();
        for (Argument argument : arguments) {
            asWritten
                    .computeIfAbsent(argument.role(), r -> new ArrayList<>())
                    .add(argument.target());
        }
        SortedMap<String, List<String>> collapsed = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (String base : asWritten.keySet()) {
            List<String> numbered = countedFrom(base, asWritten, declared);
            if (!numbered.isEmpty()) {
                List<String> all = new ArrayList<>(asWritten.getOrDefault(base, List.of()));
                numbered.forEach(n -> all.addAll(asWritten.getOrDefault(n, List.of())));
                collapsed.put(base, all);
                taken.add(base);
                taken.addAll(numbered);
            }
        }
        asWritten.forEach(
                (role, fillers) -> {
                    if (!taken.contains(role)) {
                        collapsed.put(role, fillers);
                    }
                });
        return collapsed;
    }

    /** The roles BASE2, BASE3 … if they are all there without a gap, else none. */
    private static List<String> countedFrom(
            String base, SortedMap<String, List<String>> roles, Set<String> declared) {
        List<Integer> numbers = new ArrayList<>();
        for (String role : roles.keySet()) {
            Matcher matcher = NUMBERED.matcher(role);
            if (!declared.contains(role)
                    && matcher.matches()
                    && String.valueOf(matcher.group(1)).equals(base)) {
                numbers.add(Integer.valueOf(matcher.group(2)));
            }
        }
        Collections.sort(numbers);
        List<String> counted = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 2) {
                return List.of();
            }
            counted.add(base + numbers.get(i));
        }
        return counted;
    }

    /**
     * Returns the role names to write for the fillers of one role.
     *
     * @param others all role names of the relation; a number must not make one of them. Then, and
     *     behind a digit, the name is repeated without numbers
     */
    static List<String> expand(String role, int count, Set<String> others) {
        List<String> names = new ArrayList<>();
        boolean clash = Character.isDigit(role.charAt(role.length() - 1));
        for (int i = 1; i <= count; i++) {
            names.add(i == 1 ? role : role + i);
            clash |= i > 1 && others.contains(role + i);
        }
        return clash ? Collections.nCopies(count, role) : names;
    }
}
