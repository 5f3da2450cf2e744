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

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyTablesTest {
    private static ItemStudy items(String text) throws IOException, StudyException {
        return StudyTables.items(new StringReader(text));
    }

    private static ContinuumStudy units(String text) throws IOException, StudyException {
        return StudyTables.units(new StringReader(text));
    }

    @Test
    void thatLongAndWideTablesAreTheSameStudy() throws Exception {
        ItemStudy longer =
                items(
                        """
                item,annotator,label,document,weight
                1,x,A,d1,2
                1,y,B,d1,2
                2,x,A,d2,
                2,y,,d2,1
                """);
        ItemStudy wide = items("item;document;weight;x;y\r\n1;d1;2;A;B\r\n2;d2;;A;\r\n");
        for (ItemStudy s : new ItemStudy[] {longer, wide}) {
            assertThat(s.annotators()).containsExactly("x", "y");
            assertThat(s.labels()).containsExactly("A", "B");
            assertThat(s.documents()).containsExactly("d1", "d2");
            assertThat(s.items()).isEqualTo(2);
            assertThat(s.code(1, 1)).isEqualTo(ItemStudy.MISSING);
            assertThat(s.weight(0)).isEqualTo(2);
            assertThat(s.weight(1)).isEqualTo(1);
            assertThat(s.item(1)).isEqualTo("2");
        }
    }

    @Test
    void thatQuotesTabsAByteOrderMarkAndBlankLinesAreFine() throws Exception {
        ItemStudy s =
                items("\uFEFFitem\tannotator\tlabel\n\n1\tx\t\"a, \"\"b\"\"\"\n\n1\ty\tहाँ\n");
        assertThat(s.labels()).containsExactly("a, \"b\"", "हाँ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "item,annotator\\n1,x | line 1: the table has no column \"label\"",
                "item,annotator,label\\n1,x,A\\n1,x,B | line 3, column 3: annotator \"x\" rates item \"1\" a second time",
                "item,annotator,label\\n1,,B | line 2, column 2: the annotator is missing",
                "item,annotator,label,weight\\n1,x,A,much | line 2, column 4: the weight must be a number from 0, not \"much\"",
                "item,annotator,label,weight\\n1,x,A,-1 | line 2, column 4: the weight of item \"1\" must be a number from 0",
                "item,annotator,label,document\\n1,x,A,d\\n1,y,A,e | line 3, column 4: item \"1\" is in two documents",
                "item,annotator,label\\n1,x,A,B | line 2, column 4: the row has 4 cells",
                "item,x,x\\n1,A,A | line 1, column 3: two columns are called \"x\"",
                "item,x\\n1,A\\n1,B | line 3, column 1: item \"1\" has a row already",
                "item | line 1: the table has no column of an annotator",
            })
    void thatProblemsOfItemTablesAreNamedWithTheirPlace(String table, String message) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items(table.replace("\\n", "\n")))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annotator,label,start\\nx,A,1 | line 1: the table has no column \"end\"",
                "annotator,label,start,end\\nx,A,one,2 | line 2, column 3: the start must be a whole number, not \"one\"",
                "annotator,label,start,end\\nx,A,1,2\\nx,A,5,2 | line 3, column 4: the unit ends at 2, before it starts at 5",
                "annotator,label,start,end\\nx,A,1.5,2 | line 2, column 3: the start must be a whole number",
                "annotator,label,start,end\\nx,A,-1,2 | line 2, column 3: the start must be a whole number from 0",
                "annotator,label,start,end\\nx,A,1, | line 2, column 4: the end is missing",
                "annotator,label,start,end\\nx,A,1,9000000000000 | line 2, column 4: the position 9000000000000 is beyond",
                "annotator,label,start,end\\nx,A,9000000000000,9000000000001 | line 2, column 3: the position",
            })
    void thatProblemsOfUnitTablesAreNamedWithTheirPlace(String table, String message) {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> units(table.replace("\\n", "\n")))
                .withMessageContaining(message);
    }

    @Test
    void thatAnEmptyTableIsNoStudy() {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items(""))
                .withMessageContaining("the table is empty");
    }

    @Test
    void thatAQuoteNeverClosedIsAProblemOfTheData() {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> items("item,annotator,label\n1,x,\"A\n"))
                .withMessageContaining("quote");
    }

    @Test
    void thatUnitsAreReadPerDocument() throws Exception {
        ContinuumStudy s =
                units("annotator,label,start,end,document\ny,B,5,9,d\nx,A,0,3,d\nx,,3,3,e\n");
        assertThat(s.documents()).containsExactly("d", "e");
        assertThat(s.length(0)).isEqualTo(9);
        assertThat(s.labels()).containsExactly("B", "A", "");
        assertThat(s.last(0, 1) - s.first(0, 1)).isEqualTo(1);
        assertThat(s.start(s.first(1, 1))).isEqualTo(3);
    }

    @Test
    void thatAMillionRatingsTakeLittleMemory() throws Exception {
        ItemStudyBuilder builder = ItemStudy.builder();
        for (int i = 0; i < 200_000; i++) {
            builder.rate("item-" + i, "x", "A").rate("item-" + i, "y", i % 2 == 0 ? "A" : "B");
        }
        ItemStudy study = builder.build();
        assertThat(study.items()).isEqualTo(200_000);
        assertThat(study.item(199_999)).isEqualTo("item-199999");
    }
}
