/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.EntryId;
import org.scholion.document.Stance;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/** What holds of the entries of a project's catalogue that annotations point to. */
final class EntryRules {

    private final Schema schema;
    private final Optional<EntryTypes> catalogue;

    /**
     * Creates the rules.
     *
     * @param catalogue none where nothing is known of it, which breaks nothing
     */
    EntryRules(Schema schema, Optional<EntryTypes> catalogue) {
        this.schema = schema;
        this.catalogue = catalogue;
    }

    void breaches(Annotation annotation, List<Finding> found) {
        if (catalogue.isEmpty()) {
            return;
        }
        for (EntryId entry : annotation.entries()) {
            Optional<String> type = catalogue.get().typeOf(entry);
            if (type.isEmpty()) {
                found.add(
                        Finding.of(
                                Rule.ENTRY_UNKNOWN,
                                annotation,
                                Map.of(Argument.ENTRY, entry.value())));
            } else if (annotation instanceof Stance stance) {
                target(stance, entry, type.get(), found);
            }
        }
    }

    private void target(Stance stance, EntryId entry, String typeId, List<Finding> found) {
        List<String> allowed =
                schema.type(stance.typeId(), StanceType.class)
                        .map(StanceType::targetTypes)
                        .orElseGet(List::of);
        if (!allowed.isEmpty() && !schema.allows(allowed, typeId)) {
            found.add(
                    Finding.of(
                            Rule.ENTRY_NOT_ALLOWED,
                            stance,
                            Map.of(
                                    Argument.ENTRY,
                                    entry.value(),
                                    Argument.TYPE_NAME,
                                    schema.type(typeId).map(AnnotationType::name).orElse(typeId))));
        }
    }
}
