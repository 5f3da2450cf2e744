/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.scholion.agreement.result.Group;

/** Takes a study apart into what is measured apart. */
final class Parts {
    private Parts() {}

    /** A part and what it is. */
    record Part(Group group, Subject subject) {}

    /** The parts of a sort. */
    static List<Part> of(Subject whole, Group.Kind kind) {
        return switch (kind) {
            case LABEL -> labels(whole);
            case DOCUMENT ->
                    IntStream.range(0, whole.documents().size())
                            .mapToObj(d -> part(kind, whole.document(d), whole.documents().get(d)))
                            .toList();
            case PAIR -> pairs(whole);
            case WITHOUT ->
                    IntStream.range(0, whole.annotators().size())
                            .mapToObj(
                                    left ->
                                            part(
                                                    kind,
                                                    whole.by(others(whole, left)),
                                                    whole.annotators().get(left)))
                            .toList();
            case ROUND, DIFFERENCE -> List.of();
        };
    }

    private static Part part(Group.Kind kind, Subject subject, String... names) {
        return new Part(new Group(kind, List.of(names)), subject);
    }

    private static int[] others(Subject whole, int left) {
        return IntStream.range(0, whole.annotators().size()).filter(a -> a != left).toArray();
    }

    private static List<Part> labels(Subject whole) {
        List<Part> parts = new ArrayList<>();
        for (int l = 0; l < whole.labels().size(); l++) {
            String name = whole.labels().get(l);
            whole.label(l).ifPresent(s -> parts.add(part(Group.Kind.LABEL, s, name)));
        }
        return parts;
    }

    private static List<Part> pairs(Subject whole) {
        List<Part> parts = new ArrayList<>();
        List<String> people = whole.annotators();
        for (int a = 0; a < people.size(); a++) {
            for (int b = a + 1; b < people.size(); b++) {
                parts.add(part(Group.Kind.PAIR, whole.by(a, b), people.get(a), people.get(b)));
            }
        }
        return parts;
    }
}
