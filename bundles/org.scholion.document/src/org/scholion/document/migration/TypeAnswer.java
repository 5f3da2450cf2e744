/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.DocumentLabel;
import org.scholion.document.edit.Edits;
import org.scholion.document.edit.Mending;
import org.scholion.document.edit.Reconciliation;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;

/**
 * What becomes of an annotation whose type is to go once its member says what it is. What cannot
 * stand under the other type is lost, and told before anything is written.
 *
 * @param before the annotation
 * @param after what it becomes; empty when nothing of it can stand
 * @param losses what is lost by it, of how many values or links; empty if nothing is
 */
public record TypeAnswer(
        Annotation before, Optional<Annotation> after, SortedMap<MigrationEffect, Integer> losses) {

    /** The word for the step in a journal. */
    public static final String LABEL = "change-type";

    public TypeAnswer {
        losses = Collections.unmodifiableSortedMap(new TreeMap<>(losses));
    }

    /**
     * Finds it out; nothing is written.
     *
     * @param annotation one of the set
     * @param into the id of a type of the same kind
     * @param set the annotations around it
     * @param rules of the schema, which has both types, and the text
     */
    public static TypeAnswer of(
            Annotation annotation, String into, AnnotationLookup set, StructureRules rules) {
        Schema schema = rules.schema();
        MigrationStep step =
                new MigrationStep.MergeType(
                        annotation.typeId(),
                        into,
                        new TreeMap<>(),
                        roles(schema, annotation.typeId(), into));
        EffectCount effects = new EffectCount();
        Optional<Annotation> converted =
                new AnnotationConversion(
                                schema, schema, new MigrationPlan("", "", List.of(step)), effects)
                        .of(annotation);
        Optional<Annotation> after =
                converted
                        .filter(each -> !isNothing(each))
                        .flatMap(each -> Mending.left(each, set, rules));
        if (after.isEmpty()) {
            effects.add(MigrationEffect.Kind.ANNOTATION_LOST, annotation.typeId(), "", "");
        } else {
            new LossCount(set, effects).survivor(converted.orElseThrow(), after.get());
        }
        SortedMap<MigrationEffect, Integer> losses = new TreeMap<>(effects.counts());
        losses.keySet().removeIf(effect -> !effect.kind().isLoss());
        return new TypeAnswer(annotation, after, losses);
    }

    private static boolean isNothing(Annotation annotation) {
        return annotation instanceof DocumentLabel label
                && label.value().equals(LabelConversion.NOTHING);
    }

    /** Roles that the other relation has not are those at the same place. */
    private static SortedMap<String, String> roles(Schema schema, String from, String into) {
        SortedMap<String, String> roles = new TreeMap<>();
        Optional<RelationType> to = schema.type(into, RelationType.class);
        List<Role> before =
                schema.type(from, RelationType.class).map(RelationType::roles).orElseGet(List::of);
        for (int i = 0; to.isPresent() && i < before.size() && i < to.get().roles().size(); i++) {
            if (to.get().role(before.get(i).id()).isEmpty()) {
                roles.put(before.get(i).id(), to.get().roles().get(i).id());
            }
        }
        return roles;
    }

    /**
     * Returns the step that does it; empty when nothing changes.
     *
     * @param set the annotations it was found out with
     */
    public Optional<Operation> operation(AnnotationLookup set) {
        return after.isPresent()
                ? Edits.replace(LABEL, before, after.get())
                : Reconciliation.deletion(LABEL, set, List.of(before.id()));
    }
}
