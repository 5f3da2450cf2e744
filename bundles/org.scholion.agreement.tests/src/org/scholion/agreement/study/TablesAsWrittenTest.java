/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.words.Message;

/** Tables as people and their programs write them, with what is right for each. */
class TablesAsWrittenTest {
    private static final TableOptions USUAL = TableOptions.STANDARD;

    private static ReadStudy<ItemStudy> items(String text, TableOptions options) throws Exception {
        return new ItemTable(options).read(new StringReader(text));
    }

    private static ReadStudy<ContinuumStudy> units(String text, WorkTable work) throws Exception {
        return new UnitTable(work, USUAL).read(new StringReader(text));
    }

    private static TableOptions annotators(String... names) {
        return new TableOptions(List.of(names), List.of(), TableOptions.MISSING);
    }

    private static double alpha(ReadStudy<ItemStudy> read) {
        return new KrippendorffAlpha(Distances.nominal()).value(read.study()).get();
    }

    private static String said(List<Message> messages) {
        return messages.stream().map(Message::toString).collect(Collectors.joining("\n"));
    }

    private static void refused(String table, String... because) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items(table, USUAL))
                .satisfies(e -> assertThat(e.getMessage()).contains(because));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "tweet_id", "Text", "unit", "sentence"})
    void thatAKeyIsNoAnnotatorAndSaysHowToNameIt(String name) {
        refused(
                name + ",A,B\n101,yes,yes\n102,no,no\n101,yes,no\n",
                "line 1, column 1",
                "\"" + name + "\" cannot be ratings",
                "call it \"item\"");
    }

    @Test
    void thatALongTableUnderOtherNamesIsNotReadAsAWideOne() {
        refused("item,coder,code\n1,A,yes\n1,B,yes\n2,A,no\n", "\"coder\"", "\"annotator\"");
    }

    @Test
    void thatValuesOfWhichNoneComesTwiceAreNoRatings() {
        refused("tweet,A,B\nhello you,yes,yes\nbye,no,no\nhm,yes,no\n", "\"tweet\"", "different");
        refused("nr,A,B\n1,yes,yes\n2,no,no\n3,yes,no\n", "\"nr\"");
    }

    @Test
    void thatMeasurementsOfWhichNoneComesTwiceAreRatings() throws Exception {
        assertThat(items("A,B\n1.5,1.6\n2.5,2.7\n9,8\n", USUAL).study().annotators())
                .containsExactly("A", "B");
    }

    @Test
    void thatColumnsThatWereNamedAreTakenAndSaid() throws Exception {
        ReadStudy<ItemStudy> read =
                items(
                        "id,A,B\n101,yes,yes\n102,no,no\n103,yes,no\n104,no,no\n",
                        annotators("A", "B"));
        assertThat(alpha(read)).isCloseTo(0.533, within(5e-4));
        assertThat(said(read.notes())).contains("A", "B", "column");
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items("A,B\nx,y\n", annotators("A", "C")))
                .withMessageContaining("\"C\"");
    }

    @Test
    void thatOnlyRowsOfNamedAnnotatorsCountInALongTable() throws Exception {
        String table = "item,annotator,label\n1,A,x\n1,B,x\n1,C,y\n2,C,z\n";
        ReadStudy<ItemStudy> read = items(table, annotators("B", "A"));
        assertThat(read.study().annotators()).containsExactly("B", "A");
        assertThat(read.study().labels()).containsExactly("x");
        assertThat(said(read.notes())).contains("2 rows of other annotators left out: C");
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items(table, annotators("A", "Z")))
                .withMessageContaining("\"Z\"");
    }

    @Test
    void thatAnAnnotatorWhoIsInNoRowIsAnError() {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(
                        () ->
                                new UnitTable(WorkTable.NONE, annotators("x", "nobody"))
                                        .read(
                                                new StringReader(
                                                        "annotator,label,start,end\nx,A,0,5\ny,A,0,5\n")))
                .withMessageContaining("\"nobody\"")
                .withMessageContaining("x");
    }

    @Test
    void thatWhatRAndPandasWriteForNoValueIsMissingAndSaid() throws Exception {
        ReadStudy<ItemStudy> r =
                items(
                        "\"\",\"item\",\"A\",\"B\"\n\"1\",\"x1\",\"yes\",\"yes\"\n"
                                + "\"2\",\"x2\",\"no\",NA\n\"3\",\"x3\",NA,\"no\"\n"
                                + "\"4\",\"x4\",\"no\",\"no\"\n",
                        USUAL);
        assertThat(alpha(r)).isEqualTo(1);
        assertThat(said(r.notes())).contains("2 cells \"NA\" taken as missing", "1 column");
        ReadStudy<ItemStudy> pandas =
                items("item,A,B,C\n1,yes,yes,NaN\n2,no,NA,no\n3,no,no,nan\n", USUAL);
        assertThat(alpha(pandas)).isEqualTo(1);
        assertThat(pandas.study().labels()).containsExactly("yes", "no");
    }

    @Test
    void thatWordsForMissingCanBeChosen() throws Exception {
        TableOptions dash = new TableOptions(List.of(), List.of(), Set.of("-"));
        ReadStudy<ItemStudy> read = items("item,A,B\n1,NA,NA\n2,-,NA\n3,x,x\n", dash);
        assertThat(read.study().labels()).containsExactly("NA", "x");
        assertThat(said(read.notes())).contains("\"-\"").doesNotContain("\"NA\"");
    }

    @Test
    void thatLabelsThatWereDeclaredHaveAnOrderAndOthersAreErrors() throws Exception {
        TableOptions order =
                new TableOptions(List.of(), List.of("low", "mid", "high"), TableOptions.MISSING);
        ItemStudy study = items("A,B\nhigh,low\nlow,low\n", order).study();
        assertThat(study.labels()).containsExactly("low", "mid", "high");
        assertThat(study.ordered()).isTrue();
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items("A,B\nhigh,low\nlow,Low\n", order))
                .withMessageContaining("line 3, column 2")
                .withMessageContaining("\"Low\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes,yes\nno,no\n",
                "1,yes,yes\n2,no,yes\n3,yes,no\n",
                "a,b\nb,b\na,b\n",
            })
    void thatATableWithoutAHeaderIsAnError(String table) {
        refused(table, "line 1", "the first line does not name columns");
    }

    @Test
    void thatNumberedAnnotatorsMayRateWithTheirNumbersWhereItemsAreNamed() throws Exception {
        assertThat(items("item,1,2\n1,1,2\n2,2,2\n", USUAL).study().annotators())
                .containsExactly("1", "2");
    }

    @Test
    void thatLabelsThatLookAlikeAreWarnedOf() throws Exception {
        assertThat(said(items("item,A,B\n1,Yes,yes\n2,no,no\n3,no ,no\n", USUAL).warnings()))
                .contains("Yes", "yes")
                .doesNotContain("no,");
        assertThat(items("item,A,B\n1,\u00e9,e\u0301\n2,no,no\n", USUAL).warnings()).hasSize(1);
        assertThat(items("item,A,B\n1,\u0663,3\n2,4,4\n", USUAL).warnings()).hasSize(1);
        assertThat(items("item,annotator,label\n1,Mira,x\n1,mira,x\n", USUAL).warnings())
                .hasSize(1);
        assertThat(items("item,A,B\n1,x,y\n2,y,y\n", USUAL).warnings()).isEmpty();
    }

    @Test
    void thatNumbersMayBeInTheDigitsOfAnyScript() throws Exception {
        ItemStudy study =
                items("A,B\n\u0661,\u0661\n\u0661\u0660,\u0669\u066b\u0665\n\u0661,\u0661\n", USUAL)
                        .study();
        ItemStudy ascii = items("A,B\n1,1\n10,9.5\n1,1\n", USUAL).study();
        KrippendorffAlpha interval = new KrippendorffAlpha(Distances.interval());
        assertThat(interval.value(study)).isEqualTo(interval.value(ascii));
        ContinuumStudy units =
                units(
                                "annotator,label,start,end\nx,A,\u0966,\u096b\ny,A,\uff12,\uff15.0\n",
                                WorkTable.NONE)
                        .study();
        assertThat(units.end(0)).isEqualTo(5);
        assertThat(units.start(1)).isEqualTo(2);
        assertThat(units.end(1)).isEqualTo(5);
        assertThat(Numerals.decimal("\u22125").getAsDouble()).isEqualTo(-5);
        assertThat(Numerals.decimal("1d")).isEmpty();
        assertThat(Numerals.whole("3.5")).isEmpty();
        assertThat(Numerals.whole("99999999999999999999")).isEmpty();
    }

    @Test
    void thatATableOfDocumentsSaysWhoWorkedAndHowLongTextsAre() throws Exception {
        WorkTable work =
                WorkTable.read(
                        new StringReader(
                                "document,annotator,length\nd,x,50\nd,y,\ne,x,20\ne,z,20\n"));
        String table = "annotator,label,start,end,document\nx,A,0,5,d\n";
        ContinuumStudy study = units(table, work).study();
        assertThat(study.documents()).containsExactly("d", "e");
        assertThat(study.length(0)).isEqualTo(50);
        assertThat(study.workers(0)).isEqualTo(2);
        assertThat(study.worked(1, study.annotators().indexOf("y"))).isFalse();
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> units(table + "y,A,0,5,e\n", work))
                .withMessageContaining("line 3, column 5")
                .withMessageContaining("\"y\"");
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> units(table + "x,A,0,51,d\n", work))
                .withMessageContaining("from 0 to 50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document,annotator,length\nd,x,5\nd,y,6\n",
                "document,annotator,length\nd,x,-5\n",
                "document,annotator,length\nd,x,long\n",
                "document,annotator\n",
                "document,annotator\nd,\n",
                "document\nd\n",
            })
    void thatATableOfDocumentsThatContradictsItselfIsAnError(String table) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> WorkTable.read(new StringReader(table)));
    }

    @Test
    void thatLinksMayPointToLinksBelowThem() throws Exception {
        LinkStudy study =
                new LinkTable(WorkTable.NONE, USUAL)
                        .read(
                                new StringReader(
                                        """
                                        annotator,link,type,role,start,end,filler,intensity
                                        x,2,denies,what,,,1,
                                        x,1,likes,from,0,3,,0.5
                                        x,1,likes,to,5,9,,
                                        """))
                        .study();
        assertThat(study.links(0, 0)).hasSize(2);
        assertThat(study.units(0, 0)).hasSize(2);
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(
                        () ->
                                new LinkTable(WorkTable.NONE, USUAL)
                                        .read(
                                                new StringReader(
                                                        "annotator,link,type,role,start,end,filler\n"
                                                                + "x,2,denies,what,,,9\n")))
                .withMessageContaining("line 2");
    }

    @Test
    void thatWeightsAreReadByLabel() throws Exception {
        WeightTable weights = WeightTable.read(new StringReader(",a,b\nb,0.5,1\na,1,0\n"));
        assertThat(weights.labels()).containsExactly("a", "b");
        assertThat(weights.agreement()[1][0]).isEqualTo(0.5);
        for (String wrong :
                List.of(",a,b\na,1,0\n", ",a,b\na,1,2\nb,0,1\n", ",a,b\na,0,0\nb,0,1\n")) {
            assertThatExceptionOfType(StudyException.class)
                    .isThrownBy(() -> WeightTable.read(new StringReader(wrong)));
        }
    }
}
