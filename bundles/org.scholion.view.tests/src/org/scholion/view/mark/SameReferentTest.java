/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.Span;
import org.scholion.view.Marks;

/** All mentions of whom one is at are known, by the selected mark or by the caret. */
class SameReferentTest {

    private static final AnnotationId LAVROV = new AnnotationId("01HZZZZZZZZZZZZZZZZZZZZZZ1");
    private static final AnnotationId MERKEL = new AnnotationId("01HZZZZZZZZZZZZZZZZZZZZZZ2");

    private final Marks marks = new Marks();
    private final List<Mark> all = new ArrayList<>();
    private final MarkId first = mention(0, 6, Optional.of(LAVROV));
    private final MarkId around = mention(10, 40, Optional.of(MERKEL));
    private final MarkId inside = mention(20, 26, Optional.of(LAVROV));
    private final MarkId nobody = mention(50, 56, Optional.empty());
    private final MarkId other = mention(60, 66, Optional.of(MERKEL));
    private final MarkId only =
            mention(70, 76, Optional.of(new AnnotationId("01HZZZZZZZZZZZZZZZZZZZZZZ3")));
    private final DocumentMarks document = DocumentMarks.of(all);

    private MarkId mention(int begin, int end, Optional<AnnotationId> referent) {
        MentionMark plain = (MentionMark) marks.mention(begin, end, "Person");
        MentionMark mark = new MentionMark(plain.header(), Span.of(begin, end), referent);
        all.add(mark);
        return mark.id();
    }

    @Test
    void thatTheSelectedMentionLightsUpAllOfTheSame() {
        assertThat(SameReferent.of(document, Optional.of(first), 0).mentions())
                .containsExactlyInAnyOrder(first, inside);
        assertThat(SameReferent.of(document, Optional.of(nobody), 0)).isEqualTo(SameReferent.NONE);
        assertThat(SameReferent.of(document, Optional.of(only), 0)).isEqualTo(SameReferent.NONE);
    }

    @Test
    void thatWithoutSelectionTheShortestMentionAtTheCaretCounts() {
        assertThat(SameReferent.of(document, Optional.empty(), 22).mentions())
                .containsExactlyInAnyOrder(first, inside);
        assertThat(SameReferent.of(document, Optional.empty(), 12).mentions())
                .containsExactlyInAnyOrder(around, other);
        assertThat(SameReferent.of(document, Optional.empty(), 66).mentions())
                .as("behind its last letter")
                .contains(other);
        assertThat(SameReferent.of(document, Optional.empty(), 8)).isEqualTo(SameReferent.NONE);
        assertThat(SameReferent.of(document, Optional.empty(), 0).mentions()).contains(first);
    }
}
