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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;

/** Makes annotation sets at random, the same for the same seed. */
public final class RandomAnnotations {

    /** A text with scripts, marks and characters that are easily cut. */
    public static final String TEXT =
            "قالَ لافروف إنّ موسكو ترفض خطّ الغرب.\nआतंकवाद के विरुद्ध भारत ने कहा 🇮🇳 नहीं।\r\n"
                    + "The \"MEA\" & <Lavrov> met 👩🏽‍🚀 in New Delhi;\tthey agreed 𝒳 on 10%.\n\n"
                    + "#India @MEAIndia لاشكار-إي-طيبة ends here";

    private static final List<String> ENTITY_TYPES =
            List.of("Person", "Merge-org", "संगठन", "Attack");
    private static final List<String> EVENT_TYPES = List.of("Attack", "Report");

    private final Random random;

    /** Apart, so that what is made otherwise is the same with and without entries. */
    private final Random entries = new Random(7);

    private final String text;
    private final boolean forBrat;
    private final AnnotationIds ids;
    private final List<Annotation> made = new ArrayList<>();

    private RandomAnnotations(Random random, String text, boolean forBrat) {
        this.random = random;
        this.text = text;
        this.forBrat = forBrat;
        ids = new AnnotationIds(InstantSource.fixed(Exchange.TIME), random);
    }

    /** Makes a set of every kind of annotation with everything it can have. */
    public static List<Annotation> ofEverything(long seed) {
        RandomAnnotations maker = new RandomAnnotations(new Random(seed), TEXT, false);
        maker.everything();
        return List.copyOf(maker.made);
    }

    /** Makes a set of which brat can carry all. */
    public static List<Annotation> forBrat(long seed) {
        RandomAnnotations maker = new RandomAnnotations(new Random(seed), TEXT, true);
        maker.brat();
        return List.copyOf(maker.made);
    }

    private void brat() {
        List<Mention> mentions = mentions(2 + random.nextInt(10));
        mentions = bratReferents(mentions);
        made.addAll(mentions);
        List<AnnotationId> targets = new ArrayList<>();
        mentions.forEach(m -> targets.add(m.id()));
        List<AnnotationId> relations = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            relations.add(ids.next());
        }
        targets.addAll(relations);
        for (AnnotationId id : relations) {
            made.add(random.nextInt(3) == 0 ? binary(id, targets) : event(id, targets));
        }
        if (!relations.isEmpty() && random.nextBoolean()) {
            SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
            roles.put("Member", List.of(relations.get(0), targets.get(0)));
            made.add(new Relation(header(ids.next(), "Same", false), roles, Optional.empty()));
        }
    }

    /**
     * Gives some mentions referents; an identifier is what N lines carry, a chain what * carries.
     */
    private List<Mention> bratReferents(List<Mention> mentions) {
        List<Mention> result = new ArrayList<>();
        int at = 0;
        while (at < mentions.size()) {
            int size = Math.min(mentions.size() - at, 1 + random.nextInt(3));
            List<Mention> group = mentions.subList(at, at + size);
            at += size;
            if (random.nextInt(3) == 0) {
                result.addAll(group);
                continue;
            }
            boolean identified = random.nextBoolean();
            Set<String> types = new LinkedHashSet<>();
            group.forEach(m -> types.add(m.typeId()));
            AnnotationHeader header =
                    header(ids.next(), types.size() == 1 ? types.iterator().next() : "", false);
            if (random.nextInt(4) == 0) {
                header =
                        header.withAttribute(
                                "equivalence", Optional.of(new AttributeValue.Text("Alias")));
            }
            made.add(
                    new Referent(
                            header,
                            identified ? "Имя " + at : "",
                            identified ? Optional.of("Wikidata:Q" + at) : Optional.empty(),
                            List.of()));
            for (Mention mention : group) {
                // a reader cannot tell a referent's identifier from further ones of the mention
                result.add(
                        mention.withHeader(
                                        mention.header()
                                                .withAttribute("N:Reference", Optional.empty()))
                                .withReferent(Optional.of(header.id())));
            }
        }
        return result;
    }

    private Relation binary(AnnotationId id, List<AnnotationId> targets) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("Arg1", List.of(other(id, targets)));
        roles.put("Arg2", List.of(other(id, targets)));
        return new Relation(header(id, "Part-of", true), roles, Optional.empty());
    }

    private Relation event(AnnotationId id, List<AnnotationId> targets) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (String role : List.of("Theme", "Cause", "Site2", "Arg1")) {
            List<AnnotationId> fillers = new ArrayList<>();
            int count = Math.max(0, random.nextInt(5) - 1);
            for (int i = 0; i < count; i++) {
                fillers.add(other(id, targets));
            }
            roles.put(role, fillers);
        }
        return new Relation(header(id, pick(EVENT_TYPES), true), roles, Optional.of(span()));
    }

    private AnnotationId other(AnnotationId id, List<AnnotationId> targets) {
        AnnotationId target = pick(targets);
        return target.equals(id) ? targets.get(0) : target;
    }

    private void everything() {
        List<Referent> referents = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            List<AnnotationId> members =
                    referents.isEmpty() || random.nextInt(3) > 0
                            ? List.of()
                            : List.of(pick(referents).id());
            referents.add(
                    new Referent(
                            header(
                                    ids.next(),
                                    random.nextBoolean() ? "" : pick(ENTITY_TYPES),
                                    true),
                            random.nextBoolean() ? "" : "Name \"& <" + i,
                            maybe("http://example.org/" + i),
                            entry(),
                            members));
        }
        made.addAll(referents);
        List<AnnotationId> targets = new ArrayList<>();
        for (Mention mention : mentions(2 + random.nextInt(10))) {
            boolean named = !referents.isEmpty() && random.nextBoolean();
            made.add(named ? mention.withReferent(Optional.of(pick(referents).id())) : mention);
            targets.add(mention.id());
        }
        List<AnnotationId> holders = new ArrayList<>(targets);
        referents.forEach(r -> holders.add(r.id()));
        List<AnnotationId> relations = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            relations.add(ids.next());
        }
        targets.addAll(relations);
        referents.forEach(r -> targets.add(r.id()));
        for (AnnotationId id : relations) {
            Relation event = event(id, targets);
            made.add(random.nextBoolean() ? event : event.withAnchor(Optional.empty()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Stance stance = stance(holders, targets);
            made.add(stance);
            targets.add(stance.id());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            made.add(
                    new Passage(
                            header(ids.next(), "Quote", true),
                            new Span(List.of(fragment(0, text.length()))),
                            random.nextBoolean() ? Optional.empty() : Optional.of(pick(holders)),
                            maybe("Автор"),
                            maybe("2025-03"),
                            random.nextBoolean()));
        }
        made.add(
                new DocumentLabel(
                        header(ids.next(), "Genre", false),
                        random.nextBoolean()
                                ? new AttributeValue.Tags(List.of("news", "blog"))
                                : new AttributeValue.Skipped("too long")));
    }

    private Stance stance(List<AnnotationId> holders, List<AnnotationId> targets) {
        List<StanceEnd> sources = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            StanceEnd source = end(holders);
            sources.add(
                    forBrat || random.nextBoolean() ? source : source.withCues(List.of(span())));
        }
        return new Stance(
                header(ids.next(), "Stance", true),
                List.of(end(holders)),
                targets(targets),
                sources,
                random.nextBoolean()
                        ? Optional.of(AttributeValue.Tags.of("oppose"))
                        : random.nextBoolean()
                                ? Optional.of(new AttributeValue.Absent())
                                : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(new AttributeValue.Skipped("unclear"))
                        : Optional.empty(),
                List.of(span()),
                random.nextBoolean() ? List.of() : List.of(span(), span()));
    }

    private List<StanceEnd> targets(List<AnnotationId> from) {
        List<StanceEnd> ends = new ArrayList<>(List.of(end(from), end(from)));
        entry().ifPresent(entry -> ends.add(new StanceEnd.Catalogued(entry)));
        return ends;
    }

    /** An entry of a catalogue, which brat knows none of. */
    private Optional<EntryId> entry() {
        int which = entries.nextInt(30);
        return forBrat || which > 9
                ? Optional.empty()
                : Optional.of(new EntryId("01M8C85CZY9GDGW8QPXTFK2VV" + which));
    }

    private StanceEnd end(List<AnnotationId> from) {
        return switch (random.nextInt(4)) {
            case 0 -> new StanceEnd.Author();
            case 1 -> new StanceEnd.Implicit(Optional.empty());
            default -> new StanceEnd.Annotated(pick(from));
        };
    }

    private List<Mention> mentions(int count) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean again = !mentions.isEmpty() && random.nextInt(4) == 0;
            mentions.add(
                    new Mention(
                            header(ids.next(), pick(ENTITY_TYPES), true),
                            again ? pick(mentions).span() : span(),
                            Optional.empty()));
        }
        return mentions;
    }

    private AnnotationHeader header(AnnotationId id, String type, boolean rich) {
        AnnotationHeader header = AnnotationHeader.of(id, type, "anna", Exchange.TIME, 1);
        if (!rich) {
            return header;
        }
        SortedMap<String, AttributeValue> values = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            values.put("Negation", new AttributeValue.Flag(forBrat || random.nextBoolean()));
        }
        if (random.nextInt(3) == 0) {
            values.put("Level", AttributeValue.Tags.of(pick(List.of("Name", "اسم", "Nominal"))));
        }
        if (random.nextInt(4) == 0) {
            values.put("Topics", new AttributeValue.Tags(List.of("a", "b")));
        }
        if (random.nextInt(4) == 0) {
            values.put("Comment", new AttributeValue.Text("first\n\n  third \"नहीं\" "));
        }
        boolean noted = random.nextInt(3) == 0;
        if (forBrat) {
            bratOnly(values, noted);
        } else {
            others(values);
        }
        return new AnnotationHeader(
                id,
                type,
                "anna",
                Exchange.TIME,
                1,
                noted ? Optional.of("a note\nof two lines") : Optional.empty(),
                !forBrat && random.nextInt(3) == 0
                        ? OptionalDouble.of(random.nextDouble())
                        : OptionalDouble.empty(),
                !forBrat && random.nextInt(3) == 0,
                values);
    }

    private void bratOnly(SortedMap<String, AttributeValue> values, boolean noted) {
        if (random.nextInt(5) == 0) {
            values.put("N:Reference", new AttributeValue.Text("DB:1\tone\nDB:2\t"));
        }
        if (values.containsKey("Negation") && random.nextBoolean()) {
            values.put("Why@A:Negation", new AttributeValue.Text("because"));
            values.put("Really@#Why@A:Negation", new AttributeValue.Text("yes"));
            values.put("Negation@", new AttributeValue.Text("a note of that kind"));
        }
        if (noted && random.nextBoolean()) {
            values.put("Answer@#AnnotatorNotes[2]", new AttributeValue.Text("no"));
        }
    }

    private void others(SortedMap<String, AttributeValue> values) {
        if (random.nextInt(4) == 0) {
            values.put("Count", new AttributeValue.Number(new BigDecimal("-12.50")));
        }
        if (random.nextInt(4) == 0) {
            values.put("Level", new AttributeValue.Absent());
        }
        if (random.nextInt(4) == 0) {
            values.put("Comment", new AttributeValue.Skipped("no: time"));
        }
    }

    private Span span() {
        Span span = anySpan();
        while (forBrat && losesBreak(span)) {
            span = anySpan();
        }
        return span;
    }

    /** brat cuts spans at line breaks, and so loses those at the ends of pieces. */
    private boolean losesBreak(Span span) {
        int last = -1;
        for (Fragment fragment : span.fragments()) {
            boolean between =
                    last >= 0
                            && last < fragment.begin()
                            && text.substring(last, fragment.begin()).matches("[\r\n]*");
            if (between
                    || "\r\n".indexOf(text.charAt(fragment.begin())) >= 0
                    || "\r\n".indexOf(text.charAt(fragment.end() - 1)) >= 0) {
                return true;
            }
            last = fragment.end();
        }
        return false;
    }

    private Span anySpan() {
        List<Fragment> fragments = new ArrayList<>();
        int from = random.nextInt(text.length() / 2);
        for (int i = random.nextInt(4) == 0 ? 3 : 1; i > 0 && from < text.length() - 1; i--) {
            Fragment fragment = fragment(from, Math.min(text.length(), from + 25));
            fragments.add(fragment);
            from = fragment.end() + random.nextInt(3);
        }
        return new Span(fragments);
    }

    /** Never inside a surrogate pair: no format can say that in code points. */
    private Fragment fragment(int from, int to) {
        int begin = whole(from + random.nextInt(Math.max(1, (to - from) / 2)));
        int end = whole(begin + 1 + random.nextInt(Math.max(1, to - begin)));
        return new Fragment(begin, Math.max(end, whole(begin + 1)));
    }

    private int whole(int offset) {
        int at = Math.min(offset, text.length());
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at + 1
                : at;
    }

    private Optional<String> maybe(String value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
