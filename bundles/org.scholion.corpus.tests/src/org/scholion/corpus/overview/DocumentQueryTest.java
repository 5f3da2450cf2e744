/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.text.MatchingKey;
import org.scholion.text.TextDirection;

/** What someone types finds documents by name, language, direction and one member's state. */
class DocumentQueryTest {

    private static final DocumentOverview NEWS =
            new DocumentOverview(
                    1,
                    "News/Ärger",
                    Optional.of("ar"),
                    TextDirection.RIGHT_TO_LEFT,
                    9,
                    List.of(
                            new SetOverview(
                                    1, "asha", SetState.IN_PROGRESS, Optional.empty(), 2, 2, 0)));

    private static DocumentQuery query(String text, String... member) {
        return DocumentQuery.of(
                text,
                member.length == 0 ? Optional.empty() : Optional.of(member[0]),
                DocumentOrder.byName(),
                false);
    }

    private static boolean finds(String text, String... member) {
        return query(text, member).matches(NEWS, MatchingKey.of(NEWS.name()));
    }

    @Test
    void thatEveryWordMustOccurSomewhere() {
        assertThat(finds("")).isTrue();
        assertThat(finds("  news \t ärger ")).isTrue();
        assertThat(finds("NEWS rtl")).isTrue();
        assertThat(finds("rtl ltr")).isFalse();
        assertThat(finds("news sport")).isFalse();
        assertThat(query(" a  b ").words()).containsExactly("a", "b");
    }

    @Test
    void thatTheStateIsThatOfTheMemberWhoAsksAndOfNobodyElse() {
        assertThat(finds("progress", "asha")).isTrue();
        assertThat(finds("progress", "ben")).isFalse();
        assertThat(finds("new", "ben")).as("not begun").isTrue();
        assertThat(finds("progress")).isFalse();
        assertThat(query("", "asha").member()).contains("asha");
    }

    @Test
    void thatALanguageNobodyKnowsIsNotFound() {
        DocumentOverview unknown =
                new DocumentOverview(
                        2, "x", Optional.empty(), TextDirection.LEFT_TO_RIGHT, 1, List.of());
        assertThat(query("ltr").matches(unknown, "x")).isTrue();
        assertThat(query("en").matches(unknown, "x")).isFalse();
    }

    @Test
    void thatAnOrderCanBeTurnedRound() {
        DocumentQuery turned = DocumentQuery.of("", Optional.empty(), DocumentOrder.byName(), true);
        DocumentOverview a =
                new DocumentOverview(
                        3, "a", Optional.empty(), TextDirection.LEFT_TO_RIGHT, 1, List.of());
        assertThat(DocumentQuery.all().order().compare(a, NEWS))
                .as("small letters stand behind capitals in the store")
                .isPositive();
        assertThat(turned.order().compare(a, NEWS)).isNegative();
        assertThat(DocumentQuery.all().words()).isEmpty();
        assertThat(DocumentQuery.all().member()).isEmpty();
    }
}
