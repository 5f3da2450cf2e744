/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;

/** What an annotation may refer to. */
public final class WellFormedness {

    private WellFormedness() {}

    /**
     * Refuses an annotation that refers to one that does not exist, to itself, or to one of a kind
     * that cannot stand there, and a passage in several pieces.
     */
    public static void require(AnnotationLookup annotations, Annotation annotation)
            throws OperationRefusedException {
        switch (annotation) {
            case Mention mention -> {
                for (AnnotationId id : mention.references()) {
                    target(annotations, annotation, id, "referent", Referent.class);
                }
            }
            case Referent referent -> members(annotations, referent);
            case Relation relation -> {
                for (AnnotationId id : relation.references()) {
                    target(
                            annotations,
                            annotation,
                            id,
                            "filler",
                            Mention.class,
                            Referent.class,
                            Relation.class,
                            Stance.class);
                }
            }
            case Stance stance -> ends(annotations, stance);
            case Passage passage -> {
                if (passage.span().fragments().size() != 1) {
                    throw new OperationRefusedException(
                            "The passage "
                                    + passage.id()
                                    + " must be one piece, not "
                                    + passage.span().fragments().size()
                                    + ".");
                }
                for (AnnotationId id : passage.references()) {
                    target(annotations, annotation, id, "author", Mention.class, Referent.class);
                }
            }
            default -> {
                // a document label refers to nothing
            }
        }
    }

    /** Returns the word for the kind of an annotation. */
    public static String word(Annotation annotation) {
        return switch (annotation.kind()) {
            case ENTITY -> "mention";
            case DOCUMENT_LABEL -> "document label";
            default -> annotation.kind().word();
        };
    }

    private static void ends(AnnotationLookup annotations, Stance stance)
            throws OperationRefusedException {
        for (StanceSide side : StanceSide.values()) {
            for (StanceEnd end : stance.ends(side)) {
                if (end instanceof StanceEnd.Implicit implicit) {
                    if (implicit.referent().isPresent()) {
                        target(
                                annotations,
                                stance,
                                implicit.referent().get(),
                                "implicit end",
                                Referent.class);
                    }
                } else if (end instanceof StanceEnd.Annotated annotated) {
                    if (side == StanceSide.TARGET) {
                        target(annotations, stance, annotated.id(), "target", Annotation.class);
                    } else {
                        target(
                                annotations,
                                stance,
                                annotated.id(),
                                side == StanceSide.HOLDER ? "holder" : "source",
                                Mention.class,
                                Referent.class);
                    }
                }
            }
        }
    }

    private static void members(AnnotationLookup annotations, Referent group)
            throws OperationRefusedException {
        for (AnnotationId id : group.members()) {
            target(annotations, group, id, "member", Referent.class);
        }
        Deque<AnnotationId> open = new ArrayDeque<>(group.members());
        Set<AnnotationId> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            AnnotationId id = open.pop();
            if (id.equals(group.id())) {
                throw new OperationRefusedException(
                        "The referent " + group.id() + " cannot be a member of its own group.");
            }
            if (annotations.find(id).orElse(group) instanceof Referent member) {
                member.members().stream().filter(seen::add).forEach(open::push);
            }
        }
    }

    @SafeVarargs
    private static void target(
            AnnotationLookup annotations,
            Annotation from,
            AnnotationId to,
            String as,
            Class<? extends Annotation>... kinds)
            throws OperationRefusedException {
        if (to.equals(from.id())) {
            throw new OperationRefusedException(
                    "The " + word(from) + " " + to + " cannot be its own " + as + ".");
        }
        Optional<Annotation> found = annotations.find(to);
        if (found.isEmpty()) {
            throw new OperationRefusedException(
                    "The "
                            + word(from)
                            + " "
                            + from.id()
                            + " names "
                            + to
                            + " as its "
                            + as
                            + ", which does not exist.");
        }
        Annotation annotation = found.get();
        for (Class<? extends Annotation> kind : kinds) {
            if (kind.isInstance(annotation)) {
                return;
            }
        }
        throw new OperationRefusedException(
                "The "
                        + word(annotation)
                        + " "
                        + to
                        + " cannot be the "
                        + as
                        + " of the "
                        + word(from)
                        + " "
                        + from.id()
                        + ".");
    }
}
