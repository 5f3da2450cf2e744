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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

class BratRoundTripTest {

    private static final int SETS_PER_SEED = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void thatAnySetBratCanHoldComesBackTheSame(long seed) throws Exception {
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<Annotation> annotations = RandomAnnotations.forBrat(seed * 1000 + i);
            Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
            List<Annotation> bound = SchemaBinding.bind(annotations, schema).annotations();
            ImportedDocument document =
                    ImportedDocument.ofText(
                            "folder/name",
                            RandomAnnotations.TEXT,
                            "",
                            CharsetFacts.UTF_8,
                            Optional.empty());
            MemoryTarget target = new MemoryTarget();
            Losses losses =
                    Exchange.write("brat", target, Exchange.export(document, schema, bound));
            assertThat(losses.all())
                    .as("seed %d, set %d", seed, i)
                    .extracting(l -> l.reason().code())
                    .isSubsetOf("exchange.lost.name", "exchange.lost.lone-member");
            ImportedDocument again = Exchange.read("brat", target.source("folder/name.ann"));
            assertThat(again.text()).isEqualTo(RandomAnnotations.TEXT);
            assertThat(again.losses()).isEqualTo(Losses.NONE);
            assertThat(CanonicalText.of(again.annotations()))
                    .as("seed %d, set %d%n%s", seed, i, target.text("folder/name.ann"))
                    .isEqualTo(CanonicalText.of(annotations));
        }
    }

    @Test
    void thatEveryKindOfLineComesBack() throws Exception {
        String text = "अमेरिका 🇮🇳 sued Acme and Acme's parent; it said so";
        String ann =
                """
                T1\tGPE 0 7\tअमेरिका
                T2\tAttack 11 15\tsued
                T3\tOrg 16 20\tAcme
                T4\tOrg 25 29;32 38\tAcme parent
                T5\tReport 43 47\tsaid
                T6\tPron 40 42\tit
                T7\tAttack 11 15\tsued
                E1\tAttack:T2 Agent:T1 Target:T3 Target2:T4
                E2\tReport:T5 Speaker:T6 Content:E1
                E3\tAttack:T7 Agent:T3
                R1\tPart-of Arg1:T3 Arg2:T4\t
                R2\tCauses Arg1:E1 Arg2:T2
                A1\tNegation E1
                M1\tLevel T3 Name
                A2\tLevel T3 Nominal
                N1\tReference T1 Wikidata:Q30\tUnited States
                N2\tReference T3 Wikidata:Q1\tAcme
                N3\tReference T3 Other:2\tAcme Inc.
                N4\tTaxon T4 DB:3
                #1\tAnnotatorNotes T1\tfirst
                #2\tAnnotatorNotes T1\tsecond
                #3\tAnnotatorNotes A1\twhy negated?
                #4\tAnswer #3\tthe text says so
                #5\tNormalization N2\tchecked
                #6\tAnnotatorNotes R1\t
                #7\tAnnotatorNotes T2\ta note keeps the trigger a mention
                *\tEquiv T3 T4
                *\tAlias T1 T6
                *\tEquiv E1 E2
                """;
        ImportedDocument document =
                Exchange.read("brat", MemorySource.of("a.ann", ann, "a.txt", text));
        assertThat(document.losses()).isEqualTo(Losses.NONE);
        Schema schema = SchemaAdoption.adopt(Schema.empty(), document.needs());
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        "brat",
                        target,
                        Exchange.export(
                                document,
                                schema,
                                SchemaBinding.bind(document.annotations(), schema).annotations()));
        assertThat(losses).isEqualTo(Losses.NONE);
        ImportedDocument again = Exchange.read("brat", target.source("a.ann"));
        assertThat(CanonicalText.of(again)).isEqualTo(CanonicalText.of(document));
        // T2 and T7 are one span of one type; the event of T7 now begins at T2
        assertThat(target.text("a.ann").lines().count()).isEqualTo(ann.lines().count() - 1);
    }
}
