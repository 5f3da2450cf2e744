/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaChange;
import org.scholion.schema.SchemaPlace;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * What can become of annotations that a difference concerns, the likeliest first: what has the same
 * name now, then what is new, then the loss. Where nothing need be lost, nothing is proposed to be.
 */
final class StepChoices {

    static final String REMOVED = "removed";
    static final String OTHER_TYPE = "other-type";
    static final String KIND = "kind";
    static final String ONE_VALUE = "one-value";
    static final String INTENSITY_REMOVED = "intensity-removed";

    private final Schema old;
    private final Schema now;

    StepChoices(Schema old, Schema now) {
        this.old = old;
        this.now = now;
    }

    /** Returns at least one step. */
    List<MigrationStep> of(SchemaChange change) {
        SchemaPlace place = change.element();
        String word = SchemaDifference.word(change);
        String outer = place.within().map(SchemaPlace::id).orElse("");
        List<MigrationStep> choices = new ArrayList<>();
        switch (place.kind()) {
            case ENTITY, RELATION, STANCE, PASSAGE, LABEL -> {
                if (word.equals(REMOVED) || word.equals(OTHER_TYPE) || word.equals(ONE_VALUE)) {
                    old.type(place.id()).ifPresent(type -> type(type, choices));
                } else if (word.equals(INTENSITY_REMOVED)) {
                    choices.add(new MigrationStep.DropIntensity(place.id()));
                } else {
                    choices.add(SchemaDifference.keep(change));
                }
            }
            case ATTRIBUTE -> {
                if (word.equals(REMOVED) || word.equals(KIND)) {
                    old.type(outer)
                            .ifPresent(
                                    type -> attribute(declaring(type, place.id()), place, choices));
                } else {
                    choices.add(SchemaDifference.keep(change));
                }
            }
            case ROLE -> {
                if (word.equals(REMOVED)) {
                    role(outer, place.id(), choices);
                } else {
                    choices.add(SchemaDifference.keep(change));
                }
            }
            case TAG -> tag(outer, place.id(), change, choices);
            case SCHEMA, TAGSET, RULE -> choices.add(SchemaDifference.keep(change));
        }
        return choices;
    }

    private void type(AnnotationType type, List<MigrationStep> choices) {
        List<AnnotationType> same = new ArrayList<>();
        List<AnnotationType> added = new ArrayList<>();
        List<AnnotationType> others = new ArrayList<>();
        for (AnnotationType other : now.types()) {
            if (other.isAbstract() || !canBecome(type, other)) {
                continue;
            }
            if (other.id().equals(type.id()) || isNamedAlike(other.name(), type.name())) {
                same.add(other);
            } else if (old.type(other.id()).isEmpty()) {
                added.add(other);
            } else if (other.getClass() == type.getClass()) {
                others.add(other);
            }
        }
        same.forEach(other -> choices.add(merge(type, other)));
        if (type instanceof DocumentLabelType label) {
            toAttributes(label, choices);
        }
        List<String> candidates = candidates(type, same, added, others);
        boolean asks = same.isEmpty() && candidates.size() > 1 && added.size() > 1;
        boolean waits = canWait(type, now);
        if (waits) {
            splits(type, candidates, choices);
        }
        if (asks) {
            choices.add(new MigrationStep.AskType(type.id(), candidates));
        }
        added.forEach(other -> choices.add(merge(type, other)));
        if (waits && !asks && candidates.size() > 1) {
            choices.add(new MigrationStep.AskType(type.id(), candidates));
        }
        MigrationStep drop = new MigrationStep.DropType(type.id());
        choices.add(drop);
        others.forEach(other -> choices.add(merge(type, other)));
    }

    /** New types are what a type is asked to become; where there are none, all of its kind. */
    private static List<String> candidates(
            AnnotationType type,
            List<AnnotationType> same,
            List<AnnotationType> added,
            List<AnnotationType> others) {
        List<AnnotationType> all = new ArrayList<>(same);
        all.addAll(added);
        if (all.size() < 2) {
            all.addAll(others);
        }
        return all.stream()
                .filter(other -> other.getClass() == type.getClass())
                .map(AnnotationType::id)
                .toList();
    }

    /**
     * Returns whether annotations can stay of a type for a while: not where its id is that of
     * another kind of type now.
     */
    static boolean canWait(AnnotationType type, Schema now) {
        return now.type(type.id()).filter(other -> other.getClass() != type.getClass()).isEmpty();
    }

    static boolean canBecome(AnnotationType type, AnnotationType other) {
        return type.getClass() == other.getClass()
                || type instanceof EntityType && other instanceof PassageType
                || type instanceof PassageType && other instanceof EntityType;
    }

    private static MigrationStep merge(AnnotationType type, AnnotationType other) {
        MigrationStep.MergeType plain = MigrationStep.MergeType.of(type.id(), other.id());
        TreeMap<String, String> attributes = new TreeMap<>();
        for (Attribute attribute : type.attributes()) {
            if (other.attribute(attribute.id()).isEmpty()) {
                other.attributes().stream()
                        .filter(each -> isNamedAlike(each.name(), attribute.name()))
                        .findFirst()
                        .ifPresent(each -> attributes.put(attribute.id(), each.id()));
            }
        }
        TreeMap<String, String> roles = new TreeMap<>();
        if (type instanceof RelationType from && other instanceof RelationType to) {
            for (int i = 0; i < from.roles().size(); i++) {
                Role role = from.roles().get(i);
                if (to.role(role.id()).isEmpty()) {
                    Optional<Role> named =
                            to.roles().stream()
                                    .filter(each -> isNamedAlike(each.name(), role.name()))
                                    .findFirst();
                    Optional<Role> there =
                            i < to.roles().size() && from.role(to.roles().get(i).id()).isEmpty()
                                    ? Optional.of(to.roles().get(i))
                                    : Optional.empty();
                    named.or(() -> there).ifPresent(each -> roles.put(role.id(), each.id()));
                }
            }
        }
        return new MigrationStep.MergeType(plain.type(), plain.into(), attributes, roles);
    }

    /** An attribute whose tags are called as the new types are says which of them is meant. */
    private void splits(AnnotationType type, List<String> candidates, List<MigrationStep> choices) {
        for (Attribute attribute : type.attributes()) {
            Optional<TagSet> tags = attribute.tagSet().flatMap(old::tagSet);
            if (tags.isEmpty()) {
                continue;
            }
            TreeMap<String, String> into = new TreeMap<>();
            for (Tag tag : tags.get().tags()) {
                candidates.stream()
                        .filter(
                                id ->
                                        id.equals(tag.id())
                                                || now.type(id)
                                                        .filter(
                                                                t ->
                                                                        isNamedAlike(
                                                                                t.name(),
                                                                                tag.name()))
                                                        .isPresent())
                        .findFirst()
                        .ifPresent(id -> into.put(tag.id(), id));
            }
            if (into.values().stream().distinct().count() > 1) {
                choices.add(
                        new MigrationStep.SplitType(
                                type.id(), attribute.id(), into, type.id(), candidates));
            }
        }
    }

    private void toAttributes(DocumentLabelType label, List<MigrationStep> choices) {
        for (AnnotationType type : now.types()) {
            for (Attribute attribute : type.description().attributes()) {
                boolean isNew =
                        old.type(type.id()).flatMap(t -> t.attribute(attribute.id())).isEmpty();
                if (isNew
                        && (attribute.id().equals(label.id())
                                || isNamedAlike(attribute.name(), label.name()))) {
                    choices.add(
                            new MigrationStep.LabelToAttribute(
                                    label.id(), type.id(), attribute.id()));
                }
            }
        }
    }

    /**
     * Returns the id of the type that an attribute is declared by, the type itself or one above.
     */
    private String declaring(AnnotationType type, String attribute) {
        return old.line(type.id()).stream()
                .filter(
                        id ->
                                old.type(id).stream()
                                        .flatMap(t -> t.description().attributes().stream())
                                        .anyMatch(a -> a.id().equals(attribute)))
                .findFirst()
                .orElse(type.id());
    }

    private void attribute(String type, SchemaPlace place, List<MigrationStep> choices) {
        String id = place.id();
        Optional<Attribute> before = old.type(type).flatMap(t -> t.attribute(id));
        String name = before.map(Attribute::name).orElse(id);
        Optional<AnnotationType> after = now.type(type);
        List<MigrationStep> others = new ArrayList<>();
        for (Attribute other : after.map(AnnotationType::attributes).orElse(List.of())) {
            boolean known = old.type(type).flatMap(t -> t.attribute(other.id())).isPresent();
            MigrationStep move = new MigrationStep.MoveAttribute(type, id, other.id());
            if (other.id().equals(id) || !known && isNamedAlike(other.name(), name)) {
                choices.add(0, move);
            } else if (!known) {
                choices.add(move);
            } else {
                others.add(move);
            }
        }
        boolean tags =
                before.map(Attribute::kind)
                        .filter(k -> k == AttributeKind.TAG || k == AttributeKind.TAGS)
                        .isPresent();
        for (DocumentLabelType label : now.types(DocumentLabelType.class)) {
            boolean isNew = old.type(label.id()).isEmpty();
            MigrationStep to = new MigrationStep.AttributeToLabel(type, id, label.id());
            if (isNew && (label.id().equals(id) || isNamedAlike(label.name(), name))) {
                choices.add(0, to);
            } else if (isNew && tags) {
                choices.add(to);
            }
        }
        choices.add(new MigrationStep.DropAttribute(type, id));
        choices.addAll(others);
    }

    private void role(String type, String id, List<MigrationStep> choices) {
        Optional<RelationType> before = old.type(type, RelationType.class);
        Optional<RelationType> after = now.type(type, RelationType.class);
        String name = before.flatMap(t -> t.role(id)).map(Role::name).orElse(id);
        List<MigrationStep> others = new ArrayList<>();
        for (Role other : after.map(RelationType::roles).orElse(List.of())) {
            MigrationStep merge = new MigrationStep.MergeRole(type, id, other.id());
            boolean isNew = before.flatMap(t -> t.role(other.id())).isEmpty();
            if (isNamedAlike(other.name(), name)) {
                choices.add(0, merge);
            } else if (isNew) {
                choices.add(merge);
            } else {
                others.add(merge);
            }
        }
        choices.add(new MigrationStep.DropRole(type, id));
        choices.addAll(others);
    }

    private void tag(String tagSet, String id, SchemaChange change, List<MigrationStep> choices) {
        Optional<TagSet> before = old.tagSet(tagSet);
        String name = before.flatMap(set -> set.tag(id)).map(Tag::name).orElse(id);
        List<MigrationStep> others = new ArrayList<>();
        for (Tag other : now.tagSet(tagSet).map(TagSet::tags).orElse(List.of())) {
            MigrationStep merge = new MigrationStep.MergeTag(tagSet, id, other.id());
            if (isNamedAlike(other.name(), name)) {
                choices.add(0, merge);
            } else if (before.flatMap(set -> set.tag(other.id())).isEmpty()) {
                choices.add(merge);
            } else {
                others.add(merge);
            }
        }
        choices.add(SchemaDifference.keep(change));
        choices.add(new MigrationStep.DropTag(tagSet, id));
        choices.addAll(others);
    }

    private static boolean isNamedAlike(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
