/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
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
import org.scholion.document.StanceSide;
import org.scholion.text.TextBoundaries;
import org.scholion.words.Words;

/** Each rule by an annotation that breaks it and nothing else. */
class RuleTest {

    /** The flag is one character of four UTF-16 units, from 4 to 8. */
    private static final String TEXT = "Abc \uD83C\uDDEE\uD83C\uDDF3 says so.";

    private final AnnotationIds ids = AnnotationIds.system();
    private final Rules rules = new Rules(StrictSchema.SCHEMA, TextBoundaries.of(TEXT, "en"));
    private final Mention person = mention("person", Span.of(0, 3));
    private final Mention place = mention("place", Span.of(9, 13));
    private final Referent referent = referent("person");

    @Test
    void thatIdsAreStableAndNoneIsUsedTwice() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toSet()))
                .hasSameSizeAs(Rule.values())
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Rule.ofId("end-missing")).contains(Rule.END_MISSING);
        assertThat(Rule.ofId("nothing")).isEmpty();
    }

    @Test
    void thatStructureIsAlwaysAnErrorAndOnlyStructurePreventsOpening() {
        for (Rule rule : Rule.values()) {
            if (rule.ruleClass() == RuleClass.STRUCTURE) {
                assertThat(rule.severity()).as(rule.id()).isEqualTo(Severity.ERROR);
            } else {
                assertThat(rule.preventsOpening()).as(rule.id()).isFalse();
            }
        }
    }

    @Test
    void thatWhatIsInOrderBreaksNothing() {
        assertThat(found(person, place, relation(person, place), stance(person, place))).isEmpty();
    }

    @Test
    void thatATypeIsOneOfTheSchemaForItsKind() {
        assertOnly(Rule.TYPE_UNKNOWN, mention("nobody", Span.of(0, 3)));
        assertOnly(Rule.TYPE_UNKNOWN, mention("member", Span.of(0, 3)));
        assertThat(rules(referent("nobody"), List.of())).contains(Rule.TYPE_UNKNOWN);
        assertThat(rules(referent(""), List.of())).containsExactly(Rule.REFERENT_UNUSED);
    }

    @Test
    void thatAttributesAreThoseOfTheType() {
        Finding finding =
                assertOnly(
                        Rule.ATTRIBUTE_UNKNOWN, with(person, "zzz", new AttributeValue.Flag(true)));
        assertThat(finding.arguments()).containsExactlyEntriesOf(sorted("attribute", "zzz"));
        assertThat(finding.what().toString()).isEqualTo("Its type has no attribute zzz.");
    }

    @Test
    void thatValuesAreOfTheKindThatIsWanted() {
        assertOnly(Rule.VALUE_KIND, with(person, "level", new AttributeValue.Text("high")));
        assertOnly(
                Rule.VALUE_KIND,
                with(person, "level", new AttributeValue.Tags(List.of("high", "low"))));
        assertOnly(
                Rule.VALUE_KIND,
                with(person, "age", new AttributeValue.Number(new BigDecimal("1.5"))));
        assertThat(found(with(person, "age", new AttributeValue.Number(BigDecimal.TEN)))).isEmpty();
        assertThat(found(with(person, "age", new AttributeValue.Skipped("why")))).isEmpty();
        Stance stance = stance(person, person);
        Optional<AttributeValue> two = Optional.of(new AttributeValue.Tags(List.of("high", "low")));
        assertOnly(Rule.VALUE_KIND, stance.withPolarity(two), person);
        assertOnly(Rule.VALUE_KIND, stance.withIntensity(two), person);
        assertOnly(Rule.VALUE_KIND, new DocumentLabel(header("genre"), two.get()));
    }

    @Test
    void thatAStanceHasAnIntensityOnlyIfItsTypeHas() {
        Stance plain = stance("plain", person, person);
        assertOnly(
                Rule.INTENSITY_UNKNOWN,
                plain.withIntensity(Optional.of(AttributeValue.Tags.of("high"))),
                person);
    }

    @Test
    void thatRolesAreThoseOfTheType() {
        Relation relation = relation(person, place);
        assertOnly(
                Rule.ROLE_UNKNOWN, relation.withRole("zzz", List.of(person.id())), person, place);
    }

    @Test
    void thatEndsExistAreOthersAndOfAKindThatCanStandThere() {
        Mention lost = person.withReferent(Optional.of(ids.next()));
        assertThat(assertOnly(Rule.END_MISSING, lost).argument("as")).isEqualTo("referent");
        assertOnly(Rule.END_KIND, person.withReferent(Optional.of(place.id())), place);
        Stance stance = stance(person, person);
        StanceEnd itself = new StanceEnd.Annotated(stance.id());
        assertOnly(Rule.END_OWN, stance.withEnds(StanceSide.TARGET, List.of(itself)), person);
        Referent group = group(List.of());
        Referent own = new Referent(group.header(), "", Optional.empty(), List.of(group.id()));
        assertThat(rules(own, List.of())).containsExactly(Rule.END_OWN);
    }

    @Test
    void thatAGroupIsNotInItself() {
        Referent inner = group(List.of());
        Referent outer = group(List.of(inner.id()));
        Referent circle = new Referent(inner.header(), "", Optional.empty(), List.of(outer.id()));
        assertThat(rules(circle, List.of(outer)))
                .containsExactly(Rule.GROUP_CYCLE, Rule.GROUP_CYCLE);
    }

    @Test
    void thatAPassageIsOnePiece() {
        Span pieces = new Span(List.of(new Fragment(0, 1), new Fragment(2, 3)));
        assertOnly(Rule.PASSAGE_IN_PIECES, passage(pieces));
    }

    @Test
    void thatAFragmentEndsWithinTheText() {
        Finding finding =
                assertOnly(Rule.SPAN_BEYOND_TEXT, mention("person", Span.of(0, TEXT.length() + 1)));
        assertThat(finding.place()).contains(new Fragment(0, TEXT.length() + 1));
        assertThat(finding.arguments()).containsEntry("length", TEXT.length());
    }

    @Test
    void thatARequiredAttributeHasAnAnswer() {
        Mention open = person.withHeader(header("person"));
        Finding finding = assertOnly(Rule.ATTRIBUTE_REQUIRED, open);
        assertThat(finding.what().toString()).isEqualTo("Level is not annotated.");
        assertThat(found(with(open, "level", new AttributeValue.Absent()))).isEmpty();
    }

    @Test
    void thatTagsAreThoseOfAClosedSet() {
        AttributeValue other = AttributeValue.Tags.of("zzz");
        assertOnly(Rule.TAG_UNKNOWN, with(person, "level", other));
        assertThat(found(with(person, "topic", other))).as("an open set").isEmpty();
        Stance stance = stance(person, person);
        assertOnly(Rule.TAG_UNKNOWN, stance.withPolarity(Optional.of(other)), person);
        assertOnly(Rule.TAG_UNKNOWN, stance.withIntensity(Optional.of(other)), person);
        assertOnly(Rule.TAG_UNKNOWN, new DocumentLabel(header("genre"), other));
    }

    @Test
    void thatARoleHasAsManyFillersAsTheSchemaSays() {
        Relation relation = relation(person, place);
        Finding few =
                assertOnly(Rule.ROLE_TOO_FEW, relation.withRole("who", List.of()), person, place);
        assertThat(few.what().toString()).isEqualTo("Who is missing.");
        Mention second = mention("place", Span.of(14, 16));
        assertOnly(
                Rule.ROLE_TOO_MANY,
                relation.withRole("where", List.of(place.id(), second.id())),
                person,
                place,
                second);
    }

    @Test
    void thatFillersAreOfTheAllowedTypes() {
        Finding finding =
                assertOnly(Rule.FILLER_NOT_ALLOWED, relation(person, person), person, place);
        assertThat(finding.what(id -> "Abc").toString()).isEqualTo("Person “Abc” cannot be Where.");
    }

    @Test
    void thatHoldersAndTargetsAreOfTheAllowedTypes() {
        assertOnly(Rule.STANCE_END_NOT_ALLOWED, stance("strict", place, place), place);
        assertOnly(Rule.STANCE_END_NOT_ALLOWED, stance("strict", person, person), person);
        assertThat(found(person, place, stance("strict", person, place))).isEmpty();
    }

    @Test
    void thatAStanceHasItsParts() {
        Stance stance = stance(person, person);
        assertOnly(Rule.POLARITY_MISSING, stance.withPolarity(Optional.empty()), person);
        assertOnly(Rule.HOLDER_MISSING, stance.withEnds(StanceSide.HOLDER, List.of()), person);
        assertOnly(Rule.TARGET_MISSING, stance.withEnds(StanceSide.TARGET, List.of()), person);
        assertOnly(Rule.STANCE_WITHOUT_PLACE, stance.withCues(List.of()), person);
    }

    @Test
    void thatASpanCutsNoCharacterAndCoversSome() {
        Finding cut = assertOnly(Rule.GRAPHEME_CUT, mention("person", Span.of(0, 6)));
        assertThat(cut.severity()).isEqualTo(Severity.NOTICE);
        assertOnly(Rule.SPAN_EMPTY, mention("person", Span.of(4, 4)));
        assertThat(found(mention("person", Span.of(4, TEXT.length())))).isEmpty();
    }

    @Test
    void thatTheSameWordsAreMarkedOnceAsOneType() {
        Mention second = mention("person", person.span());
        Finding finding = assertOnly(Rule.MARKED_TWICE, second, person);
        assertThat(finding.annotation()).isEqualTo(second.id());
        assertThat(found(person, mention("place", person.span()))).isEmpty();
    }

    @Test
    void thatAReferentIsUsed() {
        assertOnly(Rule.REFERENT_UNUSED, referent);
        assertThat(found(referent, person.withReferent(Optional.of(referent.id())))).isEmpty();
    }

    @Test
    void thatEveryFindingHasItsWords() {
        Set<String> texts = new HashSet<>();
        for (Rule rule : Rule.values()) {
            Map<String, Object> arguments =
                    Map.of(
                            Argument.NAME,
                            "Level",
                            Argument.COUNT,
                            2,
                            Argument.LIMIT,
                            3,
                            Argument.MESSAGE,
                            "Two are needed.");
            Finding finding = Finding.of(rule, person, arguments);
            assertThat(finding.what().toString()).endsWith(".");
            assertThat(finding.remedy().toString()).endsWith(".");
            assertThat(finding.sentence().toString())
                    .isEqualTo("The mention " + person.id() + " at 0–3: " + finding.what());
            texts.add(finding.what().toString());
        }
        assertThat(texts).hasSameSizeAs(Rule.values());
    }

    @Test
    void thatAFindingIsSaidInTheLanguageAskedFor() {
        Finding finding =
                assertOnly(Rule.FILLER_NOT_ALLOWED, relation(person, person), person, place);
        Words accented = Words.in(Locale.forLanguageTag("en-XA"));
        assertThat(accented.say(finding.what(id -> "Abc")))
                .contains("Abc", "Person", "Where")
                .doesNotContain("cannot be");
        assertThat(accented.say(finding.sentence())).doesNotContain("cannot be", "relation");
    }

    @Test
    void thatANameFromRightToLeftStandsBetweenIsolates() {
        Finding finding =
                assertOnly(Rule.FILLER_NOT_ALLOWED, relation(person, person), person, place);
        assertThat(Words.english().say(finding.what(id -> "\u0639\u0645\u0631")))
                .isEqualTo("Person “\u2068\u0639\u0645\u0631\u2069” cannot be Where.");
    }

    private Finding assertOnly(Rule rule, Annotation annotation, Annotation... others) {
        List<Annotation> all = new ArrayList<>(List.of(others));
        all.add(annotation);
        List<Finding> found = rules.all(new AnnotationMap(all));
        assertThat(found).extracting(Finding::rule).containsExactly(rule);
        assertThat(found.get(0).annotation()).isEqualTo(annotation.id());
        assertThat(found.get(0).kind()).isEqualTo(annotation.kind());
        return found.get(0);
    }

    private List<Rule> rules(Annotation annotation, List<Annotation> others) {
        List<Annotation> all = new ArrayList<>(others);
        all.add(annotation);
        return rules.all(new AnnotationMap(all)).stream().map(Finding::rule).toList();
    }

    private List<Finding> found(Annotation... annotations) {
        return rules.all(new AnnotationMap(List.of(annotations)));
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.EPOCH, 1);
    }

    private Mention mention(String type, Span span) {
        return (Mention)
                with(
                        new Mention(header(type), span, Optional.empty()),
                        type.equals("person") ? "level" : "",
                        AttributeValue.Tags.of("high"));
    }

    private static Annotation with(Annotation annotation, String attribute, AttributeValue value) {
        return attribute.isEmpty()
                ? annotation
                : annotation.withHeader(
                        annotation.header().withAttribute(attribute, Optional.of(value)));
    }

    private Referent referent(String type) {
        return new Referent(header(type), "", Optional.empty(), List.of());
    }

    private Referent group(List<AnnotationId> members) {
        return new Referent(header(""), "", Optional.empty(), members);
    }

    private Relation relation(Mention who, Mention where) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(who.id()));
        roles.put("where", List.of(where.id()));
        return new Relation(header("member"), roles, Optional.empty());
    }

    private Stance stance(Mention holder, Mention target) {
        return stance("stance", holder, target);
    }

    private Stance stance(String type, Mention holder, Mention target) {
        return new Stance(
                header(type),
                List.of(new StanceEnd.Annotated(holder.id())),
                List.of(new StanceEnd.Annotated(target.id())),
                List.of(),
                Optional.of(AttributeValue.Tags.of("high")),
                Optional.empty(),
                List.of(Span.of(9, 13)),
                List.of());
    }

    private Passage passage(Span span) {
        return new Passage(
                header("quote"), span, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static TreeMap<String, Object> sorted(String name, Object value) {
        return new TreeMap<>(Map.of(name, value));
    }
}
