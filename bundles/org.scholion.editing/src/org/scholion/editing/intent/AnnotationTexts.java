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
import org.scholion.document.EntryNames;
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
import org.scholion.words.Message;

/** Says in a few words what an annotation is. Looks at the annotations afresh with every call. */
public final class AnnotationTexts {

    private static final int LONGEST = 60;
    private static final int DEEPEST = 3;

    private final AnnotationLookup annotations;
    private final Schema schema;
    private final String text;
    private final EntryNames entries;

    /**
     * Creates texts for the annotations of one document.
     *
     * @param text what the spans cover
     */
    public AnnotationTexts(AnnotationLookup annotations, Schema schema, String text) {
        this(annotations, schema, text, EntryNames.NONE);
    }

    /**
     * Creates texts for the annotations of one document.
     *
     * @param text what the spans cover
     * @param entries what entries of the catalogue are called; one without a name goes by its id
     */
    public AnnotationTexts(
            AnnotationLookup annotations, Schema schema, String text, EntryNames entries) {
        this.entries = entries;
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
    public Message label(AnnotationId id) {
        return annotations.find(id).map(this::label).orElseGet(AnnotationTexts::deleted);
    }

    /** Returns what an annotation is, without its type where it has words of its own. */
    public Message label(Annotation annotation) {
        return label(annotation, 0);
    }

    private Message label(Annotation annotation, int depth) {
        return switch (annotation) {
            case Mention mention -> Message.verbatim(covered(mention.span()));
            case Passage passage -> Message.verbatim(covered(passage.span()));
            case Referent referent -> name(referent);
            case Relation relation -> relation(relation, depth);
            case Stance stance -> stance(stance, depth);
            case DocumentLabel label -> type(label);
        };
    }

    /** Returns the name of a referent, or the words of its longest mention. */
    public Message name(Referent referent) {
        if (!referent.name().isBlank()) {
            return Message.verbatim(referent.name());
        }
        return mentions(referent.id()).stream()
                .map(mention -> covered(mention.span()))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(Message::verbatim)
                .orElseGet(() -> Message.of("editing.no-name"));
    }

    /** Returns the mentions of a referent in text order. */
    public List<Mention> mentions(AnnotationId referent) {
        return annotations.referringTo(referent).stream()
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .sorted((a, b) -> Integer.compare(a.span().begin(), b.span().begin()))
                .toList();
    }

    private Message relation(Relation relation, int depth) {
        return depth >= DEEPEST
                ? type(relation)
                : fillers(relation, depth).stream()
                        .reduce(AnnotationTexts::chain)
                        .orElseGet(() -> type(relation));
    }

    /** Returns the fillers of each role that has some, in the order of the schema's roles. */
    public List<Message> fillers(Relation relation) {
        return fillers(relation, 0);
    }

    private List<Message> fillers(Relation relation, int depth) {
        Stream<String> known =
                schema.type(relation.typeId(), RelationType.class).stream()
                        .flatMap(type -> type.roles().stream())
                        .map(Role::id);
        return Stream.concat(known, relation.roles().keySet().stream())
                .distinct()
                .map(relation::fillers)
                .filter(fillers -> !fillers.isEmpty())
                .map(fillers -> labels(fillers, depth))
                .toList();
    }

    private Message labels(List<AnnotationId> ids, int depth) {
        return enumerated(ids.stream().map(id -> label(id, depth + 1)).toList());
    }

    private Message label(AnnotationId id, int depth) {
        return annotations
                .find(id)
                .map(found -> label(found, depth))
                .orElseGet(AnnotationTexts::deleted);
    }

    private Message type(Annotation annotation) {
        return Message.verbatim(typeName(annotation.typeId()));
    }

    private static Message deleted() {
        return Message.of("editing.deleted");
    }

    /** Says what leads to what, such as the fillers of two roles. */
    public static Message chain(Message before, Message after) {
        return Message.of("editing.chain", "before", before, "after", after);
    }

    private static Message enumerated(List<Message> items) {
        return items.size() == 1 ? items.get(0) : Message.of("words.list", "items", items);
    }

    private Message stance(Stance stance, int depth) {
        if (depth >= DEEPEST) {
            return type(stance);
        }
        return Message.of(
                "editing.stance",
                "holders",
                ends(stance.holders(), depth),
                "sign",
                sign(stance),
                "targets",
                ends(stance.targets(), depth));
    }

    /** Returns the ends of a stance in words, a question mark when there are none. */
    public Message ends(List<StanceEnd> ends) {
        return ends(ends, 0);
    }

    private Message ends(List<StanceEnd> ends, int depth) {
        if (ends.isEmpty()) {
            return Message.of("editing.no-end");
        }
        return enumerated(ends.stream().map(end -> end(end, depth)).toList());
    }

    /** Returns an end of a stance in words. */
    public Message end(StanceEnd end) {
        return end(end, 0);
    }

    private Message end(StanceEnd end, int depth) {
        return switch (end) {
            case StanceEnd.Author author -> Message.of("editing.author");
            case StanceEnd.Catalogued catalogued ->
                    Message.verbatim(
                            entries.of(catalogued.entry()).orElse(catalogued.entry().value()));
            case StanceEnd.Implicit implicit ->
                    implicit.referent()
                            .map(
                                    id ->
                                            Message.of(
                                                    "editing.implicit-named",
                                                    "label",
                                                    label(id, depth + 1)))
                            .orElseGet(() -> Message.of("editing.implicit"));
            case StanceEnd.Annotated annotated -> label(annotated.id(), depth + 1);
            case StanceEnd.Cued cued -> cued(end(cued.end(), depth), cued.cues());
        };
    }

    /** Returns a source in words along with the words that show it. */
    public Message cued(Message source, List<Span> cues) {
        return Message.of(
                "editing.cued",
                "source",
                source,
                "words",
                brief(cues.stream().map(this::covered).collect(Collectors.joining(" "))));
    }

    /** Returns the polarity of a stance in words: a tag's name, or what is said instead of one. */
    public Message polarity(Stance stance) {
        return polarityTag(stance)
                .map(tag -> Message.verbatim(tag.name()))
                .or(() -> stance.polarity().map(this::plain))
                .orElseGet(() -> Message.of("editing.not-annotated"));
    }

    /** Returns the tag of a stance's polarity. */
    public Optional<Tag> polarityTag(Stance stance) {
        return schema.type(stance.typeId(), StanceType.class)
                .flatMap(type -> schema.tagSet(type.polarity()))
                .flatMap(
                        set -> stance.polarity().flatMap(AnnotationTexts::tagId).flatMap(set::tag));
    }

    private PolaritySign sign(Stance stance) {
        return polarityTag(stance).map(PolaritySign::of).orElse(PolaritySign.UNKNOWN);
    }

    /** Returns the id of the only tag of a value. */
    public static Optional<String> tagId(AttributeValue value) {
        return value instanceof AttributeValue.Tags tags && tags.tags().size() == 1
                ? Optional.of(tags.tags().get(0))
                : Optional.empty();
    }

    /** Returns a value in words, tags by their ids. */
    public Message plain(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Text words -> Message.verbatim(words.value());
            case AttributeValue.Tags tags ->
                    enumerated(tags.tags().stream().map(Message::verbatim).toList());
            case AttributeValue.Flag flag -> Message.of("editing.value.flag", "flag", flag.value());
            case AttributeValue.Number number -> Message.verbatim(number.value().toPlainString());
            case AttributeValue.Absent absent -> Message.of("editing.value.absent");
            case AttributeValue.Skipped skipped ->
                    skipped.reason().isEmpty()
                            ? Message.of("editing.value.skipped")
                            : Message.of("editing.value.skipped-why", "reason", skipped.reason());
        };
    }
}
