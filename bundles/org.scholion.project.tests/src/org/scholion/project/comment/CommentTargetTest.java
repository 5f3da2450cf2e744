/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Member;

/** Whom something can be said to. */
class CommentTargetTest {

    private static final List<Member> MEMBERS =
            List.of(
                    new Member("asha", Member.Role.ANNOTATOR),
                    new Member("ben", Member.Role.ANNOTATOR),
                    new Member("lea", Member.Role.LEAD));

    private static List<CommentTarget> of(String viewer, String shown) {
        return CommentTarget.of(Viewer.of(viewer, MEMBERS), shown, MEMBERS);
    }

    @Test
    void thatAnnotatorsSpeakToTheLeadsAboutWhatTheyHaveBeforeThem() {
        assertThat(of("asha", "asha"))
                .containsExactly(
                        new CommentTarget(Optional.of(new Addressee.Leads()), Optional.of("asha")));
    }

    @Test
    void thatLeadsWhoLookAtAnothersWorkSpeakToThatOneFirst() {
        assertThat(of("lea", "asha").getFirst())
                .isEqualTo(
                        new CommentTarget(
                                Optional.of(new Addressee.One("asha")), Optional.of("asha")));
    }

    @Test
    void thatNobodyElseIsToldWhoseWorkIsBeforeALead() {
        assertThat(of("lea", "asha"))
                .filteredOn(target -> !target.to().equals(Optional.of(new Addressee.Leads())))
                .filteredOn(target -> !target.to().equals(Optional.of(new Addressee.One("asha"))))
                .hasSize(2)
                .allMatch(target -> target.owner().isEmpty());
    }

    @Test
    void thatWhatIsImportedIsNobodyToSpeakTo() {
        assertThat(of("lea", "imported"))
                .extracting(CommentTarget::to)
                .doesNotContain(Optional.of(new Addressee.One("imported")))
                .hasSize(4);
    }
}
