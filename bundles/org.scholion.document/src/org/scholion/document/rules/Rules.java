/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;

/**
 * All rules, for the annotations of one text under one schema. Safe for use by several threads as
 * long as the annotations are.
 */
public final class Rules {

    private final Schema schema;
    private final StructureRules structure;
    private final ConstraintRules constraints;
    private final EntryRules entries;

    /**
     * Creates the rules.
     *
     * @param boundaries of the document's text
     */
    public Rules(Schema schema, TextBoundaries boundaries) {
        this(schema, boundaries, Optional.empty());
    }

    /**
     * Creates the rules.
     *
     * @param boundaries of the document's text
     * @param catalogue the project's; none where nothing is known of it, which breaks nothing
     */
    public Rules(Schema schema, TextBoundaries boundaries, Optional<EntryTypes> catalogue) {
        this.entries = new EntryRules(schema, catalogue);
        this.schema = schema;
        this.structure = new StructureRules(schema, boundaries.text().length());
        this.constraints = new ConstraintRules(schema, boundaries);
    }

    /** Returns the rules of structure alone. */
    public StructureRules structure() {
        return structure;
    }

    /** Returns all breaches by these annotations in the order of {@link Finding}. */
    public List<Finding> all(AnnotationLookup annotations) {
        return new DocumentFindings(this, annotations).all();
    }

    /** What one annotation breaks, but for what only a look at all others can tell. */
    List<Finding> breaches(Annotation annotation, AnnotationLookup annotations) {
        List<Finding> found = new ArrayList<>(structure.breaches(annotation, annotations));
        found.addAll(constraints.breaches(annotation, annotations));
        entries.breaches(annotation, found);
        return found;
    }

    Schema schema() {
        return schema;
    }

    String typeName(String typeId) {
        return schema.type(typeId).map(AnnotationType::name).orElse(typeId);
    }
}
