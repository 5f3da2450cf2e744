/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.Migration;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.words.Message;

/** The types that are to go, and stay until members have said what their annotations are. */
public final class WaitingTypes {

    private WaitingTypes() {}

    /**
     * What is asked of annotations of a type.
     *
     * @param migration the migration that asks
     * @param type the type that is to go
     * @param candidates what they may become, of the newest version
     */
    public record Asked(Migration migration, AnnotationType type, List<AnnotationType> candidates) {
        public Asked {
            candidates = List.copyOf(candidates);
        }
    }

    /** Returns what the migrations that hold ask, by the type's id, where there is a choice. */
    public static Map<String, Asked> of(ProjectStore store, Schema schema) throws StoreException {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Migration migration : store.migrations().all()) {
            if (!migration.isInForce()) {
                continue;
            }
            for (MigrationStep.AskType ask : store.migrations().plan(migration).waiting()) {
                List<AnnotationType> candidates =
                        ask.candidates().stream().flatMap(id -> schema.type(id).stream()).toList();
                schema.type(ask.type())
                        .filter(type -> !candidates.isEmpty())
                        .ifPresent(
                                type ->
                                        asked.put(
                                                type.id(), new Asked(migration, type, candidates)));
            }
        }
        return asked;
    }

    /** Returns what there is to say of annotations that wait, to those who count them. */
    public static List<Message> note(ProjectStore store, Schema schema) throws StoreException {
        Map<String, Asked> asked = of(store, schema);
        int count = store.migrations().count(asked.keySet());
        return count == 0
                ? List.of()
                : List.of(
                        Message.of(
                                "project.waiting.agreement",
                                "count",
                                count,
                                "types",
                                String.join(", ", asked.keySet())));
    }
}
