/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangeReferent;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeUnsure;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;

/** Makes random operations that fit the annotations there are. */
public final class RandomOperations {

    private final Random random;
    private final int characters;

    /**
     * Creates a source of operations.
     *
     * @param characters length of the text, for spans
     */
    public RandomOperations(Random random, int characters) {
        this.random = random;
        this.characters = characters;
    }

    /** Returns an operation that fits, now and then one of several steps. */
    public Operation next(AnnotationMap state) throws OperationRefusedException {
        if (random.nextInt(8) > 0) {
            return step(state);
        }
        AnnotationMap ahead = new AnnotationMap(state.all());
        List<Operation> steps = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Operation step = step(ahead);
            ahead.apply(step.changes(ahead));
            steps.add(step);
        }
        return new CompoundOperation("several", steps);
    }

    private Operation step(AnnotationMap state) {
        List<Mention> mentions = only(state, Mention.class);
        List<Referent> referents = only(state, Referent.class);
        List<Relation> relations = only(state, Relation.class);
        switch (random.nextInt(9)) {
            case 0:
                return new CreateAnnotation(Samples.referent("N" + random.nextInt(1000)));
            case 1:
                if (mentions.size() > 1) {
                    return new CreateAnnotation(
                            Samples.lives(any(mentions).id(), any(mentions).id()));
                }
                break;
            case 2:
                if (!mentions.isEmpty()) {
                    Mention mention = any(mentions);
                    return new ChangeSpan(mention.id(), mention.span(), span());
                }
                break;
            case 3:
                if (!mentions.isEmpty()) {
                    Mention mention = any(mentions);
                    // Half a surrogate pair must come back as well as anything else.
                    return new ChangeNote(
                            mention.id(),
                            mention.header().note(),
                            Optional.of("ملاحظة \ud800 " + random.nextInt(1000)));
                }
                break;
            case 4:
                if (!mentions.isEmpty() && !referents.isEmpty()) {
                    Mention mention = any(mentions);
                    return new ChangeReferent(
                            mention.id(), mention.referent(), Optional.of(any(referents).id()));
                }
                break;
            case 5:
                if (!relations.isEmpty() && !mentions.isEmpty()) {
                    Relation relation = any(relations);
                    return new ChangeRole(
                            relation.id(),
                            Samples.WHO,
                            relation.fillers(Samples.WHO),
                            List.of(any(mentions).id()));
                }
                break;
            case 6:
                List<Annotation> free =
                        state.all().stream()
                                .filter(one -> state.referringTo(one.id()).isEmpty())
                                .toList();
                if (free.size() > 3) {
                    return new DeleteAnnotation(any(free));
                }
                break;
            case 7:
                if (!relations.isEmpty()) {
                    Relation relation = any(relations);
                    boolean unsure = relation.header().unsure();
                    return new ChangeUnsure(relation.id(), unsure, !unsure);
                }
                break;
            default:
                break;
        }
        return new CreateAnnotation(Samples.mention(0, 1).withSpan(span()));
    }

    private Span span() {
        int begin = random.nextInt(characters);
        return Span.of(begin, begin + 1 + random.nextInt(characters - begin));
    }

    private static <T> List<T> only(AnnotationMap state, Class<T> kind) {
        return state.all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
