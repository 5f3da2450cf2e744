/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far members support an annotation of gold, without their names, and what models of annotators
 * say about it.
 *
 * @param rule the word of the rule that decided it; empty if a person did
 * @param had how many had it when it was decided
 * @param worked how many worked on the document; 0 where nobody did, so that nothing is known
 * @param nothing how many had nothing there
 * @param other what others had there instead
 * @param posterior by what was to be chosen ({@code type}, {@code label} or the id of an
 *     attribute), by model and by label, from 0 to 1
 * @param undefined why there is no posterior, in one word; empty where there is one
 */
public record AnnotationSupport(
        Optional<String> rule,
        int had,
        int worked,
        int nothing,
        List<Other> other,
        SortedMap<String, Map<String, SortedMap<String, Double>>> posterior,
        Optional<String> undefined) {

    public AnnotationSupport {
        other = List.copyOf(other);
        posterior = Collections.unmodifiableSortedMap(new TreeMap<>(posterior));
    }

    /**
     * What some had instead.
     *
     * @param typeId the id of its type
     * @param words its words
     * @param count how many had it
     */
    public record Other(String typeId, String words, int count) {}
}
