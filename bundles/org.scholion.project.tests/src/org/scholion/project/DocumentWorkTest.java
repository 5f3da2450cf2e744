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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.project.session.OpenProject;

/** Assigning and copying, as the windows ask for it. */
class DocumentWorkTest {

    private static final String ASHA = "asha";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    @NonNullByDefault({})
    private TestProject project;

    private List<Long> documents = List.of();

    @BeforeEach
    void importDocuments() throws Exception {
        project = new TestProject(folder);
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(texts.resolve(name + ".txt"), "The text of " + name);
        }
        project.add(texts);
        documents = project.store().documents().all().stream().map(DocumentRecord::id).toList();
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    @Test
    void thatDocumentsAreAssignedAfterThoseThatTheMemberHas() throws Exception {
        AssignDocuments assign = new AssignDocuments(project.open);
        assign.run(new AssignDocuments.Request(documents.subList(2, 3), ASHA), Progress.NONE);
        assign.run(new AssignDocuments.Request(documents.subList(0, 2), ASHA), Progress.NONE);
        assertThat(project.store().assignments().of(ASHA))
                .extracting(Assignment::documentId)
                .containsExactly(documents.get(2), documents.get(0), documents.get(1));
    }

    @Test
    void thatACopyIsRestoredAsAProjectOfItsOwn() throws Exception {
        FileAddress copy = new FileAddress(folder.resolve("copy.scholion"));
        FileAddress restored = new FileAddress(folder.resolve("restored.scholion"));
        new SaveCopy(project.open).run(new SaveCopy.Request(copy), Progress.NONE);
        RestoreCopy.Result result =
                new RestoreCopy().run(new RestoreCopy.Request(copy, restored), Progress.NONE);
        try (OpenProject again = OpenProject.open(result.project())) {
            assertThat(again.address()).isEqualTo(restored);
            assertThat(again.name()).isEqualTo("restored").isNotEqualTo(project.open.name());
            assertThat(again.readOnlyReason()).isEmpty();
            assertThat(again.store().documents().all()).hasSize(3);
        }
    }

    @Test
    void thatAWordSaysWhoseAnnotationsAreMeant() {
        assertThat(Whose.parse("gold")).isEqualTo(new Whose.Gold());
        assertThat(Whose.parse("all")).isEqualTo(new Whose.Everyone());
        assertThat(Whose.parse(ASHA)).isEqualTo(new Whose.Of(ASHA));
        assertThat(new Whose.Of(ASHA).word()).isEqualTo(ASHA);
    }
}
