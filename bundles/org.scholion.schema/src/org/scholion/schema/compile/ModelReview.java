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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.scholion.schema.PaletteChecks;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaPlace;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.model.RelationDefinition;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.schema.model.TagSetDefinition;
import org.scholion.schema.model.TypeDefinition;

/**
 * Looks at a model while it is written: all that is wrong and what should be looked at, each with
 * the element it is about.
 *
 * @param findings errors first, each in the order of the schema
 * @param schema the compiled schema, where the model can be compiled at all; with errors it may
 *     name what is not there
 * @param valid whether the schema can be read again; there may be roles that no type can fill
 */
public record ModelReview(List<ModelFinding> findings, Optional<Schema> schema, boolean valid) {

    /** Copies the list. */
    public ModelReview {
        findings = List.copyOf(findings);
    }

    /** Looks at a model; it is not changed. */
    public static ModelReview of(SchemaDefinition model) {
        Map<SchemaPlace, List<SchemaElement>> elements = places(model);
        List<ModelFinding> findings = new ArrayList<>();
        ModelValidator.Outcome outcome = ModelValidator.review(model);
        Map<SchemaPlace, Integer> twice = new HashMap<>();
        for (SchemaProblem problem : outcome.problems()) {
            findings.add(finding(elements, twice, model, problem, true));
        }
        if (outcome.schema().isPresent()) {
            for (SchemaProblem unfillable : SchemaValidator.unfillable(outcome.schema().get())) {
                findings.add(finding(elements, twice, model, unfillable, true));
            }
            for (SchemaProblem warning : PaletteChecks.warnings(outcome.schema().get())) {
                findings.add(finding(elements, twice, model, warning, false));
            }
        }
        return new ModelReview(findings, outcome.schema(), outcome.problems().isEmpty());
    }

    /** Returns whether a project can have the schema. */
    public boolean usable() {
        return findings.stream().noneMatch(ModelFinding::error);
    }

    /** Of elements with the same id the second is told that it is used twice, then the third. */
    private static ModelFinding finding(
            Map<SchemaPlace, List<SchemaElement>> elements,
            Map<SchemaPlace, Integer> twice,
            SchemaDefinition model,
            SchemaProblem problem,
            boolean error) {
        SchemaPlace where = problem.element().orElse(SchemaPlace.ofSchema());
        List<SchemaElement> there = elements.getOrDefault(where, List.of(model));
        int which = 0;
        if (problem.message().code().equals("schema.problem.id-twice")) {
            which = twice.merge(where, 1, Integer::sum);
        }
        return new ModelFinding(there.get(Math.min(which, there.size() - 1)), problem, error);
    }

    private static Map<SchemaPlace, List<SchemaElement>> places(SchemaDefinition model) {
        Map<SchemaPlace, List<SchemaElement>> places = new LinkedHashMap<>();
        places.put(SchemaPlace.ofSchema(), List.of(model));
        for (TagSetDefinition tagSet : model.getTagSets()) {
            add(places, tagSet, Optional.empty());
            tagSet.getTags().forEach(tag -> add(places, tag, Optional.of(tagSet)));
        }
        for (FeatureMap.Entry entry : model.getTypes()) {
            TypeDefinition type = (TypeDefinition) entry.getValue();
            add(places, type, Optional.empty());
            type.getAttributes().forEach(each -> add(places, each, Optional.of(type)));
            if (type instanceof RelationDefinition relation) {
                relation.getRoles().forEach(role -> add(places, role, Optional.of(type)));
            }
        }
        model.getRules().forEach(rule -> add(places, rule, Optional.empty()));
        return places;
    }

    private static void add(
            Map<SchemaPlace, List<SchemaElement>> places,
            SchemaElement element,
            Optional<? extends SchemaElement> within) {
        SchemaPlace place =
                within.map(outer -> ModelPlaces.of(element, ModelPlaces.of(outer)))
                        .orElseGet(() -> ModelPlaces.of(element));
        places.computeIfAbsent(place, none -> new ArrayList<>()).add(element);
    }

    /** Returns the element of a model that an object belongs to: itself, or the next one around. */
    public static SchemaElement elementOf(EObject object) {
        EObject at = object;
        while (!(at instanceof SchemaElement element)) {
            at = at.eContainer();
        }
        return element;
    }
}
