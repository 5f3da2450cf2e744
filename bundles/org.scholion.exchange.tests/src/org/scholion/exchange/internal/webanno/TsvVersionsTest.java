/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** Files of the versions before 3.3, and that they come back as the last one. */
class TsvVersionsTest {

    private static final String BEGIN = "#FORMAT=WebAnno TSV ";

    private static ImportedDocument read(String version, String rest) throws Exception {
        return Exchange.read("webanno-tsv", MemorySource.of("d.tsv", BEGIN + version + rest));
    }

    private static ImportedDocument again(ImportedDocument document) throws Exception {
        Schema schema = SchemaAdoption.adopt(Schema.empty(), document.needs());
        MemoryTarget target = new MemoryTarget();
        Losses losses = Exchange.write("webanno-tsv", target, Exchange.export(document, schema));
        assertThat(losses).isEqualTo(Losses.NONE);
        assertThat(target.text("d.tsv")).startsWith(BEGIN + "3.3\n");
        return Exchange.read("webanno-tsv", MemorySource.of("d.tsv", target.text("d.tsv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", "3.1", "3.2"})
    void thatMarksOnWordsOfAnyScriptMeanTheSameInAllVersions(String version) throws Exception {
        String rest =
                "\n#T_SP=my.Who|value\n\n\n"
                        + "#Text=\ud83d\ude00 \u0642\u0627\u0644 \u0930\u0940\u0928\u093e\n"
                        + "1-1\t0-2\t\ud83d\ude00\t_\t\n"
                        + "1-2\t3-6\t\u0642\u0627\u0644\tA\\_b[1]\t\n"
                        + "1-3\t7-11\t\u0930\u0940\u0928\u093e\tA\\_b[1]|C[2]\t\n";
        ImportedDocument old = read(version, rest);
        assertThat(old.losses()).isEqualTo(Losses.NONE);
        assertThat(CanonicalText.of(old)).isEqualTo(CanonicalText.of(read("3.3", rest)));
        assertThat(CanonicalText.of(again(old))).isEqualTo(CanonicalText.of(old));
    }

    @Test
    void thatEachVersionHasItsOwnWayWithBackslashes() throws Exception {
        String row = "\n1-1\t0-5\t%s\t\n";
        assertThat(read("3", "\n\n\n#Text=a\\tbc" + row.formatted("a\\tbc")).text())
                .isEqualTo("a\\tbc");
        assertThat(read("3.1", "\n\n\n#Text=a\\u0009\\\\bc" + row.formatted("a\\t\\\\bc")).text())
                .isEqualTo("a\t\\bc");
        assertThat(
                        read("3.2", "\n\n\n#Text=a\\\u0001\\\\bc" + row.formatted("a\u0001\\\\bc"))
                                .text())
                .isEqualTo("a\u0001\\bc");
    }

    @Test
    void thatASlotMayNameTheLayerOfItsTarget() throws Exception {
        String rest =
                "\n#T_SP=my.A|v\n#T_SP=my.B|v\n"
                        + "#T_SP=my.Host|ROLE_my.Host:args_my.Link|uima.tcas.Annotation|kind\n\n\n"
                        + "#Text=a b c\n"
                        + "1-1\t0-1\ta\tx\ty\t_\t_\t_\t\n"
                        + "1-2\t2-3\tb\tx[1]|z[2]\t_\t_\t_\t_\t\n"
                        + "1-3\t4-5\tc\t_\t_\twho;whom\t1-1-2;1-2-1[2]\tk\t\n";
        ImportedDocument document = read("3.2", rest);
        assertThat(document.losses()).isEqualTo(Losses.NONE);
        List<Relation> relations =
                document.annotations().stream()
                        .filter(Relation.class::isInstance)
                        .map(Relation.class::cast)
                        .toList();
        assertThat(relations).hasSize(1);
        List<Mention> ends =
                document.annotations().stream()
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast)
                        .filter(m -> relations.get(0).references().contains(m.id()))
                        .toList();
        assertThat(CanonicalText.of(ends)).contains("my.B 0-1 v='y'").contains("my.A 2-3 v='z'");
        assertThatThrownBy(() -> read("3.2", rest.replace("1-1-2", "1-1-9")))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.tsv, line 10");
    }

    @Test
    void thatRelationsOfPartsOfSpeechAreOfTheirTokens() throws Exception {
        String dependency = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency";
        String speech = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS";
        ImportedDocument document =
                read(
                        "3.1",
                        "\n#T_SP=%s|PosValue\n#T_RL=%s|DependencyType|BT_%s\n\n\n"
                                        .formatted(speech, dependency, speech)
                                + "#Text=a b\n1-1\t0-1\ta\t_\tsubj\t1-2\t\n1-2\t2-3\tb\tV\troot\t1-2\t\n");
        assertThat(document.losses()).isEqualTo(Losses.NONE);
        assertThat(document.baseLayer().orElseThrow().tokens().toString())
                .contains("subj")
                .contains("root");
    }

    @Test
    void thatAnUnknownVersionIsAnErrorInTheFirstLine() {
        for (String version : List.of("2", "3.4", "4.0", "3.22")) {
            assertThatThrownBy(() -> read(version, "\n\n\n#Text=a\n1-1\t0-1\ta\t\n"))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessageContaining("d.tsv, line 1");
        }
    }
}
