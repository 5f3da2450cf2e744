/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.RuleKind;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.ValueKind;

/** All that the model can say of an element can be filled in. */
@NonNullByDefault({})
class FormFieldsTest {

    /** What has forms of its own: the colours; and what is written by itself. */
    private static final Set<EStructuralFeature> ELSEWHERE =
            Set.of(
                    Literals.COLORED__COLOR,
                    Literals.COLORED__DARK_COLOR,
                    Literals.SCHEMA_DEFINITION__FORMAT);

    @Test
    void thatEveryFeatureOfTheModelIsInTheForm() {
        for (var classifier : SchemaPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass of
                    && !of.isAbstract()
                    && Literals.SCHEMA_ELEMENT.isSuperTypeOf(of)) {
                Set<EStructuralFeature> shown = shown(of);
                for (EAttribute attribute : of.getEAllAttributes()) {
                    if (!FeatureMapUtil.isFeatureMap(attribute) && !ELSEWHERE.contains(attribute)) {
                        assertThat(shown).as("%s", of.getName()).contains(attribute);
                    }
                }
            }
        }
    }

    private static Set<EStructuralFeature> shown(EClass of) {
        Set<EStructuralFeature> shown = new HashSet<>();
        EObject element = SchemaFactory.eINSTANCE.create(of);
        if (element instanceof AttributeDefinition attribute) {
            SchemaFactory.eINSTANCE.createEntityDefinition().getAttributes().add(attribute);
            attribute.setRequired(true);
            for (ValueKind kind : ValueKind.values()) {
                attribute.setKind(kind);
                collect(attribute, shown);
            }
        } else if (element instanceof RuleDefinition rule) {
            for (RuleKind kind : RuleKind.values()) {
                rule.setKind(kind);
                collect(rule, shown);
            }
        } else {
            collect((SchemaElement) element, shown);
        }
        return shown;
    }

    private static void collect(SchemaElement element, Set<EStructuralFeature> shown) {
        FormFields.of(element)
                .forEach(
                        section ->
                                section.fields()
                                        .forEach(
                                                field ->
                                                        assertThat(field.feature())
                                                                .satisfies(shown::add)));
    }
}
