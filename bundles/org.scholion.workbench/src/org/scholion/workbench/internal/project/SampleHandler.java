/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.StoreException;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.sample.SampleProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;
import org.scholion.workbench.internal.command.WindowHandler;

/** Opens the sample project; the first time it is made, among the user's documents. */
public final class SampleHandler extends WindowHandler {

    @Override
    protected void run(IWorkbenchWindow window, ExecutionEvent event) {
        new UseCaseJob<>(
                        UiWords.say("workbench.task.sample"),
                        window.getWorkbench().getDisplay(),
                        SampleHandler::make,
                        new ProjectOpening(window)::open)
                .schedule();
    }

    private static ProjectAddress make(Progress progress)
            throws IOException, StoreException, CancelledException {
        Path home = Path.of(System.getProperty("user.home", "."));
        Path documents = home.resolve("Documents");
        Path folder = (Files.isDirectory(documents) ? documents : home).resolve("Scholion");
        Files.createDirectories(folder);
        Path file = folder.resolve("sample" + FileAddress.EXTENSION);
        if (!Files.exists(file)) {
            Path unfinished = folder.resolve("sample-unfinished" + FileAddress.EXTENSION);
            Files.deleteIfExists(unfinished);
            SampleProject.create(new FileAddress(unfinished), progress);
            Files.move(unfinished, file);
        }
        return new FileAddress(file);
    }
}
