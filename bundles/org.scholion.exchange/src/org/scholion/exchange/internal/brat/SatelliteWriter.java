/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.words.Message;

/** Writes what hangs on annotations: A, N and # lines; the inverse of {@link Satellites}. */
final class SatelliteWriter {

    private static final Message BREAK = Message.of("exchange.lost.line-break");
    private static final Message CONFIDENCE = Message.of("exchange.lost.confidence");
    private static final Message UNSURE = Message.of("exchange.lost.unsure");
    private static final Message NO_FLAG = Message.of("exchange.lost.no-flag");
    private static final Message VALUE = Message.of("exchange.lost.value");
    private static final Message NO_TAGS = Message.of("exchange.lost.no-tags");
    private static final Message TEXT = Message.of("exchange.lost.text");
    private static final Message ABSENT = Message.of("exchange.lost.absent");
    private static final Message SKIPPED = Message.of("exchange.lost.skipped");
    private static final Message IDENTIFIER = Message.of("exchange.lost.identifier");
    private static final Message LINK = Message.of("exchange.lost.link");
    private static final Message NO_PLACE = Message.of("exchange.lost.text-attribute");

    private final String document;
    private final SchemaTokens tokens;
    private final AnnLines out;
    private final Losses.Recorder losses;

    /** Whether a line break was taken out of what hangs on the annotation that is being written. */
    private boolean broken;

    /** A normalization to write. */
    record Reference(String type, String reference, String text) {}

    SatelliteWriter(String document, SchemaTokens tokens, AnnLines out, Losses.Recorder losses) {
        this.document = document;
        this.tokens = tokens;
        this.out = out;
        this.losses = losses;
    }

    /** Whether a line will be about this mention for sure, so that no reader drops its span. */
    boolean has(Mention mention) {
        return mention.header().note().isPresent()
                || mention.header().attributes().entrySet().stream()
                        .filter(e -> !isLink(mention, e.getKey(), e.getValue()))
                        .map(Map.Entry::getValue)
                        .anyMatch(
                                v ->
                                        v instanceof AttributeValue.Text
                                                || v instanceof AttributeValue.Number
                                                || v instanceof AttributeValue.Flag f && f.value()
                                                || v instanceof AttributeValue.Tags t
                                                        && t.tags().stream()
                                                                .anyMatch(BratNames::isValue));
    }

    /** A link is the id of another annotation, which has another one when it comes back. */
    private boolean isLink(Annotation annotation, String attribute, AttributeValue value) {
        return value instanceof AttributeValue.Text
                && tokens.attribute(annotation.typeId(), attribute)
                        .filter(a -> a.kind() == AttributeKind.LINK)
                        .isPresent();
    }

    /** Writes all lines about an annotation. */
    void write(Annotation annotation, String id, List<Reference> references) {
        AnnotationHeader header = annotation.header();
        Map<String, String> written = new HashMap<>();
        Map<String, String> notes = new LinkedHashMap<>();
        broken = false;
        for (Reference reference : references) {
            normalization(reference, id, written);
        }
        header.attributes()
                .forEach((name, value) -> attribute(annotation, id, name, value, written, notes));
        header.note()
                .ifPresent(
                        note ->
                                note(
                                        SatelliteNames.ANNOTATOR_NOTES,
                                        SatelliteNames.ANNOTATOR_NOTES,
                                        id,
                                        note,
                                        written));
        notes(id, notes, written);
        if (broken) {
            losses.add(BREAK, () -> PlaceMessages.of(document, annotation));
        }
        if (header.confidence().isPresent()) {
            losses.add(CONFIDENCE, () -> PlaceMessages.of(document, annotation));
        }
        if (header.unsure()) {
            losses.add(UNSURE, () -> PlaceMessages.of(document, annotation));
        }
    }

    /** Writes a polarity or intensity as an attribute. */
    void plain(
            String id,
            String name,
            AttributeValue value,
            Optional<String> tagSet,
            Supplier<Message> at) {
        value(id, name, value, tagSet, at, new HashMap<>());
    }

    private void attribute(
            Annotation annotation,
            String id,
            String name,
            AttributeValue value,
            Map<String, String> written,
            Map<String, String> notes) {
        Optional<Attribute> attribute = tokens.attribute(annotation.typeId(), name);
        String shown = attribute.map(Attribute::name).orElse(name);
        Optional<String> normalized = SatelliteNames.normalizationType(shown);
        if (isLink(annotation, name, value)) {
            losses.add(LINK, () -> PlaceMessages.of(document, annotation));
            return;
        }
        if (value instanceof AttributeValue.Text text) {
            if (normalized.isPresent()) {
                normalizations(normalized.get(), id, text.value(), annotation, written);
            } else {
                boolean special = shown.indexOf('@') >= 0;
                notes.put(
                        special ? shown : tokens.attributeToken(annotation.typeId(), name),
                        text.value());
            }
            return;
        }
        value(
                id,
                tokens.attributeToken(annotation.typeId(), name),
                value,
                attribute.flatMap(Attribute::tagSet),
                () -> PlaceMessages.of(document, annotation),
                written);
    }

    private void value(
            String id,
            String name,
            AttributeValue value,
            Optional<String> tagSet,
            Supplier<Message> at,
            Map<String, String> written) {
        switch (value) {
            case AttributeValue.Flag flag -> {
                if (flag.value()) {
                    written.put(
                            SatelliteNames.ofAttribute(name, Optional.empty()),
                            out.attribute(name, id, ""));
                } else {
                    losses.add(NO_FLAG, at);
                }
            }
            case AttributeValue.Tags tags -> {
                List<String> values = new ArrayList<>();
                for (String tag : tags.tags()) {
                    String token = tokens.tag(tagSet, tag);
                    if (BratNames.isValue(token)) {
                        values.add(token);
                    } else {
                        losses.add(VALUE, at);
                    }
                }
                for (String token : values) {
                    Optional<String> which =
                            values.size() > 1 ? Optional.of(token) : Optional.empty();
                    written.put(
                            SatelliteNames.ofAttribute(name, which),
                            out.attribute(name, id, token));
                }
                if (tags.tags().isEmpty()) {
                    losses.add(NO_TAGS, at);
                }
            }
            case AttributeValue.Number number ->
                    written.put(
                            SatelliteNames.ofAttribute(name, Optional.empty()),
                            out.attribute(name, id, number.value().toPlainString()));
            case AttributeValue.Text text -> losses.add(TEXT, at);
            case AttributeValue.Absent absent -> losses.add(ABSENT, at);
            case AttributeValue.Skipped skipped -> losses.add(SKIPPED, at);
        }
    }

    private void normalizations(
            String type,
            String id,
            String lines,
            Annotation annotation,
            Map<String, String> written) {
        for (String line : lines.split("\n", -1)) {
            int tab = line.indexOf('\t');
            String reference = tab < 0 ? line : line.substring(0, tab);
            if (BratNames.isReference(reference) && BratNames.isName(type)) {
                String text = tab < 0 ? "" : line.substring(tab + 1);
                normalization(new Reference(type, reference, text), id, written);
            } else {
                losses.add(IDENTIFIER, () -> PlaceMessages.of(document, annotation));
            }
        }
    }

    private void normalization(Reference reference, String id, Map<String, String> written) {
        written.put(
                SatelliteNames.ofReference(reference.reference()),
                out.normalization(
                        reference.type(), id, reference.reference(), oneLine(reference.text())));
    }

    /** Writes notes when what they are about is written; notes about notes come later. */
    private void notes(String id, Map<String, String> notes, Map<String, String> written) {
        Map<String, String> waiting = new LinkedHashMap<>(notes);
        boolean progress = true;
        while (progress && !waiting.isEmpty()) {
            progress = false;
            for (String name : List.copyOf(waiting.keySet())) {
                String about = SatelliteNames.noteTarget(name);
                String target = about.isEmpty() ? id : written.get(about);
                String kind = SatelliteNames.noteKind(name);
                boolean possible =
                        BratNames.isName(kind)
                                && !(about.isEmpty()
                                        && kind.equals(SatelliteNames.ANNOTATOR_NOTES));
                if (target != null && possible) {
                    String text = waiting.remove(name);
                    note(name, kind, target, text == null ? "" : text, written);
                    progress = true;
                }
            }
        }
        waiting.keySet().forEach(n -> losses.add(NO_PLACE, () -> PlaceMessages.in(n)));
    }

    private void note(
            String name, String kind, String target, String text, Map<String, String> written) {
        int index = 1;
        for (String line : text.split("\n", -1)) {
            written.put(
                    SatelliteNames.ofNote(name, index++), out.note(kind, target, oneLine(line)));
        }
    }

    private String oneLine(String line) {
        String quoted = BratText.quoted(line);
        broken |= !quoted.equals(line);
        return quoted;
    }
}
