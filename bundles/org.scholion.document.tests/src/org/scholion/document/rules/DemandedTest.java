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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.DemandingSchema;
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

/** What a schema of format 2 can ask for: each by what satisfies it and by what does not. */
class DemandedTest {

    /** Two sentences, then an Arabic one in which the article is written together with و. */
    private static final String TEXT =
            "Anna met Bert here. Cleo left. \u0648\u0627\u0644\u0648\u0632\u064a\u0631"
                    + " \u0648\u0635\u0644.";

    private static final Span ANNA = Span.of(0, 4);
    private static final Span ANNA_MET_BERT = Span.of(0, 13);
    private static final Span BERT = Span.of(9, 13);
    private static final Span CLEO = Span.of(20, 24);

    private final AnnotationIds ids = AnnotationIds.system();
    private final Rules rules = new Rules(DemandingSchema.SCHEMA, TextBoundaries.of(TEXT, "en"));

    @Test
    void thatNothingIsAnnotatedWithAnAbstractType() {
        assertFound(
                Rule.TYPE_ABSTRACT,
                "Nothing is annotated as Being itself.",
                mention("being", ANNA));
        assertThat(found(mention("person", ANNA))).isEmpty();
    }

    @Test
    void thatATypeHasTheAttributesOfTheTypesAboveIt() {
        AttributeValue age = new AttributeValue.Number(new BigDecimal("40"));
        assertThat(found(with(mention("person", ANNA), "age", age))).isEmpty();
        assertThat(found(with(deity(ANNA), "age", age)))
                .extracting(Finding::rule)
                .doesNotContain(Rule.ATTRIBUTE_UNKNOWN);
        assertThat(found(with(mention("place", ANNA), "age", age)))
                .extracting(Finding::rule)
                .containsExactly(Rule.ATTRIBUTE_UNKNOWN);
    }

    @Test
    void thatANumberLiesWithinItsBounds() {
        Mention anna = mention("person", ANNA);
        for (String within : List.of("0", "150", "1E+2")) {
            assertThat(found(age(anna, within))).as(within).isEmpty();
        }
        assertFound(Rule.NUMBER_BEYOND, "Age must be from 0 to 150.", age(anna, "151"));
        assertFound(Rule.NUMBER_BEYOND, "Age must be from 0 to 150.", age(anna, "-1"));
    }

    @Test
    void thatAnAttributeThatDoesNotBlockIsOnlyWanted() {
        Mention bare = new Mention(header("person"), ANNA, Optional.empty());
        Finding finding =
                assertFound(
                        Rule.ATTRIBUTE_WANTED, "Level is not annotated, and it should be.", bare);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void thatAnAttributeIsAskedForWhereAnotherHasItsValue() {
        Mention anna = mention("person", ANNA);
        Annotation dead = with(anna, "dead", new AttributeValue.Flag(true));
        AttributeValue cause = new AttributeValue.Text("age");
        assertFound(Rule.ATTRIBUTE_REQUIRED, "Cause is not annotated.", dead);
        assertThat(found(with(dead, "cause", cause))).isEmpty();
        assertThat(found(with(anna, "dead", new AttributeValue.Flag(false)))).isEmpty();
        assertFound(
                Rule.ATTRIBUTE_NOT_ASKED,
                "Cause has a value, and it is not asked for here.",
                with(anna, "cause", cause));
        assertThat(found(with(anna, "cause", new AttributeValue.Absent()))).isEmpty();
    }

    @Test
    void thatALinkNamesAnAnnotationOfAnAllowedTypeOrOneBelowIt() {
        Mention bert = mention("person", BERT);
        Mention anna = mention("person", ANNA);
        assertThat(found(link(anna, bert.id().value()), bert)).isEmpty();
        assertFound(Rule.LINK_BROKEN, "", link(anna, ids.next().value()), bert);
        assertFound(
                Rule.LINK_BROKEN,
                "Boss links to nobody, which does not exist.",
                link(anna, "nobody"));
        Mention place = mention("place", BERT);
        assertFound(Rule.LINK_NOT_ALLOWED, "", link(anna, place.id().value()), place);
        AttributeValue any = new AttributeValue.Text(anna.id().value());
        assertThat(found(with(place, "near", any), anna)).isEmpty();
    }

    @Test
    void thatDatesAndIdentifiersHaveTheirForms() {
        for (String date :
                List.of(
                        "2025-05-10",
                        "2025-05",
                        "2025",
                        "2025-05-01/2025-05-10",
                        "2025?",
                        "198X",
                        "2024-05~",
                        "2025-05-10T12:30:00Z",
                        "../2025",
                        "2025/..",
                        "-0044-03-15",
                        "Y17000",
                        "[2025, 2026]",
                        "P20Y",
                        "PT3H",
                        "PRESENT_REF",
                        "2025-W12",
                        "2025-Q1",
                        "XXXX-05-10",
                        "2025-SU")) {
            assertThat(TextForms.isDate(date)).as(date).isTrue();
        }
        for (String none : List.of("", "yesterday", "10 May 2025", "2025/05/10", "May", "..")) {
            assertThat(TextForms.isDate(none)).as(none).isFalse();
        }
        assertFound(Rule.DATE_FORM, "Seen is not written as a date.", text("seen", "yesterday"));
        assertThat(found(text("seen", "2025-05"))).isEmpty();
        assertFound(Rule.IDENTIFIER_FORM, "Link is not an identifier.", text("uri", "Q668"));
        assertFound(Rule.IDENTIFIER_FORM, "", text("uri", "two words"));
        assertThat(found(text("uri", "https://www.wikidata.org/entity/Q668"))).isEmpty();
        assertThat(found(text("uri", "wd:Q668"))).isEmpty();
    }

    private Annotation text(String attribute, String text) {
        return with(mention("verse", Span.of(0, 19)), attribute, new AttributeValue.Text(text));
    }

    @Test
    void thatMentionsOverlapAndNestOnlyAsTheirTypeAllows() {
        Span metBert = Span.of(5, 13);
        Mention outer = mention("person", ANNA_MET_BERT);
        assertFound(Rule.NESTING_NOT_ALLOWED, "", mention("person", ANNA), outer);
        assertFound(
                Rule.NESTING_NOT_ALLOWED,
                "",
                mention("person", ANNA),
                mention("verse", Span.of(0, 19)));
        assertThat(found(mention("place", ANNA), outer)).isEmpty();
        Span crossing = Span.of(5, 18);
        assertThat(rules(mention("person", ANNA_MET_BERT), mention("person", crossing)))
                .containsExactly(Rule.OVERLAP_NOT_ALLOWED, Rule.OVERLAP_NOT_ALLOWED);
        assertThat(rules(mention("person", ANNA_MET_BERT), mention("place", crossing)))
                .as("of another kind")
                .isEmpty();
        assertThat(rules(mention("person", metBert), mention("person", metBert)))
                .as("the same words are told of otherwise")
                .containsExactly(Rule.MARKED_TWICE);
    }

    @Test
    void thatAMentionIsInPiecesOrEmptyOnlyAsItsTypeAllows() {
        Span pieces = new Span(List.of(new Fragment(0, 4), new Fragment(9, 13)));
        assertFound(
                Rule.PIECES_NOT_ALLOWED,
                "It is in 2 pieces, and its type takes one.",
                mention("person", pieces));
        assertThat(found(mention("place", pieces))).isEmpty();
        assertThat(found(mention("place", Span.of(4, 4)))).isEmpty();
        assertThat(rules(mention("person", Span.of(4, 4)))).containsExactly(Rule.SPAN_EMPTY);
    }

    @Test
    void thatAMentionBeginsAndEndsWhereItsTypeIsAnchored() {
        assertFound(
                Rule.ANCHOR_CUT,
                "It begins or ends inside a word.",
                mention("person", Span.of(1, 4)));
        assertFound(Rule.ANCHOR_CUT, "", mention("person", Span.of(0, 3)));
        assertThat(found(mention("place", Span.of(1, 3)))).isEmpty();
        assertFound(
                Rule.ANCHOR_CUT, "It begins or ends inside a sentence.", mention("verse", ANNA));
        assertThat(found(mention("verse", Span.of(0, 19)))).isEmpty();
        assertThat(found(mention("verse", Span.of(20, 30)))).isEmpty();
    }

    @Test
    void thatTheArticleBelongsToAMentionOrNot() {
        int word = TEXT.indexOf('\u0648');
        Span withArticle = Span.of(word + 1, word + 7);
        Span without = Span.of(word + 3, word + 7);
        assertThat(found(mention("person", withArticle))).isEmpty();
        assertFound(Rule.ARTICLE_LEFT_OUT, "", mention("person", without));
        assertThat(found(mention("place", without))).isEmpty();
        assertFound(Rule.ARTICLE_TAKEN_ALONG, "", mention("place", withArticle));
    }

    @Test
    void thatReferentsAreAsTheirTypeAllows() {
        Referent place = referent("place", true);
        assertThat(rules(mention("place", ANNA).withReferent(Optional.of(place.id())), place))
                .containsExactly(Rule.REFERENT_NOT_ALLOWED, Rule.REFERENT_NOT_ALLOWED);
        Referent one = referent("person", false);
        Mention anna = mention("person", ANNA).withReferent(Optional.of(one.id()));
        assertThat(found(anna, one)).isEmpty();
        Referent deity = referent("जगह-1", false);
        Mention meaning = deity(BERT).withReferent(Optional.of(deity.id()));
        assertThat(rules(meaning, deity))
                .containsExactlyInAnyOrder(Rule.IDENTIFIER_MISSING, Rule.SCHEMA_ADVICE);
        Referent group =
                new Referent(
                        header("जगह-1"),
                        "",
                        Optional.of("https://example.org/g"),
                        List.of(one.id()));
        assertThat(rules(anna, one, group, deity(BERT).withReferent(Optional.of(group.id()))))
                .containsExactly(Rule.GROUP_NOT_ALLOWED);
    }

    @Test
    void thatARelationMayHaveToStayInOneSentence() {
        Mention anna = mention("person", ANNA);
        Mention bert = mention("person", BERT);
        Mention cleo = mention("person", CLEO);
        assertThat(found(anna, bert, relation("member", anna, bert))).isEmpty();
        assertFound(
                Rule.SENTENCE_LEFT,
                "What it joins does not stand in one sentence.",
                relation("member", anna, cleo),
                anna,
                cleo);
    }

    @Test
    void thatAllowedTypesTakeThoseBelowThem() {
        Mention anna = mention("person", ANNA);
        Mention place = mention("place", BERT);
        assertThat(rules(anna, place, relation("member", place, anna)))
                .containsExactly(Rule.FILLER_NOT_ALLOWED);
        assertThat(rules(anna, place, relation("member", anna, place))).isEmpty();
    }

    @Test
    void thatAStanceHasWhatItsTypeNeeds() {
        Referent referent = referent("person", true);
        Mention anna = mention("person", ANNA).withReferent(Optional.of(referent.id()));
        Mention bert = mention("person", BERT);
        Stance whole = stance(anna, anna);
        Annotation[] others = {anna, bert, referent};
        assertThat(found(whole, others)).isEmpty();
        assertFound(Rule.CUE_MISSING, "It has no cue.", whole.withCues(List.of()), others);
        assertFound(
                Rule.EVIDENCE_MISSING,
                "It has no evidence.",
                whole.withEvidence(List.of()),
                others);
        assertFound(
                Rule.INTENSITY_MISSING,
                "Its intensity is not annotated.",
                whole.withIntensity(Optional.empty()),
                others);
        assertFound(
                Rule.HOLDER_NOT_ALLOWED,
                "The author cannot be the holder.",
                whole.withEnds(StanceSide.HOLDER, List.of(new StanceEnd.Author())),
                others);
        assertFound(
                Rule.HOLDER_NOT_ALLOWED,
                "Someone not named cannot be the holder.",
                whole.withEnds(
                        StanceSide.HOLDER, List.of(new StanceEnd.Implicit(Optional.empty()))),
                others);
        assertFound(
                Rule.TARGET_UNIDENTIFIED,
                "Its target has no identifier and is no entry of the catalogue.",
                whole.withEnds(StanceSide.TARGET, List.of(new StanceEnd.Annotated(bert.id()))),
                others);
        StanceEnd source = new StanceEnd.Annotated(anna.id());
        assertThat(found(whole.withEnds(StanceSide.SOURCE, List.of(source)), others)).isEmpty();
        assertFound(
                Rule.SOURCES_TOO_MANY,
                "Its chain has 2 sources, and 1 at most are allowed.",
                whole.withEnds(StanceSide.SOURCE, List.of(source, new StanceEnd.Author())),
                others);
    }

    @Test
    void thatFillersAreDifferentWhereARuleSaysSo() {
        Referent one = referent("person", true);
        Mention anna = mention("person", ANNA).withReferent(Optional.of(one.id()));
        Mention bert = mention("person", BERT);
        Mention she = mention("person", BERT).withReferent(Optional.of(one.id()));
        String message = "A member and its group are two.";
        assertThat(found(relation("member", anna, bert), anna, bert, one)).isEmpty();
        Finding finding =
                assertFound(Rule.SCHEMA_RULE, message, relation("member", anna, anna), anna, one);
        assertThat(finding.argument(Argument.RULE)).isEqualTo("two");
        assertThat(finding.remedy().toString()).contains("Two");
        assertFound(Rule.SCHEMA_RULE, message, relation("member", anna, she), anna, she, one);
        Relation twice = event(anna.id(), one.id());
        assertFound(Rule.SCHEMA_RULE, "Nobody takes part twice.", twice, anna, one);
        assertThat(found(event(anna.id(), bert.id()), anna, bert, one)).isEmpty();
    }

    @Test
    void thatAnIdentityIsLinkedWhereARuleSaysSo() {
        Referent known = referent("person", true);
        assertThat(found(deity(ANNA).withReferent(Optional.of(known.id())), known)).isEmpty();
        Finding finding =
                assertFound(
                        Rule.SCHEMA_ADVICE,
                        "Advised: A deity needs an identity link.",
                        deity(ANNA));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void thatThereAreNoMoreThanARuleSays() {
        DocumentLabel one = label("high");
        DocumentLabel other = label("low");
        assertThat(found(one)).isEmpty();
        List<Finding> found = found(one, other);
        assertThat(found).extracting(Finding::rule).containsExactly(Rule.SCHEMA_RULE);
        assertThat(found.get(0).annotation()).as("the later one").isEqualTo(other.id());
        assertFound(Rule.SCHEMA_RULE, "One genre is enough.", label("high", "low"));
    }

    @Test
    void thatAReferentIsNotOneMoreOfItsMentions() {
        Referent verse = referent("verse", false);
        Mention one = mention("verse", Span.of(0, 19)).withReferent(Optional.of(verse.id()));
        assertThat(found(one, verse)).isEmpty();
        Mention other = mention("verse", Span.of(20, 30)).withReferent(Optional.of(verse.id()));
        assertFound(Rule.SCHEMA_RULE, "One verse is enough.", other, one, verse);
    }

    @Test
    void thatNothingStandsInsideWhereARuleForbidsIt() {
        Passage passage = passage("boilerplate", Span.of(0, 19));
        assertFound(
                Rule.SCHEMA_RULE,
                "Nobody is marked in boilerplate.",
                mention("person", ANNA),
                passage);
        assertThat(found(mention("person", CLEO), passage)).isEmpty();
        assertThat(found(mention("place", ANNA), passage)).isEmpty();
        assertThat(found(mention("person", ANNA), passage("quote", Span.of(0, 19)))).isEmpty();
    }

    private Finding assertFound(
            Rule rule, String message, Annotation annotation, Annotation... others) {
        List<Finding> found = found(annotation, others);
        assertThat(found).extracting(Finding::rule).containsExactly(rule);
        assertThat(found.get(0).annotation()).isEqualTo(annotation.id());
        if (!message.isEmpty()) {
            assertThat(found.get(0).what().toString()).isEqualTo(message);
        }
        return found.get(0);
    }

    private List<Finding> found(Annotation annotation, Annotation... others) {
        List<Annotation> all = new ArrayList<>(List.of(others));
        all.add(annotation);
        return rules.all(new AnnotationMap(all));
    }

    private List<Rule> rules(Annotation... annotations) {
        return rules.all(new AnnotationMap(List.of(annotations))).stream()
                .map(Finding::rule)
                .toList();
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "ann", Instant.EPOCH, 1);
    }

    private Mention mention(String type, Span span) {
        AnnotationHeader header = header(type);
        boolean level = List.of("person", "जगह-1").contains(type);
        return new Mention(
                level
                        ? header.withAttributes(Map.of("level", AttributeValue.Tags.of("high")))
                        : header,
                span,
                Optional.empty());
    }

    private Mention deity(Span span) {
        return mention("जगह-1", span);
    }

    private static Annotation with(Annotation annotation, String attribute, AttributeValue value) {
        return annotation.withHeader(
                annotation.header().withAttribute(attribute, Optional.of(value)));
    }

    private static Annotation age(Annotation annotation, String age) {
        return with(annotation, "age", new AttributeValue.Number(new BigDecimal(age)));
    }

    private static Annotation link(Annotation annotation, String to) {
        return with(annotation, "boss", new AttributeValue.Text(to));
    }

    private Referent referent(String type, boolean identified) {
        return new Referent(
                header(type),
                "",
                identified ? Optional.of("https://example.org/x") : Optional.empty(),
                List.of());
    }

    private Relation relation(String type, Annotation who, Annotation of) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(who.id()));
        roles.put("of", List.of(of.id()));
        return new Relation(header(type), roles, Optional.empty());
    }

    private Relation event(AnnotationId... who) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(who));
        return new Relation(header("event"), roles, Optional.empty());
    }

    private Stance stance(Mention holder, Mention target) {
        return new Stance(
                header("stance"),
                List.of(new StanceEnd.Annotated(holder.id())),
                List.of(new StanceEnd.Annotated(target.id())),
                List.of(),
                Optional.of(AttributeValue.Tags.of("support")),
                Optional.of(AttributeValue.Tags.of("high")),
                List.of(Span.of(5, 8)),
                List.of(Span.of(0, 19)));
    }

    private DocumentLabel label(String... tags) {
        return new DocumentLabel(header("genre"), new AttributeValue.Tags(List.of(tags)));
    }

    private Passage passage(String type, Span span) {
        return new Passage(
                header(type), span, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
