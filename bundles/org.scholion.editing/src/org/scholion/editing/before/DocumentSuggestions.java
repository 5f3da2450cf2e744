/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.scholion.corpus.Dismissal;
import org.scholion.corpus.StoreException;
import org.scholion.document.PassageIndex;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.project.before.LabelMemory;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * The suggestions for a document, as one member may have them at one moment. They are found anew
 * where they are asked for and kept nowhere, so that nothing that exports, counts or measures can
 * meet them. Safe for use by several threads.
 */
public final class DocumentSuggestions {

    /** How much is looked at before and behind the text that shows, in UTF-16 units. */
    private static final int MARGIN = 2_000;

    /** How much is looked at together on the way to the next one, in UTF-16 units. */
    private static final int BLOCK = 8_192;

    private final AnnotatedDocument annotations;
    private final LabelMemory memory;
    private final Set<Dismissal> dismissed;

    /**
     * Creates it.
     *
     * @param dismissed what the member does not want
     */
    public DocumentSuggestions(
            AnnotatedDocument annotations, LabelMemory memory, Set<Dismissal> dismissed) {
        this.annotations = annotations;
        this.memory = memory;
        this.dismissed = Set.copyOf(dismissed);
    }

    /**
     * What was found around a stretch of text.
     *
     * @param covered where it was looked
     * @param suggestions what is offered there, in order, none overlapping another
     */
    public record Found(TextRange covered, List<Suggestion> suggestions) {

        /** Nothing, and nowhere looked. */
        public static final Found NOTHING = new Found(new TextRange(0, 0), List.of());

        public Found {
            suggestions = List.copyOf(suggestions);
        }

        /** Returns the one that a place is in or at the end of. */
        public Optional<Suggestion> at(int offset) {
            return suggestions.stream()
                    .filter(each -> each.range().begin() <= offset && offset <= each.range().end())
                    .findFirst();
        }
    }

    /**
     * A suggestion on the way.
     *
     * @param round whether the way went over the text's end
     */
    public record Step(Suggestion suggestion, boolean round) {}

    /**
     * Finds what is offered in a stretch of text and a little around it.
     *
     * @throws CancellationException when cancelled
     */
    public Found around(TextRange shown, BooleanSupplier cancelled) throws StoreException {
        int length = annotations.text().length();
        TextRange covered =
                new TextRange(
                        Math.max(0, shown.begin() - MARGIN),
                        Math.min(length, shown.end() + MARGIN));
        return new Found(covered, open().of(suggester().in(covered, cancelled)));
    }

    /**
     * Finds the next one, or the one before, once round the text.
     *
     * @param from where to begin; one that begins here is not the next
     * @throws CancellationException when cancelled
     */
    public Optional<Step> next(int from, boolean forward, BooleanSupplier cancelled)
            throws StoreException {
        Suggester suggester = suggester();
        OpenSuggestions open = open();
        int length = annotations.text().length();
        Optional<Suggestion> ahead =
                forward
                        ? first(suggester, open, new TextRange(from, length), from + 1, cancelled)
                        : last(suggester, open, new TextRange(0, from), from, cancelled);
        if (ahead.isPresent()) {
            return ahead.map(found -> new Step(found, false));
        }
        Optional<Suggestion> around =
                forward
                        ? first(suggester, open, new TextRange(0, from), 0, cancelled)
                        : last(suggester, open, new TextRange(from, length), length, cancelled);
        return around.map(found -> new Step(found, true));
    }

    private static Optional<Suggestion> first(
            Suggester suggester,
            OpenSuggestions open,
            TextRange range,
            int least,
            BooleanSupplier cancelled)
            throws StoreException {
        for (int begin = range.begin(); begin < range.end(); begin += BLOCK) {
            TextRange block = new TextRange(begin, Math.min(range.end(), begin + BLOCK));
            Optional<Suggestion> found =
                    suggester.in(block, cancelled).stream()
                            .filter(each -> each.range().begin() >= least)
                            .filter(open::isOpen)
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Suggestion> last(
            Suggester suggester,
            OpenSuggestions open,
            TextRange range,
            int most,
            BooleanSupplier cancelled)
            throws StoreException {
        for (int end = range.end(); end > range.begin(); end -= BLOCK) {
            TextRange block = new TextRange(Math.max(range.begin(), end - BLOCK), end);
            Optional<Suggestion> found =
                    suggester.in(block, cancelled).stream()
                            .filter(each -> each.range().begin() < most)
                            .filter(open::isOpen)
                            .reduce((earlier, later) -> later);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Finds all that say the same of the same words, in order.
     *
     * @throws CancellationException when cancelled
     */
    public List<Suggestion> ofKind(Suggestion kind, BooleanSupplier cancelled)
            throws StoreException {
        TextRange whole = new TextRange(0, annotations.text().length());
        return open().of(suggester().in(whole, cancelled)).stream().filter(kind::isOfKind).toList();
    }

    /**
     * Returns which of those that were offered still are as mentions stand now; whether passages
     * are excluded since is not looked at, so that it costs next to nothing.
     */
    public List<Suggestion> stillOpen(List<Suggestion> offered) {
        return new OpenSuggestions(annotations, List.of(), dismissed).of(offered);
    }

    private Suggester suggester() {
        return new Suggester(
                TextBoundaries.of(annotations.text(), annotations.language().orElse("")),
                annotations.schema(),
                memory);
    }

    private OpenSuggestions open() {
        return new OpenSuggestions(
                annotations, new PassageIndex(annotations.all()).excluded(), dismissed);
    }
}
