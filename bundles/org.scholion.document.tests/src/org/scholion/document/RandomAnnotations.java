/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;

/** Makes random annotations of the test schema, the same ones for the same seed. */
public final class RandomAnnotations {

    /** Latin, Arabic, Devanagari, Chinese, a ZWJ emoji and a control character. */
    public static final String TEXT =
            ("Lavrov opposes. قال الوزير إن الهند تدعم. भारत समर्थन करता है। "
                            + "中国反对。👩\u200D👩\u200D👧 @MEAIndia \u0001 ")
                    .repeat(6);

    private final Random random;

    /** Apart, so that what is made otherwise is the same with and without entries. */
    private final Random entries = new Random(7);

    private final AnnotationIds ids;

    public RandomAnnotations(long seed) {
        this.random = new Random(seed);
        this.ids = new AnnotationIds(InstantSource.fixed(Instant.EPOCH), random);
    }

    /** Returns the random numbers. */
    public Random random() {
        return random;
    }

    /** Returns a new id. */
    public AnnotationId id() {
        return ids.next();
    }

    /** Returns an annotation of any kind that refers to some of the given ones. */
    public Annotation any(AnnotationLookup others) {
        return ofKind(AnnotationKind.values()[random.nextInt(6)], others);
    }

    /** Returns an annotation of this kind. */
    public Annotation ofKind(AnnotationKind kind, AnnotationLookup others) {
        return switch (kind) {
            case ENTITY ->
                    new Mention(header("person", "place", "जगह-1"), span(), referent(others));
            case REFERENT ->
                    new Referent(
                            header("person", "place", "जगह-1", ""),
                            text(),
                            maybe(text()),
                            entry(),
                            some(others, Referent.class));
            case RELATION -> new Relation(header("member", "event"), roles(others), maybe(span()));
            case STANCE ->
                    new Stance(
                            header("stance"),
                            ends(others, StanceSide.HOLDER),
                            ends(others, StanceSide.TARGET),
                            ends(others, StanceSide.SOURCE),
                            maybe(value()),
                            maybe(value()),
                            spans(),
                            spans());
            case PASSAGE ->
                    new Passage(
                            header("quote", "boilerplate"),
                            fragmentSpan(),
                            some(others, Mention.class, Referent.class).stream().findFirst(),
                            maybe(text()),
                            maybe("2024-05~"),
                            random.nextBoolean());
            case DOCUMENT_LABEL -> new DocumentLabel(header("genre"), value());
        };
    }

    /** Returns one of these, or none. */
    public Optional<AnnotationId> referent(AnnotationLookup others) {
        return some(others, Referent.class).stream().findFirst();
    }

    /** Returns fillers by role, one role of which the schema does not know. */
    public SortedMap<String, List<AnnotationId>> roles(AnnotationLookup others) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (String role : List.of("who", "of", "where", "other role")) {
            if (random.nextBoolean()) {
                roles.put(role, fillers(others));
            }
        }
        return roles;
    }

    /** Returns fillers of a role, possibly none. */
    public List<AnnotationId> fillers(AnnotationLookup others) {
        return some(others, Mention.class, Referent.class, Relation.class, Stance.class);
    }

    /** Returns an entry of a catalogue, or most often none. */
    public Optional<EntryId> entry() {
        int which = entries.nextInt(30);
        return which < 10
                ? Optional.of(new EntryId("01M8C85CZY9GDGW8QPXTFK2VV" + which))
                : Optional.empty();
    }

    /** Returns ends of a stance. */
    public List<StanceEnd> ends(AnnotationLookup others, StanceSide side) {
        List<AnnotationId> ids =
                side == StanceSide.TARGET
                        ? some(others, Annotation.class)
                        : some(others, Mention.class, Referent.class);
        List<StanceEnd> ends = new ArrayList<>();
        for (AnnotationId id : ids) {
            ends.add(new StanceEnd.Annotated(id));
        }
        if (random.nextInt(4) == 0) {
            ends.add(new StanceEnd.Author());
        }
        if (random.nextInt(4) == 0) {
            ends.add(new StanceEnd.Implicit(referent(others)));
        }
        if (side == StanceSide.TARGET) {
            entry().ifPresent(entry -> ends.add(new StanceEnd.Catalogued(entry)));
        }
        if (side == StanceSide.SOURCE) {
            // which ones depends on what came before, and takes nothing from the random numbers
            ends.replaceAll(
                    end -> ends.size() % 2 == 0 ? end : end.withCues(List.of(Span.of(0, 2))));
        }
        return ends;
    }

    /** Returns up to three annotations of these kinds, none twice. */
    @SafeVarargs
    public final List<AnnotationId> some(
            AnnotationLookup others, Class<? extends Annotation>... kinds) {
        List<AnnotationId> fitting = new ArrayList<>();
        for (Annotation other : others.all()) {
            for (Class<? extends Annotation> kind : kinds) {
                if (kind.isInstance(other)) {
                    fitting.add(other.id());
                    break;
                }
            }
        }
        Set<AnnotationId> chosen = new LinkedHashSet<>();
        for (int n = fitting.isEmpty() ? 0 : random.nextInt(4); n > 0; n--) {
            chosen.add(fitting.get(random.nextInt(fitting.size())));
        }
        return List.copyOf(chosen);
    }

    private AnnotationHeader header(String... types) {
        String type = types[random.nextInt(types.length)];
        SortedMap<String, AttributeValue> attributes = new TreeMap<>();
        TestSchemas.SCHEMA.type(type).map(AnnotationType::attributes).orElse(List.of()).stream()
                .map(Attribute::id)
                .filter(a -> random.nextBoolean())
                .forEach(a -> attributes.put(a, value()));
        if (random.nextInt(5) == 0) {
            attributes.put("unknown attribute", value());
        }
        return new AnnotationHeader(
                id(),
                type,
                text(),
                Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                1 + random.nextInt(5),
                maybe(text()),
                confidence(),
                random.nextBoolean(),
                attributes);
    }

    /** Returns a confidence or none. */
    public OptionalDouble confidence() {
        return random.nextBoolean()
                ? OptionalDouble.empty()
                : OptionalDouble.of(random.nextDouble());
    }

    /** Returns a value of any sort. */
    public AttributeValue value() {
        return switch (random.nextInt(10)) {
            case 0 -> new AttributeValue.Text(text());
            case 1 -> new AttributeValue.Tags(List.of());
            case 2 -> new AttributeValue.Tags(List.of("low", "Merge-org"));
            case 3 -> new AttributeValue.Flag(random.nextBoolean());
            case 4 -> new AttributeValue.Number(new BigDecimal("-12.50"));
            case 5 -> new AttributeValue.Number(new BigDecimal("1E+30"));
            case 6 -> new AttributeValue.Absent();
            case 7 -> new AttributeValue.Skipped(text());
            case 8 -> new AttributeValue.Number(BigDecimal.valueOf(random.nextInt(100)));
            default -> AttributeValue.Tags.of(random.nextBoolean() ? "high" : "support");
        };
    }

    /** Returns a text that may be empty, in any script, with quotes and half characters. */
    public String text() {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "a \"quoted\" \\ text\n\twith\u0000 controls \u2028";
            case 2 -> "لاشكار-إي-طيبة";
            case 3 -> "half \uD83D and \uDC67\uD83D\uDC67";
            case 4 -> "value:{\"absent\":true}";
            default -> "x" + random.nextInt(1000);
        };
    }

    /** Returns this or none. */
    public <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    /** Returns a span of one to three fragments, some without width. */
    public Span span() {
        List<Fragment> fragments = new ArrayList<>();
        int at = random.nextInt(TEXT.length() - 60);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int end = at + random.nextInt(15);
            fragments.add(new Fragment(at, end));
            at = end + random.nextInt(5);
        }
        return new Span(fragments);
    }

    /** Returns a span of one fragment. */
    public Span fragmentSpan() {
        int begin = random.nextInt(TEXT.length());
        return Span.of(begin, begin + random.nextInt(TEXT.length() - begin + 1));
    }

    /** Returns up to two spans. */
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            spans.add(span());
        }
        return spans;
    }
}
