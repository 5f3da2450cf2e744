/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.Golden;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.Schema;

/** Files as the Guidelines of TEI have them, ours and what others write. */
class TeiTest {

    private static final String HEADER =
            "<teiHeader><fileDesc><titleStmt><title>A  letter</title><author>Nora</author></titleStmt>"
                    + "</fileDesc></teiHeader>";

    private static String tei(String body, String beside) {
        return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n"
                + HEADER
                + "<text xml:lang=\"ar\"><body>\n"
                + body
                + "\n</body></text>\n"
                + (beside.isEmpty() ? "" : "<standOff>" + beside + "</standOff>")
                + "</TEI>";
    }

    private static ImportedDocument read(String body, String beside) throws Exception {
        return Exchange.read("tei", MemorySource.of("d.xml", tei(body, beside)));
    }

    private static List<String> words(ImportedDocument document) {
        return document.annotations().stream()
                .filter(Mention.class::isInstance)
                .map(m -> m.typeId() + " " + ((Mention) m).span().coveredText(document.text()))
                .toList();
    }

    @Test
    void thatFilesAreAsTheyAreToBe() throws Exception {
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        "tei",
                        target,
                        LayoutSample.english(),
                        LayoutSample.hindi(),
                        LayoutSample.arabic());
        assertThat(losses).isEqualTo(Losses.NONE);
        Golden.check("tei", target);
    }

    @Test
    void thatAllOfADocumentComesBackWithItsIdsAndMetadata() throws Exception {
        ExportDocument document = LayoutSample.english();
        MemoryTarget target = new MemoryTarget();
        Exchange.write("tei", target, document);
        ImportedDocument back =
                Exchange.read(
                        "tei",
                        MemorySource.of("news/english.xml", target.text("news/english.xml")),
                        document.schema());
        List<Annotation> bound =
                SchemaBinding.bind(back.annotations(), document.schema()).annotations();
        assertThat(CanonicalText.of(bound)).isEqualTo(CanonicalText.of(document.annotations()));
        assertThat(bound)
                .extracting(Annotation::id)
                .containsExactlyInAnyOrderElementsOf(
                        document.annotations().stream().map(Annotation::id).toList());
        assertThat(back.metadata()).isEqualTo(document.metadata());
        assertThat(back.language()).contains("en");
    }

    private static ImportedDocument edited(ExportDocument document, String before, String after)
            throws Exception {
        MemoryTarget target = new MemoryTarget();
        Exchange.write("tei", target, document);
        String file = document.name() + ".xml";
        String text = target.text(file);
        int at = text.indexOf(before, text.indexOf("<ab "));
        String changed = text.substring(0, at) + after + text.substring(at + before.length());
        return Exchange.read("tei", MemorySource.of(file, changed), document.schema());
    }

    @Test
    void thatATextThatWasEditedSinceIsNoticed() throws Exception {
        ImportedDocument read = edited(LayoutSample.english(), "Mira", "Dear Mira");
        assertThat(words(read))
                .as("what stands there once is found, and the rest is told")
                .contains("Person Mira Rao", "Body Delhi Water Board", "Place Delhi");
        assertThat(read.notices())
                .extracting(n -> n.message().code() + " " + n.count())
                .contains("exchange.notice.quote-moved 4", "exchange.notice.other-quote 1");
        assertThat(edited(LayoutSample.english(), "fell.", "fell!").notices()).isEmpty();
        assertThatThrownBy(() -> edited(LayoutSample.hindi(), LayoutSample.HINDI, "बारिश में हुई।"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("hindi.xml, line 7")
                .hasMessageContaining("दिल्ली");
    }

    @Test
    void thatWhoIsResponsibleMadeItAndFurtherAttributesAreKept() throws Exception {
        ImportedDocument read =
                read(
                        "<p xml:id=\"p\">one two</p>",
                        "<listPerson><person xml:id=\"n\"><persName>Nora</persName></person></listPerson>"
                                + "<span target=\"#string-range(p,0,3)\" resp=\"#n #o\" cert=\"high\" type=\"sort\">x</span>"
                                + "<span target=\"#string-range(p,4,3)\" type=\"y\"/>");
        assertThat(read.annotations().get(1).header().madeBy()).isEqualTo("Nora");
        assertThat(read.annotations().get(2).header().madeBy()).isEqualTo("anna");
        assertThat(read.losses().count("exchange.lost.further-maker")).isEqualTo(1);
        assertThat(CanonicalText.of(read.annotations()))
                .contains("x 0-3 cert='high' type='sort'")
                .contains("y 4-7\n");
    }

    @Test
    void thatWhatIsNotUnderstoodBesideTheTextIsCounted() throws Exception {
        ImportedDocument read =
                read(
                        "<p>one</p>",
                        "<listPerson><person xml:id=\"n\"><persName>Nora</persName><birth when=\"1970\"/></person></listPerson>"
                                + "<listEvent><event><label>x</label></event></listEvent>");
        assertThat(read.losses().count("exchange.lost.tei-beside"))
                .as("birth, listEvent, event and label")
                .isEqualTo(4);
    }

    @Test
    void thatTheTextIsWithoutWhatItsElementsAddToIt() throws Exception {
        ImportedDocument read =
                read(
                        "<head>  A\n  head </head><p>One <hi>two</hi>\n   th<lb break=\"no\"/>ree<lb/>four"
                                + "<note>aside</note> <choice><sic>fvie</sic><corr>five</corr></choice>, "
                                + "<app><lem>six</lem><rdg>sex</rdg></app>.</p>\n<lg><l>\u0642\u0627\u0644</l>"
                                + "<l>\ud83d\ude00</l></lg><ab xml:space=\"preserve\"> a  b</ab>",
                        "");
        assertThat(read.text())
                .isEqualTo(
                        "A head\nOne two three four five, six.\n\u0642\u0627\u0644\n\ud83d\ude00\n a  b");
        assertThat(read.losses().count("exchange.lost.tei-element")).isEqualTo(1);
        assertThat(read.metadata())
                .containsEntry("title", "A letter")
                .containsEntry("author", "Nora");
        assertThat(read.language()).contains("ar");
    }

    @Test
    void thatNamesInTheTextAreMentionsAndWordsAreTokens() throws Exception {
        ImportedDocument read =
                read(
                        "<p><s xml:id=\"s1\"><persName ref=\"#mira\"><w lemma=\"Mira\">Mira</w></persName> <w>met</w> "
                                + "<rs type=\"city\" key=\"k\">in <placeName>Oslo</placeName></rs><pc>.</pc></s></p>",
                        "<listPerson><person xml:id=\"mira\"><persName>Mira\n Rao</persName><idno>http://example.org/m</idno>"
                                + "</person></listPerson>");
        assertThat(words(read)).containsExactly("persName Mira", "placeName Oslo", "city in Oslo");
        Referent referent = (Referent) read.annotations().get(0);
        assertThat(referent.name()).isEqualTo("Mira Rao");
        assertThat(referent.identifier()).contains("http://example.org/m");
        assertThat(((Mention) read.annotations().get(1)).referent()).contains(referent.id());
        BaseLayer layer = read.baseLayer().orElseThrow();
        assertThat(layer.tokens()).extracting(BaseLayer.Token::begin).containsExactly(0, 5, 16);
        assertThat(layer.tokens().get(0).columns()).containsEntry("lemma", "Mira");
        assertThat(layer.sentences().get(0).id()).contains("s1");
    }

    @Test
    void thatSpansPointToElementsRangesAndPoints() throws Exception {
        ImportedDocument read =
                read(
                        "<p xml:id=\"p\">\ud83d\ude00 \u0642\u0627\u0644  <w xml:id=\"a\">Mira</w> <w xml:id=\"b\">met</w> Ben</p>",
                        "<spanGrp type=\"kind\"><span target=\"#a #b\"/><span target=\"#string-range(p,2,3,16,3)\">two</span>"
                                + "<span from=\"#a\" to=\"#b\">all</span><span target=\"#string-index('p', 7)\">here</span>"
                                + "<span target=\"#xpath(//p)\">no</span></spanGrp>"
                                + "<listAnnotation><annotation type=\"t\" target=\"#b\"><note>why</note></annotation></listAnnotation>");
        assertThat(words(read))
                .containsExactly(
                        "kind Mira met",
                        "two \u0642\u0627\u0644 Ben",
                        "all Mira met",
                        "here ",
                        "t met");
        assertThat(read.annotations().get(4).header().note()).contains("why");
        assertThat(read.losses().count("exchange.lost.selector")).isEqualTo(1);
    }

    @Test
    void thatRelationsAndFeaturesOfOthersAreKept() throws Exception {
        ImportedDocument read =
                read(
                        "<p><persName xml:id=\"x\">Mira</persName> <persName xml:id=\"y\">Ben</persName></p>",
                        "<listRelation><relation name=\"knows\" active=\"#x\" passive=\"#y #none\"/></listRelation>"
                                + "<spanGrp><span target=\"#x\" ana=\"#f\">who</span></spanGrp><fs xml:id=\"f\"><f name=\"n\">"
                                + "<numeric value=\"2\"/></f><f name=\"pos\"><symbol value=\"PP\"/></f><f name=\"l\"><string>m</string></f></fs>");
        Relation relation = (Relation) read.annotations().get(3);
        assertThat(relation.typeId()).isEqualTo("knows");
        assertThat(relation.fillers("active")).containsExactly(read.annotations().get(1).id());
        assertThat(relation.fillers("passive")).containsExactly(read.annotations().get(2).id());
        assertThat(read.losses().count("exchange.lost.leads-nowhere")).isEqualTo(1);
        assertThat(CanonicalText.of(read.annotations())).contains("who 0-4 l='m' n=2 pos=[PP]");
    }

    @Test
    void thatEachDocumentOfACorpusIsOne() throws Exception {
        String corpus =
                "<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">"
                        + tei("<p>one</p>", "")
                        + tei("<p/>", "")
                        + tei("<p>two</p>", "")
                        + "</teiCorpus>";
        DocumentCursor cursor =
                Exchange.format("tei")
                        .reader()
                        .orElseThrow()
                        .open(MemorySource.of("d.xml", corpus), Exchange.options(Schema.empty()));
        assertThat(cursor.next().orElseThrow().text()).isEqualTo("one");
        assertThatThrownBy(cursor::next).isInstanceOf(UnreadableSourceException.class);
        assertThat(cursor.goesOn()).isTrue();
        assertThat(cursor.next().orElseThrow().name()).isEqualTo("d/3");
        assertThat(cursor.next()).isEmpty();
    }

    @Test
    void thatFilesAreKnownByTheirContent() throws Exception {
        assertThat(
                        InstalledFormats.builtIn()
                                .recognise(MemorySource.of("d.xml", tei("<p>x</p>", ""))))
                .isInstanceOfSatisfying(
                        Formats.OfFormat.class,
                        found -> assertThat(found.format().id()).isEqualTo("tei"));
    }

    @Test
    void thatWhatIsWrongIsAnErrorThatNamesFileAndLine() {
        for (List<String> each :
                List.of(
                        List.of(
                                "<p xml:id=\"p\">one</p>",
                                "\n<span target=\"#string-range(p,1,9)\"/>",
                                "line 6"),
                        List.of(
                                "<p xml:id=\"p\">one</p>",
                                "\n<span target=\"#string-range(q,1,1)\"/>",
                                "line 6"),
                        List.of("<p>&e;</p>", "", "line 3"),
                        List.of("<p/>", "", "line 2"),
                        List.of("<p>", "", "line 4"))) {
            assertThatThrownBy(() -> read(each.get(0), each.get(1)))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessageContaining("d.xml, " + each.get(2));
        }
    }
}
