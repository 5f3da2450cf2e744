/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who worked on which document; all on all, as long as nobody was named. */
final class Work {
    private final Set<List<String>> named = new HashSet<>();
    private final Set<List<String>> marked = new HashSet<>();

    /** The annotator worked on the document. */
    void say(String annotator, String document) {
        named.add(List.of(annotator, document));
    }

    /** The annotator marked something in the document, and so has worked on it. */
    void mark(String annotator, String document) {
        marked.add(List.of(annotator, document));
    }

    /** Whether anybody was named. */
    boolean known() {
        return !named.isEmpty();
    }

    /**
     * Whether nothing speaks for two annotators having worked on the same document: nobody was
     * named, several marked something, and no two of them in one document.
     */
    boolean disjoint() {
        Set<String> people = new HashSet<>();
        Set<String> documents = new HashSet<>();
        for (List<String> mark : marked) {
            people.add(mark.get(0));
            documents.add(mark.get(1));
        }
        return !known() && people.size() > 1 && documents.size() == marked.size();
    }

    /** Whether an annotator worked on a document. */
    boolean worked(String annotator, String document) {
        List<String> both = List.of(annotator, document);
        return !known() || named.contains(both) || marked.contains(both);
    }

    /** How many of these documents two or more of these annotators worked on. */
    int shared(List<String> annotators, List<String> documents) {
        return (int)
                documents.stream()
                        .filter(d -> annotators.stream().filter(a -> worked(a, d)).count() > 1)
                        .count();
    }
}
