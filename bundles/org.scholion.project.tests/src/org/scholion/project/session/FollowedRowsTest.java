/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Span;
import org.scholion.document.edit.Edits;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.schema.EntityType;
import org.scholion.schema.xml.BuiltInSchemas;

/** Rows that are looked at follow their set without a document of their own. */
class FollowedRowsTest {

    private static final int MANY = 60;

    @TempDir Path folder = Path.of("");

    private Optional<OpenProject> opened = Optional.empty();
    private Optional<AnnotationSession> session = Optional.empty();

    /** What was told, and how many rows there were then. */
    private static final class Heard implements FollowedRows.Listener {
        private final List<AnnotationChange> changes = new ArrayList<>();
        private int opened = -1;
        private boolean sound = true;

        @Override
        public void opened(FollowedRows rows) {
            opened = rows.all().size();
        }

        @Override
        public void changed(FollowedRows rows, List<AnnotationChange> news) {
            changes.addAll(news);
            sound &= rows.all().size() == opened + changes.size();
        }
    }

    @BeforeEach
    void open() throws Exception {
        FileAddress file = new FileAddress(folder.resolve("test.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                file, Optional.of(BuiltInSchemas.NEWS_STANCE), "me"),
                        Progress.NONE);
        OpenProject project = OpenProject.open(file);
        opened = Optional.of(project);
        Path text = folder.resolve("a.txt");
        java.nio.file.Files.writeString(text, "word ".repeat(MANY));
        new ImportDocuments(project, InstalledFormats.builtIn())
                .run(ImportRequest.of(List.of(text)), Progress.NONE);
        session = Optional.of(project.session(document(), "ben"));
    }

    @AfterEach
    void close() throws Exception {
        project().release(session.orElseThrow());
        project().close();
    }

    private OpenProject project() {
        return opened.orElseThrow();
    }

    private DocumentRecord document() throws StoreException {
        return project().store().documents().all().get(0);
    }

    private void mark(AnnotationSession where, int word) throws Exception {
        String type = project().schema().types(EntityType.class).get(0).id();
        Edits edits =
                new Edits(
                        where.annotations(),
                        project().schema(),
                        where.member(),
                        1,
                        Clock.systemUTC(),
                        AnnotationIds.system());
        where.apply(edits.newMention(type, Span.of(5 * word, 5 * word + 4)).operation());
    }

    private void mark(int word) throws Exception {
        mark(session.orElseThrow(), word);
    }

    private long setId() {
        return session.orElseThrow().set().orElseThrow().id();
    }

    private Stream<Annotation> stored() throws StoreException {
        return project().store().annotations().of(setId()).stream();
    }

    @Test
    void thatRowsFollowEveryChangeOfTheirSetAndOfNoOther() throws Exception {
        mark(0);
        Heard heard = new Heard();
        try (FollowedRows rows = FollowedRows.open(project(), setId(), heard)) {
            assertThat(heard.opened).isEqualTo(1);
            mark(1);
            AnnotationSession other = project().session(document(), "carla");
            mark(other, 2);
            project().release(other);
            assertThat(rows.all()).hasSize(2).containsExactlyElementsOf(stored().toList());
            session.orElseThrow().undo();
            assertThat(rows.all()).hasSize(1).containsExactlyElementsOf(stored().toList());
            assertThat(heard.changes).hasSize(2);
            Annotation left = rows.all().iterator().next();
            assertThat(rows.find(left.id())).contains(left);
            assertThat(rows.referringTo(left.id())).isEmpty();
        }
        mark(3);
        assertThat(heard.changes).hasSize(2);
    }

    @Test
    void thatNothingThatIsCommittedWhileTheyAreReadIsMissedOrTakenTwice() throws Exception {
        mark(0);
        Thread writer =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    try {
                                        for (int i = 1; i < MANY; i++) {
                                            mark(i);
                                        }
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                });
        List<FollowedRows> all = new ArrayList<>();
        List<Heard> heard = new ArrayList<>();
        while (writer.isAlive() || all.isEmpty()) {
            Heard one = new Heard();
            heard.add(one);
            all.add(FollowedRows.open(project(), setId(), one));
        }
        writer.join();
        List<Annotation> now = stored().toList();
        assertThat(now).hasSize(MANY);
        for (FollowedRows rows : all) {
            assertThat(rows.all()).containsExactlyElementsOf(now);
            rows.close();
        }
        assertThat(heard).allMatch(one -> one.sound);
    }

    @Test
    void thatASetThatIsNotThereIsSaidAndFollowedByNobody() {
        assertThatThrownBy(() -> FollowedRows.open(project(), 99_999, new Heard()))
                .isInstanceOf(StoreException.class);
    }
}
