/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.ProjectStore.StoreProblem;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.text.TextBoundaries;

/**
 * Compares one annotation set with its text and the schema. What the store itself verifies (types,
 * references, the end of the text) is not looked at again.
 */
public final class SetInspection {

    /** More of one set would help nobody. */
    private static final int MOST = 50;

    private final Schema schema;
    private final String text;
    private final TextBoundaries boundaries;
    private final String where;
    private final List<StoreProblem> problems = new ArrayList<>();
    private final List<StoreProblem> remarks = new ArrayList<>();

    /**
     * Creates an inspection.
     *
     * @param where document and member
     */
    public SetInspection(Schema schema, String text, String where) {
        this.schema = schema;
        this.text = text;
        this.boundaries = TextBoundaries.of(text, "");
        this.where = where;
    }

    /** Returns what breaks an invariant. */
    public List<StoreProblem> problems() {
        return cut(problems);
    }

    /** Returns what is only worth a look. */
    public List<StoreProblem> remarks() {
        return cut(remarks);
    }

    private List<StoreProblem> cut(List<StoreProblem> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<StoreProblem> few = new ArrayList<>(all.subList(0, MOST));
        few.add(new StoreProblem(where, "And " + (all.size() - MOST) + " more."));
        return few;
    }

    /**
     * Looks at all annotations of the set. What a referent's attributes are is declared nowhere.
     */
    public void inspect(Collection<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            spans(annotation);
            Optional<AnnotationType> type = schema.type(annotation.typeId());
            if (type.isPresent() && annotation.kind() != AnnotationKind.REFERENT) {
                attributes(annotation, type.get());
                switch (annotation) {
                    case Relation relation when type.get() instanceof RelationType known ->
                            roles(relation, known);
                    case Stance stance when type.get() instanceof StanceType known ->
                            scales(stance, known);
                    case DocumentLabel label when type.get() instanceof DocumentLabelType known ->
                            tags(label, "value", label.value(), Optional.of(known.tagSet()));
                    default -> {
                        // mentions and passages have attributes alone
                    }
                }
            }
        }
    }

    private void spans(Annotation annotation) {
        for (Span span : annotation.spans()) {
            for (Fragment fragment : span.fragments()) {
                if (fragment.end() <= text.length()
                        && !(isBoundary(fragment.begin()) && isBoundary(fragment.end()))) {
                    remark(
                            annotation,
                            "cuts a character in two: it runs from "
                                    + fragment.begin()
                                    + " to "
                                    + fragment.end());
                }
            }
        }
        if (annotation instanceof Stance stance && stance.spans().isEmpty()) {
            remark(annotation, "has neither a cue nor evidence, so it is about the whole document");
        }
    }

    private boolean isBoundary(int offset) {
        return offset == 0 || offset == text.length() || boundaries.isGrapheme(offset);
    }

    private void attributes(Annotation annotation, AnnotationType type) {
        for (Map.Entry<String, AttributeValue> entry :
                annotation.header().attributes().entrySet()) {
            Optional<Attribute> attribute = type.attribute(entry.getKey());
            if (attribute.isEmpty()) {
                problem(
                        annotation,
                        "has the attribute "
                                + entry.getKey()
                                + ", which the type "
                                + type.id()
                                + " does not have");
            } else {
                value(annotation, attribute.get(), entry.getValue());
            }
        }
        for (Attribute attribute : type.attributes()) {
            if (attribute.required()
                    && !annotation.header().attributes().containsKey(attribute.id())) {
                remark(annotation, "has no " + attribute.name() + " yet");
            }
        }
    }

    private void value(Annotation annotation, Attribute attribute, AttributeValue value) {
        boolean fits =
                switch (value) {
                    case AttributeValue.Text text ->
                            attribute.kind() == AttributeKind.TEXT
                                    || attribute.kind() == AttributeKind.DATE
                                    || attribute.kind() == AttributeKind.IDENTIFIER;
                    case AttributeValue.Flag flag -> attribute.kind() == AttributeKind.FLAG;
                    case AttributeValue.Number number ->
                            attribute.kind() == AttributeKind.INTEGER
                                    || attribute.kind() == AttributeKind.DECIMAL;
                    case AttributeValue.Tags tags ->
                            attribute.kind() == AttributeKind.TAGS
                                    || attribute.kind() == AttributeKind.TAG
                                            && tags.tags().size() <= 1;
                    case AttributeValue.Absent absent -> true;
                    case AttributeValue.Skipped skipped -> true;
                };
        if (!fits) {
            problem(
                    annotation,
                    "has a value in " + attribute.id() + " that it cannot take: " + value);
        } else {
            tags(annotation, attribute.id(), value, attribute.tagSet());
        }
    }

    private void tags(
            Annotation annotation, String what, AttributeValue value, Optional<String> tagSet) {
        Optional<TagSet> set = tagSet.flatMap(schema::tagSet);
        if (!(value instanceof AttributeValue.Tags tags) || set.isEmpty() || set.get().open()) {
            return;
        }
        for (String tag : tags.tags()) {
            if (set.get().tag(tag).isEmpty()) {
                problem(
                        annotation,
                        "has the tag "
                                + tag
                                + " as its "
                                + what
                                + ", which the tag set "
                                + set.get().id()
                                + " does not have");
            }
        }
    }

    private void scales(Stance stance, StanceType type) {
        stance.polarity().ifPresent(v -> tags(stance, "polarity", v, Optional.of(type.polarity())));
        stance.intensity().ifPresent(v -> tags(stance, "intensity", v, type.intensity()));
    }

    private void roles(Relation relation, RelationType type) {
        for (Map.Entry<String, List<AnnotationId>> entry : relation.roles().entrySet()) {
            Optional<Role> role = type.role(entry.getKey());
            if (role.isEmpty()) {
                problem(
                        relation,
                        "has the role "
                                + entry.getKey()
                                + ", which the type "
                                + type.id()
                                + " does not have");
            } else if (role.get().maximum() != Role.UNBOUNDED
                    && entry.getValue().size() > role.get().maximum()) {
                remark(
                        relation,
                        "has "
                                + entry.getValue().size()
                                + " fillers of "
                                + role.get().name()
                                + ", and at most "
                                + role.get().maximum()
                                + " are wanted");
            }
        }
        for (Role role : type.roles()) {
            if (relation.fillers(role.id()).size() < role.minimum()) {
                remark(relation, "lacks a filler of " + role.name());
            }
        }
    }

    private void problem(Annotation annotation, String what) {
        problems.add(new StoreProblem(where, sentence(annotation, what)));
    }

    private void remark(Annotation annotation, String what) {
        remarks.add(new StoreProblem(where, sentence(annotation, what)));
    }

    private static String sentence(Annotation annotation, String what) {
        return "The "
                + annotation.kind().word()
                + " "
                + annotation.id()
                + annotation.begin().map(b -> " at " + b).orElse("")
                + " "
                + what
                + ".";
    }
}
