/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.words.Message;

/** What may reach a terminal as it is, character by character. */
class TerminalTextTest {

    /** Unicode's categories and property values, not the lists of the code. */
    private static boolean movesOrTurns(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> turns(character);
        };
    }

    private static boolean turns(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT ->
                    true;
            default -> isolates(character);
        };
    }

    private static boolean isolates(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                    true;
            default -> false;
        };
    }

    private static String code(int character) {
        return "\\u" + "%04X".formatted(character);
    }

    @Test
    void thatOfANameWhatMovesTheCursorOrTurnsTheOrderIsShownAsItsCode() {
        for (int each = 0; each <= Character.MAX_VALUE; each++) {
            String name = "a" + (char) each + "b";
            assertThat(TerminalText.cell(name))
                    .as(code(each))
                    .isEqualTo(movesOrTurns(each) ? "a" + code(each) + "b" : name);
        }
    }

    @Test
    void thatIsolatesStayInAColumnWhereEachIsClosedAndTakeNoPlace() {
        String closed = "asha: Place \u2068\u0627\u2067\u0628\u2069\u2069 x";
        assertThat(TerminalText.cell(closed)).isEqualTo(closed);
        assertThat(TerminalText.width(closed)).isEqualTo(closed.length() - 4);
        for (String open :
                List.of("a\u2068b", "a\u2069b", "a\u2069b\u2068", "\u2068\u2068a\u2069")) {
            assertThat(TerminalText.cell(open).chars()).noneMatch(TerminalTextTest::isolates);
        }
    }

    @Test
    void thatWhatTheProgramSaysKeepsItsLinesAndDirections() {
        for (int each = 0; each <= Character.MAX_VALUE; each++) {
            String said = "a" + (char) each + "b";
            boolean kept = !movesOrTurns(each) || turns(each) || each == '\n';
            assertThat(TerminalText.said(said))
                    .as(code(each))
                    .isEqualTo(kept ? said : "a" + code(each) + "b");
        }
    }

    @Test
    void thatNamesWithinWhatIsSaidAreHarmlessHoweverDeepTheyStand() {
        Message inner = Message.of("cli.check.more", "name", "x\ty");
        Message message =
                Message.of(
                        "cli.check.done",
                        "name",
                        "a\u001bb\u2067c",
                        "number",
                        7,
                        "inner",
                        inner,
                        "names",
                        List.of("d\r", inner));
        assertThat(TerminalText.message(message))
                .isEqualTo(
                        Message.of(
                                "cli.check.done",
                                "name",
                                "a\\u001Bb\u2067c",
                                "number",
                                7,
                                "inner",
                                Message.of("cli.check.more", "name", "x\\u0009y"),
                                "names",
                                List.of(
                                        "d\\u000D",
                                        Message.of("cli.check.more", "name", "x\\u0009y"))));
    }
}
