/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.Samples;
import org.scholion.corpus.StoreProblem;

/** An index of marked strings that is not what the journals say is found and made anew. */
class MarkIndexRepairTest extends DamagedProject {

    private List<String> found() throws Exception {
        try (ProjectStore store = open()) {
            return store.check().stream().map(StoreProblem::kind).distinct().toList();
        }
    }

    private int marks(String words) throws Exception {
        try (ProjectStore store = open()) {
            return store.markedStrings().labels(words, Optional.empty()).stream()
                    .mapToInt(each -> each.count())
                    .sum();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM marked_string",
                "DELETE FROM marked_string WHERE begin_at = 0",
                "UPDATE marked_string SET times = 2",
                "UPDATE marked_string SET begin_at = begin_at + 1",
                "UPDATE marked_string SET key = 'other'",
                "UPDATE marked_string SET member_id = 77",
                "UPDATE mark_label SET type_id = 'ghost'",
                "UPDATE mark_label SET attributes = '{\"age\":{\"number\":1}}'",
                "INSERT INTO marked_string SELECT key, label_id, member_id, set_id, 9, 1"
                        + " FROM marked_string LIMIT 1",
                "UPDATE marked_string SET set_id = 99"
            })
    void thatAWrongIndexIsFoundAndMadeAnew(String damage) throws Exception {
        damage(damage);
        assertThat(found()).containsExactly("marked-other");
        try (ProjectStore store = open()) {
            assertThat(store.repair().preview())
                    .containsExactly(new RepairAction.MarkedStringsIndexed());
        }
        assertThat(repair()).containsExactly(new RepairAction.MarkedStringsIndexed());
        assertThat(found()).isEmpty();
        assertThat(marks(Samples.TEXT.substring(0, 3))).isEqualTo(1);
        try (ProjectStore store = open()) {
            HistoryEntry noted = store.history().entries().getLast();
            assertThat(noted.arguments()).isEqualTo(Map.of("copy", KEPT, "indexed", "1"));
        }
    }

    @Test
    void thatAMissingTableIsMadeAndFilled() throws Exception {
        damage("DROP TABLE marked_string");
        repair();
        assertThat(found()).isEmpty();
        assertThat(marks(Samples.TEXT.substring(0, 3))).isEqualTo(1);
    }

    @Test
    void thatTheIndexOfRowsThatAreWrittenAnewIsRight() throws Exception {
        damage(
                "UPDATE annotation SET json = replace(json, '[0,3]', '[0,4]')",
                "DELETE FROM annotation WHERE id = '" + second.id() + "'");
        assertThat(repair()).containsExactly(new RepairAction.RowsRebuilt("a", "asha", 3));
        assertThat(found()).isEmpty();
    }

    @Test
    void thatATextThatIsNotWhatWasImportedTellsNothingOfTheIndex() throws Exception {
        Damage.run(file, "UPDATE document_text SET content = x'41'");
        assertThat(found()).doesNotContain("marked-other");
        try (ProjectStore store = open()) {
            assertThat(store.repair().preview()).isEmpty();
        }
    }
}
