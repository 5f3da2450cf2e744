/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Member;

/** Which documents are meant when a member's are. */
class DocumentsOfMemberTest {

    private final TestProject project;

    DocumentsOfMemberTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        for (String name : List.of("news/a", "news/b", "posts/a")) {
            project.write("in/" + name + ".txt", "This is " + name + ".");
        }
        project.add(folder.resolve("in"));
        project.store().sets().open(document("posts/a"), "asha");
        project.store().sets().open(document("news/b"), "asha");
        project.store().sets().open(document("news/a"), Member.GOLD);
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private long document(String name) throws Exception {
        return project.store().documents().find(name).orElseThrow().id();
    }

    private List<String> meant(String member, String... pattern) throws Exception {
        Optional<DocumentPattern> parsed = Optional.empty();
        if (pattern.length > 0) {
            parsed = Optional.of(DocumentPattern.parse(pattern[0]));
        }
        List<String> names = new ArrayList<>();
        for (long id : new DocumentsOfMember(project.open).of(member, parsed)) {
            names.add(project.store().documents().find(id).orElseThrow().name());
        }
        return names;
    }

    @Test
    void thatWithoutAPatternThoseWithASetOfTheMemberAre() throws Exception {
        assertThat(meant("asha")).containsExactlyInAnyOrder("news/b", "posts/a");
        assertThat(meant(Member.GOLD)).containsExactly("news/a");
    }

    @Test
    void thatAPatternMeansDocumentsTheMemberHasNotBegunToo() throws Exception {
        assertThat(meant("asha", "news/*")).containsExactly("news/a", "news/b");
        assertThat(meant(Member.GOLD, "a")).containsExactly("news/a", "posts/a");
    }

    @Test
    void thatAMemberThereIsNotAndAPatternThatMeansNothingAreRefused() {
        assertThatThrownBy(() -> meant("omar", "news/*"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("omar")
                .hasMessageContaining("asha");
        assertThatThrownBy(() -> meant("asha", "letters/*"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("No document is called so");
    }
}
