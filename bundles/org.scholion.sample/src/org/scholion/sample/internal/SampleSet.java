/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.sample.internal.Statement.Quote;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;

/** Makes the annotations of one member on one document from the statements of its source. */
public final class SampleSet {

    private final Schema schema;
    private final String text;
    private final String member;
    private final Instant madeAt;
    private final AnnotationIds ids;
    private final Map<String, AnnotationId> named = new HashMap<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private String state = "new";
    private Optional<String> reason = Optional.empty();

    SampleSet(Schema schema, String text, String member, Instant madeAt, AnnotationIds ids) {
        this.schema = schema;
        this.text = text;
        this.member = member;
        this.madeAt = madeAt;
        this.ids = ids;
    }

    /** Returns the annotations, each after those it points to. */
    public List<Annotation> annotations() {
        return List.copyOf(annotations);
    }

    /** Returns the state: new, in-progress, done or skipped. */
    public String state() {
        return state;
    }

    /** Returns why it was skipped, if it was. */
    public Optional<String> reason() {
        return reason;
    }

    /** Adds what a statement says. */
    void add(Statement statement) {
        switch (statement.keyword()) {
            case "referent" -> referent(statement);
            case "mention" -> mention(statement);
            case "relation" -> relation(statement);
            case "stance" -> stance(statement);
            case "passage" -> passage(statement);
            case "label" -> label(statement);
            case "state" -> {
                state = statement.word(1, "state");
                reason = statement.quotes().stream().map(Quote::text).findFirst();
            }
            default ->
                    throw new IllegalStateException(
                            statement.place() + "no statement begins with this word");
        }
    }

    private void referent(Statement statement) {
        if (statement.quotes().isEmpty()) {
            throw new IllegalStateException(
                    statement.place() + "a referent needs a name in quotation marks");
        }
        add(
                statement,
                new Referent(
                        header(statement, 2),
                        statement.quotes().get(0).text(),
                        statement.values("identifier").stream().findFirst(),
                        List.of()));
    }

    private void mention(Statement statement) {
        Optional<AnnotationId> referent = Optional.empty();
        for (String name : statement.values("referent")) {
            referent = Optional.of(named(statement, name));
        }
        Span span = span(statement, statement.quotes());
        add(statement, new Mention(header(statement, 2), span, referent));
    }

    private void relation(Statement statement) {
        AnnotationHeader header = header(statement, 2);
        RelationType type =
                schema.type(header.typeId(), RelationType.class)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                statement.place()
                                                        + "this type is no relation type"));
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (var role : type.roles()) {
            List<AnnotationId> fillers = new ArrayList<>();
            for (String name : statement.values(role.id())) {
                fillers.add(named(statement, name));
            }
            roles.put(role.id(), fillers);
        }
        add(statement, new Relation(header, roles, Optional.empty()));
    }

    private void stance(Statement statement) {
        List<Span> cues = spans(statement, "cue");
        List<Span> evidence = spans(statement, "evidence");
        add(
                statement,
                new Stance(
                        header(statement, 2),
                        ends(statement, "holder"),
                        ends(statement, "target"),
                        ends(statement, "source"),
                        tag(statement, "polarity"),
                        tag(statement, "intensity"),
                        cues,
                        evidence));
    }

    private void passage(Statement statement) {
        Optional<AnnotationId> author = Optional.empty();
        for (String name : statement.values("author")) {
            author = Optional.of(named(statement, name));
        }
        add(
                statement,
                new Passage(
                        header(statement, 2),
                        span(statement, statement.quotes()),
                        author,
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private void label(Statement statement) {
        List<String> tags = List.of(statement.word(2, "tags").split(","));
        annotations.add(new DocumentLabel(header(statement, 1), new AttributeValue.Tags(tags)));
    }

    private void add(Statement statement, Annotation annotation) {
        if (named.put(statement.word(1, "name"), annotation.id()) != null) {
            throw new IllegalStateException(
                    statement.place() + "the name '" + statement.words().get(1) + "' is taken");
        }
        annotations.add(annotation);
    }

    private AnnotationHeader header(Statement statement, int typeWord) {
        String typeId = statement.word(typeWord, "type");
        var type =
                schema.type(typeId)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                statement.place()
                                                        + "the schema has no type '"
                                                        + typeId
                                                        + "'"));
        AnnotationHeader header = AnnotationHeader.of(ids.next(), typeId, member, madeAt, 1);
        if (!statement.keyword().equals("referent")) {
            for (Attribute attribute : type.attributes()) {
                header = header.withAttribute(attribute.id(), value(statement, attribute));
            }
        }
        return header.withUnsure(statement.flag("unsure"))
                .withNote(statement.quotes("note").stream().map(Quote::text).findFirst());
    }

    private Optional<AttributeValue> value(Statement statement, Attribute attribute) {
        Optional<String> given =
                statement.values(attribute.id()).stream().findFirst().or(attribute::defaultValue);
        return given.map(
                word ->
                        attribute.kind() == AttributeKind.TAG
                                ? AttributeValue.Tags.of(word)
                                : new AttributeValue.Text(word));
    }

    private Optional<AttributeValue> tag(Statement statement, String key) {
        return statement.values(key).stream().findFirst().map(AttributeValue.Tags::of);
    }

    private List<StanceEnd> ends(Statement statement, String key) {
        List<StanceEnd> ends = new ArrayList<>();
        for (String name : statement.values(key)) {
            ends.add(
                    switch (name) {
                        case "author" -> new StanceEnd.Author();
                        case "implicit" -> new StanceEnd.Implicit(Optional.empty());
                        default -> new StanceEnd.Annotated(named(statement, name));
                    });
        }
        return ends;
    }

    private AnnotationId named(Statement statement, String name) {
        AnnotationId id = named.get(name);
        if (id == null) {
            throw new IllegalStateException(
                    statement.place() + "nothing above is called '" + name + "'");
        }
        return id;
    }

    private List<Span> spans(Statement statement, String key) {
        List<Quote> quotes = statement.quotes(key);
        return quotes.isEmpty() ? List.of() : List.of(span(statement, quotes));
    }

    private Span span(Statement statement, List<Quote> quotes) {
        List<Fragment> fragments = new ArrayList<>();
        for (Quote quote : quotes) {
            int begin = -1;
            for (int i = 0; i < quote.occurrence(); i++) {
                begin = text.indexOf(quote.text(), begin + 1);
                if (begin < 0) {
                    throw new IllegalStateException(
                            statement.place()
                                    + "the document does not have “"
                                    + quote.text()
                                    + "” "
                                    + quote.occurrence()
                                    + " times");
                }
            }
            fragments.add(new Fragment(begin, begin + quote.text().length()));
        }
        if (fragments.isEmpty()) {
            throw new IllegalStateException(
                    statement.place() + "a quoted text of the document is missing");
        }
        return new Span(fragments);
    }
}
