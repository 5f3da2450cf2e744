/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.List;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.CatalogueEntry;
import org.scholion.document.Annotation;
import org.scholion.document.EntryId;
import org.scholion.document.Referent;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

/**
 * Annotations that point to entries of the catalogue as they stand: to what another was merged into
 * in place of that.
 */
public final class ResolvedEntries {

    private ResolvedEntries() {}

    /** Returns an annotation that points to what stands for what it points to. */
    public static Annotation of(Annotation annotation, CatalogueContents catalogue) {
        return switch (annotation) {
            case Referent referent when referent.entry().isPresent() ->
                    referent.withEntry(referent.entry().map(id -> standing(id, catalogue)));
            case Stance stance when !stance.entries().isEmpty() ->
                    stance.withEnds(StanceSide.TARGET, targets(stance.targets(), catalogue));
            default -> annotation;
        };
    }

    private static List<StanceEnd> targets(List<StanceEnd> targets, CatalogueContents catalogue) {
        return targets.stream()
                .map(
                        end ->
                                end instanceof StanceEnd.Catalogued catalogued
                                        ? new StanceEnd.Catalogued(
                                                standing(catalogued.entry(), catalogue))
                                        : end)
                .distinct()
                .toList();
    }

    /** One that leads nowhere stays what it is, and is found by the rules. */
    private static EntryId standing(EntryId id, CatalogueContents catalogue) {
        return catalogue.resolve(id).map(CatalogueEntry::id).orElse(id);
    }
}
