/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.scholion.text.FoldedText;
import org.scholion.text.LetterFolding;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/**
 * Finds all hits of a query in a text. Hits are in order, none overlaps another, none is empty, and
 * all begin and end on grapheme boundaries:
 *
 * <ul>
 *   <li>of words, a hit's text has the same key as the words; where the words would end within a
 *       grapheme (the letter of a letter and its vowel sign) there is no hit; characters that do
 *       not count are part of it only within it and as marks of its last letter;
 *   <li>of a regular expression, a hit is what it matched, widened to whole graphemes.
 * </ul>
 */
public final class TextFinder {

    /** How long a regular expression may take. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Above this a count in braces takes time that nobody can cut short. */
    private static final Pattern LARGE_COUNT = Pattern.compile("\\{\\d*,?\\d{5,}");

    private static final int STEPS_BETWEEN_LOOKS = 1000;

    private final FindQuery query;
    private final Optional<Pattern> pattern;
    private final Duration patience;

    private TextFinder(FindQuery query, Optional<Pattern> pattern, Duration patience) {
        this.query = query;
        this.pattern = pattern;
        this.patience = patience;
    }

    /**
     * A finder for a query.
     *
     * @throws FindException when it should be a regular expression and is none
     */
    public static TextFinder of(FindQuery query) throws FindException {
        return of(query, PATIENCE);
    }

    static TextFinder of(FindQuery query, Duration patience) throws FindException {
        return new TextFinder(
                query,
                query.regularExpression() && !query.pattern().isEmpty()
                        ? Optional.of(compiled(query))
                        : Optional.empty(),
                patience);
    }

    private static Pattern compiled(FindQuery query) throws FindException {
        if (LARGE_COUNT.matcher(query.pattern()).find()) {
            throw new FindException(Message.of("text.find.count", "pattern", query.pattern()));
        }
        int flags = Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS;
        if (query.folding() != LetterFolding.NONE) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        try {
            return Pattern.compile(query.pattern(), flags);
        } catch (PatternSyntaxException wrong) {
            int place = Math.clamp(wrong.getIndex(), 0, query.pattern().length());
            throw new FindException(
                    Message.of(
                            "text.find.pattern",
                            "reason",
                            String.valueOf(wrong.getDescription()),
                            "place",
                            query.pattern().codePointCount(0, place) + 1));
        } catch (StackOverflowError deep) {
            throw new FindException(Message.of("text.find.deep"));
        }
    }

    /**
     * Finds all hits.
     *
     * @param cancelled asked now and then
     * @throws CancellationException when it was cancelled
     * @throws FindException when a regular expression takes more than {@link #PATIENCE}, or more
     *     memory than there is for it
     */
    public List<TextRange> find(FindableText text, BooleanSupplier cancelled) throws FindException {
        if (query.pattern().isEmpty()) {
            return List.of();
        }
        Search search = new Search(text, query.wholeWord(), cancelled);
        if (pattern.isPresent()) {
            matches(search, pattern.get(), cancelled);
        } else if (query.folding() == LetterFolding.NONE) {
            literally(search);
        } else {
            folded(search, text.folded(query.folding()));
        }
        return search.hits();
    }

    private void literally(Search search) {
        String words = query.pattern();
        for (int at = search.text.indexOf(words); at >= 0; ) {
            boolean hit = search.hit(new TextRange(at, at + words.length()));
            at = search.text.indexOf(words, hit ? at + words.length() : at + 1);
        }
    }

    private void folded(Search search, FoldedText folded) {
        String key = FoldedText.key(query.pattern(), query.folding());
        if (key.isEmpty()) {
            return;
        }
        for (int at = folded.key().indexOf(key); at >= 0; ) {
            Optional<TextRange> shown = folded.source(at, at + key.length());
            boolean hit = shown.isPresent() && search.folded(shown.get(), folded);
            at = folded.key().indexOf(key, hit ? at + key.length() : at + 1);
        }
    }

    private void matches(Search search, Pattern compiled, BooleanSupplier cancelled)
            throws FindException {
        Matcher matcher = compiled.matcher(new WatchedText(search.text, cancelled, patience));
        try {
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    search.widened(matcher.start(), matcher.end());
                }
            }
        } catch (WatchedText.OutOfTimeException slow) {
            throw new FindException(
                    Message.of("text.find.slow", "seconds", Math.max(1, patience.toSeconds())));
        } catch (StackOverflowError deep) {
            throw new FindException(Message.of("text.find.deep"));
        }
    }

    /** One search: what was found so far. */
    private static final class Search {

        private final String text;
        private final TextBoundaries boundaries;
        private final boolean wholeWord;
        private final BooleanSupplier cancelled;
        private final List<TextRange> hits = new ArrayList<>();
        private int steps;

        Search(FindableText text, boolean wholeWord, BooleanSupplier cancelled) {
            this.text = text.text();
            this.boundaries = text.boundaries();
            this.wholeWord = wholeWord;
            this.cancelled = cancelled;
        }

        List<TextRange> hits() {
            return List.copyOf(hits);
        }

        /** Gives up if it was cancelled; asked at every place that may be a hit. */
        private void step() {
            if (++steps % STEPS_BETWEEN_LOOKS == 0 && cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }

        /** Adds a hit if it can be marked. */
        boolean hit(TextRange range) {
            step();
            return boundaries.isGrapheme(range.begin())
                    && boundaries.isGrapheme(range.end())
                    && accepted(range);
        }

        /** Adds a hit, whole graphemes, if nothing else that counts is in them. */
        boolean folded(TextRange shown, FoldedText folded) {
            step();
            int begin = boundaries.graphemeFloor(shown.begin());
            int end = boundaries.graphemeCeiling(shown.end());
            return folded.lastEnd(shown.begin()) <= begin
                    && end <= folded.nextBegin(shown.end())
                    && accepted(new TextRange(begin, end));
        }

        void widened(int begin, int end) {
            TextRange hit = boundaries.snap(begin, end);
            if (hits.isEmpty() || hits.getLast().end() <= hit.begin()) {
                accepted(hit);
            }
        }

        private boolean accepted(TextRange hit) {
            if (wholeWord && !WholeWords.isWhole(boundaries, hit)) {
                return false;
            }
            hits.add(hit);
            return true;
        }
    }
}
