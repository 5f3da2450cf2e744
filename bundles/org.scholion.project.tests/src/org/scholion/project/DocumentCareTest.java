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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.RemovedDocument;
import org.scholion.text.BaseDirection;

/** Documents removed, restored, renamed and purged, by name or id. */
class DocumentCareTest {

    private final TestProject project;

    DocumentCareTest(@TempDir Path folder) throws Exception {
        project = new TestProject(folder, "news-stance");
        project.write("in/a.txt", "Mira lives in Delhi.");
        project.write("in/a.ann", "T1\tperson 0 4\tMira\nT2\tgpe 14 19\tDelhi\n");
        project.write("in/b.txt", "Nora lives in Pune.");
        project.add(folder.resolve("in"));
    }

    @AfterEach
    void closeProject() throws Exception {
        project.close();
    }

    private DocumentRecord document(String name) throws Exception {
        return project.store().documents().find(name).orElseThrow();
    }

    private RemovedDocument remove(String name) throws Exception {
        return new RemoveDocument(project.open)
                .run(new RemoveDocument.Request(name, "me", Optional.of("a draft")), Progress.NONE);
    }

    private DocumentRecord restore(String name, Optional<String> newName) throws Exception {
        return new RestoreDocument(project.open)
                .run(new RestoreDocument.Request(name, newName, "me"), Progress.NONE);
    }

    private DocumentRecord rename(String name, String newName) throws Exception {
        return new RenameDocument(project.open)
                .run(new RenameDocument.Request(name, newName, "me"), Progress.NONE);
    }

    private DocumentRecord direct(String name, BaseDirection direction) throws Exception {
        return new DirectDocument(project.open)
                .run(new DirectDocument.Request(name, direction, "me"), Progress.NONE);
    }

    private DocumentLoss purge(String name) throws Exception {
        return new PurgeDocument(project.open)
                .run(new PurgeDocument.Request(name, "me"), Progress.NONE);
    }

    @Test
    void thatWhatWouldBeHiddenIsToldBefore() throws Exception {
        DocumentLoss loss =
                new RemoveDocument(project.open)
                        .preview(new RemoveDocument.Request("a", "me", Optional.empty()));
        assertThat(loss.document()).isEqualTo(document("a"));
        assertThat(loss.removed()).isFalse();
        assertThat(loss.belongings().annotations()).isEqualTo(Map.of("imported", 2));
        assertThat(project.names()).containsExactly("a", "b");
    }

    @Test
    void thatARemovedDocumentComesBackWithAllThatBelongsToIt() throws Exception {
        String before = project.content();
        DocumentRecord a = document("a");
        RemovedDocument removed = remove("a");
        assertThat(removed.document().ulid()).isEqualTo(a.ulid());
        assertThat(removed.by()).isEqualTo("me");
        assertThat(removed.reason()).contains("a draft");
        assertThat(project.names()).containsExactly("b");
        assertThat(restore("a", Optional.empty()).ulid()).isEqualTo(a.ulid());
        assertThat(project.content()).isEqualTo(before);
    }

    @Test
    void thatADocumentRunsAsItIsToldAndBackAgain() throws Exception {
        String before = project.content();
        DocumentRecord turned = direct("a", BaseDirection.RIGHT_TO_LEFT);
        assertThat(turned.baseDirection()).isEqualTo(BaseDirection.RIGHT_TO_LEFT);
        assertThat(document("a")).isEqualTo(turned);
        assertThat(document("b").baseDirection()).isEqualTo(BaseDirection.AUTOMATIC);
        direct(turned.ulid().value(), BaseDirection.AUTOMATIC);
        assertThat(project.content()).isEqualTo(before);
        assertThatThrownBy(() -> direct("zzz", BaseDirection.AUTOMATIC))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("zzz");
    }

    @Test
    void thatADocumentIsMeantByItsIdAsWell() throws Exception {
        String id = document("a").ulid().value();
        assertThat(rename(id, "c").ulid().value()).isEqualTo(id);
        assertThat(project.names()).containsExactly("b", "c");
        remove(id);
        assertThat(project.names()).containsExactly("b");
        assertThat(restore(id, Optional.of("d")).name()).isEqualTo("d");
        DocumentLoss lost = purge(id);
        assertThat(lost.document().name()).isEqualTo("d");
        assertThat(lost.removed()).isFalse();
        assertThat(project.names()).containsExactly("b");
    }

    @Test
    void thatADocumentThatIsNotThereIsNamedAndARemovedOneSaidToBeSo() throws Exception {
        remove("a");
        for (String name : new String[] {"a", "zzz"}) {
            String what = name.equals("a") ? "was removed" : "no document named";
            assertThatThrownBy(() -> remove(name))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining(name)
                    .hasMessageContaining(what);
            assertThatThrownBy(() -> rename(name, "c"))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContaining(what);
        }
        assertThatThrownBy(() -> restore("b", Optional.empty()))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("b");
        assertThatThrownBy(() -> purge("zzz"))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("zzz");
    }

    @Test
    void thatOfSeveralRemovedUnderOneNameTheIdTellsWhichIsMeant() throws Exception {
        String first = document("a").ulid().value();
        remove("a");
        rename("b", "a");
        String second = document("a").ulid().value();
        assertThatThrownBy(() -> purge("a"))
                .as("present and removed")
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining(first)
                .hasMessageContaining(second);
        remove("a");
        assertThatThrownBy(() -> restore("a", Optional.empty()))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining(first)
                .hasMessageContaining(second)
                .hasMessageContaining("me");
        assertThatThrownBy(() -> purge("a")).isInstanceOf(DataProblemException.class);
        DocumentLoss lost = purge(second);
        assertThat(lost.removed()).isTrue();
        assertThat(lost.belongings().annotations()).isEmpty();
        assertThat(restore("a", Optional.empty()).ulid().value()).isEqualTo(first);
    }

    @Test
    void thatANameThatIsTakenIsRefused() throws Exception {
        assertThatThrownBy(() -> rename("a", "b")).isInstanceOf(DocumentConflictException.class);
        remove("a");
        rename("b", "a");
        assertThatThrownBy(() -> restore("a", Optional.empty()))
                .isInstanceOf(DocumentConflictException.class);
        assertThat(restore("a", Optional.of("b")).name()).isEqualTo("b");
    }

    @Test
    void thatWhatIsPurgedIsGoneWithItsSets() throws Exception {
        DocumentLoss lost =
                new PurgeDocument(project.open).preview(new PurgeDocument.Request("a", "me"));
        assertThat(project.names()).containsExactly("a", "b");
        assertThat(purge("a")).isEqualTo(lost);
        assertThat(lost.belongings().total()).isEqualTo(2);
        assertThat(project.names()).containsExactly("b");
        assertThat(project.store().sets().all()).isEmpty();
        assertThat(project.store().documentCare().removed()).isEmpty();
        assertThat(project.store().check()).isEmpty();
    }
}
