/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.BaseLayer;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.schema.Schema;
import org.scholion.text.TextDirection;

/** Marks a text, by the words that it has. */
final class HardSet {

    private final String name;
    private final String text;
    private final AnnotationIds ids =
            new AnnotationIds(InstantSource.fixed(Exchange.TIME), new Random(5));
    private final List<Annotation> annotations = new ArrayList<>();
    private Optional<BaseLayer> layer = Optional.empty();

    HardSet(String name, String text) {
        this.name = name;
        this.text = text;
    }

    AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private Fragment fragment(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(words + " is not in " + text);
        }
        return new Fragment(begin, begin + words.length());
    }

    /** Marks the first of these words, or several pieces as one. */
    HardSet mark(String type, String... words) {
        List<Fragment> fragments = Arrays.stream(words).map(this::fragment).toList();
        return mark(type, new Span(fragments));
    }

    HardSet mark(String type, int begin, int end) {
        return mark(type, Span.of(begin, end));
    }

    /** Marks pieces as one, begins and ends taking turns. */
    HardSet markPieces(String type, int... offsets) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < offsets.length; i += 2) {
            fragments.add(new Fragment(offsets[i], offsets[i + 1]));
        }
        return mark(type, new Span(fragments));
    }

    private HardSet mark(String type, Span span) {
        annotations.add(new Mention(header(type), span, Optional.empty()));
        return this;
    }

    /** Gives the last mention a value. */
    HardSet with(String attribute, AttributeValue value) {
        Mention last = (Mention) annotations.remove(annotations.size() - 1);
        AnnotationHeader header = last.header().withAttribute(attribute, Optional.of(value));
        annotations.add(last.withHeader(header));
        return this;
    }

    HardSet with(String attribute, String text) {
        return with(attribute, new AttributeValue.Text(text));
    }

    HardSet withNumber(String attribute, String number) {
        return with(attribute, new AttributeValue.Number(new BigDecimal(number)));
    }

    /** Gives the last mention a note. */
    HardSet noted(String note) {
        Mention last = (Mention) annotations.remove(annotations.size() - 1);
        annotations.add(last.withHeader(last.header().withNote(Optional.of(note))));
        return this;
    }

    /** Makes the last mentions mentions of one referent. */
    HardSet same(int count, String type, String referentName) {
        Referent referent = new Referent(header(type), referentName, Optional.empty(), List.of());
        for (int i = annotations.size() - count; i < annotations.size(); i++) {
            Mention mention = (Mention) annotations.get(i);
            annotations.set(i, mention.withReferent(Optional.of(referent.id())));
        }
        annotations.add(0, referent);
        return this;
    }

    private AnnotationId mention(int number) {
        return annotations.stream()
                .filter(Mention.class::isInstance)
                .skip(number)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Relates mentions, by their numbers; roles and numbers take turns. */
    HardSet relate(String type, Optional<String> anchor, Object... rolesAndMentions) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (int i = 0; i < rolesAndMentions.length; i += 2) {
            roles.computeIfAbsent((String) rolesAndMentions[i], r -> new ArrayList<>())
                    .add(mention((Integer) rolesAndMentions[i + 1]));
        }
        annotations.add(
                new Relation(header(type), roles, anchor.map(a -> new Span(List.of(fragment(a))))));
        return this;
    }

    /** A stance of one mention to another. */
    HardSet stance(int holder, int target, String cue) {
        annotations.add(
                new Stance(
                        header("view"),
                        List.of(new StanceEnd.Annotated(mention(holder))),
                        List.of(new StanceEnd.Annotated(mention(target))),
                        List.of(new StanceEnd.Author()),
                        Optional.of(AttributeValue.Tags.of("oppose")),
                        Optional.empty(),
                        List.of(new Span(List.of(fragment(cue)))),
                        List.of()));
        return this;
    }

    HardSet label(String type, String... values) {
        annotations.add(new DocumentLabel(header(type), new AttributeValue.Tags(List.of(values))));
        return this;
    }

    /** Gives the document tokens, and no sentences. */
    HardSet tokens(String... words) {
        List<BaseLayer.Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int begin = text.indexOf(word, at);
            if (begin < 0) {
                throw new IllegalArgumentException(word + " is not behind " + at);
            }
            at = begin + word.length();
            tokens.add(new BaseLayer.Token(String.valueOf(tokens.size() + 1), begin, at, Map.of()));
        }
        layer = Optional.of(new BaseLayer("elsewhere", tokens, List.of()));
        return this;
    }

    /** Returns the document, whose schema has all that it needs, and whose set is done. */
    ExportDocument document() {
        Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
        return new ExportDocument(
                name,
                text,
                "",
                CharsetFacts.UTF_8,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(),
                layer,
                schema,
                1,
                Optional.of("anna"),
                Optional.of("done"),
                SchemaBinding.bind(annotations, schema).annotations());
    }
}
