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

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.schema.Schema;

class ConlluRoundTripTest {

    /** Columns of a row, with what is not given as nothing. */
    static String row(String id, String form, String... more) {
        StringBuilder row = new StringBuilder(id + "\t" + form);
        for (int i = 0; i < 8; i++) {
            row.append('\t').append(i < more.length ? more[i] : "_");
        }
        return row + "\n";
    }

    /** A row of which only MISC is given. */
    static String misc(String id, String form, String misc) {
        return row(id, form, "_", "_", "_", "_", "_", "_", "_", misc);
    }

    private static final String PLAIN =
            "# newdoc id = one\n# sent_id = 1\n# text = Mira met Ben.\n"
                    + row("1", "Mira", "Mira", "PROPN", "_", "_", "2", "nsubj", "_", "_")
                    + row("2", "met", "meet", "VERB", "_", "Tense=Past", "0", "root")
                    + misc("3", "Ben", "SpaceAfter=No")
                    + row("4", ".", ".", "PUNCT")
                    + "\n# sent_id = 2\n# text = قالت لا\n"
                    + row("1", "قالت")
                    + row("2", "لا")
                    + "\n";

    private static void assertSame(String file) throws Exception {
        assertSame(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(byte[] file) throws Exception {
        ImportedDocument document = ConllFiles.read("conllu", file);
        ConllFiles.Out out = ConllFiles.write("conllu", document);
        assertThat(new String(out.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(new String(file, StandardCharsets.UTF_8));
        assertThat(out.bytes()).isEqualTo(file);
        assertThat(out.losses()).isEqualTo(Losses.NONE);
    }

    @Test
    void thatAFileIsADocumentWithItsSentencesAndWords() throws Exception {
        ImportedDocument document = ConllFiles.read("conllu", PLAIN);
        assertThat(document.text()).isEqualTo("Mira met Ben.\nقالت لا");
        assertThat(document.notices()).isEmpty();
        assertThat(document.losses()).isEqualTo(Losses.NONE);
        BaseLayer layer = document.baseLayer().orElseThrow();
        assertThat(layer.source()).isEqualTo("conllu");
        assertThat(layer.sentences())
                .extracting(BaseLayer.Sentence::id)
                .containsExactly(Optional.of("1"), Optional.of("2"));
        assertThat(layer.sentences().get(0).comments())
                .containsExactly("# newdoc id = one", "# sent_id = 1", "# text = Mira met Ben.");
        BaseLayer.Token met = layer.tokens().get(1);
        assertThat(document.text().substring(met.begin(), met.end())).isEqualTo("met");
        assertThat(met.columns())
                .isEqualTo(
                        Map.of(
                                "lemma",
                                "meet",
                                "upos",
                                "VERB",
                                "feats",
                                "Tense=Past",
                                "head",
                                "0",
                                "deprel",
                                "root"));
        assertThat(layer.facts()).isEmpty();
    }

    @Test
    void thatAnUnchangedFileComesBackByteForByte() throws Exception {
        assertSame(PLAIN);
        assertSame(PLAIN.replace("\n", "\r\n"));
        assertSame(PLAIN.substring(0, PLAIN.length() - 1));
        assertSame(PLAIN.substring(0, PLAIN.length() - 2));
        assertSame("\n\n" + PLAIN + "\n# the end\n\n");
        assertSame(PLAIN.replace("\n\n#", "\n\n\n \n# between\n\n#"));
        assertSame(PLAIN.replace("\n\n#", "\n\t\n#"));
        assertSame(PLAIN.replace("2\tmet", "# within\n# twice\n2\tmet"));
        assertSame(PLAIN.replaceFirst("\n", "\r\n"));
        assertSame("\ufeff" + PLAIN);
    }

    @Test
    void thatAFileInAnotherCharsetComesBackInIt() throws Exception {
        Charset windows = Charset.forName("windows-1256");
        byte[] file = PLAIN.getBytes(windows);
        ImportedDocument document =
                Exchange.format("conllu")
                        .reader()
                        .orElseThrow()
                        .open(
                                new MemorySource("d", Map.of("d", file)),
                                Exchange.options(Schema.empty())
                                        .with(Optional.of(windows), Optional.empty()))
                        .all()
                        .get(0);
        assertThat(document.text()).endsWith("قالت لا");
        assertThat(ConllFiles.write("conllu", document).bytes()).isEqualTo(file);
        ConllFiles.Out wider =
                ConllFiles.write(
                        "conllu",
                        document,
                        List.of(
                                new Mention(
                                        AnnotationHeader.of(
                                                AnnotationIds.system().next(),
                                                "व्यक्ति",
                                                "anna",
                                                Exchange.TIME,
                                                1),
                                        Span.of(0, 4),
                                        Optional.empty())));
        assertThat(wider.losses().count("exchange.lost.charset")).isEqualTo(1);
        assertThat(wider.text()).contains("Entity=(e1-व्यक्ति-1)").contains("قالت");
    }

    @Test
    void thatMultiWordTokensAreOnTheirPiecesOrOnTheWhole() throws Exception {
        String file =
                "# text = وقال del mar\n"
                        + row("1-2", "وقال")
                        + row("1", "و")
                        + row("2", "قال")
                        + misc("3-4", "del", "Note=x")
                        + row("3", "de")
                        + row("4", "el")
                        + row("5", "mar")
                        + "\n";
        ImportedDocument document = ConllFiles.read("conllu", file);
        assertThat(document.text()).isEqualTo("وقال del mar");
        assertThat(document.notices()).isEmpty();
        assertThat(document.baseLayer().orElseThrow().tokens())
                .extracting(t -> t.id() + " " + t.begin() + " " + t.end())
                .containsExactly(
                        "1-2 0 4", "1 0 1", "2 1 4", "3-4 5 8", "3 5 8", "4 5 8", "5 9 12");
        assertSame(file);
    }

    @Test
    void thatEmptyNodesHaveNoWidthAndAPlaceInTheOrder() throws Exception {
        String file =
                "# text = a b\n"
                        + row("0.1", "_")
                        + row("1", "a")
                        + row("1.1", "left", "leave")
                        + row("2", "b")
                        + row("2.1", "gone")
                        + "\n# text = c\n"
                        + row("0.1", "there")
                        + row("1", "c")
                        + "\n";
        ImportedDocument document = ConllFiles.read("conllu", file);
        assertThat(document.text()).isEqualTo("a b\nc");
        BaseLayer layer = document.baseLayer().orElseThrow();
        int last = 0;
        for (BaseLayer.Token token : layer.tokens()) {
            assertThat(token.begin()).isGreaterThanOrEqualTo(last);
            last = token.begin();
            if (token.id().contains(".")) {
                assertThat(token.end()).isEqualTo(token.begin());
            }
        }
        assertSame(file);
        // sentences that touch, and an empty node on the border
        assertSame(
                file.replace(
                        "2\tb\t_\t_\t_\t_\t_\t_\t_\t_",
                        "2\tb\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No"));
    }

    @Test
    void thatWhiteSpaceIsAsMiscSays() throws Exception {
        String file =
                misc("1", "a", "SpacesBefore=\\s\\s")
                        + misc("2", "b", "SpacesAfter=\\t\\r\\n")
                        + misc("3", "c d", "SpacesInToken=c\\nd|SpaceAfter=No")
                        + misc("4", "|", "SpacesAfter=\\p\\\\")
                        + "\n"
                        + misc("1", "e", "SpacesAfter=\\n\\n")
                        + "\n# newpar\n"
                        + misc("1", "f", "SpacesAfter=\\n")
                        + "\n";
        ImportedDocument document = ConllFiles.read("conllu", file);
        assertThat(document.text()).isEqualTo("  a b\t\r\nc\nd||\\e\n\nf\n");
        assertSame(file);
    }

    @Test
    void thatSentencesOfAParagraphStandInALineWhereTheFileHasParagraphs() throws Exception {
        String file =
                "# newpar\n"
                        + row("1", "a")
                        + "\n"
                        + row("1", "b")
                        + "\n# newpar id = 2\n"
                        + misc("1", "c", "SpaceAfter=No")
                        + "\n"
                        + row("1", "d")
                        + "\n";
        assertThat(ConllFiles.read("conllu", file).text()).isEqualTo("a b\n\ncd");
        assertThat(ConllFiles.read("conllu", file.replaceAll("# newpar.*\n", "")).text())
                .isEqualTo("a\nb\ncd");
        assertSame(file);
    }

    @Test
    void thatASentenceThatItsCommentSaysOtherwiseIsTold() throws Exception {
        ImportedDocument document =
                ConllFiles.read("conllu", PLAIN.replace("text = Mira", "text = Mona"));
        assertThat(document.notices()).hasSize(1);
        assertThat(document.notices().get(0).message().code())
                .isEqualTo("exchange.notice.other-sentence");
        assertThat(document.notices().get(0).count()).isEqualTo(1);
        assertThat(
                        ConllFiles.read("conllu", PLAIN.replace("Mira met Ben.", "Mira  met Ben. "))
                                .notices())
                .as("white space differs")
                .isEmpty();
    }

    @Test
    void thatColumnsCanBeNamed() throws Exception {
        String file =
                "# global.columns = ID FORM UPOS MISC X:NE\n1\ta\tX\tSpaceAfter=No\tB-x\n"
                        + "2\tb\t_\t_\t_\n\n";
        ImportedDocument document = ConllFiles.read("conllu", file);
        assertThat(document.text()).isEqualTo("ab");
        assertThat(document.baseLayer().orElseThrow().tokens().get(0).columns())
                .containsEntry("X:NE", "B-x");
        assertSame(file);
    }

    @Test
    void thatColumnsOfOneNameAreAllKept() throws Exception {
        String file =
                "# global.columns = ID FORM X X MISC FORM _notes\n"
                        + "1\ta\tfirst\tsecond\t_\tb\tc\n# between\n2\tb\t_\tx\t_\t_\td\n\n";
        assertThat(ConllFiles.read("conllu", file).text()).isEqualTo("a b");
        assertSame(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\ta\n",
                "1\ta\t_\t_\t_\t_\t_\t_\t_\t_\t_\n",
                "0\ta\t_\t_\t_\t_\t_\t_\t_\t_\n",
                "x\ta\t_\t_\t_\t_\t_\t_\t_\t_\n"
            })
    void thatALineThatIsNoRowIsNamed(String line) {
        assertThatThrownBy(() -> ConllFiles.read("conllu", PLAIN + line))
                .isInstanceOf(UnreadableSourceException.class)
                .satisfies(
                        e ->
                                assertThat(((UnreadableSourceException) e).line().getAsInt())
                                        .isEqualTo((int) PLAIN.lines().count() + 1));
    }

    @Test
    void thatAFileWithoutRowsIsRefused() {
        for (String file :
                List.of("# a comment\n\n", row("1", ""), "\n", "# global.columns = FORM\n1\n")) {
            assertThatThrownBy(() -> ConllFiles.read("conllu", file))
                    .isInstanceOf(UnreadableSourceException.class);
        }
    }
}
