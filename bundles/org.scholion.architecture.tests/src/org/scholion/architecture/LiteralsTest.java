/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Words stand in message files ({@code org.scholion.words}), not in classes. What there was before
 * that rule is counted in {@code literals.txt}, which may only shrink.
 */
class LiteralsTest {

    @Test
    void thatNoClassHasMoreSentencesThanItHadAndTheListIsLoweredWithThem() {
        SortedMap<String, List<String>> found = Literals.found();
        SortedMap<String, Integer> allowed = Literals.allowed();
        List<String> more = new ArrayList<>();
        List<String> fewer = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(found.keySet());
        names.addAll(allowed.keySet());
        for (String name : names) {
            List<String> sentences = found.getOrDefault(name, List.of());
            int most = allowed.getOrDefault(name, 0);
            if (sentences.size() > most) {
                more.add(name + " may have " + most + " and has " + sentences);
            } else if (sentences.size() < most) {
                fewer.add(name + " " + sentences.size());
            }
        }
        assertThat(more).as("move these into message files").isEmpty();
        assertThat(fewer).as("lower literals.txt to").isEmpty();
    }
}
