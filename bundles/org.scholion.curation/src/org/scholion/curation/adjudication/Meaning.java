/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.edit.EntryRedirection;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.Schema;

/**
 * What is to be known to tell whether annotations say the same: what stands for entries of the
 * catalogue, and which attributes are links to other annotations. Immutable.
 */
public final class Meaning {

    /** Nothing was merged, and no attribute is a link. */
    public static final Meaning PLAIN = new Meaning(EntryRedirection.NONE, Schema.empty());

    private final EntryRedirection entries;
    private final Schema schema;

    /**
     * Creates it.
     *
     * @param entries points to what stands for entries of the catalogue
     * @param schema that of the annotations
     */
    public Meaning(EntryRedirection entries, Schema schema) {
        this.entries = entries;
        this.schema = schema;
    }

    /** Returns an annotation that points to what stands for entries of the catalogue. */
    Annotation resolved(Annotation annotation) {
        return entries.of(annotation);
    }

    /** Returns what the links of an annotation name, also what is not there any more. */
    List<AnnotationId> links(Annotation annotation) {
        List<AnnotationId> links = new ArrayList<>();
        annotation
                .header()
                .attributes()
                .forEach((id, value) -> link(annotation, id, value).ifPresent(links::add));
        return links;
    }

    /**
     * Returns an annotation with its links pointed elsewhere.
     *
     * @param target gives what stands in place of what a link names; empty to leave the link out
     */
    Annotation linking(
            Annotation annotation, Function<AnnotationId, Optional<AnnotationId>> target) {
        Map<String, AttributeValue> values = new TreeMap<>();
        annotation
                .header()
                .attributes()
                .forEach(
                        (id, value) -> {
                            Optional<AnnotationId> link = link(annotation, id, value);
                            if (link.isEmpty()) {
                                values.put(id, value);
                            } else {
                                link.flatMap(target)
                                        .map(to -> new AttributeValue.Text(to.value()))
                                        .ifPresent(to -> values.put(id, to));
                            }
                        });
        return values.equals(annotation.header().attributes())
                ? annotation
                : annotation.withHeader(annotation.header().withAttributes(values));
    }

    private Optional<AnnotationId> link(
            Annotation annotation, String attribute, AttributeValue value) {
        return value instanceof AttributeValue.Text(String written)
                        && schema.type(annotation.typeId())
                                .flatMap(type -> type.attribute(attribute))
                                .map(Attribute::kind)
                                .filter(AttributeKind.LINK::equals)
                                .isPresent()
                ? AnnotationId.parse(written)
                : Optional.empty();
    }
}
