/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Span;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.ExcludedText;
import org.scholion.exchange.internal.token.Tokens;
import org.scholion.exchange.layout.Absence;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextRange;

/** A document cut into tokens and rows. What lies in excluded passages is no part of it. */
public final class LaidOut {

    private final ExportDocument document;
    private final LayoutOptions options;
    private final OffsetMap offsets;
    private final Tokens tokens;
    private final ExcludedText excluded;
    private final boolean unsaid;
    private final List<Annotation> annotations = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<AnnotationId, Annotation> byId = new HashMap<>();
    private final Map<AnnotationId, Mention> firstMentions = new HashMap<>();
    private final List<RowRange> rows;

    /** Lays out a document. */
    public LaidOut(ExportDocument document, LayoutOptions options) {
        this.document = document;
        this.options = options;
        offsets = OffsetMap.of(document.text());
        tokens = Tokens.of(document, options.tokens());
        excluded = ExcludedText.of(document);
        unsaid =
                options.absence().orElse(Absence.MASK) == Absence.MASK
                        && !document.coverage().complete();
        List<TextRange> marks = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            byId.put(annotation.id(), annotation);
            if (excluded.covers(annotation)) {
                continue;
            }
            annotations.add(annotation);
            if (annotation instanceof Mention mention) {
                mentions.add(mention);
                mention.referent()
                        .ifPresent(id -> firstMentions.merge(id, mention, LaidOut::first));
            }
            if (!(annotation instanceof Passage)) {
                for (Span span : annotation.spans()) {
                    marks.add(new TextRange(span.begin(), span.end()));
                }
            }
        }
        mentions.sort(PlacedMention.FIRST_AND_LONGEST);
        rows =
                new RowCutter(document.text(), tokens.tokens())
                        .cut(options.unit(), tokens.sentences(), marks);
    }

    private static Mention first(Mention one, Mention other) {
        return PlacedMention.FIRST_AND_LONGEST.compare(one, other) <= 0 ? one : other;
    }

    /** Returns the document. */
    public ExportDocument document() {
        return document;
    }

    /** Returns how it is laid out. */
    public LayoutOptions options() {
        return options;
    }

    /** Returns the tokens, as UTF-16 ranges. */
    public List<TextRange> tokens() {
        return tokens.tokens();
    }

    /** Returns the tokens and sentences. */
    public Tokens sentences() {
        return tokens;
    }

    /** Returns the rows in the order of the text. */
    public List<RowRange> rows() {
        return rows;
    }

    /** Returns what is marked outside of excluded passages, by id. */
    public List<Annotation> annotations() {
        return annotations;
    }

    /** Returns the mentions outside of excluded passages, first and longest first. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** Returns an annotation. */
    public Optional<Annotation> annotation(AnnotationId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the first mention of a referent. */
    public Optional<Mention> firstMention(AnnotationId referent) {
        return Optional.ofNullable(firstMentions.get(referent));
    }

    /** Returns whether nobody has said that what is not marked is not there. */
    public boolean unsaid() {
        return unsaid;
    }

    /** Returns whether a stretch lies in an excluded passage. */
    public boolean isExcluded(TextRange range) {
        return excluded.covers(range.begin(), range.end());
    }

    /** Returns whether it is not said of a token that nothing is there. */
    public boolean isMasked(int token) {
        return unsaid || isExcluded(tokens().get(token));
    }

    /** Returns a UTF-16 offset of the document in code points. */
    public int codePoints(int offset) {
        return offsets.fromUtf16(OffsetUnit.CODE_POINT, offset);
    }

    /** Returns a UTF-16 offset of the document in code points from the begin of a row. */
    public int codePoints(RowRange row, int offset) {
        return codePoints(offset) - codePoints(row.begin());
    }

    /** Returns a UTF-16 offset of the document in any unit from the begin of a row. */
    public int units(OffsetUnit unit, RowRange row, int offset) {
        return offsets.fromUtf16(unit, offset) - offsets.fromUtf16(unit, row.begin());
    }

    /** Returns the text of a row. */
    public String text(RowRange row) {
        return row.range().of(document.text());
    }

    /** Returns the first row in which a stretch lies whole, if there is one. */
    public Optional<RowRange> rowOf(int begin, int end) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).end() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        // ends ascend with begins, so a row further on begins too late if this one does
        return low < rows.size() && rows.get(low).covers(begin, end)
                ? Optional.of(rows.get(low))
                : Optional.empty();
    }

    /** Returns the row in which a stretch lies whole, or all rows from its begin to its end. */
    public RowRange rowAround(int begin, int end) {
        Optional<RowRange> whole = rowOf(begin, end);
        if (whole.isPresent()) {
            return whole.get();
        }
        int from = begin;
        int to = end;
        for (RowRange row : rows) {
            if (row.begin() <= begin && begin < row.end()) {
                from = Math.min(from, row.begin());
            }
            if (row.begin() < end && end <= row.end()) {
                to = Math.max(to, row.end());
                break;
            }
        }
        return new RowRange(new TextRange(from, to), tokenFrom(from), tokenFrom(to));
    }

    /** The first token that begins at an offset or after. */
    private int tokenFrom(int offset) {
        int low = 0;
        int high = tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens().get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the first token that ends after an offset. */
    public int tokenEndingAfter(int offset) {
        int low = 0;
        int high = tokens().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens().get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
