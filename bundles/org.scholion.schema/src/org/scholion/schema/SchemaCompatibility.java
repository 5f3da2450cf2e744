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
import org.scholion.words.Message;

/**
 * Tells what a new version of a schema changes and whether it can simply be applied.
 *
 * <p>What only adds, describes anew or allows more can be applied. What removes or retypes an
 * element, or forbids what annotations may already have, needs a migration.
 */
public final class SchemaCompatibility {

    private static final String DESCRIBED = "schema.change.described-anew";
    private static final String RENAMED = "schema.change.renamed";

    private final List<SchemaChange> changes = new ArrayList<>();
    private final Schema before;
    private final Schema updated;
    private final PlaceNames names;
    private final TermComparison terms;

    /** A part of an element whose value is compared. */
    private enum Part {
        POLARITY,
        INTENSITY,
        TAG_SET,
        HOLDERS,
        TARGETS,
        FILLERS
    }

    private SchemaCompatibility(Schema before, Schema updated) {
        this.before = before;
        this.updated = updated;
        this.names = new PlaceNames(before, updated);
        this.terms = new TermComparison(before, updated, names, changes::add);
    }

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

        /**
         * Tells whether what annotations can be is the same: only names, descriptions, guidelines
         * and the like are other ones.
         */
        public boolean describesAnewAlone() {
            return changes.stream()
                    .map(each -> each.message().code())
                    .allMatch(code -> code.equals(DESCRIBED) || code.equals(RENAMED));
        }

        /** Returns the changes that need a migration. */
        public List<SchemaChange> reasons() {
            return changes.stream().filter(SchemaChange::needsMigration).toList();
        }
    }

    /** Compares two versions of a schema. */
    public static Comparison compare(Schema old, Schema updated) {
        SchemaCompatibility comparison = new SchemaCompatibility(old, updated);
        comparison.compareText(
                SchemaPlace.ofSchema(),
                Named.of(old.name(), old.description(), old.language(), old.texts()),
                Named.of(
                        updated.name(),
                        updated.description(),
                        updated.language(),
                        updated.texts()));
        if (!old.rules().equals(updated.rules())) {
            comparison.harmless(SchemaPlace.ofSchema(), "schema.change.rules");
        }
        for (TagSet set : old.tagSets()) {
            updated.tagSet(set.id())
                    .ifPresentOrElse(
                            now -> comparison.compareTagSet(set, now),
                            () ->
                                    comparison.breaking(
                                            SchemaPlace.of(set), "schema.change.removed"));
        }
        for (AnnotationType type : old.types()) {
            updated.type(type.id())
                    .ifPresentOrElse(
                            now -> {
                                comparison.compareType(type, now);
                                comparison.terms.line(type, now);
                            },
                            () ->
                                    comparison.breaking(
                                            SchemaPlace.of(type), "schema.change.removed"));
        }
        for (TagSet set : updated.tagSets()) {
            if (old.tagSet(set.id()).isEmpty()) {
                comparison.harmless(SchemaPlace.of(set), "schema.change.added");
            }
        }
        for (AnnotationType type : updated.types()) {
            if (old.type(type.id()).isEmpty()) {
                comparison.harmless(SchemaPlace.of(type), "schema.change.added");
            }
        }
        return new Comparison(comparison.changes);
    }

    private void compareTagSet(TagSet old, TagSet now) {
        SchemaPlace where = SchemaPlace.of(old);
        compareText(
                where,
                Named.of(old.name(), old.description(), old.texts()),
                Named.of(now.name(), now.description(), now.texts()));
        if (old.open() && !now.open()) {
            breaking(where, "schema.change.no-longer-open");
        } else if (!old.open() && now.open()) {
            harmless(where, "schema.change.now-open");
        }
        if (old.ordered() != now.ordered()) {
            harmless(
                    where,
                    now.ordered()
                            ? "schema.change.now-ordered"
                            : "schema.change.no-longer-ordered");
        }
        for (Tag tag : old.tags()) {
            SchemaPlace at = where.child(SchemaPlace.Kind.TAG, tag.id());
            now.tag(tag.id())
                    .ifPresentOrElse(
                            other -> compareText(at, said(tag), said(other)),
                            () -> breaking(at, "schema.change.removed"));
        }
        for (Tag tag : now.tags()) {
            if (old.tag(tag.id()).isEmpty()) {
                harmless(where.child(SchemaPlace.Kind.TAG, tag.id()), "schema.change.added");
            }
        }
    }

    private void compareType(AnnotationType old, AnnotationType now) {
        SchemaPlace where = SchemaPlace.of(old);
        if (old.getClass() != now.getClass()) {
            breaking(where, "schema.change.other-type", "now", names.said(SchemaPlace.of(now)));
            return;
        }
        compareText(where, said(old.description()), said(now.description()));
        compareAttributes(where, old, now);
        if (old instanceof RelationType before && now instanceof RelationType after) {
            compareRelation(where, before, after);
            if (before.sameSentence() != after.sameSentence()) {
                terms.strictness(where, false);
            }
        } else if (old instanceof StanceType before && now instanceof StanceType after) {
            terms.stance(where, before.terms(), after.terms());
            compareScale(where, Part.POLARITY, before.polarity(), after.polarity());
            compareIntensity(where, before.intensity(), after.intensity());
            compareAllowed(where, Part.HOLDERS, before.holderTypes(), after.holderTypes());
            compareAllowed(where, Part.TARGETS, before.targetTypes(), after.targetTypes());
        } else if (old instanceof EntityType before && now instanceof EntityType after) {
            if (before.wholeWords() != after.wholeWords()) {
                harmless(where, "schema.change.whole-words");
            }
            terms.entity(where, before, after);
        } else if (old instanceof PassageType before && now instanceof PassageType after) {
            if (before.excludedByDefault() != after.excludedByDefault()) {
                harmless(where, "schema.change.excluded");
            }
        } else if (old instanceof DocumentLabelType before
                && now instanceof DocumentLabelType after) {
            compareScale(where, Part.TAG_SET, before.tagSet(), after.tagSet());
            if (before.multiple() && !after.multiple()) {
                breaking(where, "schema.change.one-value");
            } else if (!before.multiple() && after.multiple()) {
                harmless(where, "schema.change.several-values");
            }
        }
    }

    private void compareAttributes(SchemaPlace where, AnnotationType old, AnnotationType now) {
        List<Attribute> own = old.description().attributes();
        List<Attribute> ownNow = now.description().attributes();
        for (Attribute attribute : old.attributes()) {
            SchemaPlace at = where.child(SchemaPlace.Kind.ATTRIBUTE, attribute.id());
            now.attribute(attribute.id())
                    .ifPresentOrElse(
                            other -> {
                                // what a type above declares is told of that one
                                if (own.contains(attribute) || ownNow.contains(other)) {
                                    compareAttribute(at, attribute, other);
                                }
                            },
                            () -> breaking(at, "schema.change.removed"));
        }
        for (Attribute attribute : ownNow) {
            if (old.attribute(attribute.id()).isEmpty()) {
                harmless(
                        where.child(SchemaPlace.Kind.ATTRIBUTE, attribute.id()),
                        "schema.change.added");
            }
        }
    }

    private void compareAttribute(SchemaPlace where, Attribute old, Attribute now) {
        if (old.kind() != now.kind()) {
            // A list of tags holds one tag just as well.
            boolean widened = old.kind() == AttributeKind.TAG && now.kind() == AttributeKind.TAGS;
            add(
                    where,
                    Message.of("schema.change.kind", "old", old.kind(), "now", now.kind()),
                    !widened);
        }
        if (old.tagSet().isPresent() && now.tagSet().isPresent()) {
            compareScale(where, Part.TAG_SET, old.tagSet().get(), now.tagSet().get());
        }
        compareText(where, said(old), said(now));
        terms.attribute(where, old.terms(), now.terms());
        compareAllowed(where, Part.FILLERS, old.terms().allowedTypes(), now.terms().allowedTypes());
    }

    private void compareRelation(SchemaPlace where, RelationType old, RelationType now) {
        if (old.symmetric() != now.symmetric()) {
            breaking(
                    where,
                    now.symmetric()
                            ? "schema.change.now-symmetric"
                            : "schema.change.no-longer-symmetric");
        }
        if (old.anchored() && !now.anchored()) {
            breaking(where, "schema.change.no-longer-anchored");
        } else if (!old.anchored() && now.anchored()) {
            harmless(where, "schema.change.now-anchored");
        }
        for (Role role : old.roles()) {
            SchemaPlace at = where.child(SchemaPlace.Kind.ROLE, role.id());
            now.role(role.id())
                    .ifPresentOrElse(
                            other -> compareRole(at, role, other),
                            () -> breaking(at, "schema.change.removed"));
        }
        for (Role role : now.roles()) {
            if (old.role(role.id()).isEmpty()) {
                harmless(where.child(SchemaPlace.Kind.ROLE, role.id()), "schema.change.added");
            }
        }
    }

    private void compareRole(SchemaPlace where, Role old, Role now) {
        if (now.maximum() != old.maximum()) {
            boolean fewer =
                    now.maximum() != Role.UNBOUNDED
                            && (old.maximum() == Role.UNBOUNDED || now.maximum() < old.maximum());
            add(
                    where,
                    Message.of("schema.change.maximum", "old", old.maximum(), "now", now.maximum()),
                    fewer);
        }
        if (now.minimum() != old.minimum()) {
            harmless(where, "schema.change.minimum", "old", old.minimum(), "now", now.minimum());
        }
        compareAllowed(where, Part.FILLERS, old.allowedTypes(), now.allowedTypes());
        compareText(
                where,
                Named.of(old.name(), old.description(), old.texts()),
                Named.of(now.name(), now.description(), now.texts()));
    }

    private void compareAllowed(SchemaPlace where, Part part, List<String> old, List<String> now) {
        if (old.equals(now)) {
            return;
        }
        boolean fewer =
                !now.isEmpty()
                        && (old.isEmpty()
                                || old.stream().anyMatch(id -> !now.contains(id) && !isGone(id)));
        add(
                where,
                Message.of(
                        fewer ? "schema.change.fewer-allowed" : "schema.change.allowed",
                        "part",
                        part),
                fewer);
    }

    /** What becomes of a type that is gone is another question. */
    private boolean isGone(String typeId) {
        return before.type(typeId).isPresent() && updated.type(typeId).isEmpty();
    }

    private void compareScale(SchemaPlace where, Part part, String old, String now) {
        if (!old.equals(now)) {
            breaking(
                    where,
                    "schema.change.scale",
                    "part",
                    part,
                    "old",
                    names.tagSet(old),
                    "now",
                    names.tagSet(now));
        }
    }

    private void compareIntensity(SchemaPlace where, Optional<String> old, Optional<String> now) {
        if (old.isPresent() && now.isPresent()) {
            compareScale(where, Part.INTENSITY, old.get(), now.get());
        } else if (old.isPresent()) {
            breaking(where, "schema.change.intensity-removed", "old", names.tagSet(old.get()));
        } else if (now.isPresent()) {
            harmless(where, "schema.change.intensity-added");
        }
    }

    /** What people read of something: its name, and the rest of it. */
    private record Named(String name, List<Object> rest) {
        static Named of(String name, Object... rest) {
            return new Named(name, List.of(rest));
        }
    }

    private static Named said(TypeDescription type) {
        return Named.of(
                type.name(),
                // the name, where no shorter one was chosen
                type.shortName().equals(type.name()) ? "" : type.shortName(),
                type.description(),
                type.color(),
                type.shortcut(),
                type.texts());
    }

    private static Named said(Tag tag) {
        return Named.of(
                tag.name(),
                tag.description(),
                tag.value(),
                tag.shortcut(),
                tag.color(),
                tag.parent(),
                tag.texts());
    }

    private static Named said(Attribute attribute) {
        return Named.of(
                attribute.name(),
                attribute.description(),
                attribute.required(),
                attribute.defaultValue(),
                attribute.texts());
    }

    private void compareText(SchemaPlace where, Named old, Named now) {
        if (!old.name().equals(now.name())) {
            harmless(where, RENAMED, "old", old.name(), "now", now.name());
        }
        if (!old.rest().equals(now.rest())) {
            harmless(where, DESCRIBED);
        }
    }

    private void breaking(SchemaPlace where, String code, Object... namesAndValues) {
        add(where, Message.of(code, namesAndValues), true);
    }

    private void harmless(SchemaPlace where, String code, Object... namesAndValues) {
        add(where, Message.of(code, namesAndValues), false);
    }

    private void add(SchemaPlace where, Message message, boolean needsMigration) {
        changes.add(new SchemaChange(where, names.said(where), message, needsMigration));
    }
}
