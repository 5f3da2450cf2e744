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
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaPlace;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.model.Colored;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;
import org.scholion.words.Message;

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
        return review(model).problems();
    }

    /**
     * Returns everything that is wrong, and the compiled schema where nothing kept it from being.
     */
    static Outcome review(SchemaDefinition model) {
        ModelValidator validator = new ModelValidator();
        validator.checkStructure(model);
        if (!validator.problems.isEmpty()) {
            return new Outcome(List.copyOf(validator.problems), Optional.empty());
        }
        Schema schema = SchemaCompiler.compileUnchecked(model);
        return new Outcome(SchemaValidator.validate(schema), Optional.of(schema));
    }

    /** What came of it. */
    record Outcome(List<SchemaProblem> problems, Optional<Schema> schema) {}

    private void checkStructure(SchemaDefinition model) {
        checkNamed(SchemaPlace.ofSchema(), model);
        Set<String> tagSets = new HashSet<>();
        for (TagSetDefinition tagSet : model.getTagSets()) {
            SchemaPlace where = ModelPlaces.of(tagSet);
            checkElement(where, tagSet, tagSets);
            checkChildren(where, tagSet.getTags());
        }
        Set<String> types = new HashSet<>();
        for (FeatureMap.Entry entry : model.getTypes()) {
            TypeDefinition type = (TypeDefinition) entry.getValue();
            SchemaPlace where = ModelPlaces.of(type);
            checkElement(where, type, types);
            checkColor(where, type);
            checkChildren(where, type.getAttributes());
            if (type instanceof RelationDefinition relation) {
                checkChildren(where, relation.getRoles());
            }
        }
        checkRules(model);
    }

    private void checkRules(SchemaDefinition model) {
        Set<String> ids = new HashSet<>();
        model.getRules().forEach(rule -> checkElement(ModelPlaces.of(rule), rule, ids));
    }

    private void checkChildren(SchemaPlace parent, List<? extends SchemaElement> children) {
        Set<String> ids = new HashSet<>();
        for (SchemaElement child : children) {
            SchemaPlace where = ModelPlaces.of(child, parent);
            checkElement(where, child, ids);
            if (child instanceof Colored colored) {
                checkColor(where, colored);
            }
        }
    }

    private void checkElement(SchemaPlace where, SchemaElement element, Set<String> taken) {
        checkNamed(where, element);
        String id = element.getId();
        if (id != null && !id.isEmpty() && !taken.add(id)) {
            problem(where, "schema.problem.id-twice", "id", id);
        }
    }

    private void checkNamed(SchemaPlace where, SchemaElement element) {
        if (element.eIsProxy()) {
            problem(where, "schema.problem.other-file");
            return;
        }
        if (isMissing(element.getId())) {
            problem(where, "schema.problem.no-id");
        }
        if (isMissing(element.getName())) {
            problem(where, "schema.problem.no-name");
        }
    }

    private void checkColor(SchemaPlace where, Colored element) {
        for (String color : new String[] {element.getColor(), element.getDarkColor()}) {
            if (!isMissing(color) && !COLOR.matcher(color).matches()) {
                problem(where, "schema.problem.no-color", "color", color);
            }
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private void problem(SchemaPlace where, String code, Object... namesAndValues) {
        problems.add(SchemaProblem.of(where, Message.of(code, namesAndValues)));
    }
}
