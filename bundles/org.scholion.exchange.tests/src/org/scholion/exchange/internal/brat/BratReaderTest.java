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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;

class BratReaderTest {

    private static final String TEXT = "🇮🇳 India and Acme sued Beta; Acme won";

    private static ImportedDocument read(String ann) throws UnreadableSourceException {
        return read(ann, TEXT);
    }

    private static ImportedDocument read(String ann, String text) throws UnreadableSourceException {
        return Exchange.read("brat", MemorySource.of("d/a.ann", ann, "d/a.txt", text));
    }

    private static <T extends Annotation> List<T> all(ImportedDocument document, Class<T> kind) {
        return document.annotations().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void assertRefused(String ann, int line, String part) {
        assertThatThrownBy(() -> read(ann))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> {
                            assertThat(e.line()).hasValue(line);
                            assertThat(e.getMessage())
                                    .startsWith("d/a.ann, line " + line + ":")
                                    .contains(part);
                        });
    }

    @Test
    void thatOffsetsCountCodePoints() throws Exception {
        Mention mention = all(read("T1\tGPE 3 8\tIndia\n"), Mention.class).get(0);
        assertThat(mention.span()).isEqualTo(Span.of(5, 10));
        assertThat(mention.span().coveredText(TEXT)).isEqualTo("India");
    }

    @Test
    void thatWhatIsReadIsMadeByTheMemberAtTheTimeOfTheImport() throws Exception {
        ImportedDocument document =
                read(
                        "T1\tOrg 13 17\tAcme\nT2\tOrg 23 27\tBeta\nT3\tSue 18 22\tsued\n"
                                + "E1\tSue:T3 A:T1\nR1\tOf A:T1 B:T2\n*\tEquiv T1 T2\n");
        assertThat(document.annotations())
                .hasSize(5)
                .allSatisfy(
                        a -> {
                            assertThat(a.header().madeBy()).isEqualTo("anna");
                            assertThat(a.header().madeAt()).isEqualTo(Exchange.TIME);
                            assertThat(a.header().schemaVersion()).isEqualTo(1);
                        });
    }

    @Test
    void thatATriggerIsTheAnchorOfItsEventAndNoMention() throws Exception {
        ImportedDocument document =
                read("T1\tOrg 13 17\tAcme\nT2\tSue 18 22\tsued\nE1\tSue:T2 Agent:T1\n");
        assertThat(all(document, Mention.class)).hasSize(1);
        Relation event = all(document, Relation.class).get(0);
        assertThat(event.typeId()).isEqualTo("Sue");
        assertThat(event.anchor().orElseThrow().coveredText(TEXT)).isEqualTo("sued");
        assertThat(event.fillers("Agent"))
                .containsExactly(all(document, Mention.class).get(0).id());
    }

    @Test
    void thatATriggerThatIsAlsoAnArgumentStaysAMention() throws Exception {
        ImportedDocument document = read("T2\tSue 18 22\tsued\nE1\tSue:T2\nE2\tSue:T2 What:T2\n");
        assertThat(all(document, Mention.class)).hasSize(1);
        assertThat(all(document, Relation.class)).hasSize(2);
    }

    @Test
    void thatNumbersOfRepeatedRolesAreTakenOff() throws Exception {
        ImportedDocument document =
                read(
                        "T1\tOrg 13 17\tAcme\nT2\tOrg 23 27\tBeta\nT3\tSue 18 22\tsued\n"
                                + "E1\tSue:T3 Party2:T1 Party:T2 Party3:T1 Site2:T2\n");
        Relation event = all(document, Relation.class).get(0);
        List<Mention> mentions = all(document, Mention.class);
        assertThat(event.fillers("Party"))
                .containsExactly(mentions.get(1).id(), mentions.get(0).id(), mentions.get(0).id());
        assertThat(event.fillers("Site2")).containsExactly(mentions.get(1).id());
    }

    @Test
    void thatAChainIsAReferentOfItsMentions() throws Exception {
        ImportedDocument document =
                read("T1\tOrg 13 17\tAcme\nT2\tOrg 29 33\tAcme\n*\tEquiv T1 T2\n");
        Referent referent = all(document, Referent.class).get(0);
        assertThat(referent.typeId()).isEqualTo("Org");
        assertThat(all(document, Mention.class))
                .allSatisfy(m -> assertThat(m.referent()).contains(referent.id()));
    }

    @Test
    void thatANormalizationIsTheIdentifierOfAReferent() throws Exception {
        ImportedDocument document =
                read("T1\tOrg 13 17\tAcme\nN1\tReference T1 Wikidata:Q1\tAcme Inc.\n");
        Referent referent = all(document, Referent.class).get(0);
        assertThat(referent.identifier()).contains("Wikidata:Q1");
        assertThat(referent.name()).isEqualTo("Acme Inc.");
    }

    @Test
    void thatAttributesHaveValuesOrAreFlags() throws Exception {
        ImportedDocument document =
                read("T1\tOrg 13 17\tAcme\nA1\tLevel T1 Name\nM1\tNegation T1\n");
        assertThat(document.annotations().get(0).header().attributes())
                .containsEntry("Level", AttributeValue.Tags.of("Name"))
                .containsEntry("Negation", new AttributeValue.Flag(true));
    }

    @Test
    void thatTheConfigurationAboveTellsWhatTheSchemaNeeds() throws Exception {
        String conf =
                """
                <ORGS>=Org|Gov
                [entities]
                Org
                !Group
                \tGov
                [events]
                Sue  Agent:<ORGS>, Target*:<ORGS>, Place?:<ANY>
                [relations]
                Part-of\tArg1:Org, Arg2:Org
                Equiv\tArg1:Org, Arg2:Org, <REL-TYPE>:symmetric-transitive
                [attributes]
                Level\tArg:<ENTITY>, Value:Name|Nominal
                Negation\tArg:<EVENT>
                """;
        ImportedDocument document =
                Exchange.read(
                        "brat",
                        MemorySource.of(
                                "x/d/a.ann", "", "x/d/a.txt", "text", "x/annotation.conf", conf));
        Schema schema = document.schema().orElseThrow();
        assertThat(schema.types())
                .extracting(AnnotationType::id)
                .containsExactly("Org", "Group", "Gov", "Part-of", "Sue");
        RelationType sue = schema.type("Sue", RelationType.class).orElseThrow();
        assertThat(sue.anchored()).isTrue();
        assertThat(sue.roles()).extracting(Role::id).containsExactly("Agent", "Target", "Place");
        assertThat(sue.attributes()).extracting(Attribute::id).containsExactly("Negation");
        assertThat(schema.type("Gov").orElseThrow().attribute("Level").orElseThrow().tagSet())
                .flatMap(schema::tagSet)
                .hasValueSatisfying(
                        tags ->
                                assertThat(tags.tags())
                                        .extracting(Tag::id)
                                        .containsExactly("Name", "Nominal"));
    }

    @Test
    void thatATypeTheProjectHasByNameIsNotAdoptedAgain() throws Exception {
        Schema project =
                new Schema(
                        "p",
                        "P",
                        "",
                        List.of(
                                new EntityType(
                                        new TypeDescription(
                                                "organisation",
                                                "Org",
                                                "Org",
                                                "",
                                                new TypeColor(0x336699, 0x99CCFF),
                                                Optional.empty(),
                                                List.of()))),
                        List.of());
        Schema declared =
                ConfSchema.of(
                                MemorySource.of(
                                        "annotation.conf",
                                        "[entities]\nOrg\n\tGov\n[relations]\nOf A:Org, B:Gov\n"),
                                1 << 20)
                        .schema();
        Schema lacked = LackedTypes.of(declared, project).orElseThrow();
        assertThat(lacked.types()).extracting(AnnotationType::id).containsExactly("Gov", "Of");
        assertThat(lacked.type("Gov", EntityType.class).orElseThrow().parent())
                .contains("organisation");
        assertThat(lacked.type("Of", RelationType.class).orElseThrow().roles())
                .extracting(Role::allowedTypes)
                .containsExactly(List.of("organisation"), List.of("Gov"));
        assertThat(LackedTypes.of(project, project)).isEmpty();
    }

    @Test
    void thatALinkToItselfIsLostAndTheRestIsRead() throws Exception {
        ImportedDocument link = read("T1\tOrg 13 17\tAcme\nR1\tPart A:R1 B:T1\n");
        assertThat(link.losses().count("exchange.lost.own-argument")).isEqualTo(1);
        assertThat(all(link, Relation.class).get(0).roles()).containsOnlyKeys("B");
        ImportedDocument event =
                read("T1\tSue 18 22\tsued\nT2\tOrg 13 17\tAcme\nE1\tSue:T1 A:E1 A2:T2\n");
        assertThat(event.losses().count("exchange.lost.own-argument")).isEqualTo(1);
        assertThat(all(event, Relation.class).get(0).roles()).containsOnlyKeys("A2");
        assertThat(event.losses().all().get(0).examples())
                .extracting(Object::toString)
                .containsExactly("d/a.ann, line 3");
    }

    @Test
    void thatAnAttributeOfAnAttributeIsLost() throws Exception {
        ImportedDocument document =
                read("T1\tOrg 13 17\tAcme\nA1\tLevel T1 High\nA2\tDoubt A1\nN1\tRef A1 DB:1\tx\n");
        assertThat(document.losses().total()).isEqualTo(2);
        assertThat(document.annotations().get(0).header().attributes()).containsOnlyKeys("Level");
    }

    @Test
    void thatAnAttributeWithAndWithoutAValueKeepsItsValuesAndOneSaidTwiceIsNoticed()
            throws Exception {
        ImportedDocument both =
                read("T1\tOrg 13 17\tAcme\nA1\tLevel T1\nA2\tLevel T1 High\nA3\tLevel T1 Low\n");
        assertThat(both.losses().count("exchange.lost.with-and-without-value")).isEqualTo(1);
        assertThat(both.annotations().get(0).header().attributes())
                .containsEntry("Level", new AttributeValue.Tags(List.of("High", "Low")));
        ImportedDocument twice =
                read(
                        "T1\tOrg 13 17\tAcme\nA1\tLevel T1 High\nA2\tLevel T1 High\nA3\tBad T1\nA4\tBad T1\n");
        assertThat(twice.losses().total()).isZero();
        assertThat(twice.notices())
                .extracting(n -> n.place().toString())
                .containsExactly("d/a.ann, line 3", "d/a.ann, line 5");
        assertThat(twice.annotations().get(0).header().attributes())
                .containsEntry("Level", AttributeValue.Tags.of("High"))
                .containsEntry("Bad", new AttributeValue.Flag(true));
    }

    @Test
    void thatNotesAreNamedByWhatTheyAreAbout() throws Exception {
        ImportedDocument document =
                read(
                        "T1\tOrg 13 17\tAcme\nA1\tLevel T1 High\nA2\tLevel T1 Low\nA3\tBad T1\n"
                                + "#1\tWhy A1\tone\n#2\tWhy A2\ttwo\n#3\tWhy A3\tthree\n"
                                + "#4\tBad T1\tclash\n#5\tMore #3\tabout\n#6\tWhy A3\tfour\n"
                                + "#7\tMore #6\tlast\n#8\tAnnotatorNotes T1\tfirst\n"
                                + "#9\tAnnotatorNotes T1\tsecond\n");
        assertThat(document.annotations().get(0).header().note()).contains("first\nsecond");
        assertThat(document.annotations().get(0).header().attributes())
                .containsEntry("Why@A:Level=High", new AttributeValue.Text("one"))
                .containsEntry("Why@A:Level=Low", new AttributeValue.Text("two"))
                .containsEntry("Why@A:Bad", new AttributeValue.Text("three\nfour"))
                .containsEntry("Bad@", new AttributeValue.Text("clash"))
                .containsEntry("More@#Why@A:Bad", new AttributeValue.Text("about"))
                .containsEntry("More@#Why@A:Bad[2]", new AttributeValue.Text("last"));
    }

    @Test
    void thatASpanInsideACharacterIsKeptAndNoticed() throws Exception {
        ImportedDocument document = read("T1\tX 0 1\t🇮\n");
        assertThat(all(document, Mention.class)).hasSize(1);
        assertThat(document.notices())
                .singleElement()
                .satisfies(n -> assertThat(n.place().toString()).isEqualTo("d/a.ann, line 1"));
    }

    @Test
    void thatAByteOrderMarkMayOrMayNotBeCounted() throws Exception {
        for (String ann : List.of("T1\tX 0 4\ttext\n", "T1\tX 1 5\ttext\n")) {
            ImportedDocument document = read(ann, "\ufefftext");
            assertThat(document.text()).isEqualTo("text");
            assertThat(all(document, Mention.class).get(0).span()).isEqualTo(Span.of(0, 4));
        }
    }

    @Test
    void thatLineBreaksInQuotedTextAreSpaces() throws Exception {
        ImportedDocument document = read("T1\tX 0 7\tone two\n", "one\ntwo");
        assertThat(all(document, Mention.class)).hasSize(1);
    }

    @Test
    void thatOtherTextAtTheOffsetsIsAnError() {
        assertRefused("T1\tOrg 13 17\tAcme\nT2\tOrg 12 16\tBeta\n", 2, "\"Beta\"");
    }

    @Test
    void thatOffsetsBeyondTheTextAreAnError() {
        assertRefused("T1\tOrg 13 999\tAcme\n", 1, "offset 999 is outside the text");
    }

    @Test
    void thatAnUnknownIdIsAnError() {
        assertRefused("T1\tOrg 13 17\tAcme\nR1\tPart Arg1:T1 Arg2:T9\n", 2, "there is no T9");
    }

    @Test
    void thatADoubleIdIsAnError() {
        assertRefused(
                "T1\tOrg 13 17\tAcme\nT1\tOrg 13 17\tAcme\n",
                2,
                "T1 is used twice, first in line 1");
    }

    @Test
    void thatAMalformedLineIsAnError() {
        assertRefused("T1\tOrg 13 17\n", 1, "quoted text is missing");
        assertRefused("T1 Org 13 17 Acme\n", 1, "no tab");
        assertRefused("X1\tOrg\n", 1, "does not begin with");
        assertRefused("T1\tOrg a 17\tAcme\n", 1, "\"a\" is not an offset");
        assertRefused("T1\tOrg 17 13\tAcme\n", 1, "before the begin");
    }

    @Test
    void thatOverlappingFragmentsAreAnError() {
        assertRefused("T1\tOrg 13 17;15 19\tAcme me s\n", 1, "overlap");
    }

    @Test
    void thatATriggerMustBeText() {
        assertRefused("T1\tSue 18 22\tsued\nE1\tSue:T1\nE2\tSue:E1\n", 3, "not a text span");
    }

    @Test
    void thatNotesAboutEachOtherAreAnError() {
        assertRefused("#1\tX #2\ta\n#2\tX #1\tb\n", 1, "about each other");
    }

    @Test
    void thatAMissingTextIsExplained() {
        assertThatThrownBy(() -> Exchange.read("brat", MemorySource.of("a.ann", "")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining(".txt");
    }
}
