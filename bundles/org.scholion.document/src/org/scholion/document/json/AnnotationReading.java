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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.words.Message;

/** Reads annotations and their parts from JSON. */
final class AnnotationReading {

    /** A time as it is written. */
    private record Moment(String text, Instant instant) {}

    /** The time read last: what was imported or made together has the same one. */
    private static volatile Moment last = new Moment("", Instant.EPOCH);

    private AnnotationReading() {}

    static Annotation annotation(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        Annotation annotation = fields(json);
        json.finish();
        return annotation;
    }

    /** Reads the fields of an annotation; the caller finishes the object. */
    static Annotation fields(JsonObject json) throws MalformedAnnotationJsonException {
        AnnotationKind kind = json.required("kind", AnnotationReading::kind);
        AnnotationHeader header = header(json);
        return switch (kind) {
            case ENTITY ->
                    new Mention(
                            header,
                            json.required("span", AnnotationReading::span),
                            json.optional("referent", AnnotationReading::id));
            case REFERENT ->
                    new Referent(
                            header,
                            json.text("name"),
                            json.optionalText("identifier"),
                            json.optional("entry", AnnotationReading::entry),
                            json.list("members", AnnotationReading::id));
            case RELATION ->
                    new Relation(
                            header,
                            json.required(
                                    "roles",
                                    (n, p) -> JsonObject.readMap(n, p, AnnotationReading::fillers)),
                            json.optional("anchor", AnnotationReading::span));
            case STANCE ->
                    new Stance(
                            header,
                            json.list("holders", AnnotationReading::end),
                            json.list("targets", AnnotationReading::target),
                            json.list("sources", AnnotationReading::source),
                            json.optional("polarity", AnnotationReading::value),
                            json.optional("intensity", AnnotationReading::value),
                            json.list("cues", AnnotationReading::span),
                            json.list("evidence", AnnotationReading::span));
            case PASSAGE ->
                    new Passage(
                            header,
                            json.required("span", AnnotationReading::span),
                            json.optional("author", AnnotationReading::id),
                            json.optionalText("authorName"),
                            json.optionalText("date"),
                            json.flag("excluded"));
            case DOCUMENT_LABEL ->
                    new DocumentLabel(header, json.required("value", AnnotationReading::value));
        };
    }

    private static AnnotationHeader header(JsonObject json)
            throws MalformedAnnotationJsonException {
        return new AnnotationHeader(
                json.required("id", AnnotationReading::id),
                json.text("type"),
                json.text("by"),
                json.required("at", AnnotationReading::instant),
                json.required("schema", JsonObject::readInteger),
                json.optionalText("note"),
                confidence(json, "confidence"),
                json.flag("unsure"),
                json.optional(
                                "attributes",
                                (n, p) -> JsonObject.readMap(n, p, AnnotationReading::value))
                        .orElseGet(TreeMap::new));
    }

    static OptionalDouble confidence(JsonObject json, String key)
            throws MalformedAnnotationJsonException {
        Optional<Double> read = json.optional(key, JsonObject::readDouble);
        if (read.isEmpty()) {
            return OptionalDouble.empty();
        }
        double confidence = read.get();
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new MalformedAnnotationJsonException(
                    Message.of(
                            "document.json.no-confidence",
                            "path",
                            json.path() + "." + key,
                            "value",
                            Double.toString(confidence)));
        }
        return OptionalDouble.of(confidence);
    }

    private static AnnotationKind kind(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        try {
            return AnnotationKind.ofWord(JsonObject.readText(node, path));
        } catch (IllegalArgumentException e) {
            throw malformed(path, e);
        }
    }

    static AnnotationId id(JsonNode node, String path) throws MalformedAnnotationJsonException {
        try {
            return new AnnotationId(JsonObject.readText(node, path));
        } catch (IllegalArgumentException e) {
            throw malformed(path, e);
        }
    }

    static EntryId entry(JsonNode node, String path) throws MalformedAnnotationJsonException {
        try {
            return new EntryId(JsonObject.readText(node, path));
        } catch (IllegalArgumentException e) {
            throw malformed(path, e);
        }
    }

    private static Instant instant(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        String text = JsonObject.readText(node, path);
        Moment known = last;
        if (known.text().equals(text)) {
            return known.instant();
        }
        try {
            Instant instant = Instant.parse(text);
            last = new Moment(text, instant);
            return instant;
        } catch (DateTimeParseException e) {
            throw new MalformedAnnotationJsonException(
                    Message.of("document.json.no-time", "path", path, "text", text), e);
        }
    }

    private static List<AnnotationId> fillers(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        return JsonObject.readList(node, path, AnnotationReading::id);
    }

    static Span span(JsonNode node, String path) throws MalformedAnnotationJsonException {
        List<Fragment> fragments = JsonObject.readList(node, path, AnnotationReading::fragment);
        try {
            return new Span(fragments);
        } catch (IllegalArgumentException e) {
            throw malformed(path, e);
        }
    }

    private static Fragment fragment(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        List<Integer> offsets = JsonObject.readList(node, path, JsonObject::readInteger);
        if (offsets.size() != 2) {
            throw new MalformedAnnotationJsonException(
                    Message.of("document.json.no-fragment", "path", path));
        }
        try {
            return new Fragment(offsets.get(0), offsets.get(1));
        } catch (IllegalArgumentException e) {
            throw malformed(path, e);
        }
    }

    static StanceEnd end(JsonNode node, String path) throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        StanceEnd end = end(json, path);
        json.finish();
        return end;
    }

    /** Reads a target, which may be an entry of the catalogue. */
    static StanceEnd target(JsonNode node, String path) throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        Optional<EntryId> entry = json.optional("entry", AnnotationReading::entry);
        StanceEnd end = entry.isPresent() ? new StanceEnd.Catalogued(entry.get()) : end(json, path);
        json.finish();
        return end;
    }

    /** Reads a source, which may have cue words of its own. */
    static StanceEnd source(JsonNode node, String path) throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        StanceEnd end = end(json, path);
        List<Span> cues = json.list("cues", AnnotationReading::span);
        json.finish();
        return end.withCues(cues);
    }

    private static StanceEnd end(JsonObject json, String path)
            throws MalformedAnnotationJsonException {
        Optional<AnnotationId> annotation = json.optional("annotation", AnnotationReading::id);
        StanceEnd end;
        if (annotation.isPresent()) {
            end = new StanceEnd.Annotated(annotation.get());
        } else if (json.flag("author")) {
            end = new StanceEnd.Author();
        } else if (json.flag("implicit")) {
            end = new StanceEnd.Implicit(json.optional("referent", AnnotationReading::id));
        } else {
            throw new MalformedAnnotationJsonException(
                    Message.of("document.json.no-end", "path", path));
        }
        return end;
    }

    static AttributeValue value(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        JsonObject json = JsonObject.of(node, path);
        Optional<AttributeValue> value = json.optional("text", AnnotationReading::text);
        if (value.isEmpty()) {
            value = json.optional("tags", AnnotationReading::tags);
        }
        if (value.isEmpty()) {
            value = json.optional("flag", AnnotationReading::flag);
        }
        if (value.isEmpty()) {
            value = json.optional("number", AnnotationReading::number);
        }
        if (value.isEmpty()) {
            value = json.optional("skipped", AnnotationReading::skipped);
        }
        if (value.isEmpty() && json.flag("absent")) {
            value = Optional.of(new AttributeValue.Absent());
        }
        json.finish();
        if (value.isEmpty()) {
            throw new MalformedAnnotationJsonException(
                    Message.of("document.json.no-value", "path", path));
        }
        return value.get();
    }

    private static AttributeValue text(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        return new AttributeValue.Text(JsonObject.readText(node, path));
    }

    private static AttributeValue tags(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        return new AttributeValue.Tags(JsonObject.readList(node, path, JsonObject::readText));
    }

    private static AttributeValue flag(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        return new AttributeValue.Flag(JsonObject.readFlag(node, path));
    }

    private static AttributeValue number(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        String text = JsonObject.readText(node, path);
        try {
            return new AttributeValue.Number(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new MalformedAnnotationJsonException(
                    Message.of("document.json.no-number", "path", path, "text", text), e);
        }
    }

    private static AttributeValue skipped(JsonNode node, String path)
            throws MalformedAnnotationJsonException {
        return new AttributeValue.Skipped(JsonObject.readText(node, path));
    }

    private static MalformedAnnotationJsonException malformed(
            String path, IllegalArgumentException e) {
        return new MalformedAnnotationJsonException(
                Message.of("document.json.wrong", "path", path, "reason", Message.of(e)), e);
    }
}
