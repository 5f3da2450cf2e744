/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
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
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

class SampleSourceTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    private final Schema schema = BuiltInSchemas.load("news-stance").orElseThrow();

    private SampleSet set(String text, String source) {
        AnnotationIds ids = new AnnotationIds(() -> NOON, new Random(7));
        SampleSet set = new SampleSet(schema, text, "amina", NOON, ids);
        for (Statement statement : StatementReader.read("test", source)) {
            set.add(statement);
        }
        return set;
    }

    @Test
    void thatAnOccurrenceCountsFromOne() throws Exception {
        SampleSet set = set("na na na", "mention m1 place \"na\"@2");
        assertThat(((Mention) set.annotations().get(0)).span()).isEqualTo(Span.of(3, 5));
    }

    @Test
    void thatAMentionCanStandInPieces() throws Exception {
        SampleSet set = set("North and South Korea", "mention m1 gpe \"North\" + \"Korea\"");
        assertThat(((Mention) set.annotations().get(0)).span().fragments()).hasSize(2);
    }

    @Test
    void thatLinesGoToTheMembersNamedAbove() throws Exception {
        List<Statement> statements =
                StatementReader.read("test", "language en\n[a b]\nstate done\n[c]\nstate new\n");
        assertThat(statements)
                .extracting(Statement::members)
                .containsExactly(List.of(), List.of("a", "b"), List.of("c"));
    }

    @Test
    void thatAMistakeNamesFileAndLine() {
        assertThatThrownBy(() -> set("text", "# comment\nmention m1 person \"other\""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test:2")
                .hasMessageContaining("other");
        assertThatThrownBy(() -> set("text", "mention m1 unicorn \"text\""))
                .hasMessageContaining("unicorn");
        assertThatThrownBy(() -> set("text", "stance s1 stance cue=\"text\" holder=m9"))
                .hasMessageContaining("m9");
        assertThatThrownBy(() -> set("text", "mention m1 person \"text"))
                .hasMessageContaining("not closed");
    }

    private static final String TEXT = "Lavrov met Modi. He leads the party.";

    private static final String PEOPLE =
            "referent lavrov person \"Sergei Lavrov\" identifier=Q58217\n"
                    + "mention m1 person \"Lavrov\" referent=lavrov level=name note=\"why?\"\n"
                    + "mention m2 person \"He\" unsure\n"
                    + "mention m3 organisation \"party\"\n";

    private List<Annotation> made(String more) {
        return set(TEXT, PEOPLE + more).annotations();
    }

    @Test
    void thatEverythingIsMadeByTheMemberWhenTheSetBegan() {
        assertThat(made("label genre interview"))
                .hasSize(5)
                .allSatisfy(
                        a -> {
                            assertThat(a.header().madeBy()).isEqualTo("amina");
                            assertThat(a.header().madeAt()).isEqualTo(NOON);
                        });
    }

    @Test
    void thatAReferentHasItsNameAndIdentifierAndNoAttributes() {
        Referent referent = (Referent) made("").get(0);
        assertThat(referent.name()).isEqualTo("Sergei Lavrov");
        assertThat(referent.identifier()).contains("Q58217");
        assertThat(referent.typeId()).isEqualTo("person");
        assertThat(referent.header().attributes()).isEmpty();
    }

    @Test
    void thatAMentionMeansTheReferentNamedAndKeepsItsNoteAndDoubt() {
        Mention first = (Mention) made("").get(1);
        Mention second = (Mention) made("").get(2);
        assertThat(first.referent()).contains(made("").get(0).id());
        assertThat(first.header().attributes())
                .containsEntry("level", AttributeValue.Tags.of("name"));
        assertThat(first.header().note()).contains("why?");
        assertThat(first.header().unsure()).isFalse();
        assertThat(second.referent()).isEmpty();
        assertThat(second.header().note()).isEmpty();
        assertThat(second.header().unsure()).isTrue();
    }

    @Test
    void thatARelationHasTheFillersOfItsRoles() {
        List<Annotation> all = made("relation r1 leadership leader=m1,m2 led=m3 realis=actual");
        Relation relation = (Relation) all.get(4);
        assertThat(relation.roles())
                .isEqualTo(
                        Map.of(
                                "leader", List.of(all.get(1).id(), all.get(2).id()),
                                "led", List.of(all.get(3).id())));
        assertThat(relation.anchor()).isEmpty();
        assertThat(relation.header().attributes())
                .containsEntry("realis", AttributeValue.Tags.of("actual"));
    }

    @Test
    void thatAStanceHasItsEndsScalesAndPlaces() {
        List<Annotation> all =
                made(
                        "stance s1 stance holder=m1,author target=m3,implicit source=m2"
                                + " polarity=support intensity=strong cue=\"met\" + \"leads\""
                                + " evidence=\"the party\" act=praise");
        Stance stance = (Stance) all.get(4);
        assertThat(stance.holders())
                .containsExactly(new StanceEnd.Annotated(all.get(1).id()), new StanceEnd.Author());
        assertThat(stance.targets())
                .containsExactly(
                        new StanceEnd.Annotated(all.get(3).id()),
                        new StanceEnd.Implicit(Optional.empty()));
        assertThat(stance.sources()).containsExactly(new StanceEnd.Annotated(all.get(2).id()));
        assertThat(stance.polarity()).contains(AttributeValue.Tags.of("support"));
        assertThat(stance.intensity()).contains(AttributeValue.Tags.of("strong"));
        assertThat(stance.cues())
                .containsExactly(new Span(List.of(new Fragment(7, 10), new Fragment(20, 25))));
        assertThat(stance.evidence()).containsExactly(Span.of(26, 35));
        assertThat(stance.header().attributes())
                .containsEntry("act", AttributeValue.Tags.of("praise"));
        Stance bare = (Stance) made("stance s1 stance").get(4);
        assertThat(bare.spans()).isEmpty();
        assertThat(bare.polarity()).isEmpty();
    }

    @Test
    void thatAPassageHasAnAuthorIfOneIsNamed() {
        List<Annotation> all =
                made("passage q1 quote \"He leads\" author=m1\npassage q2 quote \"met\"");
        Passage said = (Passage) all.get(4);
        assertThat(said.author()).contains(all.get(1).id());
        assertThat(said.span()).isEqualTo(Span.of(17, 25));
        assertThat(said.excluded()).isFalse();
        assertThat(((Passage) all.get(5)).author()).isEmpty();
    }

    @Test
    void thatALabelHasAllItsTags() {
        DocumentLabel label = (DocumentLabel) made("label topic trade,environment").get(4);
        assertThat(label.value())
                .isEqualTo(new AttributeValue.Tags(List.of("trade", "environment")));
    }

    @Test
    void thatASetIsNewUnlessItSaysOtherwise() {
        assertThat(set(TEXT, "").state()).isEqualTo("new");
        assertThat(set(TEXT, "").reason()).isEmpty();
        assertThat(set(TEXT, "state skipped \"too short\"").state()).isEqualTo("skipped");
        assertThat(set(TEXT, "state skipped \"too short\"").reason()).contains("too short");
    }

    @Test
    void thatEachMistakeIsToldWithItsLine() {
        Map<String, String> mistakes =
                Map.of(
                        "remark m9 person", "no statement begins with this word",
                        "referent r person", "needs a name in quotation marks",
                        "mention m1 person \"Modi\"", "'m1' is taken",
                        "relation r1 person", "no relation type",
                        "relation r1 leadership leader=m8", "'m8'",
                        "mention m9 person", "a quoted text of the document is missing",
                        "mention m9 person \"He\"@2", "2 times",
                        "passage q1 quote \"Modi\" author=m8", "'m8'");
        mistakes.forEach(
                (line, said) ->
                        assertThatThrownBy(() -> made(line))
                                .as(line)
                                .isInstanceOf(IllegalStateException.class)
                                .hasMessageContaining("test:5: ")
                                .hasMessageContaining(said));
    }

    @Test
    void thatTheSourcesAreReadWholeAndCannotBeChanged() {
        List<SampleSource> all = SampleSource.readAll();
        assertThat(all)
                .extracting(SampleSource::name)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(12);
        SampleSource pact = all.get(1);
        assertThat(pact.name()).isEqualTo("02-water-pact-en");
        assertThat(pact.metadata())
                .containsExactly(
                        Map.entry("language", "en"),
                        Map.entry("date", "2026-03-03"),
                        Map.entry("parallel-to", "01-water-pact-ar"));
        assertThat(pact.members()).containsExactly("amina", "ravi", "noor", "gold");
        pact.bytes()[0]++;
        assertThat(pact.bytes()).isEqualTo(SampleSource.readAll().get(1).bytes());
        SampleSet amina = pact.set(schema, "amina");
        assertThat(amina.annotations()).isEqualTo(pact.set(schema, "amina").annotations());
        assertThat(pact.set(schema, "ravi").annotations())
                .extracting(Annotation::id)
                .doesNotContainAnyElementsOf(
                        amina.annotations().stream().map(Annotation::id).toList());
        assertThat(amina.annotations().get(0).header().madeAt())
                .isBetween(
                        Instant.parse("2026-07-01T09:00:00Z"),
                        Instant.parse("2026-07-02T01:40:00Z"));
        assertThat(all)
                .extracting(s -> s.set(schema, "amina").annotations().get(0).header().madeAt())
                .doesNotHaveDuplicates();
    }
}
