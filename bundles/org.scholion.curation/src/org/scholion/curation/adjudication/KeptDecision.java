/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;

/**
 * A decision that holds, as it was kept.
 *
 * @param id its lasting name
 * @param anchor what it is about
 * @param sources who worked on the document and what each had; none for what was imported or
 *     written by hand
 * @param outcome what was decided
 * @param at when it was taken, to the millisecond
 * @param goldId the annotation in gold it is about, if any
 * @param reason why, if someone said so
 */
public record KeptDecision(
        String id,
        ContentAnchor anchor,
        List<Source> sources,
        Outcome outcome,
        Instant at,
        Optional<AnnotationId> goldId,
        Optional<String> reason) {

    public KeptDecision {
        sources = List.copyOf(sources);
    }

    /** Returns what it says of a member who worked there. */
    public Optional<Source> of(String member) {
        return sources.stream().filter(source -> source.member().equals(member)).findFirst();
    }

    /** Returns what a member had when it was decided; nothing also where that was not kept. */
    public Optional<Annotation> had(String member) {
        return of(member).stream()
                .flatMap(source -> source.marks().stream())
                .map(Source.Mark::annotation)
                .findFirst();
    }
}
