/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
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

/** Writes operations as JSON. A side of a change that is empty is left out. */
final class OperationWriting {

    private OperationWriting() {}

    /** Writes one side of a change under its key. */
    private interface Side<T> {
        void write(JsonGenerator json, String key, T value) throws IOException;
    }

    /** Writes the fields of an operation into an object that is open already. */
    static void fields(JsonGenerator json, Operation operation) throws IOException {
        switch (operation) {
            case CreateAnnotation op -> {
                json.writeStringField("op", "create");
                json.writeObjectFieldStart("annotation");
                AnnotationWriting.fields(json, op.annotation());
                json.writeEndObject();
            }
            case DeleteAnnotation op -> {
                json.writeStringField("op", "delete");
                json.writeObjectFieldStart("annotation");
                AnnotationWriting.fields(json, op.annotation());
                json.writeEndObject();
            }
            case ReplaceAnnotation op -> {
                json.writeStringField("op", "replace");
                json.writeObjectFieldStart("before");
                AnnotationWriting.fields(json, op.before());
                json.writeEndObject();
                json.writeObjectFieldStart("after");
                AnnotationWriting.fields(json, op.after());
                json.writeEndObject();
            }
            case CompoundOperation op -> {
                json.writeStringField("op", "compound");
                json.writeStringField("label", op.label());
                json.writeArrayFieldStart("steps");
                for (Operation step : op.steps()) {
                    json.writeStartObject();
                    fields(json, step);
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            case ChangeType op -> {
                start(json, "type", op.id());
                sides(json, op.before(), op.after(), JsonGenerator::writeStringField);
            }
            case ChangeNote op -> {
                start(json, "note", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::text);
            }
            case ChangeConfidence op -> {
                start(json, "confidence", op.id());
                if (op.before().isPresent()) {
                    json.writeNumberField("before", op.before().getAsDouble());
                }
                if (op.after().isPresent()) {
                    json.writeNumberField("after", op.after().getAsDouble());
                }
            }
            case ChangeUnsure op -> {
                start(json, "unsure", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::flag);
            }
            case ChangeAttribute op -> {
                start(json, "attribute", op.id());
                json.writeStringField("attribute", op.attributeId());
                sides(json, op.before(), op.after(), AnnotationWriting::optionalValue);
            }
            case ChangeSpan op -> {
                start(json, "span", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::span);
            }
            case ChangeReferent op -> {
                start(json, "referent", op.id());
                AnnotationWriting.text(json, "before", op.before().map(AnnotationId::value));
                AnnotationWriting.text(json, "after", op.after().map(AnnotationId::value));
            }
            case DescribeReferent op -> {
                start(json, "describe-referent", op.id());
                sides(json, op.before(), op.after(), OperationWriting::referent);
            }
            case ChangeRole op -> {
                start(json, "role", op.id());
                json.writeStringField("role", op.roleId());
                sides(json, op.before(), op.after(), AnnotationWriting::ids);
            }
            case ChangeAnchor op -> {
                start(json, "anchor", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::optionalSpan);
            }
            case ChangeStanceEnds op -> {
                start(json, "ends", op.id());
                json.writeStringField("side", OperationReading.word(op.side()));
                sides(json, op.before(), op.after(), AnnotationWriting::ends);
            }
            case ChangePolarity op -> {
                start(json, "polarity", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::optionalValue);
            }
            case ChangeIntensity op -> {
                start(json, "intensity", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::optionalValue);
            }
            case ChangeCues op -> {
                start(json, "cues", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::spans);
            }
            case ChangeEvidence op -> {
                start(json, "evidence", op.id());
                sides(json, op.before(), op.after(), AnnotationWriting::spans);
            }
            case DescribePassage op -> {
                start(json, "describe-passage", op.id());
                sides(json, op.before(), op.after(), OperationWriting::passage);
            }
            case ChangeDocumentLabel op -> {
                start(json, "label", op.id());
                json.writeFieldName("before");
                AnnotationWriting.value(json, op.before());
                json.writeFieldName("after");
                AnnotationWriting.value(json, op.after());
            }
        }
    }

    private static void start(JsonGenerator json, String name, AnnotationId id) throws IOException {
        json.writeStringField("op", name);
        json.writeStringField("id", id.value());
    }

    private static <T> void sides(JsonGenerator json, T before, T after, Side<T> side)
            throws IOException {
        side.write(json, "before", before);
        side.write(json, "after", after);
    }

    private static void referent(JsonGenerator json, String key, ReferentDescription description)
            throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("name", description.name());
        json.writeStringField("type", description.typeId());
        AnnotationWriting.text(json, "identifier", description.identifier());
        AnnotationWriting.text(json, "entry", description.entry().map(EntryId::value));
        AnnotationWriting.ids(json, "members", description.members());
        json.writeEndObject();
    }

    private static void passage(JsonGenerator json, String key, PassageDescription description)
            throws IOException {
        json.writeObjectFieldStart(key);
        AnnotationWriting.text(json, "author", description.author().map(AnnotationId::value));
        AnnotationWriting.text(json, "authorName", description.authorName());
        AnnotationWriting.text(json, "date", description.date());
        AnnotationWriting.flag(json, "excluded", description.excluded());
        json.writeEndObject();
    }
}
