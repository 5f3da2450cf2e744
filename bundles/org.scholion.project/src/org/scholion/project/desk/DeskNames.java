/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What those who worked on a document are called while it is adjudicated: by their names, or A, B,
 * … in an order that is another for each document and stays for it.
 *
 * @param anonymous whether by letters
 * @param shown what each is called, by the member's name
 */
public record DeskNames(boolean anonymous, Map<String, String> shown) {

    private static final int LETTERS = 26;

    public DeskNames {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }

    /** Returns the members by their own names. */
    public static DeskNames open(List<String> members) {
        Map<String, String> shown = new LinkedHashMap<>();
        members.stream().sorted().forEach(member -> shown.put(member, member));
        return new DeskNames(false, shown);
    }

    /**
     * Returns the members by letters.
     *
     * @param document the lasting name of the document, which the order follows from
     */
    public static DeskNames letters(List<String> members, String document) {
        List<String> order = new ArrayList<>(members);
        Collections.sort(order);
        long seed = 0;
        for (int i = 0; i < document.length(); i++) {
            seed = 31 * seed + document.charAt(i);
        }
        Collections.shuffle(order, new Random(seed));
        Map<String, String> shown = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            shown.put(order.get(i), letter(i));
        }
        return new DeskNames(true, shown);
    }

    /** A to Z, then A2 to Z2. */
    private static String letter(int index) {
        String letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : letter + (index / LETTERS + 1);
    }

    /** Returns what a member is called; someone who did not work there by the name. */
    public String of(String member) {
        return shown.getOrDefault(member, member);
    }

    /** Returns what members are called, in the order in which they show. */
    public List<String> of(Iterable<String> members) {
        List<String> names = new ArrayList<>();
        members.forEach(member -> names.add(of(member)));
        Collections.sort(names);
        return names;
    }
}
