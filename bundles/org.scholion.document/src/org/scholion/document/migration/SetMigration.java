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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.DocumentLabel;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.Mending;
import org.scholion.document.edit.Reconciliation;
import org.scholion.document.migration.MigrationEffect.Kind;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;

/**
 * Takes the annotations of a set from one version of the schema to another. What cannot stand under
 * the new version is taken out, with what hangs on it, and counted as lost.
 */
public final class SetMigration {

    /** The word for the step in a journal. */
    public static final String LABEL = "migration";

    private final AnnotationMap original;
    private final AnnotationMap map;
    private final MigrationPlan plan;
    private final Schema old;
    private final StructureRules rules;
    private final EffectCount effects = new EffectCount();

    private SetMigration(
            Collection<? extends Annotation> annotations,
            MigrationPlan plan,
            Schema old,
            StructureRules rules) {
        this.original = new AnnotationMap(annotations);
        this.map = new AnnotationMap(annotations);
        this.plan = plan;
        this.old = old;
        this.rules = rules;
    }

    /**
     * What was done.
     *
     * @param changes of each annotation that is touched, ordered by id
     * @param effects what became of how many
     */
    public record Result(
            List<AnnotationChange> changes, SortedMap<MigrationEffect, Integer> effects) {

        public Result {
            changes = List.copyOf(changes);
            effects = Collections.unmodifiableSortedMap(new TreeMap<>(effects));
        }

        /**
         * Returns one operation that does it; empty when nothing changes.
         *
         * @param before the annotations that were migrated
         */
        public Optional<Operation> operation(Collection<? extends Annotation> before) {
            boolean goes = changes.stream().anyMatch(change -> change.after().isEmpty());
            return Reconciliation.of(
                    LABEL, goes ? new AnnotationMap(before) : new AnnotationMap(), changes);
        }
    }

    /**
     * Migrates annotations; nothing is written.
     *
     * @param annotations all of the set, in any order
     * @param plan one that fits the two versions
     * @param old the version they are of
     * @param rules of the version that is {@linkplain MigrationPlan#target applied} and the text
     */
    public static Result of(
            Collection<? extends Annotation> annotations,
            MigrationPlan plan,
            Schema old,
            StructureRules rules) {
        return new SetMigration(annotations, plan, old, rules).run();
    }

    private Result run() {
        AnnotationConversion each = new AnnotationConversion(old, rules.schema(), plan, effects);
        LabelConversion labels = new LabelConversion(old, rules.schema(), each.values(), effects);
        List<AnnotationId> gone = new ArrayList<>();
        for (Annotation annotation : original.all()) {
            Optional<Annotation> after = each.of(annotation);
            boolean nothing =
                    after.filter(
                                    a ->
                                            a instanceof DocumentLabel label
                                                    && label.value()
                                                            .equals(LabelConversion.NOTHING))
                            .isPresent();
            if (after.isEmpty() || nothing) {
                gone.add(annotation.id());
            } else if (!after.get().equals(annotation)) {
                map.apply(List.of(new AnnotationChange(Optional.of(annotation), after)));
            }
        }
        labelsToAttributes(labels, gone);
        labels.toLabels(each.labels(), map);
        if (gone.isEmpty() && map.all().stream().allMatch(this::isSound)) {
            return result(map, labels);
        }
        AnnotationMap converted = new AnnotationMap(map.all());
        delete(gone);
        Mending.of(List.copyOf(map.all()), rules)
                .changes()
                .forEach(change -> map.apply(List.of(change)));
        return result(converted, labels);
    }

    private boolean isSound(Annotation annotation) {
        return rules.breaches(annotation, map).isEmpty();
    }

    private void labelsToAttributes(LabelConversion labels, List<AnnotationId> gone) {
        Map<String, MigrationStep.LabelToAttribute> steps = new HashMap<>();
        for (MigrationStep step : plan.steps()) {
            if (step instanceof MigrationStep.LabelToAttribute to) {
                steps.put(to.label(), to);
            }
        }
        for (AnnotationId id : gone) {
            if (original.find(id).orElseThrow() instanceof DocumentLabel label) {
                Optional.ofNullable(steps.get(label.typeId()))
                        .ifPresent(step -> labels.toAttribute(label, step, map));
            }
        }
    }

    private void delete(List<AnnotationId> gone) {
        try {
            Optional<Operation> deletion = Reconciliation.deletion(LABEL, map, gone);
            if (deletion.isPresent()) {
                map.apply(deletion.get().changes(map));
            }
        } catch (OperationRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Result result(AnnotationMap converted, LabelConversion labels) {
        LossCount losses = new LossCount(original, effects);
        List<AnnotationChange> changes = new ArrayList<>();
        for (Annotation before : original.all()) {
            Optional<Annotation> after = map.find(before.id());
            if (after.isEmpty()) {
                if (!labels.moved().contains(before.id())) {
                    effects.add(Kind.ANNOTATION_LOST, before.typeId(), "", "");
                }
            } else {
                converted.find(before.id()).ifPresent(c -> losses.survivor(c, after.get()));
            }
            if (!after.equals(Optional.of(before))) {
                changes.add(new AnnotationChange(Optional.of(before), after));
            }
        }
        for (Annotation after : map.all()) {
            if (original.find(after.id()).isEmpty()) {
                changes.add(new AnnotationChange(Optional.empty(), Optional.of(after)));
            }
        }
        return new Result(changes, effects.counts());
    }
}
