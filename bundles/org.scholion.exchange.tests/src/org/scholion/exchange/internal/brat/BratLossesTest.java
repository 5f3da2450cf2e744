/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Loss;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.NamedSchema;
import org.scholion.schema.Schema;

/** What brat has no word for is counted, once for each annotation, and the rest is written. */
class BratLossesTest {

    private static final String TEXT = "Lavrov opposes the line of the West";

    private final AnnotationIds ids = AnnotationIds.system();
    private final MemoryTarget target = new MemoryTarget();
    private final Referent minister = referent("Person", "Sergei", "");
    private final Mention lavrov = mention("Person", 0, 6);
    private final Mention west = mention("Place", 31, 35);

    @Test
    void thatAnnotationsBratKnowsLoseNothing() throws Exception {
        assertThat(losses(lavrov, west, relation(Map.of("A", lavrov, "B", west)))).isEmpty();
        assertThat(ann())
                .containsExactly(
                        "T1\tPerson 0 6\tLavrov", "T2\tPlace 31 35\tWest", "R1\tRel A:T1 B:T2");
    }

    @Test
    void thatSpansStandInTheOrderOfTheTextTheLongerFirst() throws Exception {
        assertThat(losses(west, lavrov, mention("Name", 0, 14))).isEmpty();
        assertThat(ann())
                .containsExactly(
                        "T1\tName 0 14\tLavrov opposes",
                        "T2\tPerson 0 6\tLavrov",
                        "T3\tPlace 31 35\tWest");
    }

    @Test
    void thatALabelOfTheWholeDocumentIsLost() throws Exception {
        assertThat(losses(new DocumentLabel(header("genre"), AttributeValue.Tags.of("news"))))
                .isEqualTo(Map.of("label", 1));
        assertThat(ann()).isEmpty();
    }

    @Test
    void thatAPassageIsASpanWithoutWhatIsKnownOfIt() throws Exception {
        assertThat(losses(passage(Optional.empty(), "", "", false)))
                .isEqualTo(Map.of("passage-as-span", 1));
        assertThat(ann()).containsExactly("T1\tquote 0 14\tLavrov opposes");
        List<Passage> facts =
                List.of(
                        passage(Optional.of(lavrov.id()), "", "", false),
                        passage(Optional.empty(), "S. Lavrov", "", false),
                        passage(Optional.empty(), "", "2024", false),
                        passage(Optional.empty(), "", "", true));
        for (Passage passage : facts) {
            assertThat(losses(lavrov, passage))
                    .isEqualTo(Map.of("passage-as-span", 1, "passage-facts", 1));
        }
    }

    @Test
    void thatValuesWithoutALineAreCounted() throws Exception {
        Map<AttributeValue, Map<String, Integer>> expected =
                Map.of(
                        new AttributeValue.Flag(true), Map.of(),
                        new AttributeValue.Flag(false), Map.of("no-flag", 1),
                        new AttributeValue.Tags(List.of()), Map.of("no-tags", 1),
                        new AttributeValue.Tags(List.of("a", "b")), Map.of(),
                        new AttributeValue.Tags(List.of("a", " b", "c\nd")), Map.of("value", 2),
                        new AttributeValue.Number(new BigDecimal("1E+2")), Map.of(),
                        new AttributeValue.Absent(), Map.of("absent", 1),
                        new AttributeValue.Skipped("why"), Map.of("skipped", 1),
                        new AttributeValue.Text("one\ntwo"), Map.of(),
                        new AttributeValue.Text("one\rtwo"), Map.of("line-break", 1));
        for (Map.Entry<AttributeValue, Map<String, Integer>> entry : expected.entrySet()) {
            assertThat(losses(with(lavrov, "Level", entry.getKey())))
                    .as("%s", entry.getKey())
                    .isEqualTo(entry.getValue());
        }
        assertThat(losses(with(lavrov, "Level", new AttributeValue.Number(new BigDecimal("1E+2")))))
                .isEmpty();
        assertThat(ann()).contains("A1\tLevel T1 100");
    }

    @Test
    void thatATextOfTwoLinesIsTwoNotes() throws Exception {
        assertThat(losses(with(lavrov, "Level", new AttributeValue.Text("one\ntwo")))).isEmpty();
        assertThat(ann())
                .containsExactly(
                        "T1\tPerson 0 6\tLavrov", "#1\tLevel T1\tone", "#2\tLevel T1\ttwo");
    }

    @Test
    void thatNotesAboutNothingThatIsWrittenAreLost() throws Exception {
        AttributeValue text = new AttributeValue.Text("why");
        assertThat(losses(with(lavrov, "Doubt@A:Level", text)))
                .isEqualTo(Map.of("text-attribute", 1));
        assertThat(losses(with(lavrov, "AnnotatorNotes@", text)))
                .as("the annotator's own note")
                .isEqualTo(Map.of("text-attribute", 1));
        Mention both =
                with(with(lavrov, "Doubt@A:Level", text), "Level", new AttributeValue.Flag(true));
        assertThat(losses(both)).isEmpty();
        assertThat(ann()).contains("#1\tDoubt A1\twhy");
    }

    @Test
    void thatReferencesToOtherDatabasesAreLinesOfTheirOwnIfTheyAreReferences() throws Exception {
        AttributeValue references = new AttributeValue.Text("DB:1\tone\nDB:2\nno reference\n:3");
        assertThat(losses(with(lavrov, "N:Taxon", references))).isEqualTo(Map.of("identifier", 2));
        assertThat(ann())
                .containsExactly(
                        "T1\tPerson 0 6\tLavrov", "N1\tTaxon T1 DB:1\tone", "N2\tTaxon T1 DB:2\t");
    }

    @Test
    void thatConfidenceAndDoubtAreLost() throws Exception {
        Mention sure = (Mention) lavrov.withHeader(confident(lavrov.header()));
        assertThat(losses(sure)).isEqualTo(Map.of("confidence", 1));
        Mention unsure = (Mention) lavrov.withHeader(lavrov.header().withUnsure(true));
        assertThat(losses(unsure)).isEqualTo(Map.of("unsure", 1));
    }

    @Test
    void thatAReferentIsWrittenByItsMentionsAndItsReferenceOnly() throws Exception {
        Mention named = lavrov.withReferent(Optional.of(minister.id()));
        assertThat(losses(minister)).isEqualTo(Map.of("referent-without-mention", 1));
        assertThat(losses(minister, named)).isEqualTo(Map.of("referent-name", 1, "lone-member", 1));
        assertThat(losses(referent("Person", "", ""), lavrov))
                .isEqualTo(Map.of("referent-without-mention", 1));
        assertOfOne(referent("Person", "", ""), Map.of());
        assertOfOne(referent("Person", "Sergei", "Wikidata:Q1"), Map.of());
        assertThat(ann()).contains("N1\tReference T1 Wikidata:Q1\tSergei");
        assertOfOne(referent("Person", "", "no reference"), Map.of("referent-identifier", 1));
        assertOfOne(referent("Place", "", ""), Map.of("referent-type", 1));
        assertOfOne(referent("", "", ""), Map.of("referent-type", 1));
        Referent noted = referent("Person", "", "");
        AnnotationHeader header = noted.header();
        Map<String, Integer> lost = Map.of("referent-header", 1);
        assertOfOne(noted.withHeader(header.withNote(Optional.of("note"))), lost);
        assertOfOne(noted.withHeader(header.withUnsure(true)), lost);
        assertOfOne(noted.withHeader(confident(header)), lost);
        assertOfOne(with(noted, "age", new AttributeValue.Flag(true)), lost);
        AttributeValue alias = new AttributeValue.Text("Alias");
        assertOfOne(with(noted, "equivalence", alias), Map.of());
        assertThat(ann()).contains("*\tAlias T1");
        assertOfOne(
                with(with(noted, "equivalence", alias), "age", new AttributeValue.Flag(true)),
                lost);
    }

    @Test
    void thatAGroupLosesItsMembers() throws Exception {
        Referent group =
                new Referent(header("Person"), "", Optional.empty(), List.of(minister.id()));
        Mention one = lavrov.withReferent(Optional.of(group.id()));
        Mention other = west.withReferent(Optional.of(minister.id()));
        assertThat(losses(group, minister, one, other))
                .isEqualTo(
                        Map.of(
                                "referent-members",
                                1,
                                "referent-name",
                                1,
                                "referent-type",
                                1,
                                "lone-member",
                                2));
    }

    @Test
    void thatAReferentAsAnEndIsItsFirstMention() throws Exception {
        Referent bare = referent("Person", "", "");
        Mention later = mention("Person", 15, 18).withReferent(Optional.of(bare.id()));
        Mention first = mention("Person", 0, 6).withReferent(Optional.of(bare.id()));
        Mention same = mention("Person", 0, 6).withReferent(Optional.of(bare.id()));
        Relation relation = relation(Map.of("A", bare, "B", west));
        assertThat(losses(bare, later, first, same, west, relation))
                .isEqualTo(Map.of("referent-filler", 1));
        assertThat(ann())
                .containsExactly(
                        "T1\tPerson 0 6\tLavrov",
                        "T2\tPerson 0 6\tLavrov",
                        "T3\tPerson 15 18\tthe",
                        "T4\tPlace 31 35\tWest",
                        "R1\tRel A:T1 B:T4",
                        "*\tEquiv T3 T1 T2");
    }

    @Test
    void thatARelationWhoseEndHasNoPlaceIsLostAndSoIsWhatIsAboutIt() throws Exception {
        Relation lost = relation(Map.of("A", minister, "B", west));
        Relation about = relation(Map.of("A", lost, "B", lavrov));
        Relation aboutThat = relation(Map.of("A", about, "B", lavrov));
        Relation kept = relation(Map.of("A", lavrov, "B", west));
        assertThat(losses(minister, lavrov, west, aboutThat, about, lost, kept))
                .isEqualTo(Map.of("relation-end", 3, "referent-without-mention", 1));
        assertThat(ann()).filteredOn(line -> !line.startsWith("T")).hasSize(1);
    }

    @Test
    void thatARelationOfOtherThanTwoIsAnEventAtItsFirstEnd() throws Exception {
        Mention third = mention("Place", 19, 23);
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("A", List.of(lavrov.id()));
        roles.put("B", List.of(west.id(), third.id()));
        Relation three = new Relation(header("Rel"), roles, Optional.empty());
        assertThat(losses(lavrov, west, third, three)).isEqualTo(Map.of("not-binary", 1));
        assertThat(ann())
                .containsExactly(
                        "T1\tPerson 0 6\tLavrov",
                        "T2\tPlace 19 23\tline",
                        "T3\tPlace 31 35\tWest",
                        "T4\tRel 0 6\tLavrov",
                        "E1\tRel:T4 A:T1 B:T3 B2:T2");
        assertThat(losses(minister, relation(Map.of("A", minister))))
                .isEqualTo(Map.of("no-place", 1, "referent-without-mention", 1));
        Relation event =
                relation(Map.of("A", minister, "B", west)).withAnchor(Optional.of(Span.of(7, 14)));
        assertThat(losses(minister, west, event))
                .as("an event stays without the end")
                .isEqualTo(Map.of("relation-end", 1, "referent-without-mention", 1));
        assertThat(ann()).contains("E1\tRel:T2 B:T1");
    }

    @Test
    void thatAStanceLosesEndsAndReferentsOfEndsThatAreInNoText() throws Exception {
        Stance stance =
                new Stance(
                        header("stance"),
                        List.of(
                                new StanceEnd.Annotated(lavrov.id()),
                                new StanceEnd.Annotated(west.id()),
                                new StanceEnd.Author()),
                        List.of(
                                new StanceEnd.Annotated(minister.id()),
                                new StanceEnd.Implicit(Optional.of(minister.id()))),
                        List.of(
                                new StanceEnd.Annotated(lavrov.id())
                                        .withCues(List.of(Span.of(31, 35)))),
                        Optional.empty(),
                        Optional.of(AttributeValue.Tags.of("strong")),
                        List.of(),
                        List.of(Span.of(7, 14), Span.of(15, 18), Span.of(19, 23)));
        assertThat(losses(minister, lavrov, west, stance))
                .isEqualTo(
                        Map.of(
                                "stance-as-event", 1,
                                "stance-end", 1,
                                "implicit-referent", 1,
                                "source-cues", 1,
                                "referent-without-mention", 1));
        assertThat(ann())
                .containsExactly(
                        "T1\tPerson 0 6\tLavrov",
                        "T2\tPlace 31 35\tWest",
                        "T3\tEvidence 15 18\tthe",
                        "T4\tEvidence 19 23\tline",
                        "T5\tstance 7 14\topposes",
                        "E1\tstance:T5 Holder:T1 Holder2:T2 Source:T1 Evidence:T3 Evidence2:T4",
                        "A1\tHolderAuthor E1",
                        "A2\tTargetImplicit E1",
                        "A3\tIntensity E1 strong");
    }

    @Test
    void thatAStanceAboutTheWholeDocumentIsNotWritten() throws Exception {
        Stance placeless =
                new Stance(
                        header("stance"),
                        List.of(new StanceEnd.Annotated(lavrov.id())),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of());
        losses(lavrov, placeless);
        assertThat(ann()).containsExactly("T1\tPerson 0 6\tLavrov");
    }

    @Test
    void thatRolesStandInTheOrderOfTheSchemaUnderNamesBratTakes() throws Exception {
        Mention person = mention("person", 0, 6);
        Mention place = mention("place", 19, 23);
        Mention region = mention("region", 31, 35);
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("who", List.of(person.id()));
        roles.put("of", List.of(place.id()));
        roles.put("extra", List.of(region.id()));
        Relation relation = new Relation(header("member"), roles, Optional.empty());
        assertThat(losses(NamedSchema.SCHEMA, List.of(person, place, region, relation)))
                .isEqualTo(Map.of("not-binary", 1));
        assertThat(ann())
                .contains(
                        "T1\tPERSON 0 6\tLavrov",
                        "T2\tplace 19 23\tline",
                        "T3\tregion 31 35\tWest",
                        "E1\tmember:T4 WHO:T1 of:T2 extra:T3");
        Mention tagged =
                with(
                        with(person, "tag", AttributeValue.Tags.of("high")),
                        "flag",
                        new AttributeValue.Flag(true));
        assertThat(losses(NamedSchema.SCHEMA, List.of(tagged))).isEmpty();
        assertThat(ann())
                .containsExactly("T1\tPERSON 0 6\tLavrov", "A1\tflag T1", "A2\ttag T1 HIGH");
    }

    private void assertOfOne(Annotation referent, Map<String, Integer> expected) throws Exception {
        Map<String, Integer> lost =
                new TreeMap<>(losses(referent, lavrov.withReferent(Optional.of(referent.id()))));
        lost.remove("lone-member");
        assertThat(lost).as("%s", referent).isEqualTo(expected);
    }

    private List<String> ann() {
        return target.text("d.ann").lines().toList();
    }

    private Map<String, Integer> losses(Annotation... annotations) throws Exception {
        return losses(List.of(annotations));
    }

    /** Writes; returns the counts by the last word of the reason's code. */
    private Map<String, Integer> losses(List<Annotation> annotations) throws Exception {
        return losses(Schema.empty(), annotations);
    }

    private Map<String, Integer> losses(Schema schema, List<Annotation> annotations)
            throws Exception {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Loss loss :
                Exchange.write(
                                "brat",
                                target,
                                Exchange.export(
                                        ImportedDocument.ofText(
                                                "d",
                                                TEXT,
                                                "",
                                                CharsetFacts.UTF_8,
                                                Optional.empty()),
                                        schema,
                                        new ArrayList<>(annotations)))
                        .all()) {
            String code = loss.reason().code();
            assertThat(code).startsWith("exchange.lost.");
            assertThat(loss.examples()).hasSize(Math.min(loss.count(), 5));
            counts.put(code.substring("exchange.lost.".length()), loss.count());
        }
        return counts;
    }

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private static AnnotationHeader confident(AnnotationHeader header) {
        return header.withConfidence(OptionalDouble.of(0.5));
    }

    @SuppressWarnings("unchecked")
    private static <A extends Annotation> A with(
            A annotation, String attribute, AttributeValue value) {
        return (A)
                annotation.withHeader(
                        annotation.header().withAttribute(attribute, Optional.of(value)));
    }

    private Mention mention(String type, int begin, int end) {
        return new Mention(header(type), Span.of(begin, end), Optional.empty());
    }

    private Referent referent(String type, String name, String identifier) {
        return new Referent(
                header(type),
                name,
                identifier.isEmpty() ? Optional.empty() : Optional.of(identifier),
                List.of());
    }

    private Relation relation(Map<String, ? extends Annotation> ends) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        ends.forEach((role, end) -> roles.put(role, List.of(end.id())));
        return new Relation(header("Rel"), roles, Optional.empty());
    }

    private Passage passage(
            Optional<AnnotationId> author, String name, String date, boolean excluded) {
        return new Passage(
                header("quote"),
                Span.of(0, 14),
                author,
                name.isEmpty() ? Optional.empty() : Optional.of(name),
                date.isEmpty() ? Optional.empty() : Optional.of(date),
                excluded);
    }
}
