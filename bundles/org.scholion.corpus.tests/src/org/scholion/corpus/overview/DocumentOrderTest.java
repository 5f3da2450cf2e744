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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.text.TextDirection;

/** The orders of lists, and what their rows say of all sets together. */
@NonNullByDefault
class DocumentOrderTest {

    private static SetOverview set(long id, String member, SetState state, int annotations) {
        return new SetOverview(id, member, state, Optional.empty(), annotations, 0, 0);
    }

    private static DocumentOverview row(
            long id, String name, String language, int characters, SetOverview... sets) {
        return new DocumentOverview(
                id,
                name,
                Optional.of(language).filter(tag -> !tag.isEmpty()),
                TextDirection.LEFT_TO_RIGHT,
                characters,
                List.of(sets));
    }

    private static final List<DocumentOverview> ROWS =
            List.of(
                    row(1, "e", "hi", 30, set(1, "m", SetState.DONE, 4)),
                    row(2, "d", "", 10, set(2, "m", SetState.IN_PROGRESS, 9)),
                    row(3, "c", "ar", 20, set(3, "other", SetState.DONE, 99)),
                    row(4, "b", "en", 10, set(4, "m", SetState.NEW, 0)),
                    row(5, "a", "ar", 40, set(5, "m", SetState.IN_PROGRESS, 2)));

    private static String names(Comparator<DocumentOverview> order) {
        List<DocumentOverview> sorted = new ArrayList<>(ROWS);
        sorted.sort(DocumentOrder.total(order));
        StringBuilder names = new StringBuilder();
        sorted.forEach(row -> names.append(row.name()));
        return names.toString();
    }

    @Test
    void thatEachOrderGoesByWhatItSaysAndThenByName() {
        assertThat(names(DocumentOrder.byName())).isEqualTo("abcde");
        assertThat(names(DocumentOrder.byLanguage())).as("unknown first").isEqualTo("dacbe");
        assertThat(names(DocumentOrder.byLength())).isEqualTo("bdcea");
        assertThat(names(DocumentOrder.byState("m"))).isEqualTo("bcade");
        assertThat(names(DocumentOrder.byAnnotations("m"))).isEqualTo("bcaed");
        assertThat(names(DocumentOrder.byWork("m")))
                .as("not begun, then by state, then by annotations")
                .isEqualTo("cbade");
        assertThat(names(DocumentOrder.byWork("m").reversed())).isEqualTo("edabc");
    }

    @Test
    void thatTwoDocumentsOfOneNameHaveAnOrder() {
        Comparator<DocumentOverview> order = DocumentOrder.total(DocumentOrder.byName());
        assertThat(order.compare(row(1, "a", "", 1), row(2, "a", "", 1))).isNegative();
        assertThat(order.compare(row(2, "a", "", 1), row(2, "a", "", 1))).isZero();
    }

    @Test
    void thatARowHasOneSetOfEachIdInTheOrderOfMembersAndAllTheirAnnotations() {
        DocumentOverview row = row(1, "a", "", 1, set(1, "b", SetState.NEW, 3));
        DocumentOverview more = row.with(set(2, "a", SetState.DONE, 4));
        assertThat(more.sets()).extracting(SetOverview::member).containsExactly("a", "b");
        assertThat(more.annotations()).isEqualTo(7);
        DocumentOverview changed = more.with(set(1, "b", SetState.NEW, 10));
        assertThat(changed.annotations()).isEqualTo(14);
        assertThat(changed.sets()).hasSize(2);
        assertThat(changed.set("a").map(SetOverview::id)).contains(2L);
        assertThat(changed.set("c")).isEmpty();
        assertThat(changed.name()).isEqualTo("a");
    }

    @Test
    void thatADocumentIsDoneWhenGoldOrEveryoneIsAndNewWhenNobodyHasBegun() {
        assertThat(state()).isEqualTo(SetState.NEW);
        assertThat(state(SetState.NEW, SetState.NEW)).isEqualTo(SetState.NEW);
        assertThat(state(SetState.IN_PROGRESS, SetState.NEW)).isEqualTo(SetState.IN_PROGRESS);
        assertThat(state(SetState.DONE, SetState.NEW)).isEqualTo(SetState.IN_PROGRESS);
        assertThat(state(SetState.DONE, SetState.DONE)).isEqualTo(SetState.DONE);
        assertThat(state(SetState.DONE, SetState.SKIPPED)).isEqualTo(SetState.DONE);
        assertThat(state(SetState.SKIPPED, SetState.SKIPPED)).isEqualTo(SetState.SKIPPED);
        DocumentOverview gold =
                row(
                        1,
                        "a",
                        "",
                        1,
                        set(1, "asha", SetState.IN_PROGRESS, 0),
                        set(2, "gold", SetState.DONE, 0));
        assertThat(gold.state()).isEqualTo(SetState.DONE);
        assertThat(gold.with(set(2, "gold", SetState.IN_PROGRESS, 0)).state())
                .isEqualTo(SetState.IN_PROGRESS);
    }

    private static SetState state(SetState... states) {
        DocumentOverview row = row(1, "a", "", 1);
        for (int i = 0; i < states.length; i++) {
            row = row.with(set(i + 1L, "m" + i, states[i], 0));
        }
        return row.state();
    }
}
