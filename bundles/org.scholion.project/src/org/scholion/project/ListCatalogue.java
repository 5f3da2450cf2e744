/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.EntryUse;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.EntryId;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** Lists the entries of the catalogue with how often they are spoken of. */
public final class ListCatalogue {

    private final ProjectStore store;
    private final Schema schema;

    /** Creates the use case. */
    public ListCatalogue(OpenProject project) {
        store = project.store();
        schema = project.schema();
    }

    /**
     * An entry that is in the catalogue.
     *
     * @param typeName what its type is called; its id where the schema does not know it
     */
    public record Listed(CatalogueEntry entry, String typeName, EntryUse use) {}

    /**
     * Lists them, in the order in which they were made.
     *
     * @throws CancelledException when cancelled
     */
    public List<Listed> run(Progress progress) throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.catalogue"), 2);
        progress.check();
        List<CatalogueEntry> entries = store.catalogue().contents().here();
        progress.worked(1, "");
        progress.check();
        Map<EntryId, EntryUse> uses = store.catalogue().uses();
        List<Listed> listed = new ArrayList<>();
        for (CatalogueEntry entry : entries) {
            listed.add(
                    new Listed(
                            entry,
                            typeName(schema, entry.typeId()),
                            uses.getOrDefault(entry.id(), EntryUse.NONE)));
        }
        return List.copyOf(listed);
    }

    static String typeName(Schema schema, String typeId) {
        return schema.type(typeId, EntityType.class).map(EntityType::name).orElse(typeId);
    }
}
