/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Referent;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.conll.MentionPlaces.Placed;
import org.scholion.words.Message;

/** What is lost of referents that are written as nothing but the entity of their mentions. */
final class ReferentLosses {

    private static final Message ALONE = Message.of("exchange.lost.lone-referent");
    private static final Message UNMENTIONED = Message.of("exchange.lost.referent-without-mention");
    private static final Message FACTS = Message.of("exchange.lost.referent-facts");

    private final Map<AnnotationId, Set<String>> types = new HashMap<>();
    private final Map<AnnotationId, Integer> counts = new HashMap<>();
    private final Set<AnnotationId> grouped;

    /**
     * Looks at what is written.
     *
     * @param grouped the referents that are written as a group or as part of one
     */
    private ReferentLosses(List<Placed> written, Set<AnnotationId> grouped) {
        this.grouped = grouped;
        for (Placed placed : written) {
            String type = placed.mention().typeId();
            placed.mention()
                    .referent()
                    .ifPresent(
                            r -> {
                                types.computeIfAbsent(r, k -> new HashSet<>()).add(type);
                                counts.merge(r, 1, Integer::sum);
                            });
        }
    }

    /**
     * Reports each referent of which something is lost, once.
     *
     * @return how many are written at all
     */
    static int report(
            ExportDocument document,
            List<Placed> written,
            Set<AnnotationId> grouped,
            ConllLosses losses) {
        ReferentLosses all = new ReferentLosses(written, grouped);
        int carried = 0;
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Referent referent) {
                int count = all.counts.getOrDefault(referent.id(), 0);
                carried += count > 1 || count == 1 && grouped.contains(referent.id()) ? 1 : 0;
                if (count == 0) {
                    losses.lose(UNMENTIONED, referent);
                } else if (all.hasMore(referent)) {
                    losses.lose(FACTS, referent);
                } else if (count == 1 && !grouped.contains(referent.id())) {
                    losses.lose(ALONE, referent);
                }
            }
        }
        return carried;
    }

    private boolean hasMore(Referent referent) {
        Set<String> common = types.getOrDefault(referent.id(), Set.of());
        String type = common.size() == 1 ? common.iterator().next() : "";
        boolean lostMembers =
                !referent.members().isEmpty()
                        && (!grouped.contains(referent.id())
                                || !counts.keySet().containsAll(referent.members()));
        return lostMembers
                || !referent.name().isEmpty()
                || referent.isIdentified()
                || !referent.typeId().equals(type)
                || !referent.header().attributes().isEmpty()
                || referent.header().note().isPresent()
                || referent.header().confidence().isPresent()
                || referent.header().unsure();
    }
}
