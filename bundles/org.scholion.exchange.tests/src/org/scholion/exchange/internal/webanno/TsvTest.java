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
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.RandomAnnotations;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** Small files that come back byte for byte, and what they mean. */
class TsvTest {

    private static final String START = "#FORMAT=WebAnno TSV 3.3\n";

    private static final String SPANS =
            START
                    + "#T_SP=my.Span|value\n#T_SP=my.Mark|\n\n\n"
                    + "#Sentence.id=s 1\n#Text=\ud83d\ude00 abc \u0642\u0627\u0644 a\\\\b\n"
                    + "1-1\t0-2\t\ud83d\ude00\tA[1]|B[2]\t_\t\n"
                    + "1-2\t3-6\tabc\tA[1]|x\\|y\\_\\[1\\]\\;\\->\\*\\\\[3]\t*\t\n"
                    + "1-2.1\t4-5\tb\t*[4]|*[5]\t_\t\n"
                    + "1-3\t7-10\t\u0642\u0627\u0644\t_\t*[6]\t\n"
                    + "1-4\t11-14\ta\\\\b\t_\t*[6]\t\n"
                    + "1-4.1\t14-14\t\tend\t_\t\n"
                    + "\n#Text=one\n#Text=two\n"
                    + "2-1\t15-18\tone\t_\t_\t\n2-2\t20-23\ttwo\t_\t_\t\n";

    private static final String LINKS =
            START
                    + "#T_SP=my.Span|value\n"
                    + "#T_SP=my.Host|ROLE_my.Host:my_args_my.HostArgs|uima.tcas.Annotation|value\n"
                    + "#T_CH=my.CorefLink|referenceRelation|referenceType\n"
                    + "#T_RL=my.Rel|value|BT_my.Span\n"
                    + "#T_RL=my.Dep|kind|BT_de.tudarmstadt.ukp.dkpro.core.api.segmentation.type."
                    + "Token\n\n\n"
                    + "#Text=a b c d\n"
                    + "1-1\t0-1\ta\tx[1]\t_\t_\t_\t*->1-1\tnam[1]\t_\t_\t_\t_\t\n"
                    + "1-2\t2-3\tb\t_\tgi\\;ver;*\t1-1[1];1-4[2]\tgive\t_\t_\t_\t_\tobj|\\*"
                    + "\t1-4|1-1\t\n"
                    + "1-3\t4-5\tc\t_\t_\t_\t_\tnext->1-2|*->2-1\t*[1]|*[2]\t_\t_\t_\t_\t\n"
                    + "1-4\t6-7\td\ty[2]\t_\t_\t_\t*->2-2\t*[2]\tknows|*\t1-1[1_2]|1-4[2_2]"
                    + "\t_\t_\t\n";

    private static ImportedDocument read(String tsv) throws Exception {
        return Exchange.read("webanno-tsv", MemorySource.of("d.tsv", tsv));
    }

    private static String back(ImportedDocument document) throws Exception {
        Schema schema = SchemaAdoption.adopt(Schema.empty(), document.needs());
        MemoryTarget target = new MemoryTarget();
        assertThat(Exchange.write("webanno-tsv", target, Exchange.export(document, schema)).all())
                .isEmpty();
        return target.text("d.tsv");
    }

    @Test
    void thatSpansComeBackByteForByte() throws Exception {
        ImportedDocument document = read(SPANS);
        assertThat(document.text())
                .isEqualTo("\ud83d\ude00 abc \u0642\u0627\u0644 a\\b\none\r\ntwo");
        assertThat(document.baseLayer().orElseThrow().sentences().get(0).id()).contains("s 1");
        assertThat(back(document)).isEqualTo(SPANS);
        assertThat(CanonicalText.of(document.annotations()))
                .contains("my.Span 0-6 value='A'")
                .contains("my.Span 3-6 value='x|y_[1];->*\\\\'")
                .contains("my.Mark 7-14")
                .contains("my.Span 14-14 value='end'");
    }

    @Test
    void thatLinksOfAllKindsComeBackByteForByte() throws Exception {
        ImportedDocument document = read(LINKS);
        assertThat(document.losses().all()).isEmpty();
        assertThat(back(document)).isEqualTo(LINKS);
        assertThat(document.baseLayer().orElseThrow().tokens().get(1).columns())
                .containsEntry("my.Dep.Governor", "4|1")
                .containsEntry("my.Dep.kind", "obj|\\*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#T_SP=my.Span|a|a",
                "#T_SP=my.Host|ROLE_my.Host:a_my.HostALink|uima.tcas.Annotation|a",
                "#T_SP=my.Host|ROLE_my.Host:sofa_my.HostSofaLink|uima.tcas.Annotation",
                "#T_SP=my.Span|begin",
                "#T_RL=my.Rel|Governor|BT_my.Span",
                "#T_CH=my.CorefLink|referenceRelation|referenceType|next"
            })
    void thatALayerThatNamesAFeatureTwiceIsRefused(String layer) {
        assertThatThrownBy(() -> read(START + layer + "\n\n\n#Text=a\n1-1\t0-1\ta\t_\t_\t_\t\n"))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("d.tsv, line 2");
    }

    @Test
    void thatWhatIsCalledAlikeInALayerIsKeptApart() throws Exception {
        AnnotationHeader header = LayoutSample.header(1, "Note");
        for (String name : List.of("body", "begin", "end", "sofa", "next", "Governor")) {
            header = header.withAttribute(name, Optional.of(new AttributeValue.Text(name + "!")));
        }
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        for (String role : List.of("body", "begin", "next")) {
            roles.put(role, List.of(LayoutSample.id(1), LayoutSample.id(2)));
        }
        List<Annotation> made =
                List.of(
                        new Mention(header, Span.of(0, 4), Optional.empty()),
                        LayoutSample.mention(2, "person", 9, 12),
                        new Relation(
                                LayoutSample.header(3, "Note"), roles, Optional.of(Span.of(5, 8))));
        Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(made));
        ImportedDocument plain = Exchange.read("txt", MemorySource.of("d.txt", "Mira met Ben."));
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        "webanno-tsv",
                        target,
                        Exchange.export(
                                plain, schema, SchemaBinding.bind(made, schema).annotations()));
        ImportedDocument back = read(target.text("d.tsv"));
        assertThat(losses.count("exchange.lost.name")).as("each annotation, once").isEqualTo(2);
        for (String name : List.of("body", "begin", "end", "sofa", "next", "Governor")) {
            assertThat(CanonicalText.of(back.annotations())).contains("'" + name + "!'");
        }
        assertThat(target.text("d.tsv")).contains(":body_", ":begin_2_", ":next_", "|body_2");
    }

    @Test
    void thatWhateverIsWrittenCanBeReadAndKeepsItsOffsets() throws Exception {
        for (int seed = 0; seed < 30; seed++) {
            List<Annotation> made = RandomAnnotations.ofEverything(seed);
            Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(made));
            List<Annotation> annotations = SchemaBinding.bind(made, schema).annotations();
            ImportedDocument plain =
                    Exchange.read("txt", MemorySource.of("d.txt", RandomAnnotations.TEXT));
            MemoryTarget target = new MemoryTarget();
            Losses losses =
                    Exchange.write(
                            "webanno-tsv", target, Exchange.export(plain, schema, annotations));
            ImportedDocument back = read(target.text("d.tsv"));
            assertThat(back.losses().all()).isEmpty();
            String text = back.text();
            for (int i = 0; i < text.length(); i++) {
                char c = RandomAnnotations.TEXT.charAt(i);
                assertThat(
                                Character.isWhitespace(text.charAt(i)) && Character.isWhitespace(c)
                                        || text.charAt(i) == c)
                        .isTrue();
            }
            long exact =
                    annotations.stream()
                            .filter(Mention.class::isInstance)
                            .map(a -> ((Mention) a).span())
                            .filter(
                                    span ->
                                            back.annotations().stream()
                                                    .flatMap(b -> b.spans().stream())
                                                    .anyMatch(
                                                            b ->
                                                                    b.begin() == span.begin()
                                                                            && b.end()
                                                                                    == span.end()))
                            .count();
            long mentions = annotations.stream().filter(Mention.class::isInstance).count();
            assertThat(mentions - exact).isLessThanOrEqualTo(losses.count("exchange.lost.moved"));
        }
    }

    @Test
    void thatWrongFilesAreErrorsThatNameTheLine() {
        String end = "\n\n\n#Text=ab cd\n1-1\t0-2\tab\t";
        for (List<String> each :
                List.of(
                        List.of(START.replace("3.3", "2.0"), "line 1"),
                        List.of(START + "#T_SP=\n", "line 2"),
                        List.of(START + "#T_SP=uima.tcas.Annotation|v" + end + "a\tb\n", "line 2"),
                        List.of(START + "#T_SP=my.A|v|BT_my.B" + end + "a\t1-1\n", "line 2"),
                        List.of(START + "#T_CH=my.ALink|a|BT_my.B" + end + "a\t1-1\n", "line 2"),
                        List.of(START + "#T_RL=my.R|v" + end + "a\n", "line 2"),
                        List.of(START + "#T_RL=my.R|BT_my.A|BT_my.B" + end + "a\tb\n", "line 2"),
                        List.of(START + "\n\n#Text=ab\n", "line 4"),
                        List.of(START + "\n\n#Text=ab\n1-1\t0-3\tabc\t\n", "line 5"),
                        List.of(START + "\n\n#Text=ab\n1-1\t0-2\tab\t_\t\n", "line 5"),
                        List.of(START + "\n\n#Text=ab\n#Odd\n1-1\t0-2\tab\t\n", "line 5"),
                        List.of(START + "\n\n#Text=ab\n1-1\t2-1\tab\t\n", "line 5"),
                        List.of(START + "#T_SP=my.A|v|w" + end + "a|b\tc\t\n", "line 6"),
                        List.of(START + "#T_CH=my.ALink|v|w" + end + "a\tc\t\n", "line 6"),
                        List.of(START + "#T_RL=my.R|BT_my.A" + end + "1-2\t\n", "line 6"),
                        List.of(
                                START + "#T_SP=my.A|ROLE_my.A:l_my.L|my.A" + end + "a;b\t1-1\t\n",
                                "line 6"))) {
            assertThatThrownBy(() -> read(each.get(0)))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessageContaining("d.tsv, " + each.get(1));
        }
    }
}
