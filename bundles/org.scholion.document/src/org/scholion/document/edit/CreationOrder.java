/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeStanceEnds;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;

/**
 * Makes annotations in an order in which each finds what it refers to. Where they refer to one
 * another in a circle, some are made without and get the rest afterwards.
 */
public final class CreationOrder {

    private final Map<AnnotationId, Annotation> all = new LinkedHashMap<>();
    private final Set<AnnotationId> made = new HashSet<>();
    private final List<Operation> steps = new ArrayList<>();
    private final List<Operation> later = new ArrayList<>();

    private CreationOrder(Collection<? extends Annotation> annotations) {
        annotations.forEach(a -> all.put(a.id(), a));
    }

    /** Returns the one operation that makes all these annotations. */
    public static Operation creating(Collection<? extends Annotation> annotations, String label) {
        CreationOrder order = new CreationOrder(annotations);
        order.run();
        order.steps.addAll(order.later);
        return new CompoundOperation(label, order.steps);
    }

    private void run() {
        Map<AnnotationId, Integer> waiting = new HashMap<>();
        Map<AnnotationId, List<AnnotationId>> wanted = new HashMap<>();
        Deque<AnnotationId> ready = new ArrayDeque<>();
        for (Annotation annotation : all.values()) {
            int open = 0;
            for (AnnotationId reference : annotation.references()) {
                if (all.containsKey(reference)) {
                    wanted.computeIfAbsent(reference, r -> new ArrayList<>()).add(annotation.id());
                    open++;
                }
            }
            waiting.put(annotation.id(), open);
            if (open == 0) {
                ready.add(annotation.id());
            }
        }
        Deque<AnnotationId> rest = new ArrayDeque<>(all.keySet());
        while (made.size() < all.size()) {
            if (ready.isEmpty()) {
                while (made.contains(rest.peek())) {
                    rest.remove();
                }
                ready.add(rest.remove());
            }
            AnnotationId next = ready.remove();
            if (made.contains(next)) {
                continue;
            }
            make(next);
            for (AnnotationId one : wanted.getOrDefault(next, List.of())) {
                if (waiting.merge(one, -1, Integer::sum) == 0 && !made.contains(one)) {
                    ready.add(one);
                }
            }
        }
    }

    private void make(AnnotationId id) {
        Annotation annotation = all.get(id);
        if (annotation == null) {
            return;
        }
        Annotation possible =
                switch (annotation) {
                    case Relation relation -> possible(relation);
                    case Stance stance -> possible(stance);
                    default -> annotation;
                };
        made.add(id);
        steps.add(new CreateAnnotation(possible));
    }

    private boolean there(AnnotationId id) {
        return made.contains(id) || !all.containsKey(id);
    }

    private Relation possible(Relation relation) {
        Relation possible = relation;
        for (Map.Entry<String, List<AnnotationId>> role : relation.roles().entrySet()) {
            List<AnnotationId> now = role.getValue().stream().filter(this::there).toList();
            if (now.size() < role.getValue().size()) {
                possible = possible.withRole(role.getKey(), now);
                later.add(new ChangeRole(relation.id(), role.getKey(), now, role.getValue()));
            }
        }
        return possible;
    }

    private Stance possible(Stance stance) {
        Stance possible = stance;
        for (StanceSide side : StanceSide.values()) {
            List<StanceEnd> ends = stance.ends(side);
            List<StanceEnd> now =
                    ends.stream().filter(e -> e.reference().map(this::there).orElse(true)).toList();
            if (now.size() < ends.size()) {
                possible = possible.withEnds(side, now);
                later.add(new ChangeStanceEnds(stance.id(), side, now, ends));
            }
        }
        return possible;
    }
}
