/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceSide;
import org.scholion.document.operation.ChangeAnchor;
import org.scholion.document.operation.ChangeAttribute;
import org.scholion.document.operation.ChangeConfidence;
import org.scholion.document.operation.ChangeCues;
import org.scholion.document.operation.ChangeDocumentLabel;
import org.scholion.document.operation.ChangeEvidence;
import org.scholion.document.operation.ChangeIntensity;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangePolarity;
import org.scholion.document.operation.ChangeReferent;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeStanceEnds;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.ChangeUnsure;
import org.scholion.document.operation.DescribePassage;
import org.scholion.document.operation.DescribeReferent;
import org.scholion.document.operation.Operation;
import org.scholion.document.operation.PassageDescription;
import org.scholion.document.operation.ReferentDescription;

/** Splits the difference of two states of an annotation into the smallest operations. */
final class Replacement {

    private final List<Operation> steps = new ArrayList<>();
    private final AnnotationId id;

    private Replacement(AnnotationId id) {
        this.id = id;
    }

    /**
     * Returns the operations, none when the two are equal.
     *
     * @throws IllegalArgumentException when the two are not states of one annotation
     */
    static List<Operation> of(Annotation before, Annotation after) {
        AnnotationHeader from = before.header();
        AnnotationHeader to = after.header();
        if (before.kind() != after.kind()
                || !from.id().equals(to.id())
                || !from.madeBy().equals(to.madeBy())
                || !from.madeAt().equals(to.madeAt())
                || from.schemaVersion() != to.schemaVersion()) {
            throw new IllegalArgumentException(
                    "two states of an annotation share kind, id, member, time and schema version: "
                            + before
                            + " and "
                            + after);
        }
        Replacement replacement = new Replacement(from.id());
        replacement.header(from, to, before instanceof Referent);
        switch (before) {
            case Mention mention -> replacement.mention(mention, (Mention) after);
            case Referent referent -> replacement.referent(referent, (Referent) after);
            case Relation relation -> replacement.relation(relation, (Relation) after);
            case Stance stance -> replacement.stance(stance, (Stance) after);
            case Passage passage -> replacement.passage(passage, (Passage) after);
            case DocumentLabel label -> replacement.label(label, (DocumentLabel) after);
        }
        return replacement.steps;
    }

    private void header(AnnotationHeader from, AnnotationHeader to, boolean referent) {
        if (!referent && !from.typeId().equals(to.typeId())) {
            steps.add(new ChangeType(id, from.typeId(), to.typeId()));
        }
        if (!from.note().equals(to.note())) {
            steps.add(new ChangeNote(id, from.note(), to.note()));
        }
        if (!from.confidence().equals(to.confidence())) {
            steps.add(new ChangeConfidence(id, from.confidence(), to.confidence()));
        }
        if (from.unsure() != to.unsure()) {
            steps.add(new ChangeUnsure(id, from.unsure(), to.unsure()));
        }
        SortedSet<String> attributes = new TreeSet<>(from.attributes().keySet());
        attributes.addAll(to.attributes().keySet());
        for (String attribute : attributes) {
            Optional<AttributeValue> was = Optional.ofNullable(from.attributes().get(attribute));
            Optional<AttributeValue> is = Optional.ofNullable(to.attributes().get(attribute));
            if (!was.equals(is)) {
                steps.add(new ChangeAttribute(id, attribute, was, is));
            }
        }
    }

    private void mention(Mention from, Mention to) {
        if (!from.span().equals(to.span())) {
            steps.add(new ChangeSpan(id, from.span(), to.span()));
        }
        if (!from.referent().equals(to.referent())) {
            steps.add(new ChangeReferent(id, from.referent(), to.referent()));
        }
    }

    private void referent(Referent from, Referent to) {
        ReferentDescription was = ReferentDescription.of(from);
        ReferentDescription is = ReferentDescription.of(to);
        if (!was.equals(is)) {
            steps.add(new DescribeReferent(id, was, is));
        }
    }

    private void relation(Relation from, Relation to) {
        SortedSet<String> roles = new TreeSet<>(from.roles().keySet());
        roles.addAll(to.roles().keySet());
        for (String role : roles) {
            if (!from.fillers(role).equals(to.fillers(role))) {
                steps.add(new ChangeRole(id, role, from.fillers(role), to.fillers(role)));
            }
        }
        if (!from.anchor().equals(to.anchor())) {
            steps.add(new ChangeAnchor(id, from.anchor(), to.anchor()));
        }
    }

    private void stance(Stance from, Stance to) {
        for (StanceSide side : StanceSide.values()) {
            if (!from.ends(side).equals(to.ends(side))) {
                steps.add(new ChangeStanceEnds(id, side, from.ends(side), to.ends(side)));
            }
        }
        if (!from.polarity().equals(to.polarity())) {
            steps.add(new ChangePolarity(id, from.polarity(), to.polarity()));
        }
        if (!from.intensity().equals(to.intensity())) {
            steps.add(new ChangeIntensity(id, from.intensity(), to.intensity()));
        }
        if (!from.cues().equals(to.cues())) {
            steps.add(new ChangeCues(id, from.cues(), to.cues()));
        }
        if (!from.evidence().equals(to.evidence())) {
            steps.add(new ChangeEvidence(id, from.evidence(), to.evidence()));
        }
    }

    private void passage(Passage from, Passage to) {
        if (!from.span().equals(to.span())) {
            steps.add(new ChangeSpan(id, from.span(), to.span()));
        }
        PassageDescription was = PassageDescription.of(from);
        PassageDescription is = PassageDescription.of(to);
        if (!was.equals(is)) {
            steps.add(new DescribePassage(id, was, is));
        }
    }

    private void label(DocumentLabel from, DocumentLabel to) {
        if (!from.value().equals(to.value())) {
            steps.add(new ChangeDocumentLabel(id, from.value(), to.value()));
        }
    }
}
