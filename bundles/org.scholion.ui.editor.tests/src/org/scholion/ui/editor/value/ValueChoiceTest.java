/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;

@NonNullByDefault
class ValueChoiceTest {

    private static final List<String> ORDER = List.of("a", "b", "c");

    private static ValueChoice tag(String id) {
        return new ValueChoice(id, "", Optional.of(AttributeValue.Tags.of(id)), false);
    }

    private static Optional<AttributeValue> tags(String... ids) {
        return Optional.of(new AttributeValue.Tags(List.of(ids)));
    }

    @Test
    void thatASingleValueIsReplaced() {
        assertThat(tag("b").chosen(tags("a"), ORDER, false)).isEqualTo(tags("b"));
    }

    @Test
    void thatOneOfSeveralIsAddedInTheOrderOfTheSetOrTakenAway() {
        assertThat(tag("a").chosen(tags("c"), ORDER, true)).isEqualTo(tags("a", "c"));
        assertThat(tag("c").chosen(tags("a", "c"), ORDER, true)).isEqualTo(tags("a"));
        assertThat(tag("a").chosen(tags("a"), ORDER, true)).isEmpty();
    }

    @Test
    void thatNotAnnotatedAbsentAndSkippedAreThreeThings() {
        List<Optional<AttributeValue>> values =
                List.of(
                        Optional.empty(),
                        Optional.of(new AttributeValue.Absent()),
                        Optional.of(new AttributeValue.Skipped("too vague")));
        List<ValueChoice> choices = ValueChoice.nonValues();
        for (int i = 0; i < values.size(); i++) {
            for (int k = 0; k < choices.size(); k++) {
                assertThat(choices.get(k).isChosen(values.get(i))).isEqualTo(i == k);
            }
        }
        assertThat(tag("a").isChosen(values.get(1))).isFalse();
    }
}
