/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.scholion.corpus.LabelCount;
import org.scholion.corpus.StoreException;
import org.scholion.project.before.LabelMemory;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.MarkedKey;

/**
 * Finds words in a text that were labelled before. They begin where a word does, with its sign
 * ({@code #}, {@code @}) or without, or after an Arabic conjunction or preposition written together
 * with it; they end where a word does, or before an English 's. Of words that overlap, those that
 * begin first and reach farthest are taken, with their most frequent label. It costs what the range
 * costs, however long the text and however many marks there are. Used by one thread at a time.
 */
public final class Suggester {

    private static final int MOST_WORDS = 8;

    /** White space and signs between two words of a name. */
    private static final int WIDEST_GAP = 3;

    private final TextBoundaries boundaries;
    private final Schema schema;
    private final LabelMemory memory;

    /** The first keys from keys on, as far as they were asked for. */
    private final Map<String, Optional<String>> firsts = new HashMap<>();

    /** Creates one for a text. */
    public Suggester(TextBoundaries boundaries, Schema schema, LabelMemory memory) {
        this.boundaries = boundaries;
        this.schema = schema;
        this.memory = memory;
    }

    /**
     * Returns what is found, in order and without overlaps, whatever is marked there.
     *
     * @param range where the words begin
     * @throws CancellationException when cancelled
     */
    public List<Suggestion> in(TextRange range, BooleanSupplier cancelled) throws StoreException {
        int reach = Math.min(boundaries.text().length(), range.end() + MarkedKey.LONGEST * 2);
        List<TextRange> words =
                range.isEmpty() ? List.of() : boundaries.words(range.begin(), reach);
        List<Suggestion> found = new ArrayList<>();
        int free = range.begin();
        for (int i = 0; i < words.size() && words.get(i).begin() < range.end(); i++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            Optional<Suggestion> next =
                    words.get(i).begin() < free ? Optional.empty() : at(words, i);
            if (next.isPresent()) {
                found.add(next.get());
                free = next.get().range().end();
            }
        }
        return List.copyOf(found);
    }

    private Optional<Suggestion> at(List<TextRange> words, int index) throws StoreException {
        for (int begin : WordEdges.begins(boundaries.text(), words.get(index))) {
            Optional<Suggestion> longest = longest(begin, words, index);
            if (longest.isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    private Optional<Suggestion> longest(int begin, List<TextRange> words, int index)
            throws StoreException {
        Optional<Suggestion> longest = Optional.empty();
        int last = Math.min(words.size(), index + MOST_WORDS);
        for (int i = index; i < last; i++) {
            TextRange word = words.get(i);
            if (i > index && !isJoined(words.get(i - 1).end(), word.begin())) {
                return longest;
            }
            for (int end : WordEdges.ends(boundaries.text(), word)) {
                Optional<Suggestion> longer = suggestion(begin, end, words.get(index));
                longest = longer.isPresent() ? longer : longest;
            }
            if (!isBegun(begin, word.end())) {
                return longest;
            }
        }
        return longest;
    }

    /** Whether a name may go on over what is between two words. */
    private boolean isJoined(int from, int to) {
        String gap = boundaries.text().substring(from, to);
        return gap.strip().length() < WIDEST_GAP
                && gap.chars().filter(c -> c == '\n').count() < 2
                && gap.length() < MarkedKey.LONGEST;
    }

    /** Whether any marked words begin with these. */
    private boolean isBegun(int begin, int end) throws StoreException {
        Optional<String> key = key(begin, end);
        return key.isPresent()
                && first(key.get()).filter(first -> first.startsWith(key.get())).isPresent();
    }

    private Optional<Suggestion> suggestion(int begin, int end, TextRange word)
            throws StoreException {
        Optional<String> key = key(begin, end);
        if (key.isEmpty() || !first(key.get()).equals(key)) {
            return Optional.empty();
        }
        List<LabelCount> labels = memory.labels(key.get());
        int total = labels.stream().mapToInt(LabelCount::count).sum();
        for (LabelCount label : labels) {
            Optional<EntityType> type = schema.type(label.label().typeId(), EntityType.class);
            if (type.isPresent()) {
                int first = type.get().wholeWords() ? Math.min(begin, word.begin()) : begin;
                return Optional.of(
                        new Suggestion(
                                new TextRange(first, end),
                                key.get(),
                                label.label(),
                                label.count(),
                                total));
            }
        }
        return Optional.empty();
    }

    private Optional<String> key(int begin, int end) {
        return MarkedKey.of(boundaries.text(), List.of(new TextRange(begin, end)));
    }

    private Optional<String> first(String key) throws StoreException {
        Optional<String> known = firsts.get(key);
        if (known != null) {
            return known;
        }
        Optional<String> read = memory.firstFrom(key);
        firsts.put(key, read);
        return read;
    }
}
