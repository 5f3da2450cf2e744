/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;

class ReadingPlacesTest {

    private final ReadingPlaces places = new ReadingPlaces();

    @Test
    void thatAPlaceIsTheSameAfterARestart() {
        ReadingPlace place = new ReadingPlace(7, 120, 90);
        places.keep(place);
        assertThat(ReadingPlaces.parse(places.text()).in(7)).contains(place);
        assertThat(ReadingPlaces.parse("").in(7)).isEmpty();
    }

    @Test
    void thatTheDocumentReadLastIsKnownThoughItWasReadBefore() {
        places.keep(new ReadingPlace(1, 5, 0));
        places.keep(new ReadingPlace(2, 6, 0));
        places.keep(new ReadingPlace(1, 8, 0));
        assertThat(ReadingPlaces.parse(places.text()).last()).contains(new ReadingPlace(1, 8, 0));
    }

    @Test
    void thatThoseReadLongestAgoAreForgotten() {
        for (int document = 0; document <= ReadingPlaces.MOST; document++) {
            places.keep(new ReadingPlace(document, 1, 1));
        }
        assertThat(places.in(0)).isEmpty();
        assertThat(places.in(1)).isPresent();
    }

    @Test
    void thatADamagedLineCostsOnlyItsOwnPlace() {
        ReadingPlaces read = ReadingPlaces.parse("1 2\nx y z\n3 4 5");
        assertThat(read.in(3)).contains(new ReadingPlace(3, 4, 5));
        assertThat(read.in(1)).isEmpty();
    }

    @Test
    void thatAPlaceBeyondAShorterTextIsItsEnd() {
        ReadingPlace place = new ReadingPlace(1, 50, 40);
        assertThat(place.caretIn(45)).isEqualTo(new TextRange(45, 45));
        assertThat(place.seenIn(45)).isEqualTo(new TextRange(40, 40));
    }

    @Test
    void thatTheBeginningOfWhatShowsIsFound() {
        for (int begin = 0; begin <= 20; begin++) {
            int first = begin;
            assertThat(SeenText.begin(20, end -> end > first)).isEqualTo(begin);
        }
        assertThat(SeenText.begin(0, end -> false)).isZero();
    }
}
