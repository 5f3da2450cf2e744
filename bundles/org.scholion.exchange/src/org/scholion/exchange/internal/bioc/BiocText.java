/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.document.BaseLayer;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.internal.bioc.BiocCollection.Article;
import org.scholion.exchange.internal.bioc.BiocCollection.Location;
import org.scholion.exchange.internal.bioc.BiocCollection.Mark;
import org.scholion.exchange.internal.bioc.BiocCollection.Passage;
import org.scholion.exchange.internal.plain.Quotes;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;

/**
 * The text of a document, put together of its passages as their offsets say in one unit: what lies
 * between them, which BioC does not say, becomes blanks and a line end.
 */
final class BiocText {

    /** What is between passages is at most so long, however far apart they say they are. */
    private static final int WIDEST_GAP = 1 << 12;

    private final OffsetUnit unit;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int misplaced;
    private int end;

    /** A stretch of text that has an offset of its own. */
    private record Piece(Passage of, int offset, int length, int begin, OffsetMap offsets) {

        /** Returns the place in the text of an offset in it, in UTF-16 units. */
        OptionalInt utf16(OffsetUnit unit, long wanted) {
            long within = wanted - offset;
            if (within < 0 || within > length) {
                return OptionalInt.empty();
            }
            OptionalInt found = offsets.checkedToUtf16(unit, (int) within);
            return found.isPresent() ? OptionalInt.of(begin + found.getAsInt()) : found;
        }
    }

    BiocText(Article article, OffsetUnit unit) {
        this.unit = unit;
        for (Passage passage : article.passages()) {
            if (passage.text().isEmpty()) {
                passage.sentences().forEach(this::add);
            } else {
                add(passage);
            }
        }
    }

    private void add(Passage passage) {
        OffsetMap map = OffsetMap.of(passage.text());
        int offset = passage.offset().orElse(pieces.isEmpty() ? 0 : end + 1);
        if (!pieces.isEmpty()) {
            int gap = offset - end;
            if (gap < 0) {
                misplaced++;
            }
            int blanks = Math.min(gap, WIDEST_GAP);
            if (blanks > 0) {
                text.append(" ".repeat(blanks - 1)).append('\n');
            }
        }
        int length = map.length(unit);
        pieces.add(new Piece(passage, offset, length, text.length(), map));
        text.append(passage.text());
        end = Math.addExact(Math.min(offset, Integer.MAX_VALUE - length), length);
    }

    String text() {
        return text.toString();
    }

    OffsetUnit unit() {
        return unit;
    }

    /** Returns how much of what the document says does not fit this unit. */
    int misfits(Article article) {
        int misfits = misplaced;
        for (Passage passage : article.passages()) {
            for (Mark mark : passage.level().marks()) {
                misfits += fits(mark, passage) ? 0 : 1;
            }
            for (Passage sentence : passage.sentences()) {
                for (Mark mark : sentence.level().marks()) {
                    misfits += fits(mark, sentence) ? 0 : 1;
                }
            }
        }
        return misfits;
    }

    private boolean fits(Mark mark, Passage in) {
        if (mark.locations().isEmpty()) {
            return true;
        }
        Optional<Span> span = span(mark, in);
        return span.isPresent()
                && mark.text().map(t -> Quotes.alike(t, span.get().coveredText(text))).orElse(true);
    }

    /** Returns where a mark is; empty if a part of it is outside the text. */
    Optional<Span> span(Mark mark, Passage in) {
        List<Fragment> fragments = new ArrayList<>();
        for (Location location : mark.locations()) {
            OptionalInt from = utf16(location.offset(), in, false);
            OptionalInt to = utf16((long) location.offset() + location.length(), in, true);
            if (from.isEmpty() || to.isEmpty() || from.getAsInt() > to.getAsInt()) {
                return Optional.empty();
            }
            fragments.add(new Fragment(from.getAsInt(), to.getAsInt()));
        }
        if (fragments.isEmpty()) {
            return Optional.empty();
        }
        fragments.sort(null);
        for (int i = 1; i < fragments.size(); i++) {
            if (fragments.get(i).begin() < fragments.get(i - 1).end()) {
                int last = fragments.stream().mapToInt(Fragment::end).max().orElseThrow();
                return Optional.of(Span.of(fragments.get(0).begin(), last));
            }
        }
        return Optional.of(new Span(fragments));
    }

    /** An offset is looked for in the passage that names it first, then in all others. */
    private OptionalInt utf16(long offset, Passage in, boolean closing) {
        OptionalInt found = OptionalInt.empty();
        for (Piece piece : pieces) {
            if (piece.of() == in) {
                found = piece.utf16(unit, offset);
                break;
            }
        }
        for (int i = 0; i < pieces.size() && found.isEmpty(); i++) {
            Piece piece = pieces.get(i);
            boolean border =
                    closing ? offset == piece.offset() : offset == piece.offset() + piece.length();
            found = border ? OptionalInt.empty() : piece.utf16(unit, offset);
        }
        for (int i = 0; i < pieces.size() && found.isEmpty(); i++) {
            found = pieces.get(i).utf16(unit, offset);
        }
        return found;
    }

    /** Returns where a passage is, its sentences together; empty if it has no text. */
    Optional<Span> place(Passage passage) {
        int begin = Integer.MAX_VALUE;
        int last = -1;
        for (Piece piece : pieces) {
            if (piece.of() == passage
                    || passage.sentences().stream().anyMatch(s -> s == piece.of())) {
                begin = Math.min(begin, piece.begin());
                last = Math.max(last, piece.begin() + piece.of().text().length());
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(Span.of(begin, last));
    }

    /** Returns the sentences, if the file has any. */
    Optional<BaseLayer> sentences(Article article) {
        List<BaseLayer.Sentence> sentences = new ArrayList<>();
        for (Passage passage : article.passages()) {
            for (Passage sentence : passage.sentences()) {
                if (!sentence.text().isEmpty() && passage.text().isEmpty()) {
                    place(sentence)
                            .ifPresent(
                                    s ->
                                            sentences.add(
                                                    new BaseLayer.Sentence(
                                                            Optional.empty(),
                                                            s.begin(),
                                                            s.end(),
                                                            List.of())));
                }
            }
        }
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(new BaseLayer("bioc", List.of(), sentences));
    }
}
