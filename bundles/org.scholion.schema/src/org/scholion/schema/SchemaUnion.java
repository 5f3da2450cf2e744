/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds to a schema what another one has and it lacks. */
public final class SchemaUnion {

    private SchemaUnion() {}

    /**
     * Returns a schema with the types, tag sets and rules of another one that it has not; what it
     * has stays as it is. A schema of nothing becomes the other one. A key that is taken is left
     * out.
     *
     * @return empty when the two cannot be one valid schema
     */
    public static Optional<Schema> of(Schema schema, Schema other) {
        return valid(together(schema, other, false));
    }

    /**
     * Returns a schema with the types and tag sets of another one, which stand in the place of
     * those it has of the same id.
     *
     * @return empty when the two cannot be one valid schema
     */
    public static Optional<Schema> replacing(Schema schema, Schema other) {
        return valid(unchecked(schema, other));
    }

    /** Returns what {@link #replacing} does, valid or not. */
    public static Schema unchecked(Schema schema, Schema other) {
        return together(schema, other, true);
    }

    private static Optional<Schema> valid(Schema union) {
        return SchemaValidator.validate(union).isEmpty() ? Optional.of(union) : Optional.empty();
    }

    private static Schema together(Schema schema, Schema other, boolean replace) {
        if (schema.types().isEmpty() && schema.tagSets().isEmpty() && schema.rules().isEmpty()) {
            return other;
        }
        List<TagSet> sets = new ArrayList<>(schema.tagSets());
        for (TagSet set : other.tagSets()) {
            if (schema.tagSet(set.id()).isEmpty()) {
                sets.add(set);
            } else if (replace) {
                sets.replaceAll(each -> each.id().equals(set.id()) ? set : each);
            }
        }
        List<AnnotationType> types = new ArrayList<>(schema.types());
        for (AnnotationType type : other.types()) {
            if (schema.type(type.id()).isEmpty()) {
                types.add(isTaken(schema, type) ? withoutShortcut(type) : type);
            } else if (replace) {
                types.replaceAll(each -> each.id().equals(type.id()) ? type : each);
            }
        }
        List<SchemaRule> rules = new ArrayList<>(schema.rules());
        for (SchemaRule rule : other.rules()) {
            if (rules.stream().noneMatch(each -> each.id().equals(rule.id()))) {
                rules.add(rule);
            }
        }
        return new Schema(
                schema.id(),
                schema.name(),
                schema.description(),
                schema.language(),
                schema.texts(),
                types,
                sets,
                rules);
    }

    private static boolean isTaken(Schema schema, AnnotationType type) {
        Optional<String> shortcut = type.description().shortcut();
        return shortcut.isPresent()
                && schema.types().stream()
                        .anyMatch(each -> each.description().shortcut().equals(shortcut));
    }

    private static AnnotationType withoutShortcut(AnnotationType type) {
        TypeDescription said = type.description();
        return type.withDescription(
                new TypeDescription(
                        said.id(),
                        said.name(),
                        said.shortName(),
                        said.description(),
                        said.color(),
                        Optional.empty(),
                        said.attributes(),
                        said.texts()));
    }
}
