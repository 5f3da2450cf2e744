/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.DocumentLabelDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.PassageDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.RuleKind;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.StanceDefinition;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.schema.model.ValueKind;
import org.scholion.ui.schema.internal.model.FormField.Look;

/**
 * What there is to fill in of each element: every feature of the model but colours, translations,
 * guidelines and conditions, which have forms of their own. What an element of its kind has no use
 * for is left out, unless something is there.
 */
public final class FormFields {

    private final EObject element;
    private final List<FormSection> sections = new ArrayList<>();
    private List<FormField> fields = new ArrayList<>();

    private FormFields(EObject element) {
        this.element = element;
    }

    /** Returns what there is to fill in now. */
    public static List<FormSection> of(EObject element) {
        FormFields made = new FormFields(element);
        made.fill();
        return List.copyOf(made.sections);
    }

    private void fill() {
        always(Literals.SCHEMA_ELEMENT__NAME, Look.LINE, "design.name");
        always(Literals.SCHEMA_ELEMENT__ID, Look.ID, "design.id");
        if (element instanceof TypeDefinition) {
            always(Literals.TYPE_DEFINITION__SHORT_NAME, Look.LINE, "design.short-name");
        }
        if (element instanceof Colored) {
            always(Literals.COLORED__SHORTCUT, Look.KEY, "design.key");
        }
        always(
                Literals.SCHEMA_ELEMENT__DESCRIPTION,
                Look.LINES,
                element instanceof RuleDefinition ? "design.rule-message" : "design.description");
        section("design.section.general");
        switch (element) {
            case SchemaDefinition schema -> {
                always(Literals.SCHEMA_DEFINITION__LANGUAGE, Look.LINE, "design.language");
                section("design.section.words");
            }
            case EntityDefinition entity -> entity();
            case RelationDefinition relation -> relation();
            case StanceDefinition stance -> stance();
            case PassageDefinition passage -> {
                always(
                        Literals.PASSAGE_DEFINITION__EXCLUDED_BY_DEFAULT,
                        Look.CHECK,
                        "design.excluded");
                section("design.section.place");
            }
            case DocumentLabelDefinition label -> {
                always(Literals.DOCUMENT_LABEL_DEFINITION__TAG_SET, Look.ONE, "design.tag-set");
                always(Literals.DOCUMENT_LABEL_DEFINITION__MULTIPLE, Look.CHECK, "design.multiple");
                section("design.section.values");
            }
            case TagSetDefinition tagSet -> {
                always(Literals.TAG_SET_DEFINITION__ORDERED, Look.CHECK, "design.ordered");
                always(Literals.TAG_SET_DEFINITION__OPEN, Look.CHECK, "design.open");
                section("design.section.values");
            }
            case TagDefinition tag -> {
                always(Literals.TAG_DEFINITION__VALUE, Look.FRACTION, "design.weight");
                always(Literals.TAG_DEFINITION__PARENT, Look.ONE, "design.parent");
                section("design.section.values");
            }
            case AttributeDefinition attribute -> attribute(attribute);
            case RoleDefinition role -> {
                always(Literals.ROLE_DEFINITION__MINIMUM, Look.WHOLE, "design.least");
                always(Literals.ROLE_DEFINITION__MAXIMUM, Look.WHOLE_OR_ANY, "design.most");
                always(Literals.ROLE_DEFINITION__ALLOWED_TYPES, Look.SEVERAL, "design.fillers");
                section("design.section.fillers");
            }
            case RuleDefinition rule -> rule(rule);
            default -> throw new IllegalArgumentException(element.eClass().getName());
        }
    }

    private void entity() {
        always(Literals.ENTITY_DEFINITION__PARENT, Look.ONE, "design.parent");
        always(Literals.ENTITY_DEFINITION__ABSTRACT_TYPE, Look.CHECK, "design.abstract");
        section("design.section.line");
        always(Literals.ENTITY_DEFINITION__ANCHOR, Look.LITERAL, "design.anchor");
        always(Literals.ENTITY_DEFINITION__OVERLAP, Look.LITERAL, "design.overlap");
        always(Literals.ENTITY_DEFINITION__NESTING, Look.LITERAL, "design.nesting");
        always(Literals.ENTITY_DEFINITION__ARTICLE, Look.LITERAL, "design.article");
        always(Literals.ENTITY_DEFINITION__WHOLE_WORDS, Look.CHECK, "design.whole-words");
        always(Literals.ENTITY_DEFINITION__DISCONTINUOUS, Look.CHECK, "design.discontinuous");
        always(Literals.ENTITY_DEFINITION__ZERO_WIDTH, Look.CHECK, "design.zero-width");
        section("design.section.place");
        always(Literals.ENTITY_DEFINITION__REFERENTS, Look.CHECK, "design.referents");
        always(Literals.ENTITY_DEFINITION__GROUPS, Look.CHECK, "design.groups");
        always(Literals.ENTITY_DEFINITION__IDENTIFIED, Look.CHECK, "design.identified");
        section("design.section.referents");
    }

    private void relation() {
        always(Literals.RELATION_DEFINITION__SYMMETRIC, Look.CHECK, "design.symmetric");
        always(Literals.RELATION_DEFINITION__ANCHORED, Look.CHECK, "design.anchored");
        always(Literals.RELATION_DEFINITION__SAME_SENTENCE, Look.CHECK, "design.same-sentence");
        section("design.section.place");
    }

    private void stance() {
        always(Literals.STANCE_DEFINITION__POLARITY, Look.ONE, "design.polarity");
        always(Literals.STANCE_DEFINITION__INTENSITY, Look.ONE, "design.intensity");
        always(
                Literals.STANCE_DEFINITION__INTENSITY_REQUIRED,
                Look.CHECK,
                "design.intensity-required");
        always(Literals.STANCE_DEFINITION__ACTS, Look.ONE, "design.acts");
        section("design.section.values");
        always(Literals.STANCE_DEFINITION__AUTHOR_HOLDER, Look.CHECK, "design.author-holder");
        always(Literals.STANCE_DEFINITION__IMPLICIT_HOLDER, Look.CHECK, "design.implicit-holder");
        always(Literals.STANCE_DEFINITION__HOLDER_TYPES, Look.SEVERAL, "design.holders");
        always(Literals.STANCE_DEFINITION__TARGET_TYPES, Look.SEVERAL, "design.targets");
        always(Literals.STANCE_DEFINITION__CATALOGUED, Look.CHECK, "design.catalogued");
        section("design.section.ends");
        always(Literals.STANCE_DEFINITION__CUE_REQUIRED, Look.CHECK, "design.cue-required");
        always(
                Literals.STANCE_DEFINITION__EVIDENCE_REQUIRED,
                Look.CHECK,
                "design.evidence-required");
        always(Literals.STANCE_DEFINITION__MAXIMUM_SOURCES, Look.WHOLE_OR_ANY, "design.sources");
        always(Literals.STANCE_DEFINITION__COMMITMENT, Look.ONE, "design.commitment");
        section("design.section.place");
    }

    private void attribute(AttributeDefinition attribute) {
        ValueKind kind = attribute.getKind();
        boolean number = kind == ValueKind.INTEGER || kind == ValueKind.DECIMAL;
        always(Literals.ATTRIBUTE_DEFINITION__KIND, Look.LITERAL, "design.kind");
        when(
                kind == ValueKind.TAG || kind == ValueKind.TAGS,
                Literals.ATTRIBUTE_DEFINITION__TAG_SET,
                Look.ONE,
                "design.tag-set");
        when(number, Literals.ATTRIBUTE_DEFINITION__MINIMUM, Look.DECIMAL, "design.least");
        when(number, Literals.ATTRIBUTE_DEFINITION__MAXIMUM, Look.DECIMAL, "design.most");
        when(
                kind == ValueKind.LINK,
                Literals.ATTRIBUTE_DEFINITION__ALLOWED_TYPES,
                Look.SEVERAL,
                "design.linked");
        when(
                kind != ValueKind.LINK,
                Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE,
                kind == ValueKind.TAG || kind == ValueKind.TAGS ? Look.ONE : Look.LINE,
                "design.default");
        section("design.section.values");
        always(Literals.ATTRIBUTE_DEFINITION__REQUIRED, Look.CHECK, "design.required");
        when(
                attribute.isRequired(),
                Literals.ATTRIBUTE_DEFINITION__BLOCKING,
                Look.CHECK,
                "design.blocking");
        always(Literals.ATTRIBUTE_DEFINITION__SHOWN, Look.CHECK, "design.shown");
        when(
                attribute.eContainer() instanceof EntityDefinition,
                Literals.ATTRIBUTE_DEFINITION__ONLY_TYPES,
                Look.SEVERAL,
                "design.only");
        section("design.section.asked");
    }

    private void rule(RuleDefinition rule) {
        RuleKind kind = rule.getKind();
        boolean different = kind == RuleKind.DIFFERENT;
        always(Literals.RULE_DEFINITION__KIND, Look.LITERAL, "design.rule-kind");
        always(Literals.RULE_DEFINITION__TYPE, Look.ONE, "design.type");
        when(different, Literals.RULE_DEFINITION__ROLE, Look.ONE, "design.role");
        when(different, Literals.RULE_DEFINITION__OTHER_ROLE, Look.ONE, "design.other-role");
        when(
                kind == RuleKind.NOT_INSIDE,
                Literals.RULE_DEFINITION__WITHIN,
                Look.ONE,
                "design.within");
        when(kind == RuleKind.AT_MOST, Literals.RULE_DEFINITION__LIMIT, Look.WHOLE, "design.limit");
        always(Literals.RULE_DEFINITION__BLOCKING, Look.CHECK, "design.blocking");
        section("design.section.rule");
    }

    private void always(EStructuralFeature feature, Look look, String label) {
        fields.add(new FormField(feature, look, label));
    }

    private void when(boolean useful, EStructuralFeature feature, Look look, String label) {
        if (useful || element.eIsSet(feature)) {
            always(feature, look, label);
        }
    }

    private void section(String label) {
        sections.add(new FormSection(label, fields));
        fields = new ArrayList<>();
    }
}
