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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ExportDocument;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.TagSet;
import org.scholion.text.TextDirection;

/** Makes documents at random, the same for the same seed: text, tokens, schema and annotations. */
public final class RandomDocument {

    private static final List<String> WORDS =
            List.of(
                    "Mira",
                    "met",
                    "Ben",
                    "Oslo",
                    "क्षि",
                    "नमस्‍ते",
                    "قالَ",
                    "می‌خواهم",
                    "👩🏽‍🚀",
                    "🇮🇳",
                    "\ud835\udcb3",
                    "Cafe\u0301",
                    "\"x\"",
                    "a|b",
                    "-DOCSTART-",
                    "#",
                    "_",
                    "*",
                    "(",
                    ")",
                    "O",
                    "B-x",
                    "1-2",
                    "\\n",
                    "\u202bلا\u202c",
                    "\u2067x\u2069",
                    "10",
                    "…",
                    "'");

    private static final List<String> GAPS =
            List.of(
                    " ", " ", " ", " ", " ", "", "  ", "\n", "\r\n", "\r", "\t", "\u2028", "\u00a0",
                    ". ", ".\n", ".\n\n", "? ");

    private static final List<String> TEXTS =
            List.of(
                    "plain",
                    "",
                    " ",
                    "_",
                    "*",
                    "-",
                    "two words",
                    "a\tb",
                    "c\nd\r\ne\rf",
                    "g;h|i,j",
                    "k=l:m",
                    "\"n\" 'o'",
                    "\\p\\\\q",
                    "(r)[1]{s}",
                    "%25&<t>",
                    "قالَ 👍🏽",
                    "O",
                    "B-u",
                    "true",
                    "12",
                    "*[2]",
                    "null",
                    " v ",
                    "w\u2028x");

    private final Random random;
    private final AnnotationIds ids;
    private final String text;
    private final Schema schema;
    private final boolean everything;
    private final boolean gaps;
    private final List<Annotation> made = new ArrayList<>();
    private final List<AnnotationId> known = new ArrayList<>();

    private RandomDocument(long seed, boolean everything, boolean gaps) {
        random = new Random(seed);
        ids = new AnnotationIds(InstantSource.fixed(Exchange.TIME), random);
        text = text();
        schema = new RandomSchema(random).make();
        this.everything = everything;
        this.gaps = gaps;
    }

    /** Makes a document with annotations of every kind. */
    public static ExportDocument ofEverything(long seed) {
        return of(seed, true, true);
    }

    /** Makes a document with mentions, and with referents that some of them have. */
    public static ExportDocument ofMentions(long seed) {
        return of(seed, false, true);
    }

    /**
     * Makes a document.
     *
     * @param everything whether it has annotations of every kind, else mentions and referents
     * @param gaps whether its tokens, if it has any, may leave out words
     */
    public static ExportDocument of(long seed, boolean everything, boolean gaps) {
        return new RandomDocument(seed, everything, gaps).document();
    }

    private String text() {
        StringBuilder words = new StringBuilder(random.nextInt(6) == 0 ? " \n" : "");
        for (int i = 3 + random.nextInt(25); i > 0; i--) {
            words.append(pick(WORDS)).append(pick(GAPS));
        }
        return words.toString();
    }

    private ExportDocument document() {
        Optional<BaseLayer> layer =
                random.nextInt(3) == 0 ? Optional.of(layer()) : Optional.empty();
        List<Referent> referents = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean plain = random.nextBoolean();
            Referent referent =
                    new Referent(
                            header(entity(), !plain),
                            plain ? "" : pick(TEXTS),
                            plain ? Optional.empty() : Optional.of("http://example.org/" + i),
                            List.of());
            referents.add(referent);
            known.add(referent.id());
        }
        made.addAll(referents);
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            boolean again = random.nextInt(5) == 0 && !made.isEmpty();
            Annotation last = made.isEmpty() ? null : made.get(made.size() - 1);
            Span span = again && last instanceof Mention mention ? mention.span() : span();
            Optional<AnnotationId> referent =
                    referents.isEmpty() || random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(pick(referents).id());
            Mention mention = new Mention(header(entity(), random.nextBoolean()), span, referent);
            made.add(mention);
            known.add(mention.id());
        }
        if (everything) {
            more();
        }
        return new ExportDocument(
                "folder/d",
                text,
                "",
                CharsetFacts.UTF_8,
                Optional.of(pick(List.of("en", "ar", "hi"))),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(),
                layer,
                schema,
                1,
                Optional.of("anna"),
                Optional.of("done"),
                made);
    }

    /** Tokens of words, some of which are left out, and no sentences. */
    private BaseLayer layer() {
        List<BaseLayer.Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Comparison.isBlank(text.charAt(end))) {
                end++;
            }
            boolean leftOut = random.nextInt(8) == 0 && gaps;
            if (end > at && !leftOut) {
                tokens.add(
                        new BaseLayer.Token(String.valueOf(tokens.size() + 1), at, end, Map.of()));
            }
            at = end + 1;
        }
        return new BaseLayer("elsewhere", tokens, List.of());
    }

    private void more() {
        List<AnnotationId> holders = List.copyOf(known);
        for (int i = random.nextInt(5); i > 0; i--) {
            String type = pick(List.of("pair", "many", "event"));
            SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
            schema.type(type, RelationType.class)
                    .orElseThrow()
                    .roles()
                    .forEach(
                            role -> {
                                List<AnnotationId> fillers = new ArrayList<>();
                                int count = type.equals("pair") ? 1 : random.nextInt(3);
                                for (int j = 0; j < count; j++) {
                                    fillers.add(pick(known));
                                }
                                if (!fillers.isEmpty()) {
                                    roles.put(role.id(), fillers);
                                }
                            });
            Optional<Span> anchor = type.equals("event") ? Optional.of(span()) : Optional.empty();
            if (!roles.isEmpty() || anchor.isPresent()) {
                Relation relation = new Relation(header(type, true), roles, anchor);
                made.add(relation);
                known.add(relation.id());
            }
        }
        if (random.nextBoolean()) {
            made.add(
                    new Stance(
                            header("stance", true),
                            List.of(new StanceEnd.Annotated(pick(holders))),
                            List.of(new StanceEnd.Annotated(pick(known)), new StanceEnd.Author()),
                            List.of(),
                            Optional.of(AttributeValue.Tags.of("closed1")),
                            random.nextBoolean()
                                    ? Optional.of(new AttributeValue.Absent())
                                    : Optional.empty(),
                            List.of(span()),
                            List.of()));
        }
        if (random.nextInt(3) == 0) {
            made.add(
                    new Passage(
                            header("passage", true),
                            new Span(List.of(new Fragment(0, text.length()))),
                            Optional.empty(),
                            Optional.of(pick(TEXTS)),
                            Optional.empty(),
                            false));
        }
        if (random.nextBoolean()) {
            made.add(
                    new DocumentLabel(
                            header("label", true),
                            random.nextInt(3) == 0
                                    ? new AttributeValue.Skipped(pick(TEXTS))
                                    : new AttributeValue.Tags(List.of("closed0", "closed2"))));
        }
    }

    private String entity() {
        return pick(schema.types(EntityType.class)).id();
    }

    private AnnotationHeader header(String type, boolean rich) {
        AnnotationHeader header = AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
        if (!rich) {
            return header;
        }
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        AnnotationType known = schema.type(type).orElseThrow();
        for (Attribute attribute : known.attributes()) {
            if (random.nextInt(3) == 0) {
                values.put(attribute.id(), value(attribute));
            }
        }
        return header.withAttributes(values)
                .withNote(random.nextInt(6) == 0 ? Optional.of(pick(TEXTS)) : Optional.empty())
                .withConfidence(
                        random.nextInt(8) == 0 ? OptionalDouble.of(0.25) : OptionalDouble.empty())
                .withUnsure(random.nextInt(8) == 0);
    }

    private AttributeValue value(Attribute attribute) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            return new AttributeValue.Absent();
        }
        if (kind == 1) {
            return new AttributeValue.Skipped(pick(TEXTS));
        }
        return switch (attribute.kind()) {
            case TEXT -> new AttributeValue.Text(pick(TEXTS));
            case TAG -> AttributeValue.Tags.of(tag(attribute));
            case TAGS -> tags(attribute);
            case FLAG -> new AttributeValue.Flag(random.nextBoolean());
            case INTEGER -> new AttributeValue.Number(new BigDecimal(random.nextInt(2000) - 1000));
            case DECIMAL ->
                    new AttributeValue.Number(
                            new BigDecimal(
                                    pick(List.of("0.1", "-12.50", "1", "98765432109.000001"))));
            case DATE ->
                    new AttributeValue.Text(pick(List.of("2025-03", "2025-03-01/..", "-0044")));
            case IDENTIFIER -> new AttributeValue.Text("http://example.org/?q=a b#" + pick(TEXTS));
            case LINK ->
                    new AttributeValue.Text(
                            known.isEmpty() ? ids.next().value() : pick(known).value());
        };
    }

    private AttributeValue tags(Attribute attribute) {
        List<String> tags = new ArrayList<>();
        for (String tag : List.of("0", "1", "3")) {
            if (random.nextBoolean()) {
                tags.add(attribute.tagSet().orElseThrow() + tag);
            }
        }
        return tags.isEmpty()
                ? AttributeValue.Tags.of(tag(attribute))
                : new AttributeValue.Tags(tags);
    }

    private String tag(Attribute attribute) {
        TagSet set = schema.tagSet(attribute.tagSet().orElseThrow()).orElseThrow();
        return set.open() && random.nextInt(4) == 0
                ? "free tag;" + random.nextInt(3)
                : pick(set.tags()).id();
    }

    private Span span() {
        if (random.nextInt(12) == 0) {
            int at = whole(random.nextInt(text.length() + 1));
            return Span.of(at, at);
        }
        List<Fragment> fragments = new ArrayList<>();
        int from = random.nextInt(text.length());
        for (int i = random.nextInt(5) == 0 ? 3 : 1; i > 0 && from < text.length(); i--) {
            int begin = whole(from + random.nextInt(Math.min(6, text.length() - from)));
            int end = whole(Math.min(text.length(), begin + 1 + random.nextInt(12)));
            if (random.nextBoolean()) {
                begin = wordBegin(begin);
                end = wordEnd(end);
            }
            int least = fragments.isEmpty() ? 0 : fragments.get(fragments.size() - 1).end();
            begin = Math.max(begin, least);
            if (begin < end) {
                fragments.add(new Fragment(begin, end));
                from = end + random.nextInt(3);
            }
        }
        return fragments.isEmpty() ? Span.of(0, text.length()) : new Span(fragments);
    }

    private int wordBegin(int offset) {
        int at = offset;
        while (at < text.length() && Comparison.isBlank(text.charAt(at))) {
            at++;
        }
        while (at > 0 && at < text.length() && !Comparison.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at < text.length() ? at : offset;
    }

    private int wordEnd(int offset) {
        int at = offset;
        while (at > 0 && Comparison.isBlank(text.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && at < text.length() && !Comparison.isBlank(text.charAt(at))) {
            at++;
        }
        return at > 0 ? at : offset;
    }

    /** Never inside a surrogate pair: no format can say that in code points. */
    private int whole(int offset) {
        boolean inside =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset + 1 : offset;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
