/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.scholion.document.AnnotationId;
import org.scholion.document.StanceSide;
import org.scholion.document.operation.ChangeAnchor;
import org.scholion.document.operation.ChangeAttribute;
import org.scholion.document.operation.ChangeConfidence;
import org.scholion.document.operation.ChangeCues;
import org.scholion.document.operation.ChangeDocumentLabel;
import org.scholion.document.operation.ChangeEvidence;
import org.scholion.document.operation.ChangeIntensity;
import org.scholion.document.operation.ChangeNote;
import org.scholion.document.operation.ChangePolarity;
import org.scholion.document.operation.ChangeReferent;
import org.scholion.document.operation.ChangeRole;
import org.scholion.document.operation.ChangeSpan;
import org.scholion.document.operation.ChangeStanceEnds;
import org.scholion.document.operation.ChangeType;
import org.scholion.document.operation.ChangeUnsure;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.DescribePassage;
import org.scholion.document.operation.DescribeReferent;
import org.scholion.document.operation.Operation;
import org.scholion.document.operation.PassageDescription;
import org.scholion.document.operation.ReferentDescription;
import org.scholion.document.operation.ReplaceAnnotation;
import org.scholion.words.Message;

/** Reads operations from JSON. */
final class OperationReading {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    private OperationReading() {}

    static String word(StanceSide side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static Operation operation(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        Operation operation = fields(json);
        json.finish();
        return operation;
    }

    /** Reads the fields of an operation; the caller finishes the object. */
    static Operation fields(JsonObject json) throws MalformedAnnotationJsonException {
        String name = json.text("op");
        return switch (name) {
            case "create" ->
                    new CreateAnnotation(
                            json.required("annotation", AnnotationReading::annotation));
            case "delete" ->
                    new DeleteAnnotation(
                            json.required("annotation", AnnotationReading::annotation));
            case "replace" ->
                    new ReplaceAnnotation(
                            json.required("before", AnnotationReading::annotation),
                            json.required("after", AnnotationReading::annotation));
            case "compound" ->
                    new CompoundOperation(
                            json.text("label"), json.list("steps", OperationReading::operation));
            default -> change(name, json.required("id", AnnotationReading::id), json);
        };
    }

    private static Operation change(String name, AnnotationId id, JsonObject json)
            throws MalformedAnnotationJsonException {
        return switch (name) {
            case "type" -> new ChangeType(id, json.text(BEFORE), json.text(AFTER));
            case "note" -> new ChangeNote(id, json.optionalText(BEFORE), json.optionalText(AFTER));
            case "confidence" ->
                    new ChangeConfidence(
                            id,
                            AnnotationReading.confidence(json, BEFORE),
                            AnnotationReading.confidence(json, AFTER));
            case "unsure" -> new ChangeUnsure(id, json.flag(BEFORE), json.flag(AFTER));
            case "attribute" ->
                    new ChangeAttribute(
                            id,
                            json.text("attribute"),
                            json.optional(BEFORE, AnnotationReading::value),
                            json.optional(AFTER, AnnotationReading::value));
            case "span" ->
                    new ChangeSpan(
                            id,
                            json.required(BEFORE, AnnotationReading::span),
                            json.required(AFTER, AnnotationReading::span));
            case "referent" ->
                    new ChangeReferent(
                            id,
                            json.optional(BEFORE, AnnotationReading::id),
                            json.optional(AFTER, AnnotationReading::id));
            case "describe-referent" ->
                    new DescribeReferent(
                            id,
                            json.required(BEFORE, OperationReading::referent),
                            json.required(AFTER, OperationReading::referent));
            case "role" ->
                    new ChangeRole(
                            id,
                            json.text("role"),
                            json.list(BEFORE, AnnotationReading::id),
                            json.list(AFTER, AnnotationReading::id));
            case "anchor" ->
                    new ChangeAnchor(
                            id,
                            json.optional(BEFORE, AnnotationReading::span),
                            json.optional(AFTER, AnnotationReading::span));
            case "label" ->
                    new ChangeDocumentLabel(
                            id,
                            json.required(BEFORE, AnnotationReading::value),
                            json.required(AFTER, AnnotationReading::value));
            case "describe-passage" ->
                    new DescribePassage(
                            id,
                            json.required(BEFORE, OperationReading::passage),
                            json.required(AFTER, OperationReading::passage));
            default -> stanceChange(name, id, json);
        };
    }

    private static Operation stanceChange(String name, AnnotationId id, JsonObject json)
            throws MalformedAnnotationJsonException {
        return switch (name) {
            case "ends" -> ends(id, json);
            case "polarity" ->
                    new ChangePolarity(
                            id,
                            json.optional(BEFORE, AnnotationReading::value),
                            json.optional(AFTER, AnnotationReading::value));
            case "intensity" ->
                    new ChangeIntensity(
                            id,
                            json.optional(BEFORE, AnnotationReading::value),
                            json.optional(AFTER, AnnotationReading::value));
            case "cues" ->
                    new ChangeCues(
                            id,
                            json.list(BEFORE, AnnotationReading::span),
                            json.list(AFTER, AnnotationReading::span));
            case "evidence" ->
                    new ChangeEvidence(
                            id,
                            json.list(BEFORE, AnnotationReading::span),
                            json.list(AFTER, AnnotationReading::span));
            default ->
                    throw new MalformedAnnotationJsonException(
                            Message.of(
                                    "document.json.no-operation",
                                    "path",
                                    json.path(),
                                    "text",
                                    name));
        };
    }

    private static Operation ends(AnnotationId id, JsonObject json)
            throws MalformedAnnotationJsonException {
        StanceSide side = json.required("side", OperationReading::side);
        return switch (side) {
            case HOLDER ->
                    new ChangeStanceEnds(
                            id,
                            side,
                            json.list(BEFORE, AnnotationReading::end),
                            json.list(AFTER, AnnotationReading::end));
            case TARGET ->
                    new ChangeStanceEnds(
                            id,
                            side,
                            json.list(BEFORE, AnnotationReading::target),
                            json.list(AFTER, AnnotationReading::target));
            case SOURCE ->
                    new ChangeStanceEnds(
                            id,
                            side,
                            json.list(BEFORE, AnnotationReading::source),
                            json.list(AFTER, AnnotationReading::source));
        };
    }

    private static StanceSide side(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        String text = JsonObject.readText(node, path);
        for (StanceSide side : StanceSide.values()) {
            if (word(side).equals(text)) {
                return side;
            }
        }
        throw new MalformedAnnotationJsonException(
                Message.of("document.json.no-side", "path", path, "text", text));
    }

    private static ReferentDescription referent(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        ReferentDescription description =
                new ReferentDescription(
                        json.text("name"),
                        json.text("type"),
                        json.optionalText("identifier"),
                        json.optional("entry", AnnotationReading::entry),
                        json.list("members", AnnotationReading::id));
        json.finish();
        return description;
    }

    private static PassageDescription passage(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        PassageDescription description =
                new PassageDescription(
                        json.optional("author", AnnotationReading::id),
                        json.optionalText("authorName"),
                        json.optionalText("date"),
                        json.flag("excluded"));
        json.finish();
        return description;
    }
}
