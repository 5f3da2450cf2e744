/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Span;
import org.scholion.schema.DefaultPalette;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.MentionMark;

/** A text in Arabic and Hindi with many paragraphs, and sets that mostly agree on it. */
final class LanesText {

    /** The length of the text, in UTF-16. */
    static final int CHARACTERS = 1_000_000;

    /** The marks of each set. */
    static final int MARKS = 20_000;

    /** Of so many marks a set has one otherwise than the first. */
    private static final int DIFFERING = 5;

    private static final String ARABIC =
            "قالت الوزيرة سلمى الخطيب إن مدينة نهرين ترفض قانون المحاجر وإن المجلس يقف مع المزارعين في كل القرى. ";

    private static final String HINDI =
            "मंत्री अनिता राव ने कहा कि नूरपुर खदान कानून का विरोध करता है और नदी परिषद किसानों के साथ है। ";

    private static final List<String> TYPES = List.of("Person", "Organisation", "Place", "Event");

    private final String text;
    private final List<int[]> words = new ArrayList<>();

    LanesText() {
        StringBuilder all = new StringBuilder(CHARACTERS + 1_000);
        for (int paragraph = 0; all.length() < CHARACTERS; paragraph++) {
            all.append((paragraph % 2 == 0 ? ARABIC : HINDI).repeat(3 + paragraph % 5));
            all.append("\n");
        }
        text = all.substring(0, CHARACTERS);
        int begin = 0;
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', begin)) {
            if (end - begin > 1 && text.indexOf('\n', begin) > end) {
                words.add(new int[] {begin, end});
            }
            begin = end + 1;
        }
    }

    String text() {
        return text;
    }

    /** The place of the n-th word, counted round. */
    int[] word(int number) {
        return words.get(Math.floorMod(number, words.size()));
    }

    /** The marks of a set; the one with the number 0 is what the others differ from. */
    DocumentMarks marks(int set) {
        return DocumentMarks.of(list(set));
    }

    private List<Mark> list(int set) {
        Random random = new Random(set);
        double step = words.size() / (double) MARKS;
        List<Mark> marks = new ArrayList<>(MARKS);
        for (int i = 0; i < MARKS; i++) {
            int[] word = word((int) (i * step));
            boolean other = set > 0 && random.nextInt(DIFFERING) == 0;
            int begin = other && random.nextBoolean() ? word((int) (i * step) - 1)[0] : word[0];
            String type = TYPES.get((i + (other ? random.nextInt(2) : 0)) % TYPES.size());
            marks.add(mark(set, i, type, Math.min(begin, word[0]), word[1]));
        }
        return marks;
    }

    /** A mark of a set. */
    static MentionMark mark(int set, int number, String type, int begin, int end) {
        MarkHeader header =
                new MarkHeader(
                        new MarkId(
                                name(set),
                                new AnnotationId(
                                        String.format("01HZZZZZZZZZZZ%02d%010d", set, number))),
                        AnnotationKind.ENTITY,
                        type,
                        type,
                        type.substring(0, 3),
                        DefaultPalette.color(TYPES.indexOf(type)),
                        MarkState.PLAIN);
        return new MentionMark(header, Span.of(begin, end), Optional.empty());
    }

    private static String name(int set) {
        return "member " + set;
    }

    /** A set as a lane. */
    SetLane lane(int set) {
        return new SetLane(name(set), name(set), "M" + set, DefaultPalette.color(set), marks(set));
    }
}
