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
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.ConditionDefinition;
import org.scholion.schema.model.EntityDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaPackage.Literals;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;

/** Which elements fit where an element refers to others by their ids. */
public final class FittingElements {

    private final SchemaDefinition model;

    /** Creates it for a schema. */
    public FittingElements(SchemaDefinition model) {
        this.model = model;
    }

    /** Returns the elements whose ids a feature of an element may hold, in display order. */
    public List<? extends SchemaElement> of(EObject owner, EStructuralFeature feature) {
        if (feature == Literals.STANCE_DEFINITION__INTENSITY) {
            return model.getTagSets().stream().filter(TagSetDefinition::isOrdered).toList();
        }
        if (feature == Literals.ATTRIBUTE_DEFINITION__TAG_SET
                || feature == Literals.DOCUMENT_LABEL_DEFINITION__TAG_SET
                || feature == Literals.STANCE_DEFINITION__POLARITY
                || feature == Literals.STANCE_DEFINITION__COMMITMENT) {
            return model.getTagSets();
        }
        if (feature == Literals.TAG_DEFINITION__PARENT) {
            return ((TagSetDefinition) owner.eContainer())
                    .getTags().stream().filter(tag -> tag != owner).toList();
        }
        if (feature == Literals.ATTRIBUTE_DEFINITION__DEFAULT_VALUE) {
            return tags(((AttributeDefinition) owner).getTagSet());
        }
        if (feature == Literals.STANCE_DEFINITION__ACTS) {
            return ((TypeDefinition) owner)
                    .getAttributes().stream().filter(each -> each.getTagSet() != null).toList();
        }
        if (feature == Literals.CONDITION_DEFINITION__ATTRIBUTE) {
            EObject attribute = owner instanceof ConditionDefinition ? owner.eContainer() : owner;
            return attributes((TypeDefinition) attribute.eContainer()).stream()
                    .filter(each -> each != attribute)
                    .toList();
        }
        if (feature == Literals.RULE_DEFINITION__ROLE
                || feature == Literals.RULE_DEFINITION__OTHER_ROLE) {
            String type = ((RuleDefinition) owner).getType();
            return types(RelationDefinition.class::isInstance).stream()
                    .filter(each -> each.getId() != null && each.getId().equals(type))
                    .flatMap(each -> ((RelationDefinition) each).getRoles().stream())
                    .toList();
        }
        if (feature == Literals.ENTITY_DEFINITION__PARENT) {
            return types(type -> type instanceof EntityDefinition && type != owner);
        }
        if (feature == Literals.STANCE_DEFINITION__HOLDER_TYPES
                || feature == Literals.ATTRIBUTE_DEFINITION__ONLY_TYPES) {
            return types(EntityDefinition.class::isInstance);
        }
        return types(any -> true);
    }

    /** Returns the tags of a set; none if there is no such set. */
    public List<TagDefinition> tags(String tagSet) {
        return model.getTagSets().stream()
                .filter(set -> set.getId() != null && set.getId().equals(tagSet))
                .flatMap(set -> set.getTags().stream())
                .toList();
    }

    /** The attributes of a type and of those above it; a circle is gone through once. */
    private List<AttributeDefinition> attributes(TypeDefinition type) {
        List<AttributeDefinition> all = new ArrayList<>(type.getAttributes());
        List<TypeDefinition> seen = new ArrayList<>(List.of(type));
        TypeDefinition at = type;
        while (at instanceof EntityDefinition entity && entity.getParent() != null) {
            String above = entity.getParent();
            List<TypeDefinition> next =
                    types(each -> each instanceof EntityDefinition && above.equals(each.getId()));
            if (next.isEmpty() || seen.contains(next.get(0))) {
                break;
            }
            at = next.get(0);
            seen.add(at);
            all.addAll(at.getAttributes());
        }
        return all;
    }

    private List<TypeDefinition> types(Predicate<TypeDefinition> which) {
        List<TypeDefinition> types = new ArrayList<>();
        for (FeatureMap.Entry entry : model.getTypes()) {
            TypeDefinition type = (TypeDefinition) entry.getValue();
            if (which.test(type)) {
                types.add(type);
            }
        }
        return types;
    }
}
