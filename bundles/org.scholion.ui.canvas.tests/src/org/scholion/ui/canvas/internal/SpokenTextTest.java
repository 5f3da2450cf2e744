/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.view.mark.MentionMark;

/** What a screen reader hears who asks the canvas as the platform does. */
@NonNullByDefault
class SpokenTextTest {

    private static final String EMOJI = "\uD83C\uDF89";
    private static final String TEXT =
            "Mira " + EMOJI + " met Asha. She left.\nقالت أمينة راو إنها تدعم الخطة.\n";

    private final AnnotationCanvas canvas = CanvasMarks.open(TEXT, 700, 400);
    private final CanvasMarks marks = new CanvasMarks();
    private final ScreenReader reader = new ScreenReader(canvas);

    @AfterEach
    void close() {
        canvas.getShell().dispose();
    }

    /** Where words stand in code points, as GTK counts. */
    private static int told(int offset) {
        return SWT.getPlatform().equals("gtk") ? TEXT.codePointCount(0, offset) : offset;
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    private String unit(int boundary, String at, int count) {
        return reader.text(boundary, told(at(at)), count);
    }

    @Test
    void thatTheTextIsReadOnlyTextWithANameAndReadAsItIs() {
        assertThat(reader.name()).isEqualTo("Annotated text");
        AccessibleControlEvent event = new AccessibleControlEvent(canvas);
        reader.control(each -> each.getRole(event));
        assertThat(event.detail).isEqualTo(ACC.ROLE_TEXT);
        reader.control(each -> each.getState(event));
        assertThat(event.detail & ACC.STATE_READONLY).isNotZero();
        int length = reader.text(each -> each::getCharacterCount).count;
        assertThat(length).isEqualTo(told(TEXT.length()));
        AccessibleTextEvent all = new AccessibleTextEvent(canvas);
        all.end = length;
        all.type = ACC.TEXT_BOUNDARY_ALL;
        assertThat(reader.text(all, each -> each::getText).result).isEqualTo(TEXT);
    }

    @Test
    void thatCharactersWordsSentencesAndLinesAreReadWholeAlsoBehindAnEmoji() {
        assertThat(unit(ACC.TEXT_BOUNDARY_CHAR, EMOJI, 0)).isEqualTo(EMOJI);
        assertThat(unit(ACC.TEXT_BOUNDARY_CHAR, EMOJI, 1)).isEqualTo(" ");
        assertThat(unit(ACC.TEXT_BOUNDARY_WORD, "sha", 0)).isEqualTo("Asha. ");
        assertThat(unit(ACC.TEXT_BOUNDARY_WORD, "sha", -1)).isEqualTo("met ");
        assertThat(unit(ACC.TEXT_BOUNDARY_SENTENCE, "Asha", 0))
                .isEqualTo("Mira " + EMOJI + " met Asha. ");
        assertThat(unit(ACC.TEXT_BOUNDARY_SENTENCE, "Asha", 1)).isEqualTo("She left.\n");
        String arabic = TEXT.substring(at("قالت"));
        assertThat(unit(ACC.TEXT_BOUNDARY_LINE, "راو", 0)).isEqualTo(arabic);
        assertThat(unit(ACC.TEXT_BOUNDARY_PARAGRAPH, "راو", 0)).isEqualTo(arabic);
        assertThat(unit(ACC.TEXT_BOUNDARY_WORD, "مينة", 0)).isEqualTo("أمينة ");
        assertThat(unit(ACC.TEXT_BOUNDARY_LINE, "راو", -1))
                .isEqualTo(TEXT.substring(0, at("قالت")));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                ACC.TEXT_BOUNDARY_CHAR,
                ACC.TEXT_BOUNDARY_WORD,
                ACC.TEXT_BOUNDARY_SENTENCE,
                ACC.TEXT_BOUNDARY_LINE,
                ACC.TEXT_BOUNDARY_PARAGRAPH
            })
    void thatReadingOnAndOnReadsEverythingOnceAndBackTheSame(int boundary) {
        String text =
                " \n" + TEXT + "\n  क्षेत्र में। long words follow here. ".repeat(20) + "\n\n x";
        AnnotationCanvas other = CanvasMarks.open(text, 500, 300);
        other.setDirection(BaseDirection.RIGHT_TO_LEFT);
        ScreenReader onward = new ScreenReader(other);
        List<String> forth = new ArrayList<>();
        AccessibleTextEvent event = onward.unit(boundary, 0, 0);
        while (!event.result.isEmpty()) {
            forth.add(event.result);
            AccessibleTextEvent next = onward.unit(boundary, event.start, 1);
            if (next.count == 0) {
                break;
            }
            assertThat(next.start).isEqualTo(event.end);
            event = next;
        }
        assertThat(String.join("", forth)).isEqualTo(text);
        List<String> back = new ArrayList<>();
        int last = event.result.isEmpty() ? event.start - 1 : event.start;
        for (AccessibleTextEvent e = onward.unit(boundary, last, 0); ; ) {
            back.addFirst(e.result);
            AccessibleTextEvent before = onward.unit(boundary, e.start, -1);
            if (before.count == 0) {
                break;
            }
            e = before;
        }
        assertThat(back).isEqualTo(forth);
        other.getShell().dispose();
    }

    @Test
    void thatCaretAndSelectionAreToldWhereTheyAreAndGoWhereTheyAreSent() {
        canvas.selectText(new TextRange(at("Asha"), at("Asha") + 4));
        assertThat(reader.text(each -> each::getCaretOffset).offset)
                .isEqualTo(told(at("Asha") + 4));
        assertThat(reader.text(each -> each::getSelectionCount).count).isEqualTo(1);
        AccessibleTextEvent selection = reader.text(each -> each::getSelection);
        assertThat(selection.start).isEqualTo(told(at("Asha")));
        assertThat(selection.end).isEqualTo(told(at("Asha") + 4));
        AccessibleTextEvent range = reader.text(each -> each::getSelectionRange);
        assertThat(range.offset).isEqualTo(told(at("Asha")));
        assertThat(range.length).isEqualTo(4);

        AccessibleTextEvent there = new AccessibleTextEvent(canvas);
        there.offset = told(at("راو"));
        assertThat(reader.text(there, each -> each::setCaretOffset).result).isEqualTo(ACC.OK);
        assertThat(canvas.getCanvasSelection().caret()).isEqualTo(at("راو"));
        there.start = told(at("She"));
        there.end = told(at("She") + 3);
        reader.text(there, each -> each::setSelection);
        assertThat(canvas.getCanvasSelection().range())
                .isEqualTo(new TextRange(at("She"), at("She") + 3));
        reader.text(there, each -> each::removeSelection);
        assertThat(reader.text(each -> each::getSelectionCount).count).isZero();
    }

    @Test
    void thatAPlaceOnTheScreenAndItsTextFindEachOther() {
        AccessibleTextEvent event = new AccessibleTextEvent(canvas);
        event.start = told(at("راو"));
        event.end = told(at("راو") + 3);
        reader.text(event, each -> each::getTextBounds);
        Rectangle place = canvas.getTextBounds(new TextRange(at("راو"), at("راو") + 3)).get(0);
        Point corner = canvas.toDisplay(place.x, place.y);
        assertThat(new Rectangle(event.x, event.y, event.width, event.height))
                .isEqualTo(new Rectangle(corner.x, corner.y, place.width, place.height));
        // the first letter of an Arabic word is its right one
        event.x = corner.x + place.width - 1;
        event.y = corner.y + place.height / 2;
        assertThat(reader.text(event, each -> each::getOffsetAtPoint).offset)
                .isEqualTo(told(at("راو")));
        assertThat(reader.text(event, each -> each::getVisibleRanges).ranges).startsWith(0);
    }

    @Test
    void thatTheAnnotationsOfAPlaceAreSpokenWithWhatTheyArePartOf() {
        MentionMark mira = marks.mention(0, 4, "Person");
        MentionMark amina = marks.mention(at("أمينة"), at(" إنها"), "Person");
        marks.mention(at("راو"), at(" إنها"), "Family");
        marks.relation(mira, amina);
        canvas.updateMarks(marks.document());

        AccessibleTextAttributeEvent event = reader.attributes(told(at("راو") + 1));
        assertThat(event.attributes)
                .containsExactly("annotations", "Person, part of member of; Family");
        assertThat(event.start).isEqualTo(told(at("راو")));
        assertThat(event.end).isEqualTo(told(at(" إنها")));
        assertThat(reader.attributes(told(at("met"))).attributes).isNullOrEmpty();
        assertThat(reader.attributes(told(at("met"))).start).isEqualTo(4);

        canvas.selectText(new TextRange(2, 2));
        assertThat(reader.description()).isEqualTo("Person, part of member of");
        canvas.selectMark(amina.id());
        assertThat(reader.description()).isEqualTo("Selected: Person, part of member of");
        canvas.selectText(new TextRange(at("met"), at("met")));
        assertThat(reader.description()).isEmpty();
    }
}
