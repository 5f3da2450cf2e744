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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** Names that brat does not store, and spans that it does not show. */
class BratNamesTest {

    private final MemoryTarget target = new MemoryTarget();

    private Losses write(ImportedDocument document) throws Exception {
        Schema schema = SchemaAdoption.adopt(Schema.empty(), document.needs());
        return Exchange.write(
                "brat",
                target,
                Exchange.export(
                        document,
                        schema,
                        SchemaBinding.bind(document.annotations(), schema).annotations()));
    }

    private static ImportedDocument read(String ann, String text) throws Exception {
        return Exchange.read("brat", MemorySource.of("a.ann", ann, "a.txt", text));
    }

    @Test
    void thatNamesBratChangesAreChangedLabelledAndFoundAgain() throws Exception {
        ImportedDocument document =
                read(
                        "T1\tشخص 0 4\tMona\nT2\tPlace-City/Capital 8 13\tCairo\n"
                                + "T3\tPlace_City 8 13\tCairo\nR1\tعاش/في من:T1 Arg2:T2\n"
                                + "A1\tConfidence T1 very high\nA2\tنفي T2\n#1\tملاحظة T1\tfirst\n",
                        "Mona in Cairo");
        Losses losses = write(document);
        assertThat(losses.count("exchange.lost.name")).isEqualTo(6);
        assertThat(losses.total()).isEqualTo(6);
        String ann = target.text("a.ann");
        assertThat(ann)
                .contains("Place-City_Capital 8 13", "Place_City 8 13", "Confidence T1 very high");
        for (String line : ann.split("\n")) {
            String name = line.split("\t")[1].split(" ")[0];
            assertThat(name).matches("[A-Za-z0-9_][A-Za-z0-9_-]*");
        }
        assertThat(target.text("visual.conf"))
                .contains("| شخص", "Place-City_Capital | Place-City/Capital", "| نفي")
                .doesNotContain("Place_City |");
        assertThat(target.text("annotation.conf")).contains("very high");
        ImportedDocument again = Exchange.read("brat", target.source("a.ann"));
        assertThat(CanonicalText.of(again)).isEqualTo(CanonicalText.of(document));
        assertThat(again.needs().types().keySet())
                .as("the configuration is read by the names as well")
                .isEqualTo(document.needs().types().keySet());
    }

    @Test
    void thatTwoNamesAreNeverMadeOne() throws Exception {
        ImportedDocument document =
                read("T1\ta/b 0 1\tx\nT2\ta.b 2 3\ty\nT3\ta_b 4 5\tz\n", "x y z");
        write(document);
        assertThat(target.text("a.ann").lines().map(l -> l.split("[\t ]")[1]).distinct())
                .hasSize(3);
        ImportedDocument again = Exchange.read("brat", target.source("a.ann"));
        assertThat(CanonicalText.of(again)).isEqualTo(CanonicalText.of(document));
    }

    @Test
    void thatLabelsOfOthersAreNoNames() throws Exception {
        ImportedDocument document =
                Exchange.read(
                        "brat",
                        MemorySource.of(
                                "a.ann",
                                "T1\tGene_x 0 1\tx\n",
                                "a.txt",
                                "x",
                                "annotation.conf",
                                "[entities]\nOrg\nGene_x\n",
                                "visual.conf",
                                "[labels]\nOrg | Organi sation | O\n"
                                        + "Gene_x | Gene x | G\n[drawing]\nOrg bgColor:red\n"));
        assertThat(document.annotations().get(0).typeId()).isEqualTo("Gene_x");
    }

    @Test
    void thatASpanIsCutAtEveryKindOfLineBreakAndJoinedAgain() throws Exception {
        for (String end : List.of("\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\u000b")) {
            String text = "Red" + end + "Crescent came" + end + end + "and went";
            int second = 3 + end.length();
            int last = text.length() - 8;
            ImportedDocument document =
                    read(
                            "T1\tOrg 0 %d\tRed Crescent\nT2\tAct %d %d\tcame and\n"
                                    .formatted(second + 8, second + 9, last + 3),
                            text);
            assertThat(document.annotations())
                    .allSatisfy(a -> assertThat(a.spans().get(0).fragments()).hasSize(1));
            assertThat(write(document)).isEqualTo(Losses.NONE);
            assertThat(target.text("a.ann"))
                    .contains("T1\tOrg 0 3;%d %d\tRed Crescent\n".formatted(second, second + 8));
            ImportedDocument again = Exchange.read("brat", target.source("a.ann"));
            assertThat(CanonicalText.of(again)).isEqualTo(CanonicalText.of(document));
        }
    }

    @Test
    void thatABreakAtTheEndOfASpanIsSaid() throws Exception {
        assertThat(write(read("T1\tX 0 4\tone \n", "one\ntwo")).count("exchange.lost.at-break"))
                .isEqualTo(1);
        assertThat(target.text("a.ann")).contains("\tX 0 3\tone\n");
    }

    @Test
    void thatAChainOfOneIsSaid() throws Exception {
        Losses losses = write(read("T1\tX 0 3\tone\n*\tEquiv T1\n", "one"));
        assertThat(losses.count("exchange.lost.lone-member")).isEqualTo(1);
    }

    @Test
    void thatAByteOrderMarkThatIsNotWrittenIsSaid() throws Exception {
        Losses losses = write(read("T1\tX 0 3\tone\n", "\ufeffone"));
        assertThat(losses.count("exchange.lost.byte-order-mark")).isEqualTo(1);
    }
}
