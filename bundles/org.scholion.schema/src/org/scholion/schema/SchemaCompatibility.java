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
import java.util.Objects;

/**
 * Tells what a new version of a schema changes and whether it can simply be applied.
 *
 * <p>What only adds, describes anew or allows more can be applied. What removes or retypes an
 * element, or forbids what annotations may already have, needs a migration.
 */
public final class SchemaCompatibility {

    private final List<SchemaChange> changes = new ArrayList<>();

    private SchemaCompatibility() {}

    /**
     * The differences between two versions.
     *
     * @param changes all of them, removals and changes in the order of the old version
     */
    public record Comparison(List<SchemaChange> changes) {

        public Comparison {
            changes = List.copyOf(changes);
        }

        /** Tells whether the new version can be applied without a migration. */
        public boolean additive() {
            return reasons().isEmpty();
        }

        /** Returns the changes that need a migration. */
        public List<SchemaChange> reasons() {
            return changes.stream().filter(SchemaChange::needsMigration).toList();
        }
    }

    /** Compares two versions of a schema. */
    public static Comparison compare(Schema old, Schema updated) {
        SchemaCompatibility comparison = new SchemaCompatibility();
        comparison.compareText(
                "schema",
                List.of(old.name(), old.description()),
                List.of(updated.name(), updated.description()));
        for (TagSet set : old.tagSets()) {
            updated.tagSet(set.id())
                    .ifPresentOrElse(
                            now -> comparison.compareTagSet(set, now),
                            () -> comparison.breaking("tag set " + set.id(), "removed"));
        }
        for (AnnotationType type : old.types()) {
            updated.type(type.id())
                    .ifPresentOrElse(
                            now -> comparison.compareType(type, now),
                            () -> comparison.breaking(SchemaValidator.where(type), "removed"));
        }
        for (TagSet set : updated.tagSets()) {
            if (old.tagSet(set.id()).isEmpty()) {
                comparison.harmless("tag set " + set.id(), "added");
            }
        }
        for (AnnotationType type : updated.types()) {
            if (old.type(type.id()).isEmpty()) {
                comparison.harmless(SchemaValidator.where(type), "added");
            }
        }
        return new Comparison(comparison.changes);
    }

    private void compareTagSet(TagSet old, TagSet now) {
        String where = "tag set " + old.id();
        compareText(
                where,
                List.of(old.name(), old.description()),
                List.of(now.name(), now.description()));
        if (old.open() && !now.open()) {
            breaking(where, "no longer open");
        } else if (!old.open() && now.open()) {
            harmless(where, "now open");
        }
        if (old.ordered() != now.ordered()) {
            harmless(where, now.ordered() ? "now ordered" : "no longer ordered");
        }
        for (Tag tag : old.tags()) {
            String at = where + ", tag " + tag.id();
            now.tag(tag.id())
                    .ifPresentOrElse(
                            other -> {
                                if (!other.equals(tag)) {
                                    harmless(at, "described anew");
                                }
                            },
                            () -> breaking(at, "removed"));
        }
        for (Tag tag : now.tags()) {
            if (old.tag(tag.id()).isEmpty()) {
                harmless(where + ", tag " + tag.id(), "added");
            }
        }
    }

    private void compareType(AnnotationType old, AnnotationType now) {
        String where = SchemaValidator.where(old);
        if (old.getClass() != now.getClass()) {
            breaking(where, "is now another kind of type: " + SchemaValidator.where(now));
            return;
        }
        if (!withoutAttributes(old).equals(withoutAttributes(now))) {
            harmless(where, "described anew");
        }
        compareAttributes(where, old, now);
        if (old instanceof RelationType before && now instanceof RelationType after) {
            compareRelation(where, before, after);
        } else if (old instanceof StanceType before && now instanceof StanceType after) {
            compareScale(where, "the polarity", before.polarity(), after.polarity());
            if (before.intensity().isPresent()) {
                compareScale(
                        where,
                        "the intensity",
                        before.intensity().get(),
                        after.intensity().orElse("nothing"));
            } else if (after.intensity().isPresent()) {
                harmless(where, "an intensity added");
            }
            compareAllowed(where, "holders", before.holderTypes(), after.holderTypes());
            compareAllowed(where, "targets", before.targetTypes(), after.targetTypes());
        } else if (old instanceof PassageType before && now instanceof PassageType after) {
            if (before.excludedByDefault() != after.excludedByDefault()) {
                harmless(where, "new passages are excluded or not by another default");
            }
        } else if (old instanceof DocumentLabelType before
                && now instanceof DocumentLabelType after) {
            compareScale(where, "the tag set", before.tagSet(), after.tagSet());
            if (before.multiple() && !after.multiple()) {
                breaking(where, "takes only one value now");
            } else if (!before.multiple() && after.multiple()) {
                harmless(where, "takes several values now");
            }
        }
    }

    private void compareAttributes(String where, AnnotationType old, AnnotationType now) {
        for (Attribute attribute : old.attributes()) {
            String at = where + ", attribute " + attribute.id();
            now.attribute(attribute.id())
                    .ifPresentOrElse(
                            other -> compareAttribute(at, attribute, other),
                            () -> breaking(at, "removed"));
        }
        for (Attribute attribute : now.attributes()) {
            if (old.attribute(attribute.id()).isEmpty()) {
                harmless(where + ", attribute " + attribute.id(), "added");
            }
        }
    }

    private void compareAttribute(String where, Attribute old, Attribute now) {
        if (old.kind() != now.kind()) {
            // A list of tags holds one tag just as well.
            boolean widened = old.kind() == AttributeKind.TAG && now.kind() == AttributeKind.TAGS;
            add(where, "its kind was " + old.kind() + " and is " + now.kind(), !widened);
        }
        if (old.tagSet().isPresent() && now.tagSet().isPresent()) {
            compareScale(where, "the tag set", old.tagSet().get(), now.tagSet().get());
        }
        if (!old.name().equals(now.name())
                || !old.description().equals(now.description())
                || old.required() != now.required()
                || !old.defaultValue().equals(now.defaultValue())) {
            harmless(where, "described anew");
        }
    }

    private void compareRelation(String where, RelationType old, RelationType now) {
        if (old.symmetric() != now.symmetric()) {
            breaking(where, now.symmetric() ? "symmetric now" : "no longer symmetric");
        }
        if (old.anchored() && !now.anchored()) {
            breaking(where, "no longer anchored");
        } else if (!old.anchored() && now.anchored()) {
            harmless(where, "anchored now");
        }
        for (Role role : old.roles()) {
            String at = where + ", role " + role.id();
            now.role(role.id())
                    .ifPresentOrElse(
                            other -> compareRole(at, role, other), () -> breaking(at, "removed"));
        }
        for (Role role : now.roles()) {
            if (old.role(role.id()).isEmpty()) {
                harmless(where + ", role " + role.id(), "added");
            }
        }
    }

    private void compareRole(String where, Role old, Role now) {
        if (now.maximum() != old.maximum()) {
            boolean fewer =
                    now.maximum() != Role.UNBOUNDED
                            && (old.maximum() == Role.UNBOUNDED || now.maximum() < old.maximum());
            add(where, "the maximum was " + old.maximum() + " and is " + now.maximum(), fewer);
        }
        if (now.minimum() != old.minimum()) {
            harmless(where, "the minimum was " + old.minimum() + " and is " + now.minimum());
        }
        compareAllowed(where, "fillers", old.allowedTypes(), now.allowedTypes());
        compareText(
                where,
                List.of(old.name(), old.description()),
                List.of(now.name(), now.description()));
    }

    private void compareAllowed(String where, String what, List<String> old, List<String> now) {
        if (old.equals(now)) {
            return;
        }
        boolean fewer = !now.isEmpty() && (old.isEmpty() || !now.containsAll(old));
        add(where, fewer ? "fewer types are allowed as " + what : what + " allowed anew", fewer);
    }

    private void compareScale(String where, String what, String old, String now) {
        if (!old.equals(now)) {
            breaking(where, what + " was '" + old + "' and is '" + now + "'");
        }
    }

    private void compareText(String where, List<String> old, List<String> now) {
        if (!Objects.equals(old, now)) {
            harmless(where, "described anew");
        }
    }

    private static TypeDescription withoutAttributes(AnnotationType type) {
        TypeDescription description = type.description();
        return new TypeDescription(
                description.id(),
                description.name(),
                description.shortName(),
                description.description(),
                description.color(),
                description.shortcut(),
                List.of());
    }

    private void breaking(String where, String message) {
        add(where, message, true);
    }

    private void harmless(String where, String message) {
        add(where, message, false);
    }

    private void add(String where, String message, boolean needsMigration) {
        changes.add(new SchemaChange(where, message, needsMigration));
    }
}
