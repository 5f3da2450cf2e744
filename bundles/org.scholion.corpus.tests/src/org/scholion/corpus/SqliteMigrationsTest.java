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

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;

/** The contract of migrations, kept by a project in one SQLite file. */
class SqliteMigrationsTest extends MigrationsContract {

    @Override
    protected TestedProject project(Path folder) {
        return new SqliteTestedProject(folder, "p.scholion");
    }

    private void damage(String... statements) throws Exception {
        store.close();
        Path file = new SqliteTestedProject(folder, "p.scholion").file();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
        store = new SqliteTestedProject(folder, "p.scholion").reopen();
    }

    @Test
    void thatRowsAreRepairedFromAMigratedJournal() throws Exception {
        migrate();
        List<Annotation> before = store.annotations().of(set.id());
        damage("DELETE FROM annotation");
        assertThat(store.check().problems().isEmpty()).isFalse();
        assertThat(store.repair().run("lea").actions()).isNotEmpty();
        assertThat(store.check()).isEmpty();
        assertThat(store.annotations().of(set.id())).isEqualTo(before);
        assertThat(store.migrations().obstacles()).isEmpty();
        store.migrations().undo("lea");
        assertThat(types(set)).containsOnly(Samples.PERSON);
    }

    @Test
    void thatWhatARepairHasPutAsideIsLeftAsItIs() throws Exception {
        damage("DROP TRIGGER journal_never_changes", "UPDATE journal SET operation = '{'");
        assertThat(store.repair().run("lea").actions()).isNotEmpty();
        long kept = set.id();
        assertThat(store.sets().of(set.documentId())).noneMatch(now -> now.id() == kept);
        assertThat(store.migrations().having(List.of(Samples.PERSON)))
                .noneMatch(each -> each.set().id() == kept);
        migrate();
        assertThat(store.check()).isEmpty();
    }
}
