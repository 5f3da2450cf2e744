/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.words.Message;

/**
 * How annotations go from one version of a schema to another, complete: every difference that they
 * may not fit is settled by a step.
 *
 * @param from the SHA-256 of the old version's XML, in hexadecimal digits
 * @param to the SHA-256 of the XML of the version that was asked for, before what {@linkplain
 *     #target stays for now} is added to it
 * @param steps what becomes of annotations, each step once
 */
public record MigrationPlan(String from, String to, List<MigrationStep> steps) {

    public MigrationPlan {
        steps = List.copyOf(new LinkedHashSet<>(steps));
    }

    /**
     * Returns a plan that takes the first choice of every decision; types of which there are no
     * annotations simply go.
     *
     * @param used tells whether there are annotations of the type with an id
     */
    public static MigrationPlan proposed(Schema old, Schema now, Predicate<String> used) {
        return new MigrationPlan(
                PlanJson.hash(old),
                PlanJson.hash(now),
                SchemaDifference.of(old, now).proposed(used));
    }

    /**
     * Verifies that this plan is one from a version to another.
     *
     * @throws PlanMisfitException when it was made for others, names what is not there, or leaves
     *     something undecided
     */
    public void requireFit(Schema old, Schema now) throws PlanMisfitException {
        if (!from.equals(PlanJson.hash(old))) {
            throw new PlanMisfitException(Message.of("schema.plan.other-from"));
        }
        if (!to.equals(PlanJson.hash(now))) {
            throw new PlanMisfitException(Message.of("schema.plan.other-to"));
        }
        SchemaDifference difference = SchemaDifference.of(old, now);
        StepCheck check = new StepCheck(old, now, difference);
        for (int i = 0; i < steps.size(); i++) {
            Optional<Message> wrong = check.wrong(steps.get(i));
            if (wrong.isPresent()) {
                throw new PlanMisfitException(
                        Message.of("schema.plan.step", "number", i + 1, "what", wrong.get()));
            }
        }
        StepCheck.requireOneEach(steps);
        List<SchemaDifference.Decision> open = difference.unsettled(steps, old);
        if (!open.isEmpty()) {
            throw new PlanMisfitException(
                    Message.of(
                            "schema.plan.undecided",
                            "changes",
                            Message.Lines.of(
                                    open.stream()
                                            .map(SchemaDifference.Decision::change)
                                            .toList())));
        }
    }

    /** Returns the version that is applied: the new one and the types that are asked about. */
    public Schema target(Schema old, Schema now) {
        return RetainedTypes.add(old, now, waiting());
    }

    /** Returns the types whose annotations are asked about, by what they may become. */
    public List<MigrationStep.AskType> waiting() {
        Set<MigrationStep.AskType> asked = new LinkedHashSet<>();
        for (MigrationStep step : steps) {
            if (step instanceof MigrationStep.AskType ask) {
                asked.add(ask);
            } else if (step instanceof MigrationStep.SplitType split
                    && split.otherwise().equals(split.type())) {
                asked.add(new MigrationStep.AskType(split.type(), split.candidates()));
            }
        }
        return List.copyOf(asked);
    }

    /** Returns whether no annotation is touched by it, whatever there are. */
    public boolean isHarmless() {
        return steps.stream().allMatch(MigrationStep.Keep.class::isInstance);
    }

    /** Returns the types, in the old version, of the annotations that a step may touch. */
    public Set<String> touched(Schema old) {
        Set<String> touched = new LinkedHashSet<>();
        for (MigrationStep step : steps) {
            switch (step) {
                case MigrationStep.MergeType merge -> touched.add(merge.type());
                case MigrationStep.SplitType split -> touched.add(split.type());
                case MigrationStep.AskType ask -> touched.add(ask.type());
                case MigrationStep.DropType drop -> touched.add(drop.type());
                case MigrationStep.MoveAttribute move -> below(old, move.type(), touched);
                case MigrationStep.AttributeToLabel to -> below(old, to.type(), touched);
                case MigrationStep.LabelToAttribute label -> touched.add(label.label());
                case MigrationStep.DropAttribute drop -> below(old, drop.type(), touched);
                case MigrationStep.MergeTag merge -> users(old, merge.tagSet(), touched);
                case MigrationStep.DropTag drop -> users(old, drop.tagSet(), touched);
                case MigrationStep.MergeRole merge -> touched.add(merge.type());
                case MigrationStep.DropRole drop -> touched.add(drop.type());
                case MigrationStep.DropIntensity drop -> touched.add(drop.type());
                case MigrationStep.Keep keep -> {
                    // they stay as they are
                }
            }
        }
        return touched;
    }

    /**
     * Returns the types, in the old version, of the annotations that a step touches or leaves to be
     * a problem.
     */
    public Set<String> judged(Schema old) {
        Set<String> judged = new LinkedHashSet<>(touched(old));
        for (MigrationStep step : steps) {
            if (step instanceof MigrationStep.Keep keep) {
                String[] first = keep.element().split("/", 2)[0].split(":", 2);
                if (first[0].equals("tagset")) {
                    users(old, first[1], judged);
                } else if (first.length > 1 && old.type(first[1]).isPresent()) {
                    below(old, first[1], judged);
                }
            }
        }
        return judged;
    }

    private static void below(Schema old, String type, Set<String> touched) {
        touched.addAll(old.withKinds(List.of(type)));
    }

    private static void users(Schema old, String tagSet, Set<String> touched) {
        for (AnnotationType type : old.types()) {
            boolean uses =
                    type.attributes().stream()
                            .map(Attribute::tagSet)
                            .flatMap(Optional::stream)
                            .anyMatch(tagSet::equals);
            boolean scale =
                    switch (type) {
                        case StanceType stance ->
                                stance.polarity().equals(tagSet)
                                        || stance.intensity().filter(tagSet::equals).isPresent()
                                        || stance.terms()
                                                .commitment()
                                                .filter(tagSet::equals)
                                                .isPresent();
                        case DocumentLabelType label -> label.tagSet().equals(tagSet);
                        default -> false;
                    };
            if (uses || scale) {
                touched.add(type.id());
            }
        }
    }
}
