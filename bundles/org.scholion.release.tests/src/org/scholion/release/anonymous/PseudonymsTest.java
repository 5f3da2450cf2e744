/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.scholion.document.EntryId;

class PseudonymsTest {

    private static final EntryId ENTRY = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV1");

    private static Pseudonyms of(String secret, String content) {
        return new Pseudonyms(secret, content, UnaryOperator.identity());
    }

    @Test
    void thatTheSameSecretAndContentMakeTheSame() {
        Pseudonyms one = of("s", "c");
        Pseudonyms two = of("s", "c");
        assertThat(one.member("asha")).isEqualTo(two.member("asha")).startsWith("annotator-");
        assertThat(one.set("01X")).isEqualTo(two.set("01X"));
        assertThat(one.member("asha")).isNotEqualTo(one.member("omar"));
    }

    @Test
    void thatOtherContentOrAnotherSecretMakeOthers() {
        String name = of("s", "c").member("asha");
        assertThat(of("s", "d").member("asha")).isNotEqualTo(name);
        assertThat(of("t", "c").member("asha")).isNotEqualTo(name);
        assertThat(of("s", "d").set("01X")).isNotEqualTo(of("s", "c").set("01X"));
    }

    @Test
    void thatEntriesStayTheSameInAllReleasesOfAProject() {
        assertThat(of("s", "c").entry(ENTRY))
                .isEqualTo(of("s", "d").entry(ENTRY))
                .isNotEqualTo(ENTRY);
        assertThat(of("t", "c").entry(ENTRY)).isNotEqualTo(of("s", "c").entry(ENTRY));
    }

    @Test
    void thatTheTableTellsWhoIsMeantByTheNameFirstAskedFor() {
        Pseudonyms names =
                new Pseudonyms("s", "c", name -> name.equals("asha sen") ? "asha" : name);
        String pseudonym = names.member("asha sen");
        assertThat(names.member("asha")).isEqualTo(pseudonym);
        assertThat(names.table()).containsEntry(pseudonym, "asha sen").hasSize(1);
    }
}
