/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;

/**
 * Checks the EMF model of a schema: first what keeps it from being compiled, such as missing ids;
 * when there is nothing of that, all that {@link SchemaValidator} checks.
 */
public final class ModelValidator {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private final List<SchemaProblem> problems = new ArrayList<>();

    private ModelValidator() {}

    /** Returns everything that is wrong, in the order of the schema; empty for a valid one. */
    public static List<SchemaProblem> validate(SchemaDefinition model) {
        ModelValidator validator = new ModelValidator();
        validator.checkStructure(model);
        return validator.problems.isEmpty()
                ? SchemaValidator.validate(SchemaCompiler.compileUnchecked(model))
                : List.copyOf(validator.problems);
    }

    private void checkStructure(SchemaDefinition model) {
        checkNamed("schema", model);
        Set<String> tagSets = new HashSet<>();
        for (TagSetDefinition tagSet : model.getTagSets()) {
            String where = where(tagSet);
            checkElement(where, tagSet, tagSets);
            checkChildren(where, tagSet.getTags());
        }
        Set<String> types = new HashSet<>();
        for (FeatureMap.Entry entry : model.getTypes()) {
            TypeDefinition type = (TypeDefinition) entry.getValue();
            String where = where(type);
            checkElement(where, type, types);
            checkColor(where, type);
            checkChildren(where, type.getAttributes());
            if (type instanceof RelationDefinition relation) {
                checkChildren(where, relation.getRoles());
            }
        }
    }

    private void checkChildren(String parent, List<? extends SchemaElement> children) {
        Set<String> ids = new HashSet<>();
        for (SchemaElement child : children) {
            String where = parent + ", " + where(child);
            checkElement(where, child, ids);
            if (child instanceof Colored colored) {
                checkColor(where, colored);
            }
        }
    }

    private void checkElement(String where, SchemaElement element, Set<String> taken) {
        checkNamed(where, element);
        String id = element.getId();
        if (id != null && !id.isEmpty() && !taken.add(id)) {
            problem(where, "the id '" + id + "' is used twice; every id stands for one element");
        }
    }

    private void checkNamed(String where, SchemaElement element) {
        if (element.eIsProxy()) {
            problem(where, "refers to another file; a schema is one file");
            return;
        }
        if (isMissing(element.getId())) {
            problem(where, "has no id; give it one that will never change");
        }
        if (isMissing(element.getName())) {
            problem(where, "has no name");
        }
    }

    private void checkColor(String where, Colored element) {
        for (String color : new String[] {element.getColor(), element.getDarkColor()}) {
            if (!isMissing(color) && !COLOR.matcher(color).matches()) {
                problem(where, "'" + color + "' is not a colour; write it as #RRGGBB");
            }
        }
    }

    /** Returns how an element is called in messages: its kind and its id, or else its name. */
    private static String where(SchemaElement element) {
        String kind =
                switch (element.eClass().getName()) {
                    case "TagSetDefinition" -> "tag set";
                    case "DocumentLabelDefinition" -> "document label";
                    case String name -> name.replace("Definition", "").toLowerCase(Locale.ROOT);
                };
        String id = isMissing(element.getId()) ? element.getName() : element.getId();
        return isMissing(id) ? kind : kind + " " + id;
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private void problem(String where, String message) {
        problems.add(SchemaProblem.of(where, message));
    }
}
