/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.DocumentLabel;
import org.scholion.document.migration.AnnotationMigration;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;
import org.scholion.schema.migration.MigrationStep;

/**
 * Reads decisions that were taken under an earlier version of the schema as if they had been taken
 * under the present one: what people had, and which place is meant. Nothing is rewritten, so that
 * undoing a migration undoes this as well. A decision whose place cannot be told any more is none,
 * and the place is open again.
 */
public final class DecisionMigration {

    private final MigrationPlan plan;
    private final Schema old;
    private final Schema now;
    private final AnnotationMigration annotations;

    /**
     * Creates it for many decisions.
     *
     * @param plan one that fits the two versions
     * @param old the version the decisions were taken under
     * @param now the version that was applied
     */
    public DecisionMigration(MigrationPlan plan, Schema old, Schema now) {
        this.plan = plan;
        this.old = old;
        this.now = now;
        annotations = new AnnotationMigration(plan, old, now);
    }

    /**
     * Returns a decision as it is under the new version; empty when what it was about is not marked
     * any more.
     */
    public Optional<KeptDecision> of(KeptDecision decision) {
        Map<ContentAnchor, Optional<Annotation>> known = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        for (Source source : decision.sources()) {
            List<Source.Mark> marks = new ArrayList<>();
            for (Source.Mark mark : source.marks()) {
                Optional<Annotation> after = annotations.of(mark.annotation());
                if (mark.annotation().typeId().equals(decision.anchor().typeId())) {
                    known.putIfAbsent(decision.anchor(), after);
                }
                after.ifPresent(a -> marks.add(new Source.Mark(a, ends(mark.ends()))));
            }
            sources.add(new Source(source.member(), source.set(), marks));
        }
        return anchor(decision.anchor(), known)
                .map(
                        anchor ->
                                new KeptDecision(
                                        decision.id(),
                                        anchor,
                                        sources,
                                        decision.outcome(),
                                        decision.at(),
                                        decision.goldId(),
                                        decision.reason()));
    }

    private SortedMap<AnnotationId, ContentAnchor> ends(
            SortedMap<AnnotationId, ContentAnchor> ends) {
        SortedMap<AnnotationId, ContentAnchor> after = new TreeMap<>();
        ends.forEach((id, anchor) -> anchor(anchor, Map.of()).ifPresent(a -> after.put(id, a)));
        return after;
    }

    /**
     * Returns what place is meant now.
     *
     * @param known what an annotation of that place has become, where someone's is known
     */
    private Optional<ContentAnchor> anchor(
            ContentAnchor anchor, Map<ContentAnchor, Optional<Annotation>> known) {
        Optional<Annotation> mark = Optional.ofNullable(known.get(anchor)).flatMap(after -> after);
        if (known.containsKey(anchor) && mark.isEmpty()) {
            return Optional.empty();
        }
        Optional<MigrationStep> step = step(anchor.typeId());
        if (step.filter(DecisionMigration::drops).isPresent()
                && anchor.kind() != AnnotationKind.REFERENT) {
            return Optional.empty();
        }
        String type = mark.map(Annotation::typeId).orElseGet(() -> type(anchor, step));
        SortedMap<String, List<ContentAnchor>> ends = new TreeMap<>();
        anchor.ends()
                .forEach(
                        (role, all) -> {
                            List<ContentAnchor> left =
                                    all.stream()
                                            .flatMap(each -> anchor(each, Map.of()).stream())
                                            .toList();
                            if (!left.isEmpty()) {
                                ends.computeIfAbsent(
                                                role(anchor, step, role), r -> new ArrayList<>())
                                        .addAll(left);
                            }
                        });
        String name =
                mark.filter(DocumentLabel.class::isInstance)
                        .map(label -> ((DocumentLabel) label).value().toString())
                        .orElse(anchor.name());
        return Optional.of(new ContentAnchor(kind(anchor, type), type, anchor.spans(), name, ends));
    }

    private Optional<MigrationStep> step(String type) {
        return plan.steps().stream()
                .filter(
                        step ->
                                step instanceof MigrationStep.MergeType merge
                                                && merge.type().equals(type)
                                        || step instanceof MigrationStep.DropType drop
                                                && drop.type().equals(type)
                                        || step instanceof MigrationStep.LabelToAttribute label
                                                && label.label().equals(type))
                .findFirst();
    }

    private static boolean drops(MigrationStep step) {
        return step instanceof MigrationStep.DropType
                || step instanceof MigrationStep.LabelToAttribute;
    }

    private String type(ContentAnchor anchor, Optional<MigrationStep> step) {
        String type =
                step.isPresent() && step.get() instanceof MigrationStep.MergeType merge
                        ? merge.into()
                        : anchor.typeId();
        boolean none =
                anchor.kind() == AnnotationKind.REFERENT
                        && now.type(type, EntityType.class).isEmpty();
        return none ? "" : type;
    }

    private AnnotationKind kind(ContentAnchor anchor, String type) {
        Optional<AnnotationType> after = now.type(type);
        if (anchor.kind() == AnnotationKind.ENTITY
                && after.filter(PassageType.class::isInstance).isPresent()) {
            return AnnotationKind.PASSAGE;
        }
        boolean entity = after.filter(EntityType.class::isInstance).isPresent();
        return anchor.kind() == AnnotationKind.PASSAGE && entity
                ? AnnotationKind.ENTITY
                : anchor.kind();
    }

    private String role(ContentAnchor anchor, Optional<MigrationStep> step, String role) {
        if (anchor.kind() != AnnotationKind.RELATION || old.type(anchor.typeId()).isEmpty()) {
            return role;
        }
        for (MigrationStep each : plan.steps()) {
            if (each instanceof MigrationStep.MergeRole merge
                    && merge.type().equals(anchor.typeId())
                    && merge.role().equals(role)) {
                return merge.into();
            }
        }
        return step.isPresent() && step.get() instanceof MigrationStep.MergeType merge
                ? merge.roles().getOrDefault(role, role)
                : role;
    }
}
