/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;

/**
 * What members chose where the choice was a closed one: which type an aligned stretch of text has,
 * or that it is not marked; which value an attribute of an aligned mark has; which label a document
 * has. The votes are those before adjudication: where a place is decided, what members had then.
 * Gathered document by document; not for use by several threads.
 */
public final class ClosedChoices {

    /** The label of those who marked nothing at a place. */
    public static final String NOT_MARKED = "not-marked";

    /** The label of those who say that there is no value. */
    public static final String ABSENT = "absent";

    /** The number of a place where nobody has anything any more. */
    public static final int NOWHERE = -1;

    private final Schema schema;
    private final Map<Question, List<Item>> items = new TreeMap<>(Question.ORDER);

    /** Creates it for the documents of a schema. */
    public ClosedChoices(Schema schema) {
        this.schema = schema;
    }

    /**
     * What was to be chosen.
     *
     * @param kind of the annotations it is about
     * @param typeId the type whose value it is; empty where the type itself is chosen
     * @param attributeId the attribute of that type; empty where it is the type, or a document's
     *     label
     */
    public record Question(
            AnnotationKind kind, Optional<String> typeId, Optional<String> attributeId) {

        static final Comparator<Question> ORDER =
                Comparator.comparing(Question::kind)
                        .thenComparing(question -> question.typeId().orElse(""))
                        .thenComparing(question -> question.attributeId().orElse(""));
    }

    /**
     * A place where it was to be chosen.
     *
     * @param document the lasting name of the document
     * @param place the number of the place there, or {@link #NOWHERE}
     * @param decision the lasting name of what was decided there, if something was
     * @param votes what each chose, by member: ids of types or tags, or one of the labels above
     * @param gold what gold has, if it is decided
     */
    public record Item(
            String document,
            int place,
            Optional<String> decision,
            SortedMap<String, String> votes,
            Optional<String> gold) {

        public Item {
            votes = Collections.unmodifiableSortedMap(new TreeMap<>(votes));
        }
    }

    /** What was to be chosen from at a place, and what came of it. */
    private record Choosing(
            String document,
            int place,
            AnnotationKind kind,
            String typeId,
            Map<String, Optional<Annotation>> had,
            Optional<KeptDecision> decision,
            Optional<Annotation> gold) {

        /** What gold has; where nothing was taken that is a choice, too. */
        Optional<String> chosen(Function<Annotation, Optional<String>> choice) {
            if (gold.isPresent()) {
                return choice.apply(gold.get());
            }
            return decision.filter(d -> d.outcome().none()).isPresent()
                    ? Optional.of(NOT_MARKED)
                    : Optional.empty();
        }
    }

    /**
     * Gathers the choices of a document.
     *
     * @param document the lasting name of the document
     */
    public void add(String document, Judgement judgement) {
        for (JudgedPlace judged : judgement.all()) {
            add(
                    new Choosing(
                            document,
                            judged.place().number(),
                            judged.place().kind(),
                            judged.place().example().typeId(),
                            had(judged, judgement),
                            judged.decision(),
                            judged.gold()));
        }
        for (KeptDecision decision : judgement.placeless()) {
            if (!decision.sources().isEmpty()) {
                add(
                        new Choosing(
                                document,
                                NOWHERE,
                                decision.anchor().kind(),
                                decision.anchor().typeId(),
                                had(decision),
                                Optional.of(decision),
                                decision.goldId().flatMap(judgement::gold)));
            }
        }
    }

    private void add(Choosing choosing) {
        switch (choosing.kind()) {
            case ENTITY, PASSAGE -> types(choosing);
            case DOCUMENT_LABEL -> labels(choosing);
            case REFERENT, RELATION, STANCE -> {
                // with ends there are too many to choose from
            }
        }
        attributes(choosing);
    }

    /** What each had at a place before it was decided, if anything. */
    private static Map<String, Optional<Annotation>> had(JudgedPlace judged, Judgement judgement) {
        Optional<KeptDecision> told =
                judged.decision().filter(decision -> !decision.sources().isEmpty());
        if (told.isPresent()) {
            return had(told.get());
        }
        Map<String, Optional<Annotation>> had = new LinkedHashMap<>();
        for (String member : judgement.places().workers()) {
            had.put(
                    member,
                    judged.place().marks().getOrDefault(member, List.of()).stream().findFirst());
        }
        return had;
    }

    private static Map<String, Optional<Annotation>> had(KeptDecision decision) {
        Map<String, Optional<Annotation>> had = new LinkedHashMap<>();
        decision.sources()
                .forEach(source -> had.put(source.member(), decision.had(source.member())));
        return had;
    }

    private void types(Choosing choosing) {
        SortedMap<String, String> votes = new TreeMap<>();
        choosing.had()
                .forEach(
                        (member, mark) ->
                                votes.put(member, mark.map(Annotation::typeId).orElse(NOT_MARKED)));
        keep(
                new Question(choosing.kind(), Optional.empty(), Optional.empty()),
                choosing,
                votes,
                choosing.chosen(gold -> Optional.of(gold.typeId())));
    }

    private void labels(Choosing choosing) {
        if (schema.type(choosing.typeId()).filter(this::isClosedLabel).isEmpty()) {
            return;
        }
        SortedMap<String, String> votes = new TreeMap<>();
        choosing.had()
                .forEach(
                        (member, mark) ->
                                mark.map(ClosedChoices::label)
                                        .orElse(Optional.of(NOT_MARKED))
                                        .ifPresent(vote -> votes.put(member, vote)));
        keep(
                new Question(choosing.kind(), Optional.of(choosing.typeId()), Optional.empty()),
                choosing,
                votes,
                choosing.chosen(ClosedChoices::label));
    }

    private static Optional<String> label(Annotation annotation) {
        return annotation instanceof DocumentLabel label ? value(label.value()) : Optional.empty();
    }

    private void attributes(Choosing choosing) {
        choosing.had().values().stream()
                .flatMap(Optional::stream)
                .map(Annotation::typeId)
                .distinct()
                .flatMap(id -> schema.type(id).stream())
                .forEach(
                        type ->
                                type.attributes().stream()
                                        .filter(this::isClosed)
                                        .forEach(a -> attribute(choosing, type.id(), a.id())));
    }

    private void attribute(Choosing choosing, String typeId, String attributeId) {
        Function<Annotation, Optional<String>> value =
                annotation ->
                        annotation.typeId().equals(typeId)
                                ? value(annotation, attributeId)
                                : Optional.empty();
        SortedMap<String, String> votes = new TreeMap<>();
        choosing.had()
                .forEach(
                        (member, mark) ->
                                mark.flatMap(value).ifPresent(vote -> votes.put(member, vote)));
        if (!votes.isEmpty()) {
            keep(
                    new Question(choosing.kind(), Optional.of(typeId), Optional.of(attributeId)),
                    choosing,
                    votes,
                    choosing.chosen(value));
        }
    }

    /** An attribute without a value is not annotated yet, and no vote. */
    private static Optional<String> value(Annotation annotation, String attributeId) {
        return Optional.ofNullable(annotation.header().attributes().get(attributeId))
                .flatMap(ClosedChoices::value);
    }

    private static Optional<String> value(AttributeValue value) {
        return switch (value) {
            case AttributeValue.Tags tags -> Optional.of(String.join(" ", tags.tags()));
            case AttributeValue.Flag flag -> Optional.of(String.valueOf(flag.value()));
            case AttributeValue.Absent absent -> Optional.of(ABSENT);
            case AttributeValue.Skipped skipped -> Optional.empty();
            case AttributeValue.Text text -> Optional.empty();
            case AttributeValue.Number number -> Optional.empty();
        };
    }

    private boolean isClosedLabel(AnnotationType type) {
        return type instanceof DocumentLabelType label
                && !label.multiple()
                && isClosed(Optional.of(label.tagSet()));
    }

    private boolean isClosed(Attribute attribute) {
        return attribute.kind() == AttributeKind.FLAG
                || attribute.kind() == AttributeKind.TAG && isClosed(attribute.tagSet());
    }

    private boolean isClosed(Optional<String> tagSet) {
        return tagSet.flatMap(schema::tagSet).filter(set -> !set.open()).isPresent();
    }

    private void keep(
            Question question,
            Choosing choosing,
            SortedMap<String, String> votes,
            Optional<String> gold) {
        items.computeIfAbsent(question, q -> new ArrayList<>())
                .add(
                        new Item(
                                choosing.document(),
                                choosing.place(),
                                choosing.decision().map(KeptDecision::id),
                                votes,
                                gold));
    }

    /** Returns all there is, by what was to be chosen. */
    public Map<Question, List<Item>> items() {
        return Collections.unmodifiableMap(items);
    }

    /** Returns the tags that can be chosen, whether anyone did or not; none for types. */
    List<String> scale(Question question) {
        Optional<String> set =
                question.typeId()
                        .flatMap(schema::type)
                        .flatMap(
                                type ->
                                        type instanceof DocumentLabelType label
                                                ? Optional.of(label.tagSet())
                                                : question.attributeId()
                                                        .flatMap(type::attribute)
                                                        .flatMap(Attribute::tagSet));
        return set.flatMap(schema::tagSet).map(TagSet::tags).orElseGet(List::of).stream()
                .map(tag -> tag.id())
                .toList();
    }
}
