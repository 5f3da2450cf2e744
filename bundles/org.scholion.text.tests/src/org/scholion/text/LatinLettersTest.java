/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatinLettersTest {

    @ParameterizedTest
    @CsvSource({
        "روسيا,r", "الهند,a", "شنجهاي,s", "عام,a", "وزارة,w", "भारत,b", "विदेश,v", "अपने,a",
        "Россия,r", "Ελλάδα,e", "Élysée,e", "שלום,s", "٢٠٢٥,2", "२०२५,2", "19,1", "@MEA,m"
    })
    void thatAWordBeginsWithTheLatinLetterItsOwnIsWrittenWith(String word, char letter) {
        assertThat(LatinLetters.first(word)).contains(letter);
    }

    @Test
    void thatSignsBeginWithNothing() {
        assertThat(LatinLetters.first("")).isEmpty();
        assertThat(LatinLetters.first("…!")).isEmpty();
    }

    @Test
    void thatWordsAreWrittenLetterByLetter() {
        assertThat(LatinLetters.of("روسيا 19")).isEqualTo("rwsya 19");
    }
}
