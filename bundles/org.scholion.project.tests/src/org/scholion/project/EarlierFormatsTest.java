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
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;

/** A project of every earlier format, made by the program of its time, is as good as a new one. */
class EarlierFormatsTest {

    /** Beside the tests of the store, which hold them. */
    private static final String PROJECTS =
            "org.scholion.corpus.tests/src/org/scholion/corpus/formats";

    @TempDir
    @NonNullByDefault({})
    Path folder;

    /** Returns a copy of the project of a format. */
    private Path project(int format) throws Exception {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path file =
                    up.resolve("bundles")
                            .resolve(PROJECTS)
                            .resolve("format" + format + ".scholion");
            if (Files.exists(file)) {
                return Files.copy(file, folder.resolve("news.scholion"));
            }
        }
        throw new IllegalStateException("the project of format " + format + " is not found");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void thatAProjectOfAnEarlierFormatIsCheckedUndoneAndExported(int format) throws Exception {
        try (OpenProject open = OpenProject.open(new FileAddress(project(format)))) {
            CheckProject.Result check = new CheckProject(open).run(Progress.NONE);
            assertThat(check.problems()).isEmpty();
            assertThat(check.documents()).isEqualTo(4);
            AnnotationSession session =
                    open.session(open.store().documents().find("bridge").orElseThrow(), "asha");
            session.saveState(SetState.IN_PROGRESS, Optional.empty());
            assertThat(session.undo()).isPresent();
            assertThat(session.undo()).isPresent();
            assertThat(session.redo()).isPresent();
            open.release(session);
            for (String name : List.of("xmi", "brat", "jsonl", "txt")) {
                Path out = folder.resolve(name);
                ExportResult result =
                        new ExportDocuments(open, InstalledFormats.builtIn())
                                .run(
                                        new ExportRequest(
                                                name,
                                                out,
                                                name.equals("txt")
                                                        ? Optional.empty()
                                                        : Optional.of(new Whose.Of("asha")),
                                                Optional.empty()),
                                        Progress.NONE);
                assertThat(result.problems()).as(name).isEmpty();
            }
            assertThat(folder.resolve("brat/bridge.ann"))
                    .content()
                    .contains("Person", "SpeaksFor", "A town that does not exist");
            assertThat(open.store().members().all()).extracting(Member::name).contains("omar");
            assertThat(new CheckProject(open).run(Progress.NONE).problems()).isEmpty();
        }
    }
}
