/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.edit.Mending;
import org.scholion.document.rules.Argument;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rule;
import org.scholion.document.rules.StructureRules;
import org.scholion.document.rules.ValueRules;
import org.scholion.exchange.Losses;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;
import org.scholion.words.Message;

/**
 * Leaves out what a schema has no place for: what breaks the structure, and tags that a closed tag
 * set does not have. Works on annotations that are already bound.
 */
public final class Keeper {

    private final Schema schema;
    private final String document;
    private final Losses.Recorder losses;
    private final Map<List<Object>, Message> reasons = new HashMap<>();

    /** Creates a keeper that reports to the recorder. */
    public Keeper(Schema schema, String document, Losses.Recorder losses) {
        this.schema = schema;
        this.document = document;
        this.losses = losses;
    }

    /** Returns what has a place, closed under references and ordered by id. */
    public List<Annotation> keep(List<Annotation> bound) {
        List<Annotation> tagged = new ArrayList<>();
        for (Annotation annotation : bound) {
            tagged.add(withoutUnknownTags(annotation));
        }
        AnnotationMap all = new AnnotationMap(tagged);
        // that all lies within the text is the store's to see, which knows it
        Mending.Mended mended = Mending.of(tagged, new StructureRules(schema, Integer.MAX_VALUE));
        for (Finding breach : mended.breaches()) {
            all.find(breach.annotation()).ifPresent(annotation -> lose(breach, annotation));
        }
        return mended.annotations();
    }

    private Annotation withoutUnknownTags(Annotation annotation) {
        Annotation kept = annotation;
        Optional<AnnotationType> type = schema.type(annotation.typeId());
        for (Attribute attribute : type.map(AnnotationType::attributes).orElseGet(List::of)) {
            Optional<AttributeValue> value =
                    Optional.ofNullable(annotation.header().attributes().get(attribute.id()));
            Optional<TagSet> tagSet = attribute.tagSet().flatMap(schema::tagSet);
            if (value.isPresent()
                    && tagSet.isPresent()
                    && !ValueRules.unknownTags(tagSet.get(), value.get()).isEmpty()) {
                lose(notTaken(annotation, attribute.id()), annotation);
                kept =
                        kept.withHeader(
                                kept.header().withAttribute(attribute.id(), Optional.empty()));
            }
        }
        return kept;
    }

    private void lose(Finding breach, Annotation annotation) {
        if (breach.rule() == Rule.TYPE_UNKNOWN && annotation.kind() == AnnotationKind.REFERENT) {
            return; // a referent needs no type
        }
        lose(reason(breach, annotation), annotation);
    }

    private Message reason(Finding breach, Annotation annotation) {
        String type = typeName(annotation);
        return switch (breach.rule()) {
            case TYPE_UNKNOWN ->
                    reason(
                            "exchange.kept.no-type",
                            "kind",
                            annotation.kind(),
                            "type",
                            annotation.typeId());
            case ATTRIBUTE_UNKNOWN ->
                    reason(
                            "exchange.kept.no-attribute",
                            "type",
                            type,
                            "attribute",
                            breach.argument(Argument.ATTRIBUTE));
            case VALUE_KIND -> {
                String what = breach.argument(Argument.WHAT);
                yield switch (what) {
                    case "attribute" -> notTaken(annotation, breach.argument(Argument.ATTRIBUTE));
                    case "polarity" -> reason("exchange.kept.no-polarity", "type", type);
                    case "intensity" -> reason("exchange.kept.no-strength", "type", type);
                    default -> reason("exchange.kept.no-label", "type", type);
                };
            }
            case INTENSITY_UNKNOWN -> reason("exchange.kept.no-intensity", "type", type);
            case ROLE_UNKNOWN ->
                    reason(
                            "exchange.kept.no-role",
                            "type",
                            type,
                            "role",
                            breach.argument(Argument.ROLE));
            case END_MISSING, END_KIND, END_OWN ->
                    reason("exchange.kept.no-end", "kind", annotation.kind());
            case GROUP_CYCLE -> reason("exchange.kept.group-cycle");
            case PASSAGE_IN_PIECES -> reason("exchange.kept.pieces");
            default -> breach.what();
        };
    }

    private Message notTaken(Annotation annotation, String attribute) {
        return reason(
                "exchange.kept.no-value", "attribute", attribute, "type", typeName(annotation));
    }

    /** Returns the same reason for the same case, as there may be one for each annotation. */
    private Message reason(String code, Object... namesAndValues) {
        List<Object> key = new ArrayList<>(List.of(namesAndValues));
        key.add(code);
        return reasons.computeIfAbsent(key, k -> Message.of(code, namesAndValues));
    }

    private String typeName(Annotation annotation) {
        return schema.type(annotation.typeId())
                .map(AnnotationType::name)
                .orElse(annotation.typeId());
    }

    private void lose(Message reason, Annotation annotation) {
        losses.add(reason, () -> PlaceMessages.of(document, annotation));
    }
}
