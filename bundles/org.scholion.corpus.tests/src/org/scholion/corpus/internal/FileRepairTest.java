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
import org.junit.jupiter.api.Test;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.RepairAction.ObjectMade;
import org.scholion.corpus.Samples;

/** What of a file holds nothing of its own is made anew; what does is left to be named. */
class FileRepairTest extends DamagedProject {

    @Test
    void thatIndexesAndTriggersThatAreMissingOrChangedAreMadeAnew() throws Exception {
        damage(
                "DROP INDEX comment_by_document",
                "DROP INDEX annotation_by_place; CREATE INDEX annotation_by_place"
                        + " ON annotation (kind)",
                "DROP TRIGGER text_never_goes");
        assertThat(repair())
                .containsExactly(
                        new ObjectMade("index", "annotation_by_place"),
                        new ObjectMade("index", "comment_by_document"),
                        new ObjectMade("trigger", "text_never_goes"));
    }

    @Test
    void thatAnIndexThatLacksRowsIsMadeAnew() throws Exception {
        damage(
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE INDEX annotation_by_place ON annotation"
                        + " (set_id, kind, begin_at, end_at, type_id) WHERE 0'"
                        + " WHERE name = 'annotation_by_place'",
                "PRAGMA writable_schema = RESET",
                "DELETE FROM annotation WHERE kind = 'relation'",
                "UPDATE annotation SET begin_at = begin_at + 0",
                "INSERT INTO annotation SELECT set_id, id || 'x', kind, type_id, begin_at, end_at,"
                        + " json FROM annotation",
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = 'CREATE INDEX annotation_by_place ON annotation"
                        + " (set_id, kind, begin_at, end_at, type_id)'"
                        + " WHERE name = 'annotation_by_place'",
                "PRAGMA writable_schema = RESET");
        assertThat(repair()).contains(new ObjectMade("index", "annotation_by_place"));
    }

    @Test
    void thatACheckpointThatIsNotWhatTheJournalSaysIsMadeAnew() throws Exception {
        damage("INSERT INTO checkpoint VALUES (" + set.id() + ", 2, x'00')");
        assertThat(repair()).containsExactly(new RepairAction.CheckpointMade("a", "asha"));
        try (ProjectStore store = open()) {
            assertThat(EarlierState.of(store, set.id(), 3))
                    .containsExactlyInAnyOrder(mention, second, relation);
        }
    }

    @Test
    void thatMarksOfPurgesAreCleared() throws Exception {
        damage("INSERT INTO purge VALUES (" + set.documentId() + ")");
        assertThat(repair()).containsExactly(new RepairAction.PurgeMarksCleared(1));
    }

    @Test
    void thatWhatIsNotOursIsLeftAndNamed() throws Exception {
        damage("CREATE TABLE mine (x)", "DELETE FROM reference");
        try (ProjectStore store = open()) {
            List<RepairAction> done = store.repair().run("lea").actions();
            assertThat(done).hasSize(1);
            assertThat(store.check().problems())
                    .singleElement()
                    .satisfies(left -> assertThat(left.kind()).isEqualTo("object-foreign"));
        }
    }

    @Test
    void thatTheIndexOfNamesWaitsForNamesThatDiffer() throws Exception {
        try (ProjectStore store = open()) {
            store.documents().add(Samples.document("b", "other"));
        }
        damage(
                "DROP INDEX document_by_name",
                "UPDATE document SET name = 'a'",
                "DELETE FROM reference");
        try (ProjectStore store = open()) {
            assertThat(store.repair().run("lea").actions())
                    .doesNotContain(new ObjectMade("index", "document_by_name"))
                    .isNotEmpty();
            assertThat(store.check().problems().counts()).containsKeys("duplicate");
        }
    }
}
