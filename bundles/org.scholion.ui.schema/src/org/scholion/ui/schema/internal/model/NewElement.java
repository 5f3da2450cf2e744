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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.scholion.schema.KeySuggestion;
import org.scholion.schema.PaletteChecks;
import org.scholion.schema.SchemaIds;
import org.scholion.schema.TypeColor;
import org.scholion.schema.model.AttributeDefinition;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.DocumentLabelDefinition;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.RoleDefinition;
import org.scholion.schema.model.RuleDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.SchemaFactory;
import org.scholion.schema.model.SchemaPackage;
import org.scholion.schema.model.StanceDefinition;
import org.scholion.schema.model.TagDefinition;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;

/**
 * Makes elements with all that nobody should have to think of: an id, a free colour, a free key.
 */
final class NewElement {

    private final SchemaDefinition model;
    private final Namer namer;

    /** Names what is new. */
    @FunctionalInterface
    interface Namer {
        /** Returns a name for a new element of a class, in the language of the window. */
        String name(EClass of);
    }

    NewElement(SchemaDefinition model, Namer namer) {
        this.model = model;
        this.namer = namer;
    }

    /** Returns a new element of a class for a parent, not yet in it. */
    SchemaElement make(EClass of, EObject parent) {
        SchemaElement made = (SchemaElement) SchemaFactory.eINSTANCE.create(of);
        made.setName(freeName(namer.name(of), siblings(of, parent)));
        made.setId(freeId(made, parent));
        if (made instanceof TypeDefinition type) {
            color(type);
            KeySuggestion.any(made.getName(), keys()).ifPresent(type::setShortcut);
        }
        switch (made) {
            case RelationDefinition relation -> {
                relation.getRoles().add((RoleDefinition) make(role(), relation));
                relation.getRoles().add((RoleDefinition) make(role(), relation));
            }
            case TagSetDefinition tagSet ->
                    tagSet.getTags().add((TagDefinition) make(tag(), tagSet));
            case StanceDefinition stance -> stance.setPolarity(firstTagSet());
            case DocumentLabelDefinition label -> label.setTagSet(firstTagSet());
            case RuleDefinition rule -> rule.setType(firstType());
            default -> {}
        }
        return made;
    }

    private static EClass role() {
        return SchemaPackage.Literals.ROLE_DEFINITION;
    }

    private static EClass tag() {
        return SchemaPackage.Literals.TAG_DEFINITION;
    }

    private String firstTagSet() {
        return model.getTagSets().isEmpty() ? "" : model.getTagSets().get(0).getId();
    }

    private String firstType() {
        return model.getTypes().isEmpty()
                ? ""
                : ((TypeDefinition) model.getTypes().get(0).getValue()).getId();
    }

    /** Gives a type the palette's colour that stands furthest from those of the others. */
    void color(Colored element) {
        List<TypeColor> used = new ArrayList<>();
        for (FeatureMap.Entry entry : model.getTypes()) {
            if (entry.getValue() instanceof TypeDefinition type && type != element) {
                ModelColors.of(type).ifPresent(used::add);
            }
        }
        TypeColor free = PaletteChecks.free(used);
        element.setColor(free.hex(false));
        element.setDarkColor(free.hex(true));
    }

    /** Returns the keys that types have. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        for (FeatureMap.Entry entry : model.getTypes()) {
            String key = ((TypeDefinition) entry.getValue()).getShortcut();
            if (key != null) {
                keys.add(key.toUpperCase(Locale.ROOT));
            }
        }
        return keys;
    }

    /** Returns an id made of an element's name that none beside it has. */
    String freeId(SchemaElement element, EObject parent) {
        Set<String> taken = new HashSet<>();
        for (SchemaElement sibling : siblings(element.eClass(), parent)) {
            if (sibling != element && sibling.getId() != null) {
                taken.add(sibling.getId());
            }
        }
        String name = element.getName() == null ? "" : element.getName();
        return SchemaIds.of(name, kind(element), taken);
    }

    private static String kind(SchemaElement element) {
        return element.eClass().getName().replace("Definition", "").toLowerCase(Locale.ROOT);
    }

    private static String freeName(String name, List<SchemaElement> siblings) {
        Set<String> taken = new HashSet<>();
        siblings.forEach(sibling -> taken.add(String.valueOf(sibling.getName())));
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    /** Returns whether an element beside another has an id. */
    static boolean isTaken(SchemaDefinition model, SchemaElement element, String id) {
        EObject parent = element.eContainer();
        return parent != null
                && new NewElement(model, any -> "")
                        .siblings(element.eClass(), parent).stream()
                                .anyMatch(each -> each != element && id.equals(each.getId()));
    }

    /** Returns the elements whose ids must differ from those of a class in a parent. */
    private List<SchemaElement> siblings(EClass of, EObject parent) {
        List<SchemaElement> siblings = new ArrayList<>();
        if (SchemaPackage.Literals.TYPE_DEFINITION.isSuperTypeOf(of)) {
            for (FeatureMap.Entry entry : model.getTypes()) {
                siblings.add((SchemaElement) entry.getValue());
            }
            return siblings;
        }
        for (EObject child : parent.eContents()) {
            if (child.eClass() == of) {
                siblings.add((SchemaElement) child);
            }
        }
        return siblings;
    }

    /**
     * Returns a copy of an element to stand beside others in a parent: with an id and a key of its
     * own where they have its, and a colour if it is a type whose colour is taken.
     */
    SchemaElement copy(SchemaElement element, EObject parent) {
        SchemaElement copy = EcoreUtil.copy(element);
        List<SchemaElement> siblings = siblings(copy.eClass(), parent);
        Set<String> ids = new HashSet<>();
        siblings.forEach(sibling -> ids.add(String.valueOf(sibling.getId())));
        String id = copy.getId();
        copy.setId(id == null || id.isEmpty() ? freeId(copy, parent) : SchemaIds.unique(id, ids));
        if (ids.contains(id)) {
            copy.setName(freeName(String.valueOf(copy.getName()), siblings));
        }
        if (copy instanceof TypeDefinition type) {
            String key = type.getShortcut();
            if (key != null && keys().contains(key.toUpperCase(Locale.ROOT))) {
                Optional<String> free = KeySuggestion.any(type.getName(), keys());
                type.setShortcut(null);
                free.ifPresent(type::setShortcut);
            }
            if (model.getTypes().stream()
                    .map(entry -> (TypeDefinition) entry.getValue())
                    .anyMatch(other -> ModelColors.of(other).equals(ModelColors.of(type)))) {
                color(type);
            }
        } else if (copy instanceof Colored colored
                && siblings.stream()
                        .filter(Colored.class::isInstance)
                        .map(sibling -> ((Colored) sibling).getShortcut())
                        .anyMatch(key -> key != null && key.equals(colored.getShortcut()))) {
            colored.setShortcut(null);
        }
        return copy;
    }

    /** Returns whether elements of a class belong to a parent of another. */
    static boolean belongs(EClass of, EObject parent) {
        if (of == SchemaPackage.Literals.ATTRIBUTE_DEFINITION) {
            return parent instanceof TypeDefinition;
        }
        if (of == role()) {
            return parent instanceof RelationDefinition;
        }
        if (of == tag()) {
            return parent instanceof TagSetDefinition;
        }
        return parent instanceof SchemaDefinition;
    }

    /** Returns whether an element is one that others have, and not the schema. */
    static boolean isPart(EObject object) {
        return object instanceof AttributeDefinition
                || object instanceof RoleDefinition
                || object instanceof TagDefinition
                || SchemaGroup.of(object).isPresent();
    }
}
