/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.AttributeTerms;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;

/** Which values an annotation needs and may have. */
final class ConstrainedValues {

    private final Schema schema;

    ConstrainedValues(Schema schema) {
        this.schema = schema;
    }

    void attributes(
            Annotation annotation,
            AnnotationType type,
            AnnotationLookup annotations,
            List<Finding> found) {
        Map<String, AttributeValue> values = annotation.header().attributes();
        for (Attribute attribute : type.attributes()) {
            Optional<AttributeValue> value = Optional.ofNullable(values.get(attribute.id()));
            if (value.isEmpty() && !attribute.required()) {
                continue;
            }
            Map<String, Object> what =
                    Map.of(
                            Argument.WHAT,
                            "attribute",
                            Argument.ATTRIBUTE,
                            attribute.id(),
                            Argument.NAME,
                            attribute.name());
            boolean asked = ValueRules.isAsked(attribute, values);
            if (value.isEmpty()) {
                if (asked) {
                    found.add(
                            Finding.of(
                                    attribute.terms().blocking()
                                            ? Rule.ATTRIBUTE_REQUIRED
                                            : Rule.ATTRIBUTE_WANTED,
                                    annotation,
                                    what));
                }
                continue;
            }
            if (!asked && !(value.get() instanceof AttributeValue.Absent)) {
                found.add(Finding.of(Rule.ATTRIBUTE_NOT_ASKED, annotation, what));
            }
            tags(annotation, value.get(), attribute.tagSet(), what, found);
            number(annotation, attribute, value.get(), what, found);
            link(annotation, attribute, value.get(), annotations, found);
            form(annotation, attribute, value.get(), what, found);
        }
    }

    private static void number(
            Annotation annotation,
            Attribute attribute,
            AttributeValue value,
            Map<String, Object> what,
            List<Finding> found) {
        AttributeTerms terms = attribute.terms();
        if (value instanceof AttributeValue.Number number && !terms.contains(number.value())) {
            Map<String, Object> arguments = new TreeMap<>(what);
            terms.minimum().ifPresent(least -> arguments.put(Argument.LEAST, least.toString()));
            terms.maximum().ifPresent(most -> arguments.put(Argument.MOST, most.toString()));
            found.add(Finding.of(Rule.NUMBER_BEYOND, annotation, arguments));
        }
    }

    private static void form(
            Annotation annotation,
            Attribute attribute,
            AttributeValue value,
            Map<String, Object> what,
            List<Finding> found) {
        if (!(value instanceof AttributeValue.Text(String written))) {
            return;
        }
        if (attribute.kind() == AttributeKind.DATE && !TextForms.isDate(written)) {
            found.add(Finding.of(Rule.DATE_FORM, annotation, what));
        } else if (attribute.kind() == AttributeKind.IDENTIFIER
                && !TextForms.isIdentifier(written)) {
            found.add(Finding.of(Rule.IDENTIFIER_FORM, annotation, what));
        }
    }

    private void link(
            Annotation annotation,
            Attribute attribute,
            AttributeValue value,
            AnnotationLookup annotations,
            List<Finding> found) {
        if (attribute.kind() != AttributeKind.LINK
                || !(value instanceof AttributeValue.Text(String written))) {
            return;
        }
        Map<String, Object> arguments = new TreeMap<>();
        arguments.put(Argument.ATTRIBUTE, attribute.id());
        arguments.put(Argument.NAME, attribute.name());
        arguments.put(Argument.END, written);
        Optional<Annotation> to = AnnotationId.parse(written).flatMap(annotations::find);
        if (to.isEmpty()) {
            found.add(Finding.of(Rule.LINK_BROKEN, annotation, arguments));
        } else if (!schema.allows(attribute.terms().allowedTypes(), to.get().typeId())) {
            arguments.put(Argument.END_KIND, Finding.word(to.get().kind()));
            arguments.put(Argument.END_TYPE, StanceRules.typeName(schema, to.get()));
            found.add(Finding.of(Rule.LINK_NOT_ALLOWED, annotation, arguments));
        }
    }

    void tags(
            Annotation annotation,
            AttributeValue value,
            Optional<String> tagSetId,
            Map<String, Object> what,
            List<Finding> found) {
        Optional<TagSet> tagSet = tagSetId.flatMap(schema::tagSet);
        if (tagSet.isEmpty()) {
            return;
        }
        for (String tag : ValueRules.unknownTags(tagSet.get(), value)) {
            Map<String, Object> arguments = new TreeMap<>(what);
            arguments.put(Argument.TAG, tag);
            arguments.put(Argument.TAG_SET, tagSet.get().id());
            found.add(Finding.of(Rule.TAG_UNKNOWN, annotation, arguments));
        }
    }
}
