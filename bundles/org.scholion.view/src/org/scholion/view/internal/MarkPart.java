/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.PassageMark;
import org.scholion.view.mark.StanceMark;

/**
 * The part of a fragment of a mark that lies in one line.
 *
 * @param evidence whether it is evidence of a stance
 * @param opening whether the mark begins here, so that its label stands above
 * @param first whether the fragment begins here
 * @param last whether it ends here
 * @param afterOther whether a piece of the mark lies in a line before, to which this one is tied
 * @param beforeOther whether a piece of the mark lies in a line below
 * @param spanBegin where the whole span begins, which tells identical spans
 * @param spanEnd where it ends
 */
record MarkPart(
        Mark mark,
        boolean evidence,
        int begin,
        int end,
        boolean opening,
        boolean first,
        boolean last,
        boolean afterOther,
        boolean beforeOther,
        int spanBegin,
        int spanEnd) {

    /** The parts in a line of the marks that have a place there; passages are drawn elsewhere. */
    static List<MarkPart> in(BlockText.Line line, List<Mark> marks) {
        List<MarkPart> parts = new ArrayList<>();
        for (Mark mark : marks) {
            if (!(mark instanceof PassageMark)) {
                collect(line, mark, parts);
            }
        }
        return parts;
    }

    /** The parts in a line of all marks that have a place there. */
    static List<MarkPart> all(BlockText.Line line, List<Mark> marks) {
        List<MarkPart> parts = new ArrayList<>();
        marks.forEach(mark -> collect(line, mark, parts));
        return parts;
    }

    /** The same part of another mark that stands there. */
    MarkPart of(Mark other) {
        return new MarkPart(
                other,
                evidence,
                begin,
                end,
                opening,
                first,
                last,
                afterOther,
                beforeOther,
                spanBegin,
                spanEnd);
    }

    private static void collect(BlockText.Line line, Mark mark, List<MarkPart> parts) {
        List<Span> spans = mark.spans();
        int cues = mark instanceof StanceMark stance ? stance.cues().size() : spans.size();
        List<Fragment> pieces =
                spans.subList(0, cues).stream().flatMap(s -> s.fragments().stream()).toList();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean evidence = i >= cues;
            for (int j = 0; j < span.fragments().size(); j++) {
                Fragment fragment = span.fragments().get(j);
                int begin = Math.max(fragment.begin(), line.begin());
                int end = Math.min(fragment.end(), line.textEnd());
                boolean empty = fragment.length() == 0;
                boolean lies = empty ? isCaretPlace(line, fragment.begin()) : begin < end;
                if (lies) {
                    boolean first = fragment.begin() >= line.begin();
                    boolean last = fragment.end() <= line.textEnd();
                    boolean after = first && !evidence && before(pieces, line, fragment);
                    boolean below = last && !evidence && behind(pieces, line, fragment);
                    parts.add(
                            new MarkPart(
                                    mark,
                                    evidence,
                                    begin,
                                    Math.max(begin, end),
                                    first && i == 0 && j == 0,
                                    first,
                                    last,
                                    after,
                                    below,
                                    span.begin(),
                                    span.end()));
                }
            }
        }
    }

    /** Whether the piece that comes before one lies in a line above. */
    private static boolean before(List<Fragment> pieces, BlockText.Line line, Fragment piece) {
        return pieces.stream().anyMatch(p -> p.end() <= line.begin() && p != piece)
                && pieces.stream().noneMatch(p -> isBetween(p, line.begin(), piece.begin()));
    }

    /** Whether the piece that comes behind one lies in a line below. */
    private static boolean behind(List<Fragment> pieces, BlockText.Line line, Fragment piece) {
        return pieces.stream().anyMatch(p -> p.begin() >= line.end() && p != piece)
                && pieces.stream().noneMatch(p -> isBetween(p, piece.end(), line.end()));
    }

    /** Whether a piece shares a character with a stretch. */
    private static boolean isBetween(Fragment piece, int begin, int end) {
        return piece.begin() < end && begin < piece.end();
    }

    private static boolean isCaretPlace(BlockText.Line line, int offset) {
        return offset >= line.begin()
                && (offset < line.end() || line.hard() && offset == line.textEnd());
    }

    boolean overlaps(MarkPart other) {
        if (begin == end || other.begin == other.end) {
            return begin <= other.end && other.begin <= end;
        }
        return begin < other.end && other.begin < end;
    }

    boolean isIdentical(MarkPart other) {
        return evidence == other.evidence
                && begin == other.begin
                && end == other.end
                && spanBegin == other.spanBegin
                && spanEnd == other.spanEnd;
    }
}
