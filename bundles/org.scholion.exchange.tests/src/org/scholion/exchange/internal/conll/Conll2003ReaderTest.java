/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.ColumnSeparator;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.NestedSpans;
import org.scholion.exchange.layout.TagScheme;

class Conll2003ReaderTest {

    private static final String IOB1 =
            "-DOCSTART- -X- -X- O\n\nMira NNP I-NP I-PER\nShah NNP I-NP I-PER\n"
                    + "Ben NNP B-NP B-PER\nmet VBD I-VP O\nDelhi NNP I-NP I-LOC\n. . O O\n\n"
                    + "# NN B-NP O\n5 CD I-NP O\n\n-DOCSTART- -X- -X- O\n\nOslo NNP I-NP I-LOC\n\n";

    private static List<String> mentions(ImportedDocument document) {
        List<String> mentions = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention) {
                mentions.add(mention.typeId() + " " + mention.span().coveredText(document.text()));
            }
        }
        return mentions;
    }

    private static void assertSame(String file) throws Exception {
        ImportedDocument document = ConllFiles.read("conll2003", file);
        ConllFiles.Out out = ConllFiles.write("conll2003", document);
        assertThat(out.text()).isEqualTo(file);
        assertThat(out.losses()).isEqualTo(Losses.NONE);
    }

    private static Mention mention(ImportedDocument document, String type, String words) {
        Mention any =
                document.annotations().stream()
                        .filter(Mention.class::isInstance)
                        .map(Mention.class::cast)
                        .findFirst()
                        .orElseThrow();
        int begin = document.text().indexOf(words);
        return new Mention(
                any.header().withType(type),
                Span.of(begin, begin + words.length()),
                Optional.empty());
    }

    @Test
    void thatWordsAreTheTextAndTagsTheMentions() throws Exception {
        ImportedDocument document = ConllFiles.read("conll2003", IOB1);
        assertThat(document.text()).isEqualTo("Mira Shah Ben met Delhi .\n# 5\n\nOslo");
        assertThat(mentions(document))
                .containsExactly("PER Mira Shah", "PER Ben", "LOC Delhi", "LOC Oslo");
        assertThat(document.baseLayer().orElseThrow().tokens().get(0).columns())
                .isEqualTo(Map.of("pos", "NNP", "chunk", "I-NP", "ner", "I-PER"));
        assertThat(document.baseLayer().orElseThrow().sentences().get(0).comments())
                .containsExactly("-DOCSTART- -X- -X- O", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a B-X\nb I-X\nc O\n\nd B-X\n",
                "a\tB-X\nb\tI-X\nc d\tO\n\nd\tB-X",
                "a O\nb S-X\nc B-X\nd E-X\n\n",
                "a O\nb U-X\nc B-X\nd L-X\n\n",
                "a I-X\nb E-X\nc O\n",
                "a X\nb X\nc Y\nd O\n\n",
                "1\ta\tB-X\tO\n2\tb\tI-X\tB-Y\n\n1\tc\tO\tO\n",
                "a N O\nb V B-X\n\n\n# sentence two\nc N I-X\n\n# end",
                "  a    N   O \nb\tV   B-X\n\n",
                "a l N I-NC O\nb l V I-VC B-X\n\n",
                "a N P B-X O\nb N P I-X B-Y\n\n",
                "a B-X|S-Y\nb I-X\nc O\n",
                "-DOCSTART- O\na B-X\n-DOCSTART- O\nb O\n"
            })
    void thatAnUnchangedFileComesBackByteForByte(String file) throws Exception {
        assertSame(file);
        assertSame(file.replace("\n", "\r\n"));
    }

    @Test
    void thatMoreThanOneColumnAndJoinedTagsAreNestedMentions() throws Exception {
        assertThat(
                        mentions(
                                ConllFiles.read(
                                        "conll2003",
                                        "1\ta\tB-X\tO\n2\tb\tI-X\tB-Y\n\n1\tc\tO\tO\n")))
                .containsExactly("X a b", "Y b");
        assertThat(mentions(ConllFiles.read("conll2003", "a N P B-X O\nb N P I-X B-Y\n")))
                .containsExactly("X a b", "Y b");
        assertThat(mentions(ConllFiles.read("conll2003", "a B-X|B-Y\nb I-X\nc I-X|B-Y|B-Z\n")))
                .containsExactly("X a b c", "Y a", "Y c", "Z c");
        assertThat(mentions(ConllFiles.read("conll2003", "a NP B-NP\nb VP B-VP\n")))
                .as("phrases, where there is nothing else")
                .containsExactly("NP a", "VP b");
        assertThat(mentions(ConllFiles.read("conll2003", "a B-X|Y\nb X\nc O\n")))
                .as("a label with a bar in it")
                .containsExactly("B-X|Y a", "X b");
        assertThat(mentions(ConllFiles.read("conll2003", "a X\nb X\nc Y\nd O\n")))
                .containsExactly("X a b", "Y c");
    }

    @Test
    void thatOnlySentencesWithOtherMentionsChangeAndKeepTheirScheme() throws Exception {
        ImportedDocument document = ConllFiles.read("conll2003", IOB1);
        List<Annotation> more = new ArrayList<>(document.annotations());
        more.add(mention(document, "MISC", "5"));
        ConllFiles.Out out = ConllFiles.write("conll2003", document, more);
        assertThat(out.text()).isEqualTo(IOB1.replace("5 CD I-NP O", "5 CD I-NP I-MISC"));
        more.add(mention(document, "LOC", "."));
        assertThat(ConllFiles.write("conll2003", document, more).text())
                .isEqualTo(out.text().replace(". . O O", ". . O B-LOC"));
        assertThat(ConllFiles.write("conll2003", document, List.of()).text())
                .isEqualTo(IOB1.replaceAll("[BI]-(PER|LOC)", "O"));
        // the white space of a line that changes stays, too
        String wide = "Mira   I-PER\nmet    O\nBen    O\n";
        ImportedDocument aligned = ConllFiles.read("conll2003", wide);
        assertThat(
                        ConllFiles.write(
                                        "conll2003",
                                        aligned,
                                        List.of(mention(aligned, "PER", "Ben")))
                                .text())
                .isEqualTo("Mira   O\nmet    O\nBen    I-PER\n");
    }

    @Test
    void thatSchemeSeparatorAndColumnsCanBeChosen() throws Exception {
        ImportedDocument document = ConllFiles.read("conll2003", IOB1);
        LayoutOptions options = LayoutOptions.DEFAULT;
        assertThat(write(document, document.annotations(), options.withScheme(TagScheme.BIOES)))
                .contains("Mira NNP I-NP B-PER\nShah NNP I-NP E-PER\nBen NNP B-NP S-PER\n");
        assertThat(write(document, document.annotations(), options.withScheme(TagScheme.IOB2)))
                .contains("Mira NNP I-NP B-PER\nShah NNP I-NP I-PER\nBen NNP B-NP B-PER\n");
        assertThat(
                        write(
                                document,
                                document.annotations(),
                                options.withSeparator(ColumnSeparator.TAB)))
                .contains("-DOCSTART-\t-X-\t-X-\tO\n\nMira\tNNP\tI-NP\tI-PER\n");
        List<Annotation> nested = new ArrayList<>(document.annotations());
        nested.add(mention(document, "NAME", "Mira"));
        nested.add(mention(document, "PAIR", "Shah Ben"));
        assertThat(write(document, nested, options.withNested(NestedSpans.COLUMNS)))
                .contains(
                        "Mira NNP I-NP I-PER I-NAME O\nShah NNP I-NP I-PER I-PAIR O\n"
                                + "Ben NNP B-NP B-PER I-PAIR O\nmet VBD I-VP O O O\n");
        assertThat(write(document, nested, options.withNested(NestedSpans.JOINED)))
                .contains(
                        "Mira NNP I-NP B-PER|B-NAME\nShah NNP I-NP I-PER|B-PAIR\n"
                                + "Ben NNP B-NP I-PAIR|B-PER\n");
        assertThat(
                        write(
                                document,
                                nested,
                                options.withNested(NestedSpans.PRIORITY)
                                        .withPriority(List.of("NAME", "PAIR"))))
                .as("those that the file had stay where they are")
                .contains("Mira NNP I-NP I-PER");
    }

    private static String write(
            ImportedDocument document, List<Annotation> annotations, LayoutOptions options)
            throws Exception {
        return ConllFiles.write(
                        "conll2003",
                        document,
                        annotations,
                        WriteOptions.DEFAULT.withLayout(options))
                .text();
    }

    @Test
    void thatALineThatDoesNotFitIsNamed() {
        for (String file :
                List.of(
                        "a O\nb B-X\nc\n",
                        "a O\nb B-X\nc N O\n",
                        "a\tO\nb\tB-X\nc O\n",
                        "a O\nb B-X\n\n# a comment\nc N O\n")) {
            assertThatThrownBy(() -> ConllFiles.read("conll2003", file))
                    .isInstanceOfSatisfying(
                            UnreadableSourceException.class,
                            e -> assertThat(e.line()).hasValue(file.contains("comment") ? 5 : 3));
        }
        for (String file : List.of("word\nword\n", "a B-X\nb c d\n", "\n\n")) {
            assertThatThrownBy(() -> ConllFiles.read("conll2003", file))
                    .isInstanceOf(UnreadableSourceException.class);
        }
        assertThatThrownBy(() -> ConllFiles.read("conll2003", "a N\nb V\n"))
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> assertThat(e.what().code()).isEqualTo("exchange.conll.no-tag"));
    }

    @Test
    void thatALatinFileComesBackInItsCharset() throws Exception {
        byte[] file =
                "Málaga B-LOC\nestá O\n\nEspaña B-LOC\n"
                        .repeat(30)
                        .getBytes(StandardCharsets.ISO_8859_1);
        ImportedDocument document = ConllFiles.read("conll2003", file);
        assertThat(ConllFiles.write("conll2003", document).bytes()).isEqualTo(file);
    }
}
