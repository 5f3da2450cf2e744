/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.util.Map;
import org.scholion.exchange.installed.SchemaForm;
import org.scholion.project.internal.WholeFile;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Writes the project's schema in the form of another program. */
public final class ExportSchema {

    private final OpenProject project;

    /** Creates the use case. */
    public ExportSchema(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be written.
     *
     * @param file where to; a file that is there is replaced
     * @param form the form
     */
    public record Request(Path file, SchemaForm form) {}

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
        byte[] content = request.form().write(project.schema());
        WholeFile.write(request.file(), content);
        for (Map.Entry<String, byte[]> each : request.form().beside().entrySet()) {
            WholeFile.write(request.file().resolveSibling(each.getKey()), each.getValue());
        }
        return new Result(request.file());
    }
}
