/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;

class ExtentsTest {

    private final AnnotationIds ids = AnnotationIds.system();
    private final Map<AnnotationId, Annotation> known = new HashMap<>();

    private AnnotationHeader header(AnnotationId id) {
        return AnnotationHeader.of(id, "type", "ann", Instant.EPOCH, 1);
    }

    private AnnotationId mention(int begin, int end) {
        AnnotationId id = ids.next();
        known.put(id, new Mention(header(id), Span.of(begin, end), Optional.empty()));
        return id;
    }

    private AnnotationId relation(AnnotationId id, AnnotationId from, AnnotationId to) {
        Map<String, List<AnnotationId>> roles = Map.of("from", List.of(from), "to", List.of(to));
        known.put(id, new Relation(header(id), new TreeMap<>(roles), Optional.empty()));
        return id;
    }

    private Fragment extent(AnnotationId id) {
        return Extents.of(
                Optional.ofNullable(known.get(id)).orElseThrow(),
                wanted -> Optional.ofNullable(known.get(wanted)),
                100);
    }

    @Test
    void thatARelationWithoutAnchorLiesWhereItsFillersLie() {
        AnnotationId link = relation(ids.next(), mention(20, 25), mention(3, 9));
        assertThat(extent(link)).isEqualTo(new Fragment(3, 25));
        assertThat(extent(relation(ids.next(), mention(40, 44), link)))
                .isEqualTo(new Fragment(3, 44));
    }

    @Test
    void thatAFillerThatIsNotThereIsLeftOut() {
        assertThat(extent(relation(ids.next(), ids.next(), ids.next())))
                .isEqualTo(new Fragment(0, 0));
        assertThat(extent(relation(ids.next(), ids.next(), mention(5, 6))))
                .isEqualTo(new Fragment(5, 6));
    }

    @Test
    void thatARingOfRelationsHasAnEnd() {
        AnnotationId first = ids.next();
        AnnotationId second = relation(ids.next(), first, mention(7, 8));
        relation(first, second, mention(1, 2));
        assertThat(extent(first)).isEqualTo(new Fragment(1, 8));
        assertThat(extent(second)).isEqualTo(new Fragment(1, 8));
        AnnotationId alone = ids.next();
        relation(alone, alone, alone);
        assertThat(extent(alone)).isEqualTo(new Fragment(0, 0));
    }

    @Test
    void thatEachRelationIsVisitedOnceHoweverManyWaysLeadToIt() {
        AnnotationId below = relation(ids.next(), mention(1, 2), mention(30, 31));
        for (int i = 0; i < 200; i++) {
            below = relation(ids.next(), below, below);
        }
        assertThat(extent(below)).isEqualTo(new Fragment(1, 31));
    }
}
