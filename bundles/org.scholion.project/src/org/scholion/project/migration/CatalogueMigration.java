/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scholion.corpus.CatalogueChange;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.corpus.Migration;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.words.Message;

/**
 * The catalogue's part in a migration: entries get the type that their mentions get. An entry
 * cannot be without a type, so that a type that is to be deleted must have no entries any more.
 */
final class CatalogueMigration {

    private final ProjectStore store;

    CatalogueMigration(ProjectStore store) {
        this.store = store;
    }

    /** Returns the ids of the types that entries have, merged and removed ones too. */
    Set<String> types() throws StoreException {
        Set<String> types = new TreeSet<>();
        store.catalogue().contents().all().forEach(entry -> types.add(entry.typeId()));
        return types;
    }

    /**
     * Verifies that every entry has a type afterwards.
     *
     * @param target the version that is applied
     * @throws DataProblemException when one would have none, named
     */
    void requireTypes(MigrationPlan plan, Schema target)
            throws StoreException, DataProblemException {
        Map<String, String> types = types(plan, target);
        List<CatalogueEntry> left =
                store.catalogue().contents().here().stream()
                        .filter(entry -> !types.containsKey(entry.typeId()))
                        .filter(entry -> target.type(entry.typeId(), EntityType.class).isEmpty())
                        .toList();
        if (!left.isEmpty()) {
            throw new DataProblemException(
                    Message.of(
                            "project.migration.entries",
                            "count",
                            left.size(),
                            "type",
                            left.getFirst().typeId(),
                            "first",
                            left.getFirst().id().value()));
        }
    }

    private static Map<String, String> types(MigrationPlan plan, Schema target) {
        Map<String, String> types = new HashMap<>();
        for (MigrationStep step : plan.steps()) {
            if (step instanceof MigrationStep.MergeType merge
                    && !merge.type().equals(merge.into())
                    && target.type(merge.into(), EntityType.class).isPresent()) {
                types.put(merge.type(), merge.into());
            }
        }
        return types;
    }

    /** Gives entries their new types. */
    void carryOut(MigrationPlan plan, Schema target, String actor) throws StoreException {
        store.catalogue().retype(types(plan, target), actor);
    }

    /**
     * Takes back what a migration did to entries.
     *
     * @throws StoreException when an entry was changed since
     */
    void undo(Migration migration, String actor) throws StoreException {
        Set<Long> undone = new TreeSet<>();
        List<CatalogueChange> changes = store.catalogue().changes();
        changes.forEach(change -> change.undoes().ifPresent(undone::add));
        Optional<CatalogueChange> retyped =
                changes.stream()
                        .filter(change -> change.what() == CatalogueChange.What.RETYPED)
                        .filter(change -> !change.at().isBefore(migration.at()))
                        .filter(change -> !undone.contains(change.number()))
                        .findFirst();
        if (retyped.isPresent()) {
            store.catalogue().undo(retyped.get().number(), actor);
        }
    }
}
