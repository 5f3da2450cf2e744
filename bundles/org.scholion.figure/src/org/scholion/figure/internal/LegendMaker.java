/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Stance;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.view.StanceBadge;
import org.scholion.view.mark.MarkHeader;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkSource;
import org.scholion.view.mark.StanceSign;
import org.scholion.words.Words;

/** Finds out what has to be said below a figure, and what lies outside of it. */
final class LegendMaker {

    private final FigureContent content;
    private final Schema schema;
    private final AnnotationLookup annotations;
    private final MarkSource source;
    private final Words words;
    private final Shown shown;
    private final List<String> notes = new ArrayList<>();
    private int outside;

    LegendMaker(FigureContent content, MarkSource source) {
        this.content = content;
        this.source = source;
        schema = source.schema();
        annotations = source.lookup();
        words = content.words();
        shown = Shown.in(content);
        annotations.all().forEach(this::note);
    }

    Legend legend() {
        List<Legend.Key> keys = new ArrayList<>();
        shown.unnamedTypes().values().forEach(header -> keys.add(key(header)));
        signs().forEach((sign, text) -> keys.add(new Legend.Sign(sign, text)));
        return new Legend(keys, notes);
    }

    /** How many annotations are neither drawn nor told of, since they lie outside the part. */
    int outside() {
        return outside;
    }

    private Legend.Key key(MarkHeader header) {
        String text =
                !shown.isShortened(header.typeId())
                        ? header.label()
                        : words.say(
                                "figure.short",
                                "short",
                                header.shortLabel(),
                                "type",
                                header.label());
        return switch (header.kind()) {
            case RELATION -> new Legend.Arc(text);
            case PASSAGE -> new Legend.Bar(header.color(), text);
            default -> new Legend.Span(header.color(), text);
        };
    }

    /** The signs that are drawn, with the tags they stand for. */
    private Map<StanceSign, String> signs() {
        Map<StanceSign, Set<String>> tags = new TreeMap<>();
        for (StanceBadge badge : content.window().badges()) {
            Set<String> names = tags.computeIfAbsent(badge.sign(), s -> new LinkedHashSet<>());
            annotations
                    .find(badge.mark().annotation())
                    .filter(Stance.class::isInstance)
                    .flatMap(stance -> polarity((Stance) stance))
                    .ifPresent(names::add);
        }
        Map<StanceSign, String> signs = new TreeMap<>();
        tags.forEach(
                (sign, names) ->
                        signs.put(
                                sign,
                                names.isEmpty()
                                        ? words.say("figure.no-polarity")
                                        : String.join(", ", names)));
        return signs;
    }

    private Optional<String> polarity(Stance stance) {
        return schema.type(stance.typeId(), StanceType.class)
                .flatMap(type -> stance.polarity().map(value -> said(type.polarity(), value)))
                .filter(text -> !text.isEmpty());
    }

    private void note(Annotation annotation) {
        if (shown.isDrawn(source.id(annotation.id()))) {
            return;
        }
        if (!annotation.spans().isEmpty()
                || !isWhole() && !annotation.references().isEmpty() && isApart(annotation)) {
            outside++;
            return;
        }
        switch (annotation) {
            case Referent referent -> referent(referent);
            case DocumentLabel label -> notes.add(label(label));
            case Stance stance ->
                    notes.add(
                            polarity(stance)
                                    .map(tag -> pair(type(stance), tag))
                                    .orElse(type(stance)));
            default -> notes.add(type(annotation));
        }
    }

    private boolean isWhole() {
        return content.part().length() == content.text().length();
    }

    /** Whether nothing that an annotation points to is drawn. */
    private boolean isApart(Annotation annotation) {
        return annotation.references().stream().map(source::id).noneMatch(shown::isDrawn);
    }

    private void referent(Referent referent) {
        Set<String> mentions = new LinkedHashSet<>();
        boolean drawn = false;
        for (Annotation other : annotations.referringTo(referent.id())) {
            MarkId id = source.id(other.id());
            drawn |= shown.isDrawn(id);
            if (other instanceof Mention mention && shown.isDrawn(id)) {
                mentions.add(
                        content.text()
                                .substring(mention.span().begin(), mention.span().end())
                                .strip());
            }
        }
        if (!drawn && !isWhole()) {
            outside++;
        } else if (mentions.isEmpty()) {
            notes.add(pair(type(referent), referent.name()));
        } else {
            notes.add(
                    words.say(
                            "figure.referent",
                            "type",
                            type(referent),
                            "name",
                            referent.name(),
                            "mentions",
                            List.copyOf(mentions)));
        }
    }

    private String label(DocumentLabel label) {
        String tagSet =
                schema.type(label.typeId(), DocumentLabelType.class)
                        .map(DocumentLabelType::tagSet)
                        .orElse("");
        return pair(type(label), said(tagSet, label.value()));
    }

    private String pair(String type, String text) {
        return words.say("figure.mark", "type", type, "text", text);
    }

    private String type(Annotation annotation) {
        return schema.type(annotation.typeId())
                .map(AnnotationType::name)
                .orElse(annotation.typeId());
    }

    /** A value in words, tags by their names. */
    private String said(String tagSet, AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text text -> text.value();
            case AttributeValue.Tags tags ->
                    String.join(", ", tags.tags().stream().map(tag -> name(tagSet, tag)).toList());
            case AttributeValue.Flag flag -> String.valueOf(flag.value());
            case AttributeValue.Number number -> number.value().toPlainString();
            case AttributeValue.Absent absent -> words.say("figure.absent");
            case AttributeValue.Skipped skipped -> words.say("figure.skipped");
        };
    }

    private String name(String tagSet, String tag) {
        return schema.tagSet(tagSet).flatMap(set -> set.tag(tag)).map(Tag::name).orElse(tag);
    }
}
