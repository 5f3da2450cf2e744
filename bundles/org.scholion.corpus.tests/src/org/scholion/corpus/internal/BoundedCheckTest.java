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

import java.nio.file.Path;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Access;
import org.scholion.corpus.Excerpt;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.StoreCheck;
import org.scholion.corpus.StoreProblem;

/** However much is wrong, a check names the first of each kind and counts the others. */
class BoundedCheckTest {

    private static final String MILLION =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private Path file;

    @BeforeEach
    void makeProject() throws Exception {
        file = folder.resolve("p.scholion");
        KeptInvariants.make(file);
    }

    private StoreCheck check() throws Exception {
        try (ProjectStore store = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            return store.check();
        }
    }

    @Test
    void thatAMillionBadCommentsAreCountedAndFiftyNamed() throws Exception {
        Damage.run(
                file,
                MILLION
                        + " INSERT INTO comment (ulid, document_id, begin_at, end_at, author, at,"
                        + " content) SELECT printf('01ARZ3NDEKTSV4RRFF%08d', i), 1, 5, 2, 'a', 0,"
                        + " 'x' FROM n");
        Excerpt<StoreProblem> found = check().problems();
        assertThat(found.count("comment-place")).isEqualTo(1_000_000);
        assertThat(found.more("comment-place")).isEqualTo(999_950);
        assertThat(found.shown()).hasSize(Excerpt.OF_A_KIND);
        assertThat(found.total()).isEqualTo(1_000_000);
    }

    @Test
    void thatAMillionStrangeRowsOfASetAreCountedAndFiftyNamed() throws Exception {
        Damage.run(
                file,
                MILLION
                        + " INSERT INTO annotation SELECT 1, printf('01ARZ3NDEKTSV4RRFF%08d', i),"
                        + " 'entity', 'person', 0, 1, '{' FROM n");
        Excerpt<StoreProblem> found = check().problems();
        assertThat(found.count("row-extra")).isEqualTo(1_000_000);
        assertThat(found.shown()).hasSize(Excerpt.OF_A_KIND);
    }

    @Test
    void thatAKindDoesNotHideAnother() throws Exception {
        Damage.run(
                file,
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)"
                        + " INSERT INTO annotation SELECT 1, printf('01ARZ3NDEKTSV4RRFF%08d', i),"
                        + " 'entity', 'person', 0, 1, '{' FROM n;"
                        + " UPDATE document SET direction = 'up' WHERE id = 2");
        assertThat(check().problems().counts()).containsKeys("row-extra", "value");
    }
}
