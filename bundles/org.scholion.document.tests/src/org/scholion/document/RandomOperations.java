/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholion.document.operation.ChangeAnchor;
import org.scholion.document.operation.ChangeAttribute;
import org.scholion.document.operation.ChangeConfidence;
import org.scholion.document.operation.ChangeCues;
import org.scholion.document.operation.ChangeDocumentLabel;
import org.scholion.document.operation.ChangeEvidence;
import org.scholion.document.operation.ChangeIntensity;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangePolarity;
import org.scholion.document.operation.ChangeReferent;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeStanceEnds;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.ChangeUnsure;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.DescribePassage;
import org.scholion.document.operation.DescribeReferent;
import org.scholion.document.operation.Operation;
import org.scholion.document.operation.PassageDescription;
import org.scholion.document.operation.ReferentDescription;
import org.scholion.document.operation.ReplaceAnnotation;

/** Makes random operations on some annotations, of every kind; now and then one that is refused. */
public final class RandomOperations {

    private final RandomAnnotations values;
    private final Random random;

    public RandomOperations(RandomAnnotations values) {
        this.values = values;
        this.random = values.random();
    }

    /** Returns an operation. */
    public Operation next(AnnotationLookup annotations) {
        List<Annotation> all = new ArrayList<>(annotations.all());
        if (all.isEmpty() || random.nextInt(3) == 0) {
            return new CreateAnnotation(values.any(annotations));
        }
        Annotation one = all.get(random.nextInt(all.size()));
        return switch (random.nextInt(8)) {
            case 0 -> new DeleteAnnotation(one);
            case 1 -> compound(annotations);
            case 2, 3 -> general(one);
            default -> special(one, annotations);
        };
    }

    /** Steps that fit one after another. */
    private Operation compound(AnnotationLookup annotations) {
        AnnotationMap map = new AnnotationMap(annotations.all());
        List<Operation> steps = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            Operation step = next(map);
            try {
                map.apply(step.changes(map));
                steps.add(step);
            } catch (OperationRefusedException e) {
                // a compound is made of those that fit
                continue;
            }
        }
        return new CompoundOperation("random", steps);
    }

    private Operation general(Annotation one) {
        AnnotationHeader header = one.header();
        AnnotationId id = one.id();
        return switch (random.nextInt(5)) {
            case 4 ->
                    new ReplaceAnnotation(
                            one, one.withHeader(header.withNote(values.maybe(values.text()))));
            case 0 -> new ChangeNote(id, header.note(), values.maybe(values.text()));
            case 1 -> new ChangeConfidence(id, header.confidence(), values.confidence());
            case 2 -> new ChangeUnsure(id, header.unsure(), !header.unsure());
            default -> {
                String attribute = List.of("level", "topics", "age", "zzz").get(random.nextInt(4));
                yield new ChangeAttribute(
                        id,
                        attribute,
                        Optional.ofNullable(header.attributes().get(attribute)),
                        values.maybe(values.value()));
            }
        };
    }

    private Operation special(Annotation one, AnnotationLookup others) {
        AnnotationId id = one.id();
        return switch (one) {
            case Mention mention ->
                    switch (random.nextInt(3)) {
                        case 0 -> new ChangeSpan(id, mention.span(), values.span());
                        case 1 -> new ChangeType(id, mention.typeId(), "place");
                        default ->
                                new ChangeReferent(id, mention.referent(), values.referent(others));
                    };
            case Referent referent ->
                    new DescribeReferent(
                            id,
                            ReferentDescription.of(referent),
                            new ReferentDescription(
                                    values.text(),
                                    random.nextBoolean() ? "" : "place",
                                    values.maybe(values.text()),
                                    values.entry(),
                                    values.some(others, Referent.class)));
            case Relation relation ->
                    switch (random.nextInt(3)) {
                        case 0 -> new ChangeType(id, relation.typeId(), "event");
                        case 1 ->
                                new ChangeAnchor(
                                        id, relation.anchor(), values.maybe(values.span()));
                        default -> {
                            String role = random.nextBoolean() ? "who" : "other role";
                            yield new ChangeRole(
                                    id, role, relation.fillers(role), values.fillers(others));
                        }
                    };
            case Stance stance -> stance(stance, others);
            case Passage passage ->
                    random.nextBoolean()
                            ? new ChangeSpan(id, passage.span(), values.fragmentSpan())
                            : new DescribePassage(
                                    id,
                                    PassageDescription.of(passage),
                                    new PassageDescription(
                                            values.some(others, Mention.class).stream().findAny(),
                                            values.maybe(values.text()),
                                            values.maybe(values.text()),
                                            random.nextBoolean()));
            case DocumentLabel label -> new ChangeDocumentLabel(id, label.value(), values.value());
        };
    }

    private Operation stance(Stance stance, AnnotationLookup others) {
        AnnotationId id = stance.id();
        return switch (random.nextInt(6)) {
            case 0 -> new ChangePolarity(id, stance.polarity(), values.maybe(values.value()));
            case 1 -> new ChangeIntensity(id, stance.intensity(), values.maybe(values.value()));
            case 2 -> new ChangeCues(id, stance.cues(), values.spans());
            case 3 -> new ChangeEvidence(id, stance.evidence(), values.spans());
            default -> {
                StanceSide side = StanceSide.values()[random.nextInt(3)];
                yield new ChangeStanceEnds(id, side, stance.ends(side), values.ends(others, side));
            }
        };
    }
}
