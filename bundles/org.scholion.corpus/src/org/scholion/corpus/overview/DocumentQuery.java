/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.text.MatchingKey;

/**
 * Which documents a list shows, and in which order.
 *
 * @param words matching keys that must each occur in name, language, direction or, if a member is
 *     given, that member's state
 * @param member whose state is searched and counts for what remains
 * @param order how documents follow one another, equal ones by name
 * @param queue if there is one, only what is in it is shown
 */
public record DocumentQuery(
        List<String> words,
        Optional<String> member,
        Comparator<DocumentOverview> order,
        Optional<WorkQueue> queue) {

    public DocumentQuery {
        words = List.copyOf(words);
        order = DocumentOrder.total(order);
    }

    /** All documents by name. */
    public static DocumentQuery all() {
        return new DocumentQuery(
                List.of(), Optional.empty(), DocumentOrder.byName(), Optional.empty());
    }

    /**
     * Returns what a user asks for.
     *
     * @param text words with white space between them, as typed
     * @param descending whether the order is turned round; equal ones still go by name
     */
    public static DocumentQuery of(
            String text,
            Optional<String> member,
            Comparator<DocumentOverview> order,
            boolean descending) {
        List<String> words =
                Stream.of(MatchingKey.of(text).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return new DocumentQuery(
                words, member, descending ? order.reversed() : order, Optional.empty());
    }

    /** Returns what is asked for of a queue alone, in the same order as before. */
    public DocumentQuery within(WorkQueue wanted) {
        return new DocumentQuery(words, member, order, Optional.of(wanted));
    }

    /** Tells whether all documents are shown, so that none needs to be looked at. */
    boolean isOfAll() {
        return words.isEmpty() && queue.isEmpty();
    }

    /**
     * Tells whether a document is shown.
     *
     * @param name the matching key of its name
     */
    boolean matches(DocumentOverview document, String name) {
        if (queue.filter(q -> !q.has(document)).isPresent()) {
            return false;
        }
        for (String word : words) {
            if (!name.contains(word) && !matchesBeside(document, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean matchesBeside(DocumentOverview document, String word) {
        return document.direction().word().contains(word)
                || document.language().filter(tag -> MatchingKey.of(tag).contains(word)).isPresent()
                || member.filter(name -> stateKey(document, name).contains(word)).isPresent();
    }

    /** Tells whether the member is neither done with a document nor has skipped it. */
    boolean isOpen(DocumentOverview document) {
        SetState state = member.map(name -> state(document, name)).orElse(SetState.NEW);
        return state == SetState.NEW || state == SetState.IN_PROGRESS;
    }

    private static SetState state(DocumentOverview document, String member) {
        return document.set(member).map(SetOverview::state).orElse(SetState.NEW);
    }

    private static String stateKey(DocumentOverview document, String member) {
        return state(document, member).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
