/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.AnnotationSupport;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.Coverage;
import org.scholion.exchange.ExportDocument;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.text.TextDirection;

/** Three short documents, English with an emoji, Hindi and Arabic, with something of every kind. */
public final class LayoutSample {

    /** The text of the English document. */
    public static final String ENGLISH = "👍 Mira Rao praised the Delhi Water Board. Rain fell.";

    /** The text of the Hindi document. */
    public static final String HINDI = "दिल्ली में बारिश हुई।";

    /** The text of the Arabic document. */
    public static final String ARABIC = "زارت ليلى والمدينة نائمة.";

    /** The schema. */
    public static final Schema SCHEMA =
            new Schema(
                    "sample",
                    "Sample",
                    "",
                    List.of(
                            new EntityType(type("person", "Person")),
                            new EntityType(type("place", "Place")),
                            new EntityType(type("body", "Body")),
                            new EntityType(type("thing", "Thing")),
                            new RelationType(
                                    type("works", "Works for"),
                                    List.of(
                                            new Role("who", "Who", 1, 1, List.of("person")),
                                            new Role("whom", "Whom", 1, 1, List.of("body"))),
                                    false,
                                    false),
                            new StanceType(
                                    type("view", "View"),
                                    "sides",
                                    Optional.of("strength"),
                                    List.of(),
                                    List.of()),
                            new DocumentLabelType(type("topic", "Topic"), "topics", true)),
                    List.of(
                            new TagSet(
                                    "sides",
                                    "Sides",
                                    true,
                                    false,
                                    List.of(tag("against", "Against"), tag("for", "For"))),
                            new TagSet(
                                    "strength",
                                    "Strength",
                                    true,
                                    false,
                                    List.of(tag("weak", "Weak"), tag("strong", "Strong"))),
                            new TagSet(
                                    "topics",
                                    "Topics",
                                    false,
                                    false,
                                    List.of(tag("weather", "Weather"), tag("water", "Water")))));

    private LayoutSample() {}

    /** Returns what a type is called, and nothing else. */
    public static TypeDescription type(String id, String name) {
        return new TypeDescription(
                id, name, name, "", new TypeColor(0x336699, 0x99CCFF), Optional.empty(), List.of());
    }

    /** Returns a tag that has a name and nothing else. */
    public static Tag tag(String id, String name) {
        return new Tag(id, name, "", OptionalDouble.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the id with a number. */
    public static AnnotationId id(int number) {
        return new AnnotationId(
                "0000000000000000000000000"
                        + Character.toUpperCase(Character.forDigit(number, 16)));
    }

    /** Returns what all annotations have. */
    public static AnnotationHeader header(int number, String type) {
        return AnnotationHeader.of(id(number), type, "anna", Exchange.TIME, 1);
    }

    /** Returns a mention. */
    public static Mention mention(int number, String type, int begin, int end) {
        return new Mention(header(number, type), Span.of(begin, end), Optional.empty());
    }

    /** Returns a document whose set is done. */
    public static ExportDocument document(
            String name, String language, String text, List<Annotation> annotations) {
        return document(name, language, text, annotations, SCHEMA);
    }

    /** Returns a document of a schema of its own, whose set is done. */
    public static ExportDocument document(
            String name,
            String language,
            String text,
            List<Annotation> annotations,
            Schema schema) {
        return new ExportDocument(
                name,
                text,
                "",
                CharsetFacts.UTF_8,
                Optional.of(language),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(Map.of("author", "Desk")),
                Optional.empty(),
                schema,
                1,
                Optional.of("anna"),
                Optional.of("done"),
                annotations);
    }

    /** Returns the English document, with nested and split mentions, and what links them. */
    public static ExportDocument english() {
        List<Annotation> all = new ArrayList<>();
        all.add(new Mention(header(1, "person"), Span.of(3, 11), Optional.of(id(6))));
        all.add(mention(2, "body", 24, 41));
        all.add(mention(3, "place", 24, 29));
        all.add(
                new Mention(
                        header(4, "thing"),
                        new Span(List.of(new Fragment(24, 29), new Fragment(36, 41))),
                        Optional.empty()));
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(id(1)));
        roles.put("whom", List.of(id(2)));
        all.add(new Relation(header(5, "works"), roles, Optional.empty()));
        all.add(new Referent(header(6, "person"), "Mira Rao", Optional.empty(), List.of()));
        all.add(
                new Stance(
                        header(7, "view"),
                        List.of(new StanceEnd.Annotated(id(1))),
                        List.of(new StanceEnd.Annotated(id(2))),
                        List.of(new StanceEnd.Author()),
                        Optional.of(AttributeValue.Tags.of("for")),
                        Optional.of(new AttributeValue.Absent()),
                        List.of(Span.of(12, 19)),
                        List.of()));
        all.add(new DocumentLabel(header(8, "topic"), AttributeValue.Tags.of("water")));
        return document("news/english", "en", ENGLISH, all)
                .withSupport(
                        Map.of(
                                id(7),
                                new AnnotationSupport(
                                        Optional.empty(),
                                        2,
                                        3,
                                        1,
                                        List.of(),
                                        new TreeMap<>(),
                                        Optional.of("open-choice"))));
    }

    /** Returns the Hindi document, which nobody has finished. */
    public static ExportDocument hindi() {
        return document("hindi", "hi", HINDI, List.of(mention(9, "place", 0, 6)))
                .withCoverage(new Coverage(false, List.of()));
    }

    /** Returns the Arabic document, of which the last word is excluded. */
    public static ExportDocument arabic() {
        return document(
                        "arabic",
                        "ar",
                        ARABIC,
                        List.of(mention(10, "person", 5, 9), mention(11, "place", 11, 18)))
                .withCoverage(new Coverage(true, List.of(new Fragment(19, 25))));
    }
}
