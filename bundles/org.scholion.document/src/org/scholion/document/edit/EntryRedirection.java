/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.scholion.document.Annotation;
import org.scholion.document.EntryId;
import org.scholion.document.Referent;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

/**
 * Points what annotations say of the catalogue's entries to what stands for these, such as what one
 * was merged into. Targets that are the same after that stand there once.
 */
public final class EntryRedirection {

    /** Leaves every entry what it is. */
    public static final EntryRedirection NONE = new EntryRedirection(id -> id);

    private final UnaryOperator<EntryId> standing;

    /**
     * Creates a redirection.
     *
     * @param standing gives what stands for an entry, itself for most
     */
    public EntryRedirection(UnaryOperator<EntryId> standing) {
        this.standing = standing;
    }

    /** Returns an annotation that points to what stands for what it points to. */
    public Annotation of(Annotation annotation) {
        return switch (annotation) {
            case Referent referent when referent.entry().isPresent() ->
                    referent.withEntry(referent.entry().map(standing));
            case Stance stance when !stance.entries().isEmpty() ->
                    stance.withEnds(StanceSide.TARGET, targets(stance.targets()));
            default -> annotation;
        };
    }

    private List<StanceEnd> targets(List<StanceEnd> targets) {
        return List.copyOf(
                new LinkedHashSet<>(
                        targets.stream()
                                .map(
                                        end ->
                                                end instanceof StanceEnd.Catalogued catalogued
                                                        ? new StanceEnd.Catalogued(
                                                                standing.apply(catalogued.entry()))
                                                        : end)
                                .toList()));
    }
}
