/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.CatalogueTable;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Writes the catalogue as a table that {@link ImportCatalogue} reads. */
public final class ExportCatalogue {

    private final ProjectStore store;

    /** Creates the use case. */
    public ExportCatalogue(OpenProject project) {
        store = project.store();
    }

    /**
     * Where it is to be written.
     *
     * @param overwrite whether a file that is there is replaced
     */
    public record Request(Path file, boolean overwrite) {}

    /**
     * Writes it.
     *
     * @return how many entries were written
     * @throws DataProblemException when the file cannot be written, or is there
     * @throws CancelledException when cancelled before it began
     */
    public int run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.catalogue"), 1);
        progress.check();
        if (Files.exists(request.file()) && !request.overwrite()) {
            throw new DataProblemException(
                    Problem.message(request.file(), Message.of("project.entry.file-there")));
        }
        List<CatalogueEntry> entries = store.catalogue().contents().here();
        try {
            Files.write(
                    request.file(),
                    CatalogueTable.write(entries).getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DataProblemException(
                    Problem.message(request.file(), Problem.unwritable(e)), e);
        }
        return entries.size();
    }
}
