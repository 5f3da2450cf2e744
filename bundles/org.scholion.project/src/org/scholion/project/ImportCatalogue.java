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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueChange.What;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.CatalogueRights;
import org.scholion.project.internal.CatalogueTable;
import org.scholion.project.internal.CsvTable;
import org.scholion.project.internal.NamedText;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * Reads entries into the catalogue from a table: CSV in UTF-8 whose first line names the columns.
 * An entry that is known by its {@code id}, or else by its {@code identifier}, gets what the cells
 * say, and keeps what empty cells do not; others are new. All of it is one change, or nothing.
 */
public final class ImportCatalogue {

    private final ProjectStore store;
    private final Schema schema;

    /** Creates the use case. */
    public ImportCatalogue(OpenProject project) {
        store = project.store();
        schema = project.schema();
    }

    /**
     * What is to be read.
     *
     * @param actor who does it
     */
    public record Request(Path file, String actor) {}

    /**
     * What came of it.
     *
     * @param added how many entries are new
     * @param changed how many were there and are others now
     * @param same how many were there and are as before
     */
    public record Result(int added, int changed, int same) {}

    /**
     * Reads it.
     *
     * @throws DataProblemException when it cannot be read or says what cannot be, naming the line
     *     and the column, or the actor may not change the catalogue; nothing was changed
     * @throws CancelledException when cancelled; nothing was changed
     */
    public Result run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.catalogue"), 1);
        progress.check();
        new CatalogueRights(store).require(request.actor());
        CsvTable table;
        try {
            table = CsvTable.read(NamedText.read(request.file()));
        } catch (CsvTable.MalformedException e) {
            throw new DataProblemException(Problem.message(request.file(), Message.of(e)), e);
        }
        List<Result> results = new ArrayList<>();
        store.writing().<DataProblemException>together(() -> results.add(read(table, request)));
        return results.get(0);
    }

    private Result read(CsvTable table, Request request)
            throws StoreException, DataProblemException {
        List<CatalogueEntry> entries;
        try {
            entries =
                    new CatalogueTable(schema, store.catalogue().contents(), ChangeCatalogue::newId)
                            .read(table);
        } catch (CatalogueTable.WrongCellException e) {
            throw new DataProblemException(Problem.message(request.file(), Message.of(e)), e);
        }
        int known = 0;
        for (CatalogueEntry entry : entries) {
            known += store.catalogue().contents().find(entry.id()).isPresent() ? 1 : 0;
        }
        Optional<CatalogueChange> change =
                store.catalogue().save(What.IMPORTED, entries, request.actor());
        int differing = change.map(made -> made.after().size()).orElse(0);
        int added = entries.size() - known;
        return new Result(added, differing - added, entries.size() - differing);
    }
}
