/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.Notice;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/** Turns the offsets of T lines into spans and holds them against the text they quote. */
final class TextBoundReader {

    private final String file;
    private final String text;
    private final OffsetMap offsets;
    private final TextBoundaries boundaries;
    private final List<Notice> notices;
    private final boolean byteOrderMark;
    private OptionalInt shift;

    /**
     * Creates a reader.
     *
     * @param byteOrderMark whether the text file began with one. brat itself counts it as a
     *     character, other programs do not; the first quoted text tells which
     */
    TextBoundReader(String file, String text, boolean byteOrderMark, List<Notice> notices) {
        this.file = file;
        this.text = text;
        this.byteOrderMark = byteOrderMark;
        this.notices = notices;
        shift = byteOrderMark ? OptionalInt.empty() : OptionalInt.of(0);
        offsets = OffsetMap.of(text);
        boundaries = TextBoundaries.of(text, "");
    }

    Span span(AnnLine.TextBound line) throws UnreadableSourceException {
        if (shift.isEmpty()) {
            shift = OptionalInt.of(fitsShifted(line) ? 1 : 0);
        }
        List<Fragment> fragments = new ArrayList<>();
        for (TextRange range : line.fragments()) {
            fragments.add(new Fragment(utf16(line, range.begin()), utf16(line, range.end())));
        }
        String covered = covered(fragments);
        if (!BratText.same(covered, line.text())) {
            throw error(
                    line,
                    Message.of(
                            "exchange.brat.other-text",
                            "covered",
                            shortened(covered),
                            "quoted",
                            shortened(line.text())));
        }
        Span span;
        try {
            span = new Span(fragments);
        } catch (IllegalArgumentException e) {
            UnreadableSourceException error = error(line, Message.of("exchange.brat.overlap"));
            error.initCause(e);
            throw error;
        }
        notice(line, span);
        return span;
    }

    private boolean fitsShifted(AnnLine.TextBound line) {
        List<Fragment> fragments = new ArrayList<>();
        for (TextRange range : line.fragments()) {
            OptionalInt begin = offsets.checkedToUtf16(OffsetUnit.CODE_POINT, range.begin() - 1);
            OptionalInt end = offsets.checkedToUtf16(OffsetUnit.CODE_POINT, range.end() - 1);
            if (begin.isEmpty() || end.isEmpty()) {
                return false;
            }
            fragments.add(new Fragment(begin.getAsInt(), end.getAsInt()));
        }
        return byteOrderMark && BratText.same(covered(fragments), line.text());
    }

    private int utf16(AnnLine.TextBound line, int codePoint) throws UnreadableSourceException {
        int offset = codePoint - shift.orElse(0);
        OptionalInt found = offsets.checkedToUtf16(OffsetUnit.CODE_POINT, offset);
        if (found.isEmpty()) {
            throw error(
                    line,
                    Message.of(
                            "exchange.brat.offset-outside",
                            "offset",
                            codePoint,
                            "length",
                            offsets.length(OffsetUnit.CODE_POINT)));
        }
        return found.getAsInt();
    }

    /** In the order written, which need not be that of the text. */
    private String covered(List<Fragment> fragments) {
        return String.join(
                " ", fragments.stream().map(f -> text.substring(f.begin(), f.end())).toList());
    }

    private void notice(AnnLine.TextBound line, Span span) {
        boolean whole =
                span.fragments().stream()
                        .allMatch(
                                f ->
                                        boundaries.isGrapheme(f.begin())
                                                && boundaries.isGrapheme(f.end()));
        if (!whole) {
            notices.add(
                    Notice.atLine(
                            file,
                            line.number(),
                            Message.of("exchange.notice.grapheme", "id", line.id())));
        }
    }

    private static String shortened(String quoted) {
        return quoted.codePointCount(0, quoted.length()) > 60
                ? quoted.substring(0, quoted.offsetByCodePoints(0, 60)) + "…"
                : quoted;
    }

    private UnreadableSourceException error(AnnLine.TextBound line, Message what) {
        return UnreadableSourceException.atLine(file, line.number(), what);
    }
}
