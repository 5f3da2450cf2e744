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

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms a table may have, and the cell that a problem names. */
class TableFormsTest {

    private static ItemStudy items(String text) throws Exception {
        return StudyTables.items(new StringReader(text));
    }

    private static ContinuumStudy units(String text) throws Exception {
        return StudyTables.units(new StringReader(text));
    }

    private static List<String> said(ItemStudy study, int annotator) {
        return IntStream.range(0, study.items())
                .map(i -> study.code(annotator, i))
                .mapToObj(code -> code < 0 ? "" : study.labels().get(code))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void thatCellsAreSetApartByWhatTheHeaderHas(String mark) throws Exception {
        ItemStudy study = items("item, x , y\n1,A, B \n2, ,B\n\n  \n3,C\n".replace(",", mark));
        assertThat(study.annotators()).containsExactly("x", "y");
        assertThat(said(study, 0)).containsExactly("A", "", "C");
        assertThat(said(study, 1)).containsExactly("B", "B", "");
        assertThat(study.item(2)).isEqualTo("3");
    }

    @Test
    void thatACommaInACellOfATableWithSemicolonsIsPartOfIt() throws Exception {
        assertThat(said(items("x;y\nA,B;C\n"), 0)).containsExactly("A,B");
        assertThat(said(items("x\ty\nA;B\tC,D\n"), 1)).containsExactly("C,D");
        assertThat(said(items("x\nA\n"), 0)).containsExactly("A");
    }

    @Test
    void thatRowsWithoutNamesAreCountedAndColumnsWithoutNamesAreNone() throws Exception {
        ItemStudy study = items("x,,y\nA,note,B\n,other,A\n");
        assertThat(study.annotators()).containsExactly("x", "y");
        assertThat(study.items()).isEqualTo(2);
        assertThat(study.item(0)).isEqualTo("1");
        assertThat(study.item(1)).isEqualTo("2");
        assertThat(said(study, 0)).containsExactly("A", "");
    }

    @Test
    void thatNamesOfColumnsMayBeInCapitals() throws Exception {
        ItemStudy longer = items("ITEM,Annotator,Label,Weight\n1,x,A,2.5\n1,y,A,\n");
        assertThat(longer.weight(0)).isEqualTo(2.5);
        ContinuumStudy units = units("Annotator,LABEL,Start,END,Document\nx,A,0,3,d\n");
        assertThat(units.documents()).containsExactly("d");
    }

    @Test
    void thatUnitsWithoutADocumentAreInOne() throws Exception {
        ContinuumStudy units = units("annotator,label,start,end\nx,,0,3\ny,A,3,9\n");
        assertThat(units.documents()).containsExactly("");
        assertThat(units.length()).isEqualTo(9);
        assertThat(units.labels()).containsExactly("", "A");
    }

    @ParameterizedTest
    @CsvSource({
        "'item,x,y\n1,A,B,C\n',2,4",
        "'item,x,y\n1,A,B\n2,A,B,C,D\n',3,4",
        "'item,x,weight\n1,A,NaN\n',2,3",
        "'item,x,weight\n1,A,\n2,A,-1\n',3,3",
        "'item,x,weight\n1,A,Infinity\n',2,3",
        "'item,x,weight\n1,A,1e\n',2,3",
        "'item,annotator,label\n1,x,A\n\n1,x,A\n',4,3",
        "'item,annotator,label\n,x,A\n',2,1",
        "'item,annotator,label,document\n1,x,A,d\n1,y,A,e\n',3,4",
        "'item,annotator,label,weight\n1,x,A,1\n1,y,A,2\n',3,4",
        "'item,x,y,x\n',1,4",
        "'item,annotator,label\n1,x,\"A\nB\"\n1,x,C\n',4,3"
    })
    void thatAProblemOfItemsNamesItsCell(String table, long line, long column) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items(table))
                .satisfies(e -> assertThat(e.line()).hasValue(line))
                .satisfies(e -> assertThat(e.column()).hasValue(column));
    }

    @ParameterizedTest
    @CsvSource({
        "'x,A,5,4',4", "'x,A,-1,4',3", "'x,A,0,1000000000001',4",
                "'x,A,1000000000001,1000000000002',3",
        "'x,A,1000000000001,5',4", "'x,A,1000000000000,1000000000001',4", "',A,0,1',1",
                "'x,A,,1',3",
        "'x,A,0,1,d,e',6", "'x,A,0,99999999999999999999',4"
    })
    void thatAProblemOfUnitsNamesItsCell(String row, long column) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> units("annotator,label,start,end,document\n" + row + "\n"))
                .satisfies(e -> assertThat(e.line()).hasValue(2))
                .satisfies(e -> assertThat(e.column()).hasValue(column));
    }

    @Test
    void thatAUnitMayReachTheLastPositionThereMayBe() throws Exception {
        ContinuumStudy units = units("annotator,label,start,end\nx,A,0,1000000000000\n");
        assertThat(units.length()).isEqualTo(1_000_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item,annotator\n1,x",
                "annotator,label\nx,A",
                "item,label\n1,A",
                "item,weight\n"
            })
    void thatAMissingColumnIsAProblemOfTheHeader(String table) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items(table))
                .satisfies(e -> assertThat(e.line()).hasValue(1))
                .satisfies(e -> assertThat(e.column()).isEmpty());
    }

    @Test
    void thatARowOfMoreThanAMillionCharactersIsRefusedAndManyRowsAreNot() throws Exception {
        String open = "x,y\nA,B\nA,\"" + "a".repeat(RowBound.MOST + (1 << 17));
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items(open))
                .satisfies(
                        e -> assertThat(e.what().code()).isEqualTo("agreement.table.row-too-long"))
                .satisfies(e -> assertThat(e.line()).hasValue(3));
        ItemStudy many = items("x,y\n" + ("A," + "b".repeat(5_000) + "\n").repeat(600));
        assertThat(many.items()).isEqualTo(600);
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items("x,y\nA,B\nA,\"never closed\n"))
                .satisfies(e -> assertThat(e.what().code()).isEqualTo("agreement.table.open-quote"))
                .satisfies(e -> assertThat(e.line()).hasValue(3));
    }

    @Test
    void thatARowMayHaveExactlyAMillionCharactersHoweverItIsRead() throws Exception {
        RowBound bound = new RowBound(new StringReader("a".repeat(3 * RowBound.MOST)));
        assertThat(bound.read()).isEqualTo('a');
        char[] rest = new char[RowBound.MOST - 1];
        assertThat(bound.read(rest, 0, rest.length)).isEqualTo(rest.length);
        assertThatExceptionOfType(RowBound.TooLongException.class).isThrownBy(bound::read);
        bound.beginRow();
        assertThat(bound.read(rest, 0, rest.length)).isEqualTo(rest.length);
        assertThat(bound.read()).isEqualTo('a');
        RowBound nothing = new RowBound(new StringReader(""));
        assertThat(nothing.read()).isEqualTo(-1);
        assertThat(new RowBound(new StringReader("\0")).read()).isZero();
    }
}
