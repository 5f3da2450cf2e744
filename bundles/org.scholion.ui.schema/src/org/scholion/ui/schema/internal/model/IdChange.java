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
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage.Literals;

/** Gives an element another id, and what names it by the old one names it by the new one. */
final class IdChange {

    /** What holds ids of other elements; {@link FittingElements} says of which. */
    static final Set<EStructuralFeature> REFERENCES =
            Set.of(
                    Literals.ATTRIBUTE_DEFINITION__ALLOWED_TYPES,
                    Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE,
                    Literals.ATTRIBUTE_DEFINITION__ONLY_TYPES,
                    Literals.ATTRIBUTE_DEFINITION__TAG_SET,
                    Literals.CONDITION_DEFINITION__ATTRIBUTE,
                    Literals.CONDITION_DEFINITION__VALUES,
                    Literals.DOCUMENT_LABEL_DEFINITION__TAG_SET,
                    Literals.ENTITY_DEFINITION__PARENT,
                    Literals.ROLE_DEFINITION__ALLOWED_TYPES,
                    Literals.RULE_DEFINITION__OTHER_ROLE,
                    Literals.RULE_DEFINITION__ROLE,
                    Literals.RULE_DEFINITION__TYPE,
                    Literals.RULE_DEFINITION__WITHIN,
                    Literals.STANCE_DEFINITION__ACTS,
                    Literals.STANCE_DEFINITION__COMMITMENT,
                    Literals.STANCE_DEFINITION__HOLDER_TYPES,
                    Literals.STANCE_DEFINITION__INTENSITY,
                    Literals.STANCE_DEFINITION__POLARITY,
                    Literals.STANCE_DEFINITION__TARGET_TYPES,
                    Literals.TAG_DEFINITION__PARENT);

    private final FittingElements fitting;
    private final SchemaElement element;
    private final String before;
    private final List<Runnable> followers = new ArrayList<>();

    private IdChange(SchemaDefinition model, SchemaElement element) {
        this.fitting = new FittingElements(model);
        this.element = element;
        this.before = element.getId() == null ? "" : element.getId();
    }

    static void make(SchemaDefinition model, SchemaElement element, String id) {
        IdChange change = new IdChange(model, element);
        if (!change.before.isEmpty()) {
            // all is found before anything changes, since some is found by what else changes
            model.eAllContents().forEachRemaining(owner -> change.follow(owner, id));
        }
        element.setId(id);
        change.followers.forEach(Runnable::run);
    }

    private void follow(EObject owner, String id) {
        for (EStructuralFeature feature : owner.eClass().getEAllAttributes()) {
            if (!REFERENCES.contains(feature)) {
                continue;
            }
            Object value = owner.eGet(feature);
            boolean names =
                    value instanceof List<?> list ? list.contains(before) : before.equals(value);
            if (names && candidates(owner, feature).contains(element)) {
                followers.add(() -> replace(owner, feature, id));
            }
        }
    }

    private List<? extends SchemaElement> candidates(EObject owner, EStructuralFeature feature) {
        if (feature == Literals.CONDITION_DEFINITION__VALUES
                && owner instanceof ConditionDefinition condition) {
            return fitting.of(condition, Literals.CONDITION_DEFINITION__ATTRIBUTE).stream()
                    .filter(each -> String.valueOf(each.getId()).equals(condition.getAttribute()))
                    .flatMap(
                            each -> fitting.tags(((AttributeDefinition) each).getTagSet()).stream())
                    .toList();
        }
        return fitting.of(owner, feature);
    }

    @SuppressWarnings("unchecked")
    private void replace(EObject owner, EStructuralFeature feature, String id) {
        if (feature.isMany()) {
            EList<String> list = (EList<String>) owner.eGet(feature);
            list.set(list.indexOf(before), id);
        } else {
            owner.eSet(feature, id);
        }
    }
}
