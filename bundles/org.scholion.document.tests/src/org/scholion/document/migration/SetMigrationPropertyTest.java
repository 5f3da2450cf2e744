/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.DocumentLabel;
import org.scholion.document.RandomAnnotations;
import org.scholion.document.TestSchemas;
import org.scholion.document.edit.Mending;
import org.scholion.document.json.OperationJson;
import org.scholion.document.migration.MigrationEffect.Kind;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;
import org.scholion.schema.migration.SchemaDifference;

/** Whatever is changed in a schema, and whatever is chosen: what plans do to annotations. */
class SetMigrationPropertyTest {

    private static final int ROUNDS = 3_000;

    private record Case(
            String name,
            List<Annotation> before,
            MigrationPlan plan,
            StructureRules rules,
            SetMigration.Result result) {}

    private static Case next(int seed) throws Exception {
        Random random = new Random(seed);
        RandomAnnotations annotations = new RandomAnnotations(seed);
        AnnotationMap map = new AnnotationMap();
        for (int i = random.nextInt(15); i >= 0; i--) {
            Annotation made = annotations.any(map);
            map.apply(List.of(new AnnotationChange(Optional.empty(), Optional.of(made))));
        }
        Schema old = TestSchemas.SCHEMA;
        int length = RandomAnnotations.TEXT.length();
        List<Annotation> before =
                Mending.of(List.copyOf(map.all()), new StructureRules(old, length)).annotations();
        Schema now = new RandomSchemaEdits(random).edited();
        MigrationPlan proposed = MigrationPlan.proposed(old, now, type -> true);
        List<MigrationStep> steps = new ArrayList<>();
        for (SchemaDifference.Decision decision : SchemaDifference.of(old, now).decisions()) {
            steps.add(
                    decision.choices()
                            .get(
                                    random.nextBoolean()
                                            ? 0
                                            : random.nextInt(decision.choices().size())));
        }
        MigrationPlan plan = new MigrationPlan(proposed.from(), proposed.to(), steps);
        plan.requireFit(old, now);
        StructureRules rules = new StructureRules(plan.target(old, now), length);
        return new Case(
                "seed " + seed + ": " + steps,
                before,
                plan,
                rules,
                SetMigration.of(before, plan, old, rules));
    }

    @Test
    void thatWhatIsLeftFitsTheNewVersion() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Case each = next(seed);
            AnnotationMap after = new AnnotationMap(each.before());
            after.apply(each.result().changes());
            for (Annotation annotation : after.all()) {
                assertThat(each.rules().breaches(annotation, after)).as(each.name()).isEmpty();
            }
        }
    }

    @Test
    void thatTheOperationDoesWhatWasToldAndItsInverseTakesItBack() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Case each = next(seed);
            Optional<Operation> operation = each.result().operation(each.before());
            assertThat(operation.isEmpty())
                    .as(each.name())
                    .isEqualTo(each.result().changes().isEmpty());
            if (operation.isEmpty()) {
                continue;
            }
            AnnotationMap map = new AnnotationMap(each.before());
            Operation stored = OperationJson.read(OperationJson.write(operation.get()));
            map.apply(stored.changes(map));
            AnnotationMap wanted = new AnnotationMap(each.before());
            wanted.apply(each.result().changes());
            assertThat(List.copyOf(map.all())).as(each.name()).isEqualTo(List.copyOf(wanted.all()));
            map.apply(stored.inverse().changes(map));
            assertThat(List.copyOf(map.all())).as(each.name()).isEqualTo(each.before());
        }
    }

    @Test
    void thatNothingDisappearsUnlessItIsTold() throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Case each = next(seed);
            AnnotationMap after = new AnnotationMap(each.before());
            after.apply(each.result().changes());
            Map<Kind, Integer> told = told(each.result().effects());
            int gone = 0;
            int values = 0;
            int links = 0;
            for (Annotation before : each.before()) {
                Optional<Annotation> now = after.find(before.id());
                if (now.isEmpty()) {
                    gone += 1;
                    continue;
                }
                values +=
                        Math.max(
                                0,
                                before.header().attributes().size()
                                        - now.get().header().attributes().size());
                Set<AnnotationId> left = new HashSet<>(before.references());
                left.removeAll(now.get().references());
                links += left.size();
            }
            long labels =
                    each.before().stream()
                            .filter(DocumentLabel.class::isInstance)
                            .filter(label -> after.find(label.id()).isEmpty())
                            .count();
            int moved = told.getOrDefault(Kind.VALUE_MOVED, 0) > 0 ? (int) labels : 0;
            assertThat(gone)
                    .as(each.name())
                    .isBetween(
                            told.getOrDefault(Kind.ANNOTATION_LOST, 0),
                            told.getOrDefault(Kind.ANNOTATION_LOST, 0) + moved);
            assertThat(values)
                    .as(each.name())
                    .isLessThanOrEqualTo(
                            told.getOrDefault(Kind.VALUE_LOST, 0)
                                    + told.getOrDefault(Kind.TAG_LOST, 0)
                                    + told.getOrDefault(Kind.VALUE_MOVED, 0));
            assertThat(links)
                    .as(each.name())
                    .isLessThanOrEqualTo(
                            told.getOrDefault(Kind.FILLER_LOST, 0)
                                    + told.getOrDefault(Kind.END_LOST, 0)
                                    + told.getOrDefault(Kind.REFERENT_LOST, 0)
                                    + told.getOrDefault(Kind.DETAIL_LOST, 0));
        }
    }

    private static Map<Kind, Integer> told(SortedMap<MigrationEffect, Integer> effects) {
        Map<Kind, Integer> told = new HashMap<>();
        effects.forEach((effect, times) -> told.merge(effect.kind(), times, Integer::sum));
        return told;
    }

    @Test
    void thatAMigrationIsTheSameEachTime() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            assertThat(next(seed).result()).isEqualTo(next(seed).result());
        }
    }
}
