/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * Moves the borders of spans by whole words or graphemes. A step never makes a fragment empty nor
 * lets it run into its neighbour; a step that would is no step.
 */
public final class SpanSteps {

    /** Which border is moved. */
    public enum Border {
        BEGIN,
        END
    }

    /** How far. */
    public enum Unit {
        GRAPHEME,
        WORD
    }

    private final TextBoundaries boundaries;

    /** Creates the steps on a text. */
    public SpanSteps(TextBoundaries boundaries) {
        this.boundaries = boundaries;
    }

    /**
     * Moves the first border of the first fragment, or the last of the last.
     *
     * @param outward whether the span grows
     * @return the span after the step, or nothing when there is no room for it
     */
    public Optional<Span> step(Span span, Border border, Unit unit, boolean outward) {
        List<Fragment> fragments = new ArrayList<>(span.fragments());
        int index = border == Border.BEGIN ? 0 : fragments.size() - 1;
        Fragment old = fragments.get(index);
        int begin = old.begin();
        int end = old.end();
        if (border == Border.BEGIN) {
            begin = outward ? before(begin, unit) : after(begin, unit);
        } else {
            end = outward ? endAfter(end, unit) : endBefore(end, unit);
        }
        if (begin >= end || (begin == old.begin() && end == old.end())) {
            return Optional.empty();
        }
        fragments.set(index, new Fragment(begin, end));
        return Optional.of(new Span(fragments));
    }

    /**
     * Adds a piece of text to a span; pieces that touch or overlap it become one with it.
     *
     * @return the span with it, or nothing when all of it is covered already
     */
    public Optional<Span> with(Span span, TextRange added) {
        TextRange piece = boundaries.snap(added.begin(), added.end());
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        int begin = piece.begin();
        int end = piece.end();
        List<Fragment> apart = new ArrayList<>();
        for (Fragment fragment : span.fragments()) {
            if (fragment.begin() <= piece.end() && piece.begin() <= fragment.end()) {
                begin = Math.min(begin, fragment.begin());
                end = Math.max(end, fragment.end());
            } else {
                apart.add(fragment);
            }
        }
        apart.add(new Fragment(begin, end));
        Span grown = new Span(apart);
        return grown.equals(span) ? Optional.empty() : Optional.of(grown);
    }

    /**
     * Puts an annotation on another span: a mention or passage, the anchor of a relation, the first
     * cue of a stance.
     *
     * @return nothing for what has no place in the text
     */
    public static Optional<Annotation> placed(Annotation annotation, Span span) {
        return switch (annotation) {
            case Mention mention -> Optional.of(mention.withSpan(span));
            case Passage passage -> Optional.of(passage.withSpan(span));
            case Relation relation -> Optional.of(relation.withAnchor(Optional.of(span)));
            case Stance stance when !stance.cues().isEmpty() -> {
                List<Span> cues = new ArrayList<>(stance.cues());
                cues.set(0, span);
                yield Optional.of(stance.withCues(cues));
            }
            default -> Optional.empty();
        };
    }

    /** Returns a range without the white space at its ends, on grapheme boundaries. */
    public TextRange trimmed(TextRange range) {
        String text = boundaries.text();
        int begin = range.begin();
        int end = range.end();
        while (end > begin && isSpace(text.charAt(end - 1))) {
            end--;
        }
        while (begin < end && isSpace(text.charAt(begin))) {
            begin++;
        }
        return boundaries.snap(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private int before(int offset, Unit unit) {
        return unit == Unit.WORD
                ? boundaries.wordBefore(offset)
                : boundaries.graphemeBefore(offset);
    }

    private int after(int offset, Unit unit) {
        return unit == Unit.WORD ? boundaries.wordAfter(offset) : boundaries.graphemeAfter(offset);
    }

    private int endAfter(int offset, Unit unit) {
        return unit == Unit.WORD
                ? boundaries.wordEndAfter(offset)
                : boundaries.graphemeAfter(offset);
    }

    private int endBefore(int offset, Unit unit) {
        if (unit == Unit.GRAPHEME) {
            return boundaries.graphemeBefore(offset);
        }
        int word = boundaries.wordBefore(offset);
        // the end of the word before the last one, without the space between them
        return word == 0 ? 0 : boundaries.wordAt(boundaries.wordBefore(word)).end();
    }
}
