/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.CatalogueChange.What;

/** The contract of the catalogue, kept by a project in one SQLite file. */
class SqliteCatalogueTest extends CatalogueContract {

    @Override
    protected TestedProject project(Path folder) {
        return new SqliteTestedProject(folder, "p.scholion");
    }

    private void damage(String statement, String argument) throws Exception {
        store.close();
        SqliteTestedProject project = new SqliteTestedProject(folder, "p.scholion");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project.file());
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, argument);
            prepared.executeUpdate();
        }
        store = project.reopen();
    }

    @Test
    void thatAChangeAndItsUndoReadOnlyTheEntriesTheyTouch() throws Exception {
        CatalogueEntry other = entry("en", "Nepal");
        CatalogueEntry kept = entry("en", "India");
        CatalogueEntry merged = entry("hi", "भारत");
        CatalogueEntry group = entry("en", "Neighbours").withMembers(List.of(kept.id()));
        save(What.ADDED, other);
        save(What.ADDED, kept, merged);
        // whoever reads this one fails
        damage("UPDATE catalogue_entry SET content = '{' WHERE ulid = ?", other.id().value());
        assertThatThrownBy(() -> store.catalogue().contents()).isInstanceOf(StoreException.class);
        save(What.ADDED, group);
        CatalogueChange merge =
                save(What.MERGED, merged.as(new CatalogueEntry.Standing.Merged(kept.id())));
        assertThat(store.catalogue().newest()).contains(merge);
        assertThat(store.catalogue().some(List.of(merged.id())).all())
                .extracting(CatalogueEntry::id)
                .containsExactlyInAnyOrder(merged.id(), kept.id());
        store.catalogue().undo(merge.number(), "lea");
        assertThat(store.catalogue().some(List.of(merged.id())).all()).containsExactly(merged);
        assertThat(store.catalogue().newest().map(CatalogueChange::what)).contains(What.ADDED);
        assertThat(store.catalogue().retype(Map.of("nothing", "else"), "lea")).isEmpty();
        damage(
                "UPDATE catalogue_entry SET content = (SELECT content FROM catalogue_entry"
                        + " WHERE ulid <> ?1 LIMIT 1) WHERE ulid = ?1",
                other.id().value());
    }
}
