/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.several;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.DeletionEffects;
import org.scholion.editing.intent.SameAs;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.StanceType;
import org.scholion.words.Message;

/**
 * Turns what someone wants of several annotations into one operation, hence one undo step. What
 * does not fit all of them is done to none.
 */
public final class SeveralEdits {

    private final AnnotationLookup annotations;
    private final Edits edits;
    private final AnnotationTexts texts;

    /**
     * Creates edits of some annotations.
     *
     * @param annotations what is there; each edit looks at it afresh
     * @param edits edits of these
     * @param texts words for these
     */
    public SeveralEdits(AnnotationLookup annotations, Edits edits, AnnotationTexts texts) {
        this.annotations = annotations;
        this.edits = edits;
        this.texts = texts;
    }

    /** Tells whether an annotation can have a type, as it is of the type's kind. */
    public static boolean fits(Annotation annotation, AnnotationType type) {
        return switch (annotation) {
            case Mention mention -> type instanceof EntityType;
            case Referent referent -> type instanceof EntityType;
            case Relation relation -> type instanceof RelationType;
            case Stance stance -> type instanceof StanceType;
            case Passage passage -> type instanceof PassageType;
            case DocumentLabel label -> false;
        };
    }

    /** Gives all another type; nothing when one of them cannot have it. */
    public SeveralStep changeType(SeveralMarks marks, AnnotationType type) {
        long misfits = marks.all().stream().filter(one -> !fits(one, type)).count();
        if (misfits > 0) {
            return new SeveralStep.Nothing(
                    Message.of(
                            "editing.several.type-misfits",
                            "type",
                            type.name(),
                            "misfits",
                            misfits,
                            "count",
                            marks.size()));
        }
        return SeveralStep.of(
                edits.changeType(marks.ids(), type.id()),
                Message.of("editing.several.typed", "count", marks.size(), "type", type.name()),
                Message.of("editing.several.typed-already", "type", type.name()));
    }

    /** Gives all a value of an attribute they have in common, or takes theirs away. */
    public SeveralStep setAttribute(
            SeveralMarks marks, Attribute attribute, Optional<AttributeValue> value) {
        return SeveralStep.of(
                edits.setAttribute(marks.ids(), attribute.id(), value),
                changed(marks),
                Message.of("editing.several.valued-already"));
    }

    /** Says that one step has changed all of them. */
    public static Message changed(SeveralMarks marks) {
        return Message.of("editing.several.changed", "count", marks.size());
    }

    /** Deletes all and what hangs on them, and says what that is. */
    public SeveralStep delete(SeveralMarks marks) {
        Optional<Operation> step = edits.deletion(marks.ids());
        DeletionEffects effects = DeletionEffects.of(annotations, step, marks.ids());
        Message said =
                marks.size() == 1
                        ? effects.said(texts.label(marks.all().get(0)))
                        : effects.saidOf(marks.size());
        return SeveralStep.of(step, said, Message.of("editing.several.gone"));
    }

    /** Has all mentions mean the same; nothing when something else than mentions is among them. */
    public SeveralStep sameReferent(SeveralMarks marks) {
        int others = marks.size() - marks.mentions().size();
        if (others > 0) {
            return new SeveralStep.Nothing(
                    Message.of(
                            "editing.several.mentions-only",
                            "others",
                            others,
                            "count",
                            marks.size()));
        }
        return SeveralStep.of(
                SameAs.ofAll(edits, texts, marks.mentions()),
                Message.of("editing.several.joined", "count", marks.size()),
                Message.of("editing.several.same-already"));
    }

    /** Flags all as unsure; if all are already, as sure. */
    public SeveralStep toggleUnsure(SeveralMarks marks) {
        return SeveralStep.of(
                edits.toggleUnsure(marks.ids()),
                changed(marks),
                Message.of("editing.several.gone"));
    }

    /** Chooses what the schema proposes for attributes of theirs without a value. */
    public SeveralStep confirmProposals(SeveralMarks marks) {
        return SeveralStep.of(
                edits.confirmProposals(marks.ids()),
                changed(marks),
                Message.of("editing.several.nothing-proposed"));
    }
}
