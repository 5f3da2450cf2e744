/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.text.TextRange;

@NonNullByDefault
class BookmarksTest {

    private static final TextRange LINE = new TextRange(10, 20);

    private static final Bookmarks SOME =
            Bookmarks.NONE
                    .turned(7, LINE, 12)
                    .turned(7, new TextRange(40, 50), 40)
                    .turned(8, LINE, 15);

    @Test
    void thatALineHasOneOrNoneWhereverTheCaretIsInIt() {
        assertThat(SOME.in(7)).containsExactly(12, 40);
        assertThat(SOME.turned(7, LINE, 19).in(7)).containsExactly(40);
        assertThat(SOME.turned(7, LINE, 19).in(8)).containsExactly(15);
        // a bookmark at the beginning of the next line is not in this one
        assertThat(SOME.turned(7, new TextRange(30, 40), 30).in(7)).containsExactly(12, 30, 40);
    }

    @Test
    void thatTheEmptyLineAtTheEndCanHaveOne() {
        TextRange last = new TextRange(60, 60);
        Bookmarks set = SOME.turned(7, last, 60);
        assertThat(set.in(7)).contains(60);
        assertThat(set.turned(7, last, 60)).isEqualTo(SOME);
    }

    @Test
    void thatTheNextIsBehindTheCaretOrElseTheFirst() {
        assertThat(SOME.next(7, 12, true)).contains(40);
        assertThat(SOME.next(7, 40, true)).contains(12);
        assertThat(SOME.next(7, 40, false)).contains(12);
        assertThat(SOME.next(7, 3, false)).contains(40);
        assertThat(SOME.next(9, 3, false)).isEmpty();
    }

    @Test
    void thatTheyAreReadAsTheyWereWrittenAndWhatIsDamagedIsLeftOut() {
        assertThat(Bookmarks.parse(SOME.text())).isEqualTo(SOME);
        assertThat(Bookmarks.parse("")).isEqualTo(Bookmarks.NONE);
        Bookmarks read = Bookmarks.parse("x 3\n7 40 12 12\n8 four");
        assertThat(read.in(7)).isEqualTo(List.of(12, 40));
        assertThat(read.places()).hasSize(1);
    }
}
