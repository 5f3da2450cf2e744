/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.internal.rows.LaidOut;

/** The entries of the catalogue towards which a document has no stance. */
final class TargetsWithout {

    private TargetsWithout() {}

    static List<EntryId> stance(LaidOut laid) {
        Set<EntryId> targets = new HashSet<>();
        for (Annotation annotation : laid.annotations()) {
            if (annotation instanceof Stance stance) {
                for (StanceEnd target : stance.targets()) {
                    entry(target, laid).ifPresent(targets::add);
                }
            }
        }
        return laid.document().entries().all().stream().filter(e -> !targets.contains(e)).toList();
    }

    private static Optional<EntryId> entry(StanceEnd target, LaidOut laid) {
        if (target instanceof StanceEnd.Catalogued catalogued) {
            return Optional.of(catalogued.entry());
        }
        Optional<AnnotationId> id = target.reference();
        Optional<Annotation> end = id.flatMap(laid::annotation);
        if (end.isPresent() && end.get() instanceof Mention mention) {
            end = mention.referent().flatMap(laid::annotation);
        }
        return end.filter(Referent.class::isInstance)
                .map(Referent.class::cast)
                .flatMap(Referent::entry);
    }
}
