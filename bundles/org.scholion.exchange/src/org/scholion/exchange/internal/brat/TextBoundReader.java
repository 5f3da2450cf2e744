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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.Notice;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.brat.AnnLine.TextBound;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.words.Message;

/**
 * Turns the offsets of T lines into spans and holds them against the text they quote. What the
 * offsets count is decided by the quotes: it is what fits all lines.
 */
final class TextBoundReader {

    private final String file;
    private final String text;
    private final List<OffsetConvention> conventions;
    private final TextBoundaries boundaries;
    private final List<Notice> notices;

    /**
     * Creates a reader.
     *
     * @param conventions what the offsets may count, the likeliest first
     */
    TextBoundReader(
            String file, String text, List<OffsetConvention> conventions, List<Notice> notices) {
        this.file = file;
        this.text = text;
        this.conventions = conventions;
        this.notices = notices;
        boundaries = TextBoundaries.of(text, "");
    }

    /** How the lines fit with one convention. */
    private static final class Fit {

        private final OffsetConvention convention;
        private final List<List<Fragment>> places = new ArrayList<>();
        private final List<TextBound> inexact = new ArrayList<>();
        private Optional<TextBound> wrong = Optional.empty();
        private int fitting;

        Fit(OffsetConvention convention) {
            this.convention = convention;
        }

        boolean isExact() {
            return wrong.isEmpty() && inexact.isEmpty();
        }

        boolean isBetterThan(Fit other) {
            return fitting != other.fitting
                    ? fitting > other.fitting
                    : inexact.size() < other.inexact.size();
        }
    }

    /** Returns the spans of the lines by their ids. */
    Map<String, Span> spans(List<TextBound> lines) throws UnreadableSourceException {
        Fit best = fit(lines, conventions.get(0));
        for (int i = 1; i < conventions.size() && !best.isExact(); i++) {
            Fit other = fit(lines, conventions.get(i));
            best = other.isBetterThan(best) ? other : best;
        }
        if (best.wrong.isPresent()) {
            throw wrong(best.wrong.get(), best, lines.size());
        }
        if (!best.convention.isUsual()) {
            notices.add(
                    Notice.in(
                            file,
                            Message.of(
                                    "exchange.notice.convention",
                                    "convention",
                                    best.convention.described())));
        }
        if (!best.inexact.isEmpty()) {
            notices.add(
                    Notice.atLine(
                                    file,
                                    best.inexact.get(0).number(),
                                    Message.of("exchange.notice.other-form"))
                            .times(best.inexact.size()));
        }
        Map<String, Span> spans = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            spans.put(lines.get(i).id(), span(lines.get(i), best.places.get(i)));
        }
        return spans;
    }

    private Fit fit(List<TextBound> lines, OffsetConvention convention) {
        Fit fit = new Fit(convention);
        for (TextBound line : lines) {
            List<Fragment> fragments = fragments(line, convention);
            boolean right = !fragments.isEmpty() && quotes(line, fragments);
            boolean nearly =
                    !right
                            && !fragments.isEmpty()
                            && BratText.alike(covered(fragments), line.text());
            if (nearly) {
                fit.inexact.add(line);
            }
            if (right || nearly) {
                fit.fitting++;
            } else if (fit.wrong.isEmpty()) {
                fit.wrong = Optional.of(line);
            }
            fit.places.add(fragments);
        }
        return fit;
    }

    private boolean quotes(TextBound line, List<Fragment> fragments) {
        if (fragments.size() == 1) {
            Fragment only = fragments.get(0);
            int length = only.end() - only.begin();
            if (line.text().length() == length && text.startsWith(line.text(), only.begin())) {
                return true;
            }
        }
        return BratText.same(covered(fragments), line.text());
    }

    /** Returns where a line is; nothing if that is outside the text. */
    private static List<Fragment> fragments(TextBound line, OffsetConvention convention) {
        List<Fragment> fragments = new ArrayList<>(line.fragments().size());
        for (TextRange range : line.fragments()) {
            OptionalInt begin = convention.utf16(range.begin());
            OptionalInt end = convention.utf16(range.end());
            if (begin.isEmpty() || end.isEmpty()) {
                return List.of();
            }
            fragments.add(new Fragment(begin.getAsInt(), end.getAsInt()));
        }
        return fragments;
    }

    private Span span(TextBound line, List<Fragment> fragments) throws UnreadableSourceException {
        Span span;
        try {
            span = new Span(fragments);
        } catch (IllegalArgumentException e) {
            UnreadableSourceException error = error(line, Message.of("exchange.brat.overlap"));
            error.initCause(e);
            throw error;
        }
        Span joined = new Span(LineBreaks.joined(text, span.fragments()));
        notice(line, joined);
        return joined;
    }

    private UnreadableSourceException wrong(TextBound line, Fit fit, int lines) {
        List<Fragment> fragments = fragments(line, fit.convention);
        Message what =
                fragments.isEmpty()
                        ? Message.of(
                                "exchange.brat.offset-outside",
                                "offset",
                                outside(line, fit.convention),
                                "length",
                                fit.convention.length())
                        : Message.of(
                                "exchange.brat.other-text",
                                "covered",
                                shortened(covered(fragments)),
                                "quoted",
                                shortened(line.text()));
        return conventions.size() == 1
                ? error(line, what)
                : error(
                        line,
                        Message.of(
                                "exchange.brat.no-convention",
                                "what",
                                what,
                                "tried",
                                conventions.stream().map(OffsetConvention::described).toList(),
                                "convention",
                                fit.convention.described(),
                                "fitting",
                                fit.fitting,
                                "lines",
                                lines));
    }

    private static int outside(TextBound line, OffsetConvention convention) {
        for (TextRange range : line.fragments()) {
            if (convention.utf16(range.begin()).isEmpty()) {
                return range.begin();
            }
            if (convention.utf16(range.end()).isEmpty()) {
                return range.end();
            }
        }
        throw new IllegalStateException("no offset of " + line + " is outside the text");
    }

    /** In the order written, which need not be that of the text. */
    private String covered(List<Fragment> fragments) {
        return String.join(
                " ", fragments.stream().map(f -> text.substring(f.begin(), f.end())).toList());
    }

    private void notice(TextBound line, Span span) {
        boolean whole =
                span.fragments().stream()
                        .allMatch(
                                f ->
                                        boundaries.isGrapheme(f.begin())
                                                && boundaries.isGrapheme(f.end()));
        if (!whole) {
            notices.add(Notice.atLine(file, line.number(), Message.of("exchange.notice.grapheme")));
        }
    }

    private static String shortened(String quoted) {
        return quoted.codePointCount(0, quoted.length()) > 60
                ? quoted.substring(0, quoted.offsetByCodePoints(0, 60)) + "…"
                : quoted;
    }

    private UnreadableSourceException error(TextBound line, Message what) {
        return UnreadableSourceException.atLine(file, line.number(), what);
    }
}
