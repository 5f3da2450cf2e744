/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/**
 * Turns what someone wants into one operation, hence one undo step. Nothing is applied here. An
 * edit that would change nothing is empty. Ids of annotations that are not there (any more) are
 * passed over.
 */
public final class Edits {

    private final AnnotationLookup annotations;
    private final Schema schema;
    private final NewAnnotations made;

    /**
     * Creates edits of some annotations.
     *
     * @param annotations what is there; each edit looks at it afresh
     * @param schema gives roles and proposed values
     * @param member who makes new annotations
     * @param schemaVersion the version new annotations are made under, from 1
     * @param clock tells when they are made
     * @param ids gives their ids
     */
    public Edits(
            AnnotationLookup annotations,
            Schema schema,
            String member,
            int schemaVersion,
            InstantSource clock,
            AnnotationIds ids) {
        this.annotations = annotations;
        this.schema = schema;
        made = new NewAnnotations(schema, member, schemaVersion, clock, ids);
    }

    // New annotations

    /**
     * Makes a mention; its attributes are not yet annotated.
     *
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Edit newMention(String typeId, Span span) {
        return creating(made.mention(typeId, span, Optional.empty()));
    }

    /**
     * Makes a mention that has values.
     *
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Edit newMention(String typeId, Span span, Map<String, AttributeValue> values) {
        Mention plain = made.mention(typeId, span, Optional.empty());
        return creating(plain.withHeader(plain.header().withAttributes(values)));
    }

    /**
     * Makes a passage; its attributes are not yet annotated.
     *
     * @throws IllegalArgumentException when the schema has no such passage type, or the span has
     *     several fragments
     */
    public Edit newPassage(String typeId, Span span) {
        if (span.fragments().size() != 1) {
            throw new IllegalArgumentException("a passage is one piece, not " + span);
        }
        PassageType type = made.type(typeId, PassageType.class);
        return creating(
                new Passage(
                        made.header(type),
                        span,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        type.excludedByDefault()));
    }

    /**
     * Makes a passage like another one: of its type, excluded or not, with its author and date.
     *
     * @throws IllegalArgumentException when the schema has no such passage type, or the span has
     *     several fragments
     */
    public Edit newPassageLike(Passage other, Span span) {
        if (span.fragments().size() != 1) {
            throw new IllegalArgumentException("a passage is one piece, not " + span);
        }
        return creating(
                new Passage(
                        made.header(made.type(other.typeId(), PassageType.class)),
                        span,
                        other.author(),
                        other.authorName(),
                        other.date(),
                        other.excluded()));
    }

    /**
     * Makes a relation; its attributes are not yet annotated.
     *
     * @param roles fillers by role id
     * @throws IllegalArgumentException when the schema has no such relation type
     */
    public Edit newRelation(
            String typeId, Map<String, List<AnnotationId>> roles, Optional<Span> anchor) {
        return creating(
                new Relation(
                        made.header(made.type(typeId, RelationType.class)),
                        new TreeMap<>(roles),
                        anchor));
    }

    /**
     * Makes a referent and lets mentions mean it.
     *
     * @param typeId the id of its entity type, empty when unknown
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Edit newReferent(String name, String typeId, Collection<AnnotationId> mentions) {
        return newReferent(name, typeId, Optional.empty(), mentions);
    }

    /**
     * Makes a referent that is an entry of the catalogue and lets mentions mean it.
     *
     * @param typeId the id of its entity type, empty when unknown
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Edit newReferent(
            String name,
            String typeId,
            Optional<EntryId> entry,
            Collection<AnnotationId> mentions) {
        Referent referent = made.referent(name, typeId).withEntry(entry);
        List<Operation> steps = new ArrayList<>();
        steps.add(new CreateAnnotation(referent));
        steps.addAll(linking(mentions, Optional.of(referent.id())));
        return new Edit(referent.id(), step("new-referent", steps).orElseThrow());
    }

    /**
     * Makes a referent that is a group of others.
     *
     * @param typeId the id of its entity type, empty when unknown
     * @param members the referents that are in it, each once
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Edit newGroup(String name, String typeId, Collection<AnnotationId> members) {
        Referent alone = made.referent(name, typeId);
        return creating(
                new Referent(
                        alone.header(),
                        name,
                        Optional.empty(),
                        List.copyOf(new LinkedHashSet<>(members))));
    }

    /**
     * Makes a stance, along with the mentions and referents that its draft asks for.
     *
     * @throws IllegalArgumentException when the schema has no such stance or entity type
     */
    public Edit newStance(StanceDraft draft) {
        List<Operation> steps = new ArrayList<>();
        Stance stance =
                made.stance(made.header(made.type(draft.typeId(), StanceType.class)), draft, steps);
        steps.add(new CreateAnnotation(stance));
        return new Edit(stance.id(), step("new-stance", steps).orElseThrow());
    }

    /**
     * Makes a stance what its draft says, along with the mentions and referents that the draft asks
     * for; empty when nothing differs or the stance is no longer there. The type stays as it is.
     *
     * @throws IllegalArgumentException when the schema has no such entity type
     */
    public Optional<Operation> changeStance(AnnotationId changed, StanceDraft draft) {
        Optional<Annotation> before = annotations.find(changed);
        List<Operation> steps = new ArrayList<>();
        before.ifPresent(
                stance ->
                        steps.addAll(
                                Replacement.of(
                                        stance, made.stance(stance.header(), draft, steps))));
        return step("change-stance", steps);
    }

    /**
     * Returns one operation that creates all of these, whatever their order and however they refer
     * to each other; empty when there are none.
     *
     * @param label the word for the step, as in {@link CompoundOperation#label}
     */
    public static Optional<Operation> creation(
            String label, Collection<? extends Annotation> annotations) {
        List<Operation> steps = Creation.of(annotations);
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new CompoundOperation(label, steps));
    }

    // Deleting

    /**
     * Deletes annotations and takes care of what hangs on them, in one step:
     *
     * <ul>
     *   <li>a deleted annotation is taken out of the roles of relations; a relation left without
     *       any filler, or with only one and without an anchor, is deleted too;
     *   <li>it is taken out of the ends of stances; a stance stays if it has a cue or evidence, and
     *       is deleted otherwise; an implicit end stays implicit but no longer names the referent;
     *   <li>a mention of a deleted referent stays and means nobody;
     *   <li>a deleted referent is taken out of the groups it is a member of; the groups stay;
     *   <li>a passage whose author is deleted stays, without that author;
     *   <li>and so on with what hangs on relations and stances that are deleted by this.
     * </ul>
     */
    public Optional<Operation> deletion(Collection<AnnotationId> deleted) {
        return step("delete", Deletion.of(annotations, deleted));
    }

    // Referents

    /** Lets mentions mean a referent, or nobody. */
    public Optional<Operation> linkReferent(
            Collection<AnnotationId> mentions, Optional<AnnotationId> referent) {
        return step("link-referent", linking(mentions, referent));
    }

    /**
     * Makes several referents one: everything that refers to the others refers to the kept one,
     * which takes their members, and their name and identifier where it has none; the others are
     * deleted.
     */
    public Optional<Operation> mergeReferents(AnnotationId kept, Collection<AnnotationId> others) {
        return step("merge-referents", ReferentMerge.of(annotations, kept, others));
    }

    // Changing

    /**
     * Gives annotations another type. They keep the values of attributes that it has, too; values
     * of attributes it does not have are cleared. Fillers of roles that another relation type does
     * not have move to the role in the same position.
     *
     * @throws IllegalArgumentException when the schema has no such type
     */
    public Optional<Operation> changeType(Collection<AnnotationId> changed, String typeId) {
        AnnotationType type = made.type(typeId, AnnotationType.class);
        return changing("change-type", changed, TypeChange.to(schema, type));
    }

    /** Sets an attribute of several annotations, or clears it. */
    public Optional<Operation> setAttribute(
            Collection<AnnotationId> changed, String attributeId, Optional<AttributeValue> value) {
        return changing(
                "set-attribute",
                changed,
                a -> a.withHeader(a.header().withAttribute(attributeId, value)));
    }

    /** Chooses what the schema proposes for attributes without a value. */
    public Optional<Operation> confirmProposals(Collection<AnnotationId> changed) {
        return changing(
                "confirm-proposals",
                changed,
                a -> {
                    Map<String, AttributeValue> values = new TreeMap<>(a.header().attributes());
                    values.putAll(ProposedValues.of(schema, a));
                    return a.withHeader(a.header().withAttributes(values));
                });
    }

    /** Marks all as unsure; if all of them are already, as sure. */
    public Optional<Operation> toggleUnsure(Collection<AnnotationId> changed) {
        boolean unsure =
                !changed.stream()
                        .flatMap(id -> annotations.find(id).stream())
                        .allMatch(a -> a.header().unsure());
        return changing(
                unsure ? "mark-as-unsure" : "mark-as-sure",
                changed,
                a -> a.withHeader(a.header().withUnsure(unsure)));
    }

    /** Sets or clears a note; a blank one is none. */
    public Optional<Operation> setNote(AnnotationId changed, Optional<String> note) {
        Optional<String> written = note.filter(text -> !text.isBlank());
        return changing(
                "set-note", List.of(changed), a -> a.withHeader(a.header().withNote(written)));
    }

    /**
     * Sets, changes or removes the document label of a type.
     *
     * @throws IllegalArgumentException when the schema has no such document label
     */
    public Optional<Operation> setDocumentLabel(String typeId, Optional<AttributeValue> value) {
        List<DocumentLabel> there = new ArrayList<>();
        for (Annotation annotation : annotations.all()) {
            if (annotation instanceof DocumentLabel label && label.typeId().equals(typeId)) {
                there.add(label);
            }
        }
        List<Operation> steps = new ArrayList<>();
        if (value.isEmpty()) {
            steps.addAll(Deletion.of(annotations, there.stream().map(Annotation::id).toList()));
        } else if (there.isEmpty()) {
            steps.add(
                    new CreateAnnotation(
                            new DocumentLabel(
                                    made.header(made.type(typeId, DocumentLabelType.class)),
                                    value.get())));
        } else {
            DocumentLabel label = there.get(0);
            steps.addAll(Replacement.of(label, new DocumentLabel(label.header(), value.get())));
        }
        return step("label-document", steps);
    }

    /**
     * Returns the smallest operation that turns one state of an annotation into another; empty when
     * they are equal.
     *
     * @param label the word for the step, as in {@link CompoundOperation#label} if it takes several
     *     operations
     * @throws IllegalArgumentException when the two differ in kind, id, member, time or schema
     *     version
     */
    public static Optional<Operation> replace(String label, Annotation before, Annotation after) {
        return step(label, Replacement.of(before, after));
    }

    /**
     * Changes several annotations, each as it is now, in one step; empty when all stay as they are.
     *
     * @param label the word for the step, as in {@link CompoundOperation#label}
     * @param changed their ids; those that are not there are passed over
     * @param change gives what one becomes, of the same kind, id, member, time and schema version
     */
    public Optional<Operation> changing(
            String label, Collection<AnnotationId> changed, UnaryOperator<Annotation> change) {
        List<Operation> steps = new ArrayList<>();
        Set<AnnotationId> once = new LinkedHashSet<>(changed);
        for (AnnotationId id : once) {
            annotations
                    .find(id)
                    .ifPresent(
                            before -> steps.addAll(Replacement.of(before, change.apply(before))));
        }
        return step(label, steps);
    }

    private List<Operation> linking(
            Collection<AnnotationId> mentions, Optional<AnnotationId> referent) {
        List<Operation> steps = new ArrayList<>();
        for (AnnotationId id : new LinkedHashSet<>(mentions)) {
            annotations
                    .find(id)
                    .flatMap(a -> a instanceof Mention m ? Optional.of(m) : Optional.empty())
                    .ifPresent(m -> steps.addAll(Replacement.of(m, m.withReferent(referent))));
        }
        return steps;
    }

    private static Edit creating(Annotation annotation) {
        return new Edit(annotation.id(), new CreateAnnotation(annotation));
    }

    private static Optional<Operation> step(String label, List<Operation> steps) {
        return switch (steps.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(steps.get(0));
            default -> Optional.of(new CompoundOperation(label, steps));
        };
    }
}
