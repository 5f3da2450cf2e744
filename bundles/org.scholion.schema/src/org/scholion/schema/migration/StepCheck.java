/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaPlace;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.words.Message;

/** Tells whether a step says something of two versions of a schema. */
final class StepCheck {

    private static final String TYPE = "type";
    private static final String ATTRIBUTE = "attribute";
    private static final String TAG = "tag";
    private static final String ROLE = "role";

    private final Schema old;
    private final Schema now;
    private final SchemaDifference difference;

    StepCheck(Schema old, Schema now, SchemaDifference difference) {
        this.old = old;
        this.now = now;
        this.difference = difference;
    }

    /** Verifies that no two steps say what becomes of the same. */
    static void requireOneEach(List<MigrationStep> steps) throws PlanMisfitException {
        Map<List<String>, Integer> first = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Integer earlier = first.putIfAbsent(subject(steps.get(i)), i);
            if (earlier != null) {
                throw new PlanMisfitException(
                        Message.of("schema.plan.twice", "first", earlier + 1, "second", i + 1));
            }
        }
    }

    private static List<String> subject(MigrationStep step) {
        return switch (step) {
            case MigrationStep.MergeType merge -> List.of(TYPE, merge.type());
            case MigrationStep.SplitType split -> List.of(TYPE, split.type());
            case MigrationStep.AskType ask -> List.of(TYPE, ask.type());
            case MigrationStep.DropType drop -> List.of(TYPE, drop.type());
            case MigrationStep.LabelToAttribute label -> List.of(TYPE, label.label());
            case MigrationStep.MoveAttribute move ->
                    List.of(ATTRIBUTE, move.type(), move.attribute());
            case MigrationStep.AttributeToLabel to -> List.of(ATTRIBUTE, to.type(), to.attribute());
            case MigrationStep.DropAttribute drop ->
                    List.of(ATTRIBUTE, drop.type(), drop.attribute());
            case MigrationStep.MergeTag merge -> List.of(TAG, merge.tagSet(), merge.tag());
            case MigrationStep.DropTag drop -> List.of(TAG, drop.tagSet(), drop.tag());
            case MigrationStep.MergeRole merge -> List.of(ROLE, merge.type(), merge.role());
            case MigrationStep.DropRole drop -> List.of(ROLE, drop.type(), drop.role());
            case MigrationStep.DropIntensity drop -> List.of("intensity", drop.type());
            case MigrationStep.Keep keep -> List.of("keep", keep.element(), keep.change());
        };
    }

    /** Returns what is wrong with a step, if anything is. */
    Optional<Message> wrong(MigrationStep step) {
        return switch (step) {
            case MigrationStep.MergeType merge -> merge(merge);
            case MigrationStep.SplitType split ->
                    type(old, split.type())
                            .or(() -> attribute(old, split.type(), split.attribute()))
                            .or(() -> tags(split))
                            .or(() -> all(split.type(), split.into().values()))
                            .or(() -> otherwise(split));
            case MigrationStep.AskType ask ->
                    type(old, ask.type()).or(() -> candidates(ask.type(), ask.candidates()));
            case MigrationStep.DropType drop -> type(old, drop.type());
            case MigrationStep.MoveAttribute move ->
                    attribute(old, move.type(), move.attribute())
                            .or(() -> attribute(now, move.type(), move.into()));
            case MigrationStep.AttributeToLabel to ->
                    attribute(old, to.type(), to.attribute()).or(() -> label(now, to.label()));
            case MigrationStep.LabelToAttribute label ->
                    label(old, label.label())
                            .or(() -> attribute(now, label.type(), label.attribute()));
            case MigrationStep.DropAttribute drop -> attribute(old, drop.type(), drop.attribute());
            case MigrationStep.MergeTag merge ->
                    tag(old, merge.tagSet(), merge.tag())
                            .or(() -> tag(now, merge.tagSet(), merge.into()));
            case MigrationStep.DropTag drop -> tag(old, drop.tagSet(), drop.tag());
            case MigrationStep.MergeRole merge ->
                    role(old, merge.type(), merge.role())
                            .or(() -> role(now, merge.type(), merge.into()));
            case MigrationStep.DropRole drop -> role(old, drop.type(), drop.role());
            case MigrationStep.DropIntensity drop ->
                    old.type(text(drop.type()), StanceType.class).isPresent()
                            ? Optional.empty()
                            : missing(SchemaPlace.Kind.STANCE, text(drop.type()));
            case MigrationStep.Keep keep ->
                    difference.decisions().stream().anyMatch(each -> each.choices().contains(keep))
                            ? Optional.empty()
                            : Optional.of(
                                    Message.of(
                                            "schema.plan.nothing-to-keep",
                                            "element",
                                            text(keep.element())));
        };
    }

    private Optional<Message> merge(MigrationStep.MergeType merge) {
        Optional<Message> wrong =
                type(old, merge.type()).or(() -> becomes(merge.type(), merge.into()));
        for (var pair : merge.attributes().entrySet()) {
            wrong =
                    wrong.or(() -> attribute(old, merge.type(), pair.getKey()))
                            .or(() -> attribute(now, merge.into(), pair.getValue()));
        }
        for (var pair : merge.roles().entrySet()) {
            wrong =
                    wrong.or(() -> role(old, merge.type(), pair.getKey()))
                            .or(() -> role(now, merge.into(), pair.getValue()));
        }
        return wrong;
    }

    /** A tag that a closed set does not have is no value that anything could have. */
    private Optional<Message> tags(MigrationStep.SplitType split) {
        Optional<TagSet> closed =
                old.type(split.type())
                        .flatMap(type -> type.attribute(split.attribute()))
                        .flatMap(Attribute::tagSet)
                        .flatMap(old::tagSet)
                        .filter(set -> !set.open());
        return closed.flatMap(
                set ->
                        split.into().keySet().stream()
                                .filter(tag -> set.tag(tag).isEmpty())
                                .findFirst()
                                .flatMap(
                                        tag ->
                                                missing(
                                                        SchemaPlace.Kind.TAG,
                                                        set.id() + '/' + tag)));
    }

    private Optional<Message> otherwise(MigrationStep.SplitType split) {
        if (split.otherwise() == null) {
            return missing(SchemaPlace.Kind.ENTITY, "");
        }
        return split.otherwise().equals(split.type())
                ? candidates(split.type(), split.candidates())
                : becomes(split.type(), split.otherwise());
    }

    private Optional<Message> candidates(String type, List<String> candidates) {
        if (candidates.isEmpty()) {
            return Optional.of(Message.of("schema.plan.no-candidates", "type", type));
        }
        AnnotationType before = old.type(type).orElseThrow();
        if (!StepChoices.canWait(before, now)) {
            return Optional.of(Message.of("schema.plan.cannot-wait", "type", type));
        }
        // who answers changes a type, and not a kind of annotation
        return all(type, candidates)
                .or(
                        () ->
                                candidates.stream()
                                        .filter(
                                                id ->
                                                        now.type(id)
                                                                .filter(
                                                                        before.getClass()
                                                                                ::isInstance)
                                                                .isEmpty())
                                        .findFirst()
                                        .map(id -> cannotBecome(type, id)));
    }

    private Optional<Message> all(String type, Iterable<String> others) {
        for (String other : others) {
            Optional<Message> wrong = becomes(type, other);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<Message> becomes(String type, String into) {
        Optional<AnnotationType> other = now.type(text(into));
        if (other.isEmpty()) {
            return missing(SchemaPlace.Kind.ENTITY, text(into));
        }
        boolean can = old.type(type).filter(t -> StepChoices.canBecome(t, other.get())).isPresent();
        return can && !other.get().isAbstract()
                ? Optional.empty()
                : Optional.of(cannotBecome(type, into));
    }

    private static Message cannotBecome(String type, String into) {
        return Message.of("schema.plan.cannot-become", "type", type, "into", into);
    }

    private static Optional<Message> type(Schema schema, String id) {
        return schema.type(text(id)).isPresent()
                ? Optional.empty()
                : missing(SchemaPlace.Kind.ENTITY, text(id));
    }

    private static Optional<Message> label(Schema schema, String id) {
        return schema.type(text(id), DocumentLabelType.class).isPresent()
                ? Optional.empty()
                : missing(SchemaPlace.Kind.LABEL, text(id));
    }

    private static Optional<Message> attribute(Schema schema, String type, String id) {
        return schema.type(text(type)).flatMap(t -> t.attribute(text(id))).isPresent()
                ? Optional.empty()
                : missing(SchemaPlace.Kind.ATTRIBUTE, text(type) + '/' + text(id));
    }

    private static Optional<Message> role(Schema schema, String type, String id) {
        return schema.type(text(type), RelationType.class)
                        .flatMap(t -> t.role(text(id)))
                        .isPresent()
                ? Optional.empty()
                : missing(SchemaPlace.Kind.ROLE, text(type) + '/' + text(id));
    }

    private static Optional<Message> tag(Schema schema, String tagSet, String id) {
        Optional<TagSet> set = schema.tagSet(text(tagSet));
        return set.flatMap(s -> s.tag(text(id))).isPresent()
                ? Optional.empty()
                : missing(SchemaPlace.Kind.TAG, text(tagSet) + '/' + text(id));
    }

    /** A field that the plan's file left out names nothing. */
    private static String text(String id) {
        return id == null ? "" : id;
    }

    private static Optional<Message> missing(SchemaPlace.Kind kind, String id) {
        return Optional.of(Message.of("schema.plan.missing", "kind", kind, "id", id));
    }
}
