/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;

/**
 * Makes annotations of a member, each with an id of its own and the time it is made at.
 *
 * @param schema has their types
 * @param member who makes them
 * @param schemaVersion the version they are made under, from 1
 * @param clock tells when they are made
 * @param ids gives their ids
 */
record NewAnnotations(
        Schema schema, String member, int schemaVersion, InstantSource clock, AnnotationIds ids) {

    /**
     * Makes a stance as its draft says.
     *
     * @param steps get what makes the mentions and referents that the draft asks for
     */
    Stance stance(AnnotationHeader header, StanceDraft draft, List<Operation> steps) {
        return new Stance(
                header,
                ends(draft.holders(), steps),
                ends(draft.targets(), steps),
                ends(draft.sources(), steps),
                draft.polarity(),
                draft.intensity(),
                draft.cues(),
                draft.evidence());
    }

    private List<StanceEnd> ends(List<EndDraft> drafts, List<Operation> steps) {
        List<StanceEnd> ends = new ArrayList<>();
        drafts.forEach(draft -> ends.add(end(draft, steps)));
        return ends;
    }

    private StanceEnd end(EndDraft draft, List<Operation> steps) {
        return switch (draft) {
            case EndDraft.Given given -> given.end();
            case EndDraft.NewMention made -> {
                Mention mention = mention(made.typeId(), made.span(), made.referent());
                steps.add(new CreateAnnotation(mention));
                yield new StanceEnd.Annotated(mention.id());
            }
            case EndDraft.NewReferent made -> {
                Referent referent = referent(made.name(), made.typeId());
                steps.add(new CreateAnnotation(referent));
                yield made.implicit()
                        ? new StanceEnd.Implicit(Optional.of(referent.id()))
                        : new StanceEnd.Annotated(referent.id());
            }
            case EndDraft.Cued cued -> end(cued.end(), steps).withCues(cued.cues());
        };
    }

    /**
     * Makes a mention.
     *
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    Mention mention(String typeId, Span span, Optional<AnnotationId> referent) {
        return new Mention(header(type(typeId, EntityType.class)), span, referent);
    }

    /**
     * Makes a referent that is no group.
     *
     * @param typeId the id of its entity type, empty when unknown
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    Referent referent(String name, String typeId) {
        AnnotationHeader header =
                typeId.isEmpty()
                        ? AnnotationHeader.of(ids.next(), "", member, now(), schemaVersion)
                        : AnnotationHeader.of(
                                ids.next(),
                                type(typeId, EntityType.class).id(),
                                member,
                                now(),
                                schemaVersion);
        return new Referent(header, name, Optional.empty(), List.of());
    }

    /** Returns the header of something new. */
    AnnotationHeader header(AnnotationType type) {
        return AnnotationHeader.of(ids.next(), type.id(), member, now(), schemaVersion);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Returns a type.
     *
     * @throws IllegalArgumentException when the schema has none of this id and kind
     */
    <T extends AnnotationType> T type(String typeId, Class<T> kind) {
        return schema.type(typeId, kind)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "the schema has no "
                                                + kind.getSimpleName()
                                                + " "
                                                + typeId));
    }
}
