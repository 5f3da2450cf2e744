/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.meaning;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.NamedStep;
import org.scholion.editing.intent.SpanSteps;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;
import org.scholion.words.Message;

/**
 * What the keys that select by meaning do on one document. Without a selected mark they select
 * text; on a selected mark they change its extent, one operation each time. Remembers the way, so
 * there is one for as long as a document is open.
 */
public final class MeaningSelection {

    /** What was pressed. */
    public enum Key {
        /** Select more. */
        WIDER,
        /** Select less, back the way it came. */
        NARROWER,
        /** Select the next piece of the written word. */
        PIECE
    }

    /** What is to be done. */
    public sealed interface Outcome {

        /**
         * Text is to be selected.
         *
         * @param range what; empty where only the caret is left
         */
        record Selected(TextRange range) implements Outcome {}

        /**
         * A mark gets another extent.
         *
         * @param operation to be applied
         * @param range where the mark is then
         */
        record Extended(Operation operation, TextRange range) implements Outcome {}

        /**
         * Nothing can be done.
         *
         * @param why in words for people
         */
        record Nothing(Message why) implements Outcome {}
    }

    private final AnnotatedDocument document;
    private final ExtentSteps steps;
    private final PieceCycle pieces;

    /** Creates the keys on a document. */
    public MeaningSelection(AnnotatedDocument document, Extents extents) {
        this.document = document;
        steps = new ExtentSteps(extents);
        pieces = new PieceCycle(extents);
    }

    /**
     * Says what a key does.
     *
     * @param selection the selected text, or the caret as an empty range
     * @param mark the selected mark, unless other text is selected; one without a place in the text
     *     counts as none
     */
    public Outcome press(Key key, TextRange selection, Optional<Annotation> mark) {
        if (mark.isEmpty() || mark.get().spans().isEmpty()) {
            return next(key, selection, Optional.empty())
                    .<Outcome>map(Outcome.Selected::new)
                    .orElseGet(() -> new Outcome.Nothing(nothing(key)));
        }
        Annotation annotation = mark.get();
        List<Fragment> fragments = annotation.spans().get(0).fragments();
        if (fragments.size() != 1) {
            return new Outcome.Nothing(Message.of("editing.meaning.several-pieces"));
        }
        TextRange place = new TextRange(fragments.get(0).begin(), fragments.get(0).end());
        Optional<TextRange> next =
                next(key, place, Optional.of(annotation.id())).filter(range -> !range.isEmpty());
        return next.flatMap(range -> extended(annotation, range))
                .orElseGet(() -> new Outcome.Nothing(nothing(key)));
    }

    private static Optional<Outcome> extended(Annotation annotation, TextRange range) {
        return SpanSteps.placed(annotation, Span.of(range.begin(), range.end()))
                .flatMap(moved -> Edits.replace(NamedStep.MOVE_BORDER.word(), annotation, moved))
                .map(operation -> new Outcome.Extended(operation, range));
    }

    private Optional<TextRange> next(Key key, TextRange place, Optional<AnnotationId> mark) {
        Attested attested = new DocumentAttested(document, place.begin(), mark);
        return switch (key) {
            case WIDER -> steps.wider(place, attested);
            case NARROWER -> steps.narrower(place);
            case PIECE -> pieces.next(place, attested);
        };
    }

    private static Message nothing(Key key) {
        return switch (key) {
            case WIDER -> Message.of("editing.meaning.nothing-wider");
            case NARROWER -> Message.of("editing.meaning.nothing-narrower");
            case PIECE -> Message.of("editing.meaning.no-piece");
        };
    }
}
