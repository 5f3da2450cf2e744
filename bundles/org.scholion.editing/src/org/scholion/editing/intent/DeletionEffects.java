/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceSide;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/**
 * What a deletion does to annotations that hang on the deleted one; each is counted once.
 *
 * @param relations relations that are deleted with it
 * @param stances stances that are deleted with it
 * @param withoutTarget stances that stay and lose their last target
 * @param withoutHolder stances that stay and lose their last holder
 * @param shortened relations that stay with an end less
 * @param meaningless mentions that stay and mean nobody any more
 */
public record DeletionEffects(
        int relations,
        int stances,
        int withoutTarget,
        int withoutHolder,
        int shortened,
        int meaningless) {

    private static final DeletionEffects NONE = new DeletionEffects(0, 0, 0, 0, 0, 0);

    /**
     * Looks at a deletion before it is done.
     *
     * @param annotations as they are before
     * @param deletion what deletes; nothing where it would be refused, as whoever applies it is
     *     told
     * @param asked the annotations that the user deletes, which are not counted
     */
    public static DeletionEffects of(
            AnnotationLookup annotations,
            Optional<Operation> deletion,
            Collection<AnnotationId> asked) {
        if (deletion.isEmpty()) {
            return NONE;
        }
        List<AnnotationChange> changes;
        try {
            changes = deletion.get().changes(annotations);
        } catch (OperationRefusedException refused) {
            return NONE;
        }
        // some are changed and then deleted; what counts is what they are at the end
        Map<AnnotationId, Optional<Annotation>> after = new LinkedHashMap<>();
        for (AnnotationChange change : changes) {
            if (!asked.contains(change.id())) {
                after.put(change.id(), change.after());
            }
        }
        Fates fates = new Fates(annotations, after);
        return new DeletionEffects(
                fates.deleted(Relation.class),
                fates.deleted(Stance.class),
                fates.lost(Stance.class, stance -> !stance.ends(StanceSide.TARGET).isEmpty()),
                fates.lost(Stance.class, stance -> !stance.ends(StanceSide.HOLDER).isEmpty()),
                fates.changed(Relation.class),
                fates.lost(Mention.class, mention -> mention.referent().isPresent()));
    }

    /**
     * Returns a sentence that says what was deleted, what went with it and what lacks something
     * now.
     *
     * @param what the words of what the user deleted
     */
    public Message said(Message what) {
        return said(1, what);
    }

    /**
     * Returns such a sentence for several annotations that were deleted in one step.
     *
     * @param count how many the user deleted, more than one
     */
    public Message saidOf(int count) {
        return said(count, Message.verbatim(""));
    }

    private Message said(int count, Message what) {
        return Message.of(
                "editing.deletion",
                "count",
                count,
                "what",
                what,
                "relations",
                relations,
                "stances",
                stances,
                "targets",
                withoutTarget,
                "holders",
                withoutHolder,
                "shortened",
                shortened,
                "mentions",
                meaningless);
    }

    /** What becomes of each. */
    private record Fates(AnnotationLookup before, Map<AnnotationId, Optional<Annotation>> after) {

        int deleted(Class<? extends Annotation> kind) {
            return count(id -> was(id, kind).isPresent() && becomes(id, kind).isEmpty());
        }

        int changed(Class<? extends Annotation> kind) {
            return count(id -> was(id, kind).isPresent() && becomes(id, kind).isPresent());
        }

        /** Counts those that stay, and have something before and not after. */
        <T extends Annotation> int lost(Class<T> kind, Predicate<T> having) {
            return count(
                    id ->
                            was(id, kind).filter(having).isPresent()
                                    && becomes(id, kind).filter(having.negate()).isPresent());
        }

        private int count(Predicate<AnnotationId> wanted) {
            return (int) after.keySet().stream().filter(wanted).count();
        }

        private <T extends Annotation> Optional<T> was(AnnotationId id, Class<T> kind) {
            return before.find(id).filter(kind::isInstance).map(kind::cast);
        }

        private <T extends Annotation> Optional<T> becomes(AnnotationId id, Class<T> kind) {
            return after.getOrDefault(id, Optional.empty())
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }
    }
}
