/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryNames;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.words.Words;

/** A text that is annotated word by word under the built-in schema for news. */
final class Story {

    private final String text;
    private final String language;
    private final List<Annotation> annotations = new ArrayList<>();

    Story(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /** A story with an annotation of each kind, and every look that one can have. */
    static Story ofAllKinds() {
        Story story =
                new Story(
                        "Asha Rao and Mira of Delhi met the council in May.\n\n"
                                + "She \"welcomed\" the plan, a good step, writes the Daily.\n",
                        "en");
        AnnotationId who = story.referent("person", "Asha");
        AnnotationId asha = story.mention("person", who, "Asha Rao");
        AnnotationId she = story.mention("person", who, "She");
        AnnotationId council = story.mention("organisation", "the council");
        AnnotationId plan = story.mention("event", "the plan");
        story.mention("place", "Asha Rao", "of Delhi");
        story.relation("membership", "member", asha, "group", council);
        story.stance("support", new StanceEnd.Annotated(she), plan, "welcomed", "a good step");
        story.stance("oppose", new StanceEnd.Author(), plan, "writes", "the Daily");
        story.passage("quote", "\"welcomed\"", true);
        story.label("genre", "news-report");
        return story;
    }

    /** An Arabic stance whose source words of its own show: "as the ministry said". */
    static Story ofASourceWithWords() {
        Story story = new Story("يدعم الرئيس الاتفاق حسبما ذكرت الوزارة.\n", "ar");
        AnnotationId president = story.mention("person", "الرئيس");
        AnnotationId agreement = story.mention("issue", "الاتفاق");
        AnnotationId ministry = story.mention("organisation", "الوزارة");
        story.add(
                new Stance(
                        story.header("stance"),
                        List.of(new StanceEnd.Annotated(president)),
                        List.of(new StanceEnd.Annotated(agreement)),
                        List.of(
                                new StanceEnd.Annotated(ministry)
                                        .withCues(List.of(story.span("حسبما ذكرت")))),
                        Optional.of(AttributeValue.Tags.of("support")),
                        Optional.empty(),
                        List.of(story.span("يدعم")),
                        List.of()));
        return story;
    }

    String text() {
        return text;
    }

    Figure.Subject subject() {
        return subject(BaseDirection.AUTOMATIC);
    }

    Figure.Subject subject(BaseDirection direction) {
        return new Figure.Subject(
                "a story",
                "mira",
                text,
                Optional.of(language).filter(l -> !l.isEmpty()),
                direction,
                BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow(),
                new AnnotationMap(annotations),
                EntryNames.NONE);
    }

    Figure figure() {
        return figure(0, text.length());
    }

    Figure figure(int begin, int end) {
        return Figure.of(subject(), new TextRange(begin, end), Words.english());
    }

    private AnnotationHeader header(String type) {
        AnnotationId id =
                new AnnotationId(String.format("01HZZZZZZZZZZZZZZZZZ%06d", annotations.size()));
        return AnnotationHeader.of(id, type, "mira", Instant.EPOCH, 1);
    }

    private AnnotationId add(Annotation annotation) {
        annotations.add(annotation);
        return annotation.id();
    }

    private Fragment place(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("the story does not say " + words);
        }
        return new Fragment(begin, begin + words.length());
    }

    private Span span(String... words) {
        List<Fragment> fragments = new ArrayList<>();
        for (String word : words) {
            fragments.add(place(word));
        }
        return new Span(fragments);
    }

    AnnotationId mention(String type, String... words) {
        return add(new Mention(header(type), span(words), Optional.empty()));
    }

    private AnnotationId mention(String type, AnnotationId referent, String words) {
        return add(new Mention(header(type), span(words), Optional.of(referent)));
    }

    private AnnotationId referent(String type, String name) {
        return add(new Referent(header(type), name, Optional.empty(), List.of()));
    }

    AnnotationId relation(
            String type, String role, AnnotationId from, String otherRole, AnnotationId to) {
        return add(
                new Relation(
                        header(type),
                        new TreeMap<>(Map.of(role, List.of(from), otherRole, List.of(to))),
                        Optional.empty()));
    }

    AnnotationId stance(
            String polarity, StanceEnd holder, AnnotationId target, String cue, String evidence) {
        return add(
                new Stance(
                        header("stance"),
                        List.of(holder),
                        List.of(new StanceEnd.Annotated(target)),
                        List.of(),
                        Optional.of(AttributeValue.Tags.of(polarity)),
                        Optional.of(AttributeValue.Tags.of("moderate")),
                        List.of(span(cue)),
                        List.of(span(evidence))));
    }

    private AnnotationId passage(String type, String words, boolean excluded) {
        return add(
                new Passage(
                        header(type),
                        span(words),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        excluded));
    }

    private AnnotationId label(String type, String tag) {
        return add(new DocumentLabel(header(type), AttributeValue.Tags.of(tag)));
    }
}
