/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CreateProject;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.ui.editor.reading.ReadingState;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.workbench.uitests.driver.Driver;
import org.scholion.workbench.uitests.driver.ErrorLog;
import org.scholion.workbench.uitests.driver.Ui;
import org.scholion.workbench.uitests.page.WorkbenchWindow;

/** What journeys have in common: one window, a folder of their own, and leaving nothing open. */
abstract class Journey {

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder = Path.of("");

    final WorkbenchWindow workbench = new WorkbenchWindow(Driver.ofThisRun());

    private final ErrorLog errors = new ErrorLog();

    /** Who worked in each project when it was opened first; the sample is that of all journeys. */
    private final Map<ProjectAddress, String> members = new HashMap<>();

    private final ProjectListener opened =
            new ProjectListener() {
                @Override
                public void projectChanged() {
                    projects()
                            .project()
                            .ifPresent(
                                    project ->
                                            members.putIfAbsent(
                                                    project.address(), projects().member()));
                }
            };

    private static ProjectService projects() {
        return PlatformUI.getWorkbench().getService(ProjectService.class);
    }

    @BeforeEach
    void begin() {
        errors.begin();
        Ui.run(() -> projects().addListener(opened));
        // each journey begins with the first document of a project
        new ReadingState().forget();
        workbench.activate();
    }

    @AfterEach
    void leave() {
        workbench.dismissDialogs();
        Ui.run(
                () -> {
                    projects().removeListener(opened);
                    projects().project().ifPresent(this::workAsAtFirst);
                });
        workbench.closeProject();
        errors.end();
        assertThat(errors.messages()).as("errors in the log").isEmpty();
    }

    private void workAsAtFirst(OpenProject project) {
        String first = members.getOrDefault(project.address(), projects().member());
        if (!first.equals(projects().member())) {
            projects().member(first);
        }
    }

    /** Returns a file name in this journey's folder, as the workbench would write it. */
    Path file(String name) {
        try {
            return folder.toRealPath().resolve(name);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Writes the texts of the journeys into a folder. */
    Path writeTexts() throws IOException {
        Path texts = Files.createDirectories(file("texts"));
        for (JourneyText text : JourneyText.values()) {
            Files.writeString(texts.resolve(text.fileName()), text.content());
        }
        return texts;
    }

    /** Makes a project of the journeys' texts without the window, and opens it in the window. */
    OpenProject openTexts() throws Exception {
        return openTexts(BuiltInSchemas.NEWS_STANCE);
    }

    /** Does so with another schema, a built-in one or that of a file. */
    OpenProject openTexts(String schema) throws Exception {
        Path file = file("journey.scholion");
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                new FileAddress(file), Optional.of(schema), "journey"),
                        Progress.NONE);
        try (OpenProject project = OpenProject.open(new FileAddress(file))) {
            new ImportDocuments(project, InstalledFormats.all())
                    .run(ImportRequest.of(List.of(writeTexts())), Progress.NONE);
        }
        OpenProject opened = workbench.open(file);
        // the first document shows by itself, which must not come between what follows
        workbench.awaitAnyDocument();
        return opened;
    }
}
