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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnreadableSourceException;

class Conll2012Test {

    private static final String FILE =
            "#begin document (own/tale); part 000\n"
                    + "own/tale   0   0   Mira   NNP  (TOP(S(NP*   -   -   -   Ana  (PERSON*  (ARG0*  (3\n"
                    + "own/tale   0   1   Shah   NNP            *)   -   -   -   Ana         *)      *)   3)\n"
                    + "own/tale   0   2   met    VBD         (VP*   meet  01   1   Ana          *      (V*)    -\n"
                    + "own/tale   0   3   her    PRP      (NP(NP*   -   -   -   Ana          *  (ARG1*    (5|(3)\n"
                    + "own/tale   0   4   boss   NN        *))))   -   -   -   Ana          *       *)    5)\n"
                    + "\n"
                    + "own/tale 0 0 They PRP * - - - Ben * (7)\n"
                    + "own/tale 0 1 left VBD * leave 01 1 Ben * -\n"
                    + "own/tale 0 2 Oslo NNP * - - - Ben (GPE) -\n"
                    + "\n"
                    + "#end document\n"
                    + "#begin document (own/tale); part 001\n"
                    + "own/tale 1 0 He PRP * - - - - * (3)\n"
                    + "own/tale 1 1 saw VBD * - - - - * -\n"
                    + "own/tale 1 2 himself PRP * - - - - * (3)\n"
                    + "\n"
                    + "#end document\n";

    private static List<Mention> mentions(ImportedDocument document) {
        List<Mention> mentions = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            if (annotation instanceof Mention mention) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    @Test
    void thatChainsAreReferentsOfTheirPartAndNamesAreMentions() throws Exception {
        ImportedDocument document = ConllFiles.read("conll2012", FILE);
        assertThat(document.text())
                .isEqualTo("Mira Shah met her boss\nThey left Oslo\n\nHe saw himself");
        List<Mention> mentions = mentions(document);
        assertThat(mentions)
                .extracting(m -> m.typeId() + " " + m.span().coveredText(document.text()))
                .containsExactly(
                        "PERSON Mira Shah",
                        "Mention her boss",
                        "Mention her",
                        "Mention They",
                        "GPE Oslo",
                        "Mention He",
                        "Mention himself");
        assertThat(mentions.get(0).referent()).isPresent().isEqualTo(mentions.get(2).referent());
        assertThat(mentions.get(5).referent()).isPresent().isEqualTo(mentions.get(6).referent());
        assertThat(mentions.get(5).referent()).isNotEqualTo(mentions.get(0).referent());
        assertThat(mentions.get(1).referent()).isEmpty();
        assertThat(document.annotations().stream().filter(Referent.class::isInstance)).hasSize(2);
        BaseLayer layer = document.baseLayer().orElseThrow();
        assertThat(layer.tokens().get(2).columns())
                .containsEntry("speaker", "Ana")
                .containsEntry("lemma", "meet")
                .containsEntry("arg1", "(V*)")
                .containsEntry("part", "0");
        assertThat(layer.sentences().get(2).comments())
                .containsExactly("#end document", "#begin document (own/tale); part 001");
    }

    @Test
    void thatAnUnchangedFileComesBackByteForByte() throws Exception {
        for (String file :
                List.of(FILE, FILE.replace("\n", "\r\n"), FILE.substring(0, FILE.length() - 1))) {
            ImportedDocument document = ConllFiles.read("conll2012", file);
            assertThat(document.losses()).isEqualTo(Losses.NONE);
            ConllFiles.Out out = ConllFiles.write("conll2012", document);
            assertThat(out.text()).isEqualTo(file);
            assertThat(out.losses()).isEqualTo(Losses.NONE);
        }
    }

    @Test
    void thatOnlyWhatChangedChanges() throws Exception {
        ImportedDocument document = ConllFiles.read("conll2012", FILE);
        List<Mention> mentions = mentions(document);
        List<Annotation> other = new ArrayList<>(document.annotations());
        other.remove(mentions.get(1));
        assertThat(ConllFiles.write("conll2012", document, other).text())
                .isEqualTo(FILE.replace("    (5|(3)", "    (3)").replace("    5)", "    -"));
        int they = document.text().indexOf("They");
        other.set(
                other.indexOf(mentions.get(3)),
                new Mention(
                        mentions.get(3).header(),
                        Span.of(they, they + 4),
                        mentions.get(0).referent()));
        other.remove(mentions.get(4));
        assertThat(ConllFiles.write("conll2012", document, other).text())
                .isEqualTo(
                        FILE.replace("    (5|(3)", "    (3)")
                                .replace("    5)", "    -")
                                .replace("* (7)", "* (3)")
                                .replace("(GPE) -", "* -"));
    }

    @Test
    void thatADocumentFromElsewhereIsOnePartAndItsChainsComeBack() throws Exception {
        ImportedDocument document = ConllFiles.read("conll2012", FILE);
        List<Annotation> first = new ArrayList<>();
        document.annotations().stream()
                .filter(
                        a ->
                                !(a instanceof Mention m)
                                        || m.span().end() <= document.text().indexOf("\n\n"))
                .forEach(first::add);
        String last = mentions(document).get(5).referent().orElseThrow().value();
        first.removeIf(a -> a.id().value().equals(last));
        ImportedDocument plain =
                new ImportedDocument(
                        "a folder/d",
                        document.text(),
                        "",
                        document.charset(),
                        Optional.empty(),
                        document.metadata(),
                        Optional.empty(),
                        first,
                        document.needs(),
                        Losses.NONE,
                        List.of());
        ConllFiles.Out out = ConllFiles.write("conll2012", plain);
        assertThat(out.losses()).isEqualTo(Losses.NONE);
        assertThat(out.text())
                .startsWith("#begin document (a_folder/d); part 000\na_folder/d 0 0 Mira ")
                .endsWith("\n\n#end document\n");
        ImportedDocument again = ConllFiles.read("conll2012", out.text());
        assertThat(again.text().replaceAll("\\s", " "))
                .isEqualTo(document.text().replaceAll("\\s+", " "));
        assertThat(words(again)).isEqualTo(words(plain));
        assertThat(CanonicalText.of(again.annotations()).lines().count())
                .isEqualTo(CanonicalText.of(plain.annotations()).lines().count());
    }

    private static List<String> words(ImportedDocument document) {
        Map<Object, String> firsts = new HashMap<>();
        return mentions(document).stream()
                .map(
                        m -> {
                            String own = m.typeId() + " " + m.span().coveredText(document.text());
                            String chain =
                                    m.referent()
                                            .map(r -> firsts.computeIfAbsent(r, k -> own))
                                            .orElse("");
                            return own + " / " + chain;
                        })
                .toList();
    }

    @Test
    void thatWhatTheFormatCannotHoldIsCounted() throws Exception {
        ImportedDocument document = ConllFiles.read("conll2012", FILE);
        List<Annotation> more = new ArrayList<>(document.annotations());
        Mention person = mentions(document).get(0);
        // a name within a name, and a mention of a referent of another part
        more.add(new Mention(person.header().withType("NAME"), Span.of(0, 4), Optional.empty()));
        int he = document.text().indexOf("He");
        more.add(
                new Mention(
                        person.header().withType("Mention"),
                        Span.of(he, he + 6),
                        person.referent()));
        ConllFiles.Out out = ConllFiles.write("conll2012", document, more);
        assertThat(out.losses().count("exchange.lost.overlapping")).isEqualTo(1);
        assertThat(out.losses().count("exchange.lost.across-parts")).isEqualTo(1);
        assertThat(out.losses().total()).isEqualTo(2);
    }

    @Test
    void thatALineWithOtherColumnsIsNamed() {
        for (String file :
                List.of(FILE.replace(" (GPE) -", " -"), FILE.replace("Oslo NNP", "Oslo NNP X"))) {
            assertThatThrownBy(() -> ConllFiles.read("conll2012", file))
                    .isInstanceOfSatisfying(
                            UnreadableSourceException.class,
                            e -> assertThat(e.line()).hasValue(10));
        }
    }
}
