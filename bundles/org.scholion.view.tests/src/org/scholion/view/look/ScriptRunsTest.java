/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptRunsTest {

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = ScriptRuns.endOfRun(text, at);
            runs.add(text.substring(at, end));
            at = end;
        }
        return runs;
    }

    @Test
    void thatSignsGoWithTheLettersBeforeThem() {
        assertThat(runs("(UN) सुरक्षा, الهند 12!"))
                .containsExactly("(UN) ", "सुरक्षा, ", "الهند 12!");
    }

    @Test
    void thatAMarkStaysWithItsLetter() {
        assertThat(runs("e\u0301a\u0301")).hasSize(1);
        assertThat(runs("हि\u0301न्दी")).hasSize(1);
    }

    @Test
    void thatAStretchWithoutLettersIsLatin() {
        assertThat(ScriptRuns.scriptAt("12 %", 0)).isEqualTo(UScript.LATIN);
        assertThat(ScriptRuns.scriptAt("", 0)).isEqualTo(UScript.LATIN);
    }

    @Test
    void thatControlsAreShownOneForOne() {
        assertThat(ControlCharacters.shown("a\u0000b\nc\td")).isEqualTo("a\u2400b c d");
        assertThat(ControlCharacters.shown("क्षे")).isEqualTo("क्षे");
    }
}
