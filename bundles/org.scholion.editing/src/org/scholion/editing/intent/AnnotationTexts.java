/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;

/** Says in a few words what an annotation is. Looks at the annotations afresh with every call. */
public final class AnnotationTexts {

    private static final int LONGEST = 60;
    private static final int DEEPEST = 3;

    private final AnnotationLookup annotations;
    private final Schema schema;
    private final String text;

    /**
     * Creates texts for the annotations of one document.
     *
     * @param text what the spans cover
     */
    public AnnotationTexts(AnnotationLookup annotations, Schema schema, String text) {
        this.annotations = annotations;
        this.schema = schema;
        this.text = text;
    }

    /** Returns the annotation with this id. */
    public Optional<Annotation> find(AnnotationId id) {
        return annotations.find(id);
    }

    /** Returns the name of a type, or its id when the schema does not know it. */
    public String typeName(String typeId) {
        return schema.type(typeId).map(AnnotationType::name).orElse(typeId);
    }

    /** Returns the covered text on one line, cut when it is long. */
    public String covered(Span span) {
        return brief(span.coveredText(text));
    }

    /** Puts a text on one line and cuts it when it is long. */
    public static String brief(String longText) {
        String line = longText.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = Character.isLowSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, cut) + "…";
    }

    /** Returns what an annotation is, without its type where it has words of its own. */
    public String label(AnnotationId id) {
        return annotations.find(id).map(this::label).orElse("(deleted)");
    }

    /** Returns what an annotation is, without its type where it has words of its own. */
    public String label(Annotation annotation) {
        return label(annotation, 0);
    }

    private String label(Annotation annotation, int depth) {
        return switch (annotation) {
            case Mention mention -> covered(mention.span());
            case Passage passage -> covered(passage.span());
            case Referent referent -> name(referent);
            case Relation relation -> relation(relation, depth);
            case Stance stance -> stance(stance, depth);
            case DocumentLabel label -> typeName(label.typeId());
        };
    }

    /** Returns the name of a referent, or the words of its longest mention. */
    public String name(Referent referent) {
        if (!referent.name().isBlank()) {
            return referent.name();
        }
        return mentions(referent.id()).stream()
                .map(mention -> covered(mention.span()))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElse("(no name)");
    }

    /** Returns the mentions of a referent in text order. */
    public List<Mention> mentions(AnnotationId referent) {
        return annotations.referringTo(referent).stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .sorted((a, b) -> Integer.compare(a.span().begin(), b.span().begin()))
                .toList();
    }

    private String relation(Relation relation, int depth) {
        if (depth >= DEEPEST) {
            return typeName(relation.typeId());
        }
        Stream<String> known =
                schema.type(relation.typeId(), RelationType.class).stream()
                        .flatMap(type -> type.roles().stream())
                        .map(Role::id);
        String ends =
                Stream.concat(known, relation.roles().keySet().stream())
                        .distinct()
                        .map(relation::fillers)
                        .filter(fillers -> !fillers.isEmpty())
                        .map(fillers -> labels(fillers, depth))
                        .collect(Collectors.joining(" → "));
        return ends.isEmpty() ? typeName(relation.typeId()) : ends;
    }

    private String labels(List<AnnotationId> ids, int depth) {
        return ids.stream()
                .map(id -> annotations.find(id).map(a -> label(a, depth + 1)).orElse("(deleted)"))
                .collect(Collectors.joining(", "));
    }

    private String stance(Stance stance, int depth) {
        if (depth >= DEEPEST) {
            return typeName(stance.typeId());
        }
        return ends(stance.holders(), depth)
                + " "
                + sign(stance)
                + " "
                + ends(stance.targets(), depth);
    }

    /** Returns the ends of a stance in words, "?" when there are none. */
    public String ends(List<StanceEnd> ends) {
        return ends(ends, 0);
    }

    private String ends(List<StanceEnd> ends, int depth) {
        if (ends.isEmpty()) {
            return "?";
        }
        return ends.stream().map(end -> end(end, depth)).collect(Collectors.joining(", "));
    }

    /** Returns an end of a stance in words. */
    public String end(StanceEnd end) {
        return end(end, 0);
    }

    private String end(StanceEnd end, int depth) {
        return switch (end) {
            case StanceEnd.Author author -> "author";
            case StanceEnd.Implicit implicit ->
                    implicit.referent().map(id -> "implicit: " + label(id)).orElse("implicit");
            case StanceEnd.Annotated annotated ->
                    annotations
                            .find(annotated.id())
                            .map(found -> label(found, depth + 1))
                            .orElse("(deleted)");
        };
    }

    /** Returns the polarity of a stance in words: a tag's name, or what is said instead of one. */
    public String polarity(Stance stance) {
        return polarityTag(stance)
                .map(Tag::name)
                .orElseGet(() -> stance.polarity().map(this::plain).orElse("not annotated"));
    }

    /** Returns the tag of a stance's polarity. */
    public Optional<Tag> polarityTag(Stance stance) {
        return schema.type(stance.typeId(), StanceType.class)
                .flatMap(type -> schema.tagSet(type.polarity()))
                .flatMap(
                        set -> stance.polarity().flatMap(AnnotationTexts::tagId).flatMap(set::tag));
    }

    private String sign(Stance stance) {
        Optional<Tag> tag = polarityTag(stance);
        if (tag.isEmpty()) {
            return "?";
        }
        if (tag.get().value().isEmpty()) {
            return "±";
        }
        double value = tag.get().value().getAsDouble();
        return value > 0 ? "＋" : value < 0 ? "－" : "○";
    }

    /** Returns the id of the only tag of a value. */
    public static Optional<String> tagId(AttributeValue value) {
        return value instanceof AttributeValue.Tags tags && tags.tags().size() == 1
                ? Optional.of(tags.tags().get(0))
                : Optional.empty();
    }

    /** Returns a value in words, tags by their ids. */
    public String plain(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text words -> words.value();
            case AttributeValue.Tags tags -> String.join(", ", tags.tags());
            case AttributeValue.Flag flag -> flag.value() ? "yes" : "no";
            case AttributeValue.Number number -> number.value().toPlainString();
            case AttributeValue.Absent absent -> "absent";
            case AttributeValue.Skipped skipped ->
                    skipped.reason().isEmpty() ? "skipped" : "skipped: " + skipped.reason();
        };
    }
}
