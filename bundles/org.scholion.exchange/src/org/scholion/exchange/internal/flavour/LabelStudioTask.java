/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SetStatus;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.SchemaNames;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * One task: its first annotation, or what was predicted where nobody has annotated, as a document.
 */
final class LabelStudioTask {

    private static final Message FURTHER = Message.of("exchange.lost.further-annotation");

    private final JsonNode task;
    private final ReadOptions options;
    private final String text;
    private final OffsetMap offsets;
    private final OffsetUnit unit;
    private final Losses.Recorder losses = new Losses.Recorder();
    private final List<Annotation> annotations = new ArrayList<>();
    private final Map<String, List<AnnotationId>> regions = new HashMap<>();
    private final String textField;

    LabelStudioTask(JsonNode task, ReadOptions options) throws TaskException {
        this.task = task;
        this.options = options;
        textField = textField();
        text = task.path("data").path(textField).asText();
        if (text.isEmpty()) {
            throw new TaskException(Message.of("exchange.label-studio.no-text"));
        }
        offsets = OffsetMap.of(text);
        unit = options.offsets().orElseGet(this::unit);
    }

    /** The member of the data with the text: it is called so, or is the longest text; or empty. */
    private String textField() {
        JsonNode data = task.path("data");
        if (data.path(LabelStudioFlavour.TEXT).isTextual()) {
            return LabelStudioFlavour.TEXT;
        }
        String found = "";
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            if (field.getValue().isTextual()
                    && (found.isEmpty()
                            || field.getValue().asText().length()
                                    > data.path(found).asText().length())) {
                found = field.getKey();
            }
        }
        return found;
    }

    /** What the document was called where the task was made, if its data say so. */
    Optional<String> name() {
        JsonNode name = task.path("data").path("doc_id");
        return name.isTextual() && !name.asText().isBlank()
                ? Optional.of(name.asText())
                : Optional.empty();
    }

    ImportedDocument document(String name) throws TaskException {
        List<JsonNode> made = new ArrayList<>();
        task.path("annotations").forEach(made::add);
        made.removeIf(annotation -> annotation.path("was_cancelled").asBoolean());
        boolean predicted = made.isEmpty();
        if (predicted) {
            task.path("predictions").forEach(made::add);
        }
        for (int i = 1; i < made.size(); i++) {
            losses.add(FURTHER, () -> PlaceMessages.in(name));
        }
        if (!made.isEmpty()) {
            results(name, made.get(0).path("result"));
        }
        TreeMap<String, String> metadata = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : task.path("data").properties()) {
            boolean own = field.getKey().equals(textField) || field.getKey().equals("doc_id");
            if (!own && field.getValue().isValueNode() && !field.getValue().isNull()) {
                metadata.put(field.getKey(), field.getValue().asText());
            }
        }
        return new ImportedDocument(
                name,
                text,
                TextHash.sha256(text.getBytes(StandardCharsets.UTF_8)),
                CharsetFacts.UTF_8,
                options.language(),
                metadata,
                Optional.empty(),
                annotations,
                predicted
                        ? Optional.of(new SetStatus("in-progress", Optional.empty()))
                        : Optional.empty(),
                SchemaNeeds.of(annotations),
                Optional.empty(),
                losses.losses(),
                List.of());
    }

    private void results(String name, JsonNode results) throws TaskException {
        for (JsonNode result : results) {
            switch (result.path("type").asText()) {
                case "labels" -> region(result);
                case "choices" -> choices(name, result);
                case "relation" -> {
                    // when all regions are known
                }
                default -> lose(name, result.path("type").asText());
            }
        }
        for (JsonNode result : results) {
            if (result.path("type").asText().equals("relation")) {
                relation(name, result);
            }
        }
    }

    private void lose(String name, String type) {
        losses.add(
                Message.of("exchange.lost.label-studio-type", "type", type),
                () -> PlaceMessages.in(name));
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(
                options.ids().next(),
                type,
                options.member(),
                options.madeAt(),
                options.schemaVersion());
    }

    private void region(JsonNode result) throws TaskException {
        JsonNode value = result.path("value");
        OptionalInt begin = offset(value.path("start"));
        OptionalInt end = offset(value.path("end"));
        if (begin.isEmpty() || end.isEmpty() || begin.getAsInt() > end.getAsInt()) {
            throw new TaskException(
                    Message.of(
                            "exchange.label-studio.outside",
                            "begin",
                            value.path("start").asText(),
                            "end",
                            value.path("end").asText(),
                            "length",
                            offsets.length(unit)));
        }
        String covered = text.substring(begin.getAsInt(), end.getAsInt());
        if (!isQuoted(value, begin.getAsInt(), end.getAsInt())) {
            throw new TaskException(
                    Message.of(
                            "exchange.label-studio.other-text",
                            "covered",
                            covered,
                            "quoted",
                            value.path("text").asText()));
        }
        List<AnnotationId> made = new ArrayList<>();
        for (JsonNode label : value.path("labels")) {
            Mention mention =
                    new Mention(
                            header(label.asText()),
                            Span.of(begin.getAsInt(), end.getAsInt()),
                            Optional.empty());
            annotations.add(mention);
            made.add(mention.id());
        }
        regions.put(result.path("id").asText(), made);
    }

    private OptionalInt offset(JsonNode number) {
        return offset(number, unit);
    }

    private OptionalInt offset(JsonNode number, OffsetUnit in) {
        return number.canConvertToInt() && number.asInt() >= 0
                ? offsets.checkedToUtf16(in, number.asInt())
                : OptionalInt.empty();
    }

    /**
     * Code points, but UTF-16 where only that fits what is quoted: so Label Studio counted in its
     * first years, and so do others who make tasks.
     */
    private OffsetUnit unit() {
        return !fits(OffsetUnit.CODE_POINT) && fits(OffsetUnit.UTF16)
                ? OffsetUnit.UTF16
                : OffsetUnit.CODE_POINT;
    }

    private boolean fits(OffsetUnit in) {
        for (String list : List.of("annotations", "predictions")) {
            for (JsonNode made : task.path(list)) {
                for (JsonNode result : made.path("result")) {
                    JsonNode value = result.path("value");
                    OptionalInt begin = offset(value.path("start"), in);
                    OptionalInt end = offset(value.path("end"), in);
                    if (result.path("type").asText().equals("labels")
                            && (begin.isEmpty()
                                    || end.isEmpty()
                                    || begin.getAsInt() > end.getAsInt()
                                    || !isQuoted(value, begin.getAsInt(), end.getAsInt()))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether the words are those that are quoted, if any are. */
    private boolean isQuoted(JsonNode value, int begin, int end) {
        JsonNode quoted = value.path("text");
        return !quoted.isTextual()
                || quoted.asText().strip().equals(text.substring(begin, end).strip());
    }

    private void choices(String name, JsonNode result) {
        if (result.path("value").has("start")) {
            lose(name, result.path("type").asText());
            return;
        }
        List<String> tags = new ArrayList<>();
        result.path("value").path("choices").forEach(choice -> tags.add(choice.asText()));
        if (!tags.isEmpty()) {
            annotations.add(
                    new DocumentLabel(
                            header(result.path("from_name").asText()),
                            new AttributeValue.Tags(tags)));
        }
    }

    private void relation(String name, JsonNode result) {
        boolean left = result.path("direction").asText().equals("left");
        @Nullable List<AnnotationId> from = regions.get(result.path("from_id").asText());
        @Nullable List<AnnotationId> to = regions.get(result.path("to_id").asText());
        if (from == null || to == null || from.isEmpty() || to.isEmpty()) {
            losses.add(Message.of("exchange.lost.unindexed-end"), () -> PlaceMessages.in(name));
            return;
        }
        String label = result.path("labels").path(0).asText("relation");
        List<String> roles = roles(label);
        TreeMap<String, List<AnnotationId>> fillers = new TreeMap<>();
        fillers.put(roles.get(0), List.of((left ? to : from).get(0)));
        fillers.put(roles.get(1), List.of((left ? from : to).get(0)));
        annotations.add(new Relation(header(label), fillers, Optional.empty()));
    }

    /** The two roles that the project's schema gives to relations so called, else two words. */
    private List<String> roles(String label) {
        List<Role> known =
                new SchemaNames(options.schema())
                        .type(AnnotationKind.RELATION, label)
                        .filter(RelationType.class::isInstance)
                        .map(type -> ((RelationType) type).roles())
                        .orElse(List.of());
        return known.size() == 2 ? known.stream().map(Role::id).toList() : List.of("head", "tail");
    }
}
