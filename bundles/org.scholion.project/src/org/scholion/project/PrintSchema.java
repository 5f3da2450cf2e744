/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.scholion.project.guideline.SchemaPage;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** Writes the project's schema with its guidelines as a page to be read and printed. */
public final class PrintSchema {

    private final OpenProject project;

    /** Creates the use case. */
    public PrintSchema(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be written.
     *
     * @param file where to; a file that is there is replaced
     * @param words the language of the page, and of the names that are translated
     */
    public record Request(Path file, Words words) {}

    /**
     * What was written.
     *
     * @param file the file
     */
    public record Result(Path file) {}

    /**
     * Writes it. What was there stays until the new file is whole.
     *
     * @throws DataProblemException when it cannot be written
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.schema"), 1);
        progress.check();
        String page = SchemaPage.of(project.schema(), request.words());
        WholeFile.write(request.file(), page.getBytes(StandardCharsets.UTF_8));
        return new Result(request.file());
    }
}
