/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.SchemaTokens;
import org.scholion.exchange.internal.plain.PlainAnnotation.Link;
import org.scholion.exchange.internal.plain.PlainAnnotation.Place;
import org.scholion.schema.Attribute;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.StanceType;

/** Says the annotations of a document in types, places, values and links. Nothing is left out. */
public final class PlainContent {

    private final ExportDocument document;
    private final SchemaTokens tokens;
    private List<Place> places = new ArrayList<>();
    private List<Link> links = new ArrayList<>();
    private SortedMap<String, AttributeValue> facts = new TreeMap<>();

    private PlainContent(ExportDocument document, Predicate<String> names, Losses.Recorder losses) {
        this.document = document;
        tokens =
                new SchemaTokens(
                        document.schema(), name -> !name.isBlank() && names.test(name), losses);
    }

    /**
     * Returns all annotations in the order of their ids.
     *
     * @param names what the format takes as a name that is not blank
     * @param losses takes the names that had to be changed
     */
    public static List<PlainAnnotation> of(
            ExportDocument document, Predicate<String> names, Losses.Recorder losses) {
        PlainContent content = new PlainContent(document, names, losses);
        return document.annotations().stream().map(content::said).toList();
    }

    private PlainAnnotation said(Annotation annotation) {
        places = new ArrayList<>();
        links = new ArrayList<>();
        facts = new TreeMap<>();
        switch (annotation) {
            case Mention mention -> {
                place("", mention.span());
                mention.referent().ifPresent(r -> link(PlainFacts.REFERENT, r));
            }
            case Referent referent -> referent(referent);
            case Relation relation -> {
                relation.anchor().ifPresent(a -> place(PlainFacts.ANCHOR, a));
                relation.roles()
                        .forEach(
                                (role, fillers) -> {
                                    String name = tokens.role(relation.typeId(), role);
                                    fillers.forEach(f -> link(name, f));
                                });
            }
            case Stance stance -> stance(stance);
            case Passage passage -> {
                place("", passage.span());
                passage.author().ifPresent(a -> link(PlainFacts.AUTHOR, a));
                text(PlainFacts.AUTHOR_NAME, passage.authorName());
                text(PlainFacts.DATE, passage.date());
                flag(PlainFacts.EXCLUDED, passage.excluded());
            }
            case DocumentLabel label ->
                    facts.put(
                            PlainFacts.VALUE,
                            named(
                                    label.value(),
                                    document.schema()
                                            .type(label.typeId(), DocumentLabelType.class)
                                            .map(DocumentLabelType::tagSet)));
        }
        AnnotationHeader header = annotation.header();
        text(PlainFacts.NOTE, header.note());
        flag(PlainFacts.UNSURE, header.unsure());
        header.confidence()
                .ifPresent(
                        c ->
                                facts.put(
                                        PlainFacts.CONFIDENCE,
                                        new AttributeValue.Number(BigDecimal.valueOf(c))));
        text(PlainFacts.MADE_BY, Optional.of(header.madeBy()));
        text(PlainFacts.MADE_AT, Optional.of(header.madeAt().toString()));
        text(PlainFacts.SCHEMA_VERSION, Optional.of(String.valueOf(header.schemaVersion())));
        return new PlainAnnotation(
                annotation.id().value(),
                annotation.kind(),
                annotation.typeId().isEmpty()
                        ? ""
                        : tokens.type(annotation.kind(), annotation.typeId()),
                places,
                attributes(header),
                facts,
                links);
    }

    private void place(String role, Span span) {
        places.add(new Place(role, span));
    }

    private void link(String role, AnnotationId to) {
        links.add(new Link(role, to.value()));
    }

    private void text(String name, Optional<String> text) {
        text.ifPresent(t -> facts.put(name, new AttributeValue.Text(t)));
    }

    private void flag(String name, boolean flag) {
        if (flag) {
            facts.put(name, new AttributeValue.Flag(true));
        }
    }

    private void referent(Referent referent) {
        text(PlainFacts.NAME, Optional.of(referent.name()).filter(n -> !n.isEmpty()));
        text(PlainFacts.IDENTIFIER, referent.identifier());
        text(PlainFacts.ENTRY, referent.entry().map(e -> e.value()));
        referent.members().forEach(m -> link(PlainFacts.MEMBER, m));
    }

    private void stance(Stance stance) {
        Optional<StanceType> type = document.schema().type(stance.typeId(), StanceType.class);
        stance.cues().forEach(c -> place(PlainFacts.CUE, c));
        stance.evidence().forEach(e -> place(PlainFacts.EVIDENCE, e));
        for (int i = 0; i < stance.sources().size(); i++) {
            String role = PlainFacts.SOURCE_CUE + i;
            stance.sources().get(i).cues().forEach(c -> place(role, c));
        }
        stance.polarity()
                .ifPresent(
                        v ->
                                facts.put(
                                        PlainFacts.POLARITY,
                                        named(v, type.map(StanceType::polarity))));
        stance.intensity()
                .ifPresent(
                        v ->
                                facts.put(
                                        PlainFacts.INTENSITY,
                                        named(v, type.flatMap(StanceType::intensity))));
        for (StanceSide side : StanceSide.values()) {
            ends(role(side), stance.ends(side));
        }
    }

    /** Returns what links of a side are called. */
    static String role(StanceSide side) {
        return switch (side) {
            case HOLDER -> PlainFacts.HOLDER;
            case TARGET -> PlainFacts.TARGET;
            case SOURCE -> PlainFacts.SOURCE;
        };
    }

    private void ends(String role, List<StanceEnd> ends) {
        List<String> said = new ArrayList<>();
        for (StanceEnd end : ends) {
            said.add(
                    switch (end.plain()) {
                        case StanceEnd.Annotated annotated -> PlainFacts.END_LINK;
                        case StanceEnd.Author author -> PlainFacts.END_AUTHOR;
                        case StanceEnd.Catalogued entry ->
                                PlainFacts.END_ENTRY + entry.entry().value();
                        case StanceEnd.Implicit implicit ->
                                implicit.referent().isPresent()
                                        ? PlainFacts.END_KNOWN
                                        : PlainFacts.END_IMPLICIT;
                        case StanceEnd.Cued cued -> throw new IllegalStateException("a cued end");
                    });
            end.reference().ifPresent(id -> link(role, id));
        }
        if (!said.stream().allMatch(PlainFacts.END_LINK::equals)) {
            facts.put(role + PlainFacts.ENDS, new AttributeValue.Tags(said));
        }
    }

    private SortedMap<String, AttributeValue> attributes(AnnotationHeader header) {
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        header.attributes()
                .forEach(
                        (id, value) ->
                                values.put(
                                        tokens.attributeToken(header.typeId(), id),
                                        named(
                                                value,
                                                tokens.attribute(header.typeId(), id)
                                                        .flatMap(Attribute::tagSet))));
        return values;
    }

    private AttributeValue named(AttributeValue value, Optional<String> tagSet) {
        return value instanceof AttributeValue.Tags tags
                ? new AttributeValue.Tags(
                        tags.tags().stream().map(t -> tokens.tag(tagSet, t)).toList())
                : value;
    }
}
