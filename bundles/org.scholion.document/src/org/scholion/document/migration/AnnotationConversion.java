/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.migration.MigrationEffect.Kind;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;

/** What a plan makes of one annotation by itself, whatever stands around it. */
final class AnnotationConversion {

    private final Schema old;
    private final Schema now;
    private final EffectCount effects;
    private final ValueConversion values;
    private final Map<String, MigrationStep> types = new HashMap<>();
    private final Map<String, MigrationStep> attributes = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    /** The values that are to make labels on the document, by the label's type. */
    private final SortedMap<String, List<LabelConversion.Vote>> labels = new TreeMap<>();

    AnnotationConversion(Schema old, Schema now, MigrationPlan plan, EffectCount effects) {
        this.old = old;
        this.now = now;
        this.effects = effects;
        values = new ValueConversion(old, now, plan.steps(), effects);
        for (MigrationStep step : plan.steps()) {
            switch (step) {
                case MigrationStep.MergeType merge -> types.put(merge.type(), merge);
                case MigrationStep.SplitType split -> types.put(split.type(), split);
                case MigrationStep.AskType ask -> types.put(ask.type(), ask);
                case MigrationStep.DropType drop -> types.put(drop.type(), drop);
                case MigrationStep.LabelToAttribute label -> types.put(label.label(), label);
                case MigrationStep.MoveAttribute move ->
                        attributes.put(key(move.type(), move.attribute()), move);
                case MigrationStep.AttributeToLabel to ->
                        attributes.put(key(to.type(), to.attribute()), to);
                case MigrationStep.DropAttribute drop ->
                        attributes.put(key(drop.type(), drop.attribute()), drop);
                case MigrationStep.MergeRole merge ->
                        roles.put(key(merge.type(), merge.role()), merge.into());
                default -> {
                    // tags are looked up by values; what is dropped finds no place
                }
            }
        }
    }

    private static String key(String type, String part) {
        return type + '\n' + part;
    }

    ValueConversion values() {
        return values;
    }

    SortedMap<String, List<LabelConversion.Vote>> labels() {
        return labels;
    }

    /** Returns what becomes of an annotation; empty when it goes. */
    Optional<Annotation> of(Annotation annotation) {
        String type = annotation.typeId();
        if (annotation instanceof Referent referent) {
            return Optional.of(referent(referent));
        }
        Optional<AnnotationType> before = old.type(type);
        if (before.isEmpty()) {
            return Optional.of(annotation);
        }
        Optional<MigrationStep> step = Optional.ofNullable(types.get(type));
        if (step.filter(MigrationStep.DropType.class::isInstance).isPresent()
                || step.filter(MigrationStep.LabelToAttribute.class::isInstance).isPresent()) {
            return Optional.empty();
        }
        String into = step.map(each -> into(each, annotation)).orElse(type);
        Optional<AnnotationType> after = now.type(into);
        if (after.isEmpty()) {
            return Optional.of(annotation);
        }
        if (!into.equals(type)) {
            effects.add(Kind.RETYPED, type, "", into);
        } else if (step.isPresent() && !(step.get() instanceof MigrationStep.MergeType)) {
            effects.add(Kind.WAITING, type, "", "");
        }
        Map<String, String> renamed =
                step.filter(MigrationStep.MergeType.class::isInstance)
                        .map(MigrationStep.MergeType.class::cast)
                        .map(MigrationStep.MergeType::attributes)
                        .orElse(new TreeMap<>());
        AnnotationHeader header =
                annotation
                        .header()
                        .withType(into)
                        .withAttributes(attributes(annotation, before.get(), after.get(), renamed));
        return Optional.of(parts(annotation, header, before.get(), after.get()));
    }

    private static String into(MigrationStep step, Annotation annotation) {
        return switch (step) {
            case MigrationStep.MergeType merge -> merge.into();
            case MigrationStep.SplitType split ->
                    Optional.ofNullable(annotation.header().attributes().get(split.attribute()))
                            .flatMap(AnnotationConversion::single)
                            .flatMap(word -> Optional.ofNullable(split.into().get(word)))
                            .orElse(split.otherwise());
            default -> annotation.typeId();
        };
    }

    private static Optional<String> single(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Tags tags ->
                    tags.tags().size() == 1
                            ? Optional.of(tags.tags().getFirst())
                            : Optional.empty();
            case AttributeValue.Text text -> Optional.of(text.value());
            case AttributeValue.Flag flag -> Optional.of(Boolean.toString(flag.value()));
            case AttributeValue.Number number -> Optional.of(number.value().toPlainString());
            case AttributeValue.Absent absent -> Optional.empty();
            case AttributeValue.Skipped skipped -> Optional.empty();
        };
    }

    /** A referent is of an entity type, or of none. */
    private Referent referent(Referent referent) {
        Optional<MigrationStep> step = Optional.ofNullable(types.get(referent.typeId()));
        if (step.isEmpty()) {
            return referent;
        }
        String into = into(step.get(), referent);
        boolean gone =
                step.get() instanceof MigrationStep.DropType
                        || now.type(into, EntityType.class).isEmpty();
        if (gone) {
            effects.add(Kind.DETAIL_LOST, referent.typeId(), "", "");
            return referent.withHeader(referent.header().withType(""));
        }
        if (into.equals(referent.typeId())) {
            effects.add(Kind.WAITING, referent.typeId(), "", "");
        } else {
            effects.add(Kind.RETYPED, referent.typeId(), "", into);
        }
        return referent.withHeader(referent.header().withType(into));
    }

    private SortedMap<String, AttributeValue> attributes(
            Annotation annotation,
            AnnotationType before,
            AnnotationType after,
            Map<String, String> renamed) {
        SortedMap<String, AttributeValue> result = new TreeMap<>();
        annotation
                .header()
                .attributes()
                .forEach(
                        (id, value) ->
                                attribute(annotation, before, after, renamed, id, value)
                                        .ifPresent(
                                                placed -> place(annotation, id, placed, result)));
        return result;
    }

    private record Placed(String attribute, AttributeValue value) {}

    private void place(
            Annotation annotation,
            String from,
            Placed placed,
            SortedMap<String, AttributeValue> result) {
        AttributeValue there = result.putIfAbsent(placed.attribute(), placed.value());
        if (there != null && !there.equals(placed.value())) {
            if (placed.attribute().equals(from)) {
                // what was there all along goes before what comes
                result.put(from, placed.value());
            }
            effects.add(Kind.VALUE_LOST, annotation.typeId(), from, "");
        } else if (!placed.attribute().equals(from)) {
            effects.add(Kind.VALUE_MOVED, annotation.typeId(), from, placed.attribute());
        }
    }

    private Optional<Placed> attribute(
            Annotation annotation,
            AnnotationType before,
            AnnotationType after,
            Map<String, String> renamed,
            String id,
            AttributeValue value) {
        String type = before.id();
        Optional<Attribute> from = before.attribute(id);
        Optional<String> tagSet = from.flatMap(Attribute::tagSet);
        Optional<AttributeValue> kept =
                tagSet.isPresent() ? values.tagged(type, tagSet.get(), value) : Optional.of(value);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Optional<MigrationStep> step = step(type, id);
        if (step.isPresent() && step.get() instanceof MigrationStep.AttributeToLabel to) {
            labels.computeIfAbsent(to.label(), label -> new ArrayList<>())
                    .add(new LabelConversion.Vote(annotation, id, tagSet, kept.get()));
            return Optional.empty();
        }
        String into = renamed.getOrDefault(id, id);
        if (step.isPresent() && step.get() instanceof MigrationStep.MoveAttribute move) {
            into = move.into();
        }
        Optional<Attribute> to = after.attribute(into);
        boolean dropped = step.isPresent() && step.get() instanceof MigrationStep.DropAttribute;
        if (dropped || to.isEmpty()) {
            effects.add(Kind.VALUE_LOST, type, id, "");
            return Optional.empty();
        }
        String attribute = into;
        boolean same =
                from.isPresent()
                        && from.get().kind() == to.get().kind()
                        && (tagSet.equals(to.get().tagSet())
                                || attribute.equals(id) && step.isEmpty());
        Optional<AttributeValue> converted =
                same
                        ? kept
                        : values.converted(
                                type,
                                id,
                                kept.get(),
                                new ValueConversion.Way(
                                        tagSet, to.get().kind(), to.get().tagSet()));
        if (converted.isEmpty()) {
            effects.add(Kind.VALUE_LOST, type, id, "");
        } else if (attribute.equals(id) && !converted.equals(kept)) {
            effects.add(Kind.VALUE_MOVED, type, id, id);
        }
        return converted.map(v -> new Placed(attribute, v));
    }

    /** Returns what is said of an attribute by the nearest of the types that have it. */
    private Optional<MigrationStep> step(String type, String attribute) {
        Optional<MigrationStep> own = Optional.ofNullable(attributes.get(key(type, attribute)));
        if (own.isPresent()) {
            return own;
        }
        return old.line(type).stream()
                .map(each -> Optional.ofNullable(attributes.get(key(each, attribute))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Annotation parts(
            Annotation annotation,
            AnnotationHeader header,
            AnnotationType before,
            AnnotationType after) {
        return switch (annotation) {
            case Mention mention when after instanceof PassageType passage -> {
                if (mention.referent().isPresent()) {
                    effects.add(Kind.REFERENT_LOST, before.id(), "", "");
                }
                Span span = mention.span();
                if (span.fragments().size() > 1) {
                    effects.add(Kind.JOINED, before.id(), "", "");
                }
                yield new Passage(
                        header,
                        Span.of(span.begin(), span.end()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        passage.excludedByDefault());
            }
            case Passage passage when after instanceof EntityType -> {
                int details =
                        (passage.author().isPresent() ? 1 : 0)
                                + (passage.authorName().isPresent() ? 1 : 0)
                                + (passage.date().isPresent() ? 1 : 0)
                                + (passage.excluded() ? 1 : 0);
                effects.add(Kind.DETAIL_LOST, before.id(), "", "", details);
                yield new Mention(header, passage.span(), Optional.empty());
            }
            case Relation relation when after instanceof RelationType to ->
                    relation(relation.withHeader(header), before, to);
            case Stance stance
                    when before instanceof StanceType from && after instanceof StanceType to ->
                    stance(stance.withHeader(header), from, to);
            case DocumentLabel label
                    when before instanceof DocumentLabelType from
                            && after instanceof DocumentLabelType to ->
                    label(label, header, from, to);
            default -> annotation.withHeader(header);
        };
    }

    private Relation relation(Relation relation, AnnotationType before, RelationType after) {
        SortedMap<String, String> renamed =
                types.get(before.id()) instanceof MigrationStep.MergeType merge
                        ? merge.roles()
                        : new TreeMap<>();
        SortedMap<String, List<AnnotationId>> placed = new TreeMap<>();
        relation.roles()
                .forEach(
                        (role, fillers) -> {
                            String into =
                                    roles.getOrDefault(
                                            key(before.id(), role),
                                            renamed.getOrDefault(role, role));
                            if (after.role(into).isEmpty()) {
                                effects.add(
                                        Kind.FILLER_LOST, before.id(), role, "", fillers.size());
                                return;
                            }
                            if (!into.equals(role)) {
                                effects.add(
                                        Kind.ROLE_CHANGED, before.id(), role, into, fillers.size());
                            }
                            List<AnnotationId> all =
                                    placed.computeIfAbsent(into, r -> new ArrayList<>());
                            fillers.stream().filter(f -> !all.contains(f)).forEach(all::add);
                        });
        return new Relation(relation.header(), placed, relation.anchor());
    }

    private Stance stance(Stance stance, StanceType before, StanceType after) {
        String type = before.id();
        Optional<AttributeValue> polarity =
                stance.polarity().flatMap(v -> values.tagged(type, before.polarity(), v));
        Optional<AttributeValue> intensity = stance.intensity();
        if (intensity.isPresent() && before.intensity().isPresent()) {
            intensity = values.tagged(type, before.intensity().get(), intensity.get());
        }
        if (intensity.isPresent() && after.intensity().isEmpty()) {
            effects.add(Kind.VALUE_LOST, type, "intensity", "");
            intensity = Optional.empty();
        }
        return stance.withPolarity(polarity).withIntensity(intensity);
    }

    private DocumentLabel label(
            DocumentLabel label,
            AnnotationHeader header,
            DocumentLabelType before,
            DocumentLabelType after) {
        Optional<AttributeValue> tagged =
                values.tagged(before.id(), before.tagSet(), label.value());
        boolean same =
                before.tagSet().equals(after.tagSet()) && (after.multiple() || !before.multiple())
                        || before.id().equals(after.id()) && after.multiple() == before.multiple();
        Optional<AttributeValue> value =
                same || tagged.isEmpty()
                        ? tagged
                        : values.converted(
                                before.id(),
                                "",
                                tagged.get(),
                                new ValueConversion.Way(
                                        Optional.of(before.tagSet()),
                                        after.multiple() ? AttributeKind.TAGS : AttributeKind.TAG,
                                        Optional.of(after.tagSet())));
        // a label without any value is none: the set takes it out, and counts it
        return new DocumentLabel(header, value.orElse(LabelConversion.NOTHING));
    }
}
