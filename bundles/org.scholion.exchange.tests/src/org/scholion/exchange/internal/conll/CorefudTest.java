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
import static org.scholion.exchange.internal.conll.ConlluRoundTripTest.misc;
import static org.scholion.exchange.internal.conll.ConlluRoundTripTest.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;

class CorefudTest {

    private static final String FILE =
            "# newdoc id = one\n# global.Entity = eid-etype-head-infstat-other\n# sent_id = 1\n"
                    + "# text = The old bank of the town saw it.\n"
                    + misc("1", "The", "Entity=(e1-organization-3-new-Level:high,Note:a%2Cb")
                    + row("2", "old")
                    + row("3", "bank")
                    + row("4", "of")
                    + misc("5", "the", "Entity=(e2-place-2-new")
                    + misc("6", "town", "Entity=e2)e1)|X=y")
                    + row("7", "saw")
                    + misc("8", "it", "Entity=(e2-place-1-giv)|SpaceAfter=No")
                    + row("9", ".")
                    + "\n# sent_id = 2\n# text = Turn this lamp off at home.\n"
                    + misc("1", "Turn", "Entity=(e3[1/2]-event-1-)")
                    + misc("2", "this", "Entity=(e4-object-2-giv-")
                    + misc("3", "lamp", "Entity=e4)")
                    + misc("4", "off", "Entity=(e3[2/2]-event-1-)")
                    + misc("4.1", "they", "Entity=(e5--1-giv)|SplitAnte=e1<e5,e2<e5")
                    + misc("5", "at", "Bridge=e1<e6:part")
                    + misc("6", "home", "Entity=(e1-place-1-)|SpaceAfter=No")
                    + row("7", ".")
                    + "\n";

    private static String words(ImportedDocument document, Mention mention) {
        return mention.typeId() + " " + mention.span().coveredText(document.text());
    }

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
    void thatBracketsAreMentionsAndTheirEntitiesReferents() throws Exception {
        ImportedDocument document = ConllFiles.read("conllu", FILE);
        List<Mention> mentions = mentions(document);
        assertThat(mentions)
                .extracting(m -> words(document, m))
                .containsExactly(
                        "organization The old bank of the town",
                        "place the town",
                        "place it",
                        "event Turn off",
                        "object this lamp",
                        "Mention ",
                        "place home");
        assertThat(mentions.get(0).header().attributes())
                .isEqualTo(
                        Map.of(
                                "infstat", new AttributeValue.Text("new"),
                                "Level", new AttributeValue.Text("high"),
                                "Note", new AttributeValue.Text("a,b")));
        assertThat(mentions.get(1).referent()).isPresent().isEqualTo(mentions.get(2).referent());
        assertThat(mentions.get(0).referent()).isPresent().isEqualTo(mentions.get(6).referent());
        assertThat(mentions.get(3).referent()).isEmpty();
        assertThat(mentions.get(3).span().fragments()).hasSize(2);
        assertThat(mentions.get(5).span().fragments().get(0).length()).isZero();
        Map<AnnotationId, Referent> referents = new HashMap<>();
        document.annotations().stream()
                .filter(Referent.class::isInstance)
                .map(Referent.class::cast)
                .forEach(r -> referents.put(r.id(), r));
        assertThat(referents).hasSize(3);
        Referent group = referents.get(mentions.get(5).referent().orElseThrow());
        assertThat(group.members())
                .containsExactly(
                        mentions.get(0).referent().orElseThrow(),
                        mentions.get(1).referent().orElseThrow());
        assertThat(document.losses().count("exchange.lost.bridge")).isEqualTo(1);
        assertThat(document.losses().total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# global.Entity = eid-etype-head-infstat-other\n",
            })
    void thatAnUnchangedFileComesBackByteForByte(String without) throws Exception {
        String file = without.isEmpty() ? FILE : FILE.replace(without, "");
        ImportedDocument document = ConllFiles.read("conllu", file);
        ConllFiles.Out out = ConllFiles.write("conllu", document);
        assertThat(out.text()).isEqualTo(file);
        assertThat(out.losses()).isEqualTo(Losses.NONE);
    }

    @Test
    void thatTypesBeforeIdsAndBrokenBracketsComeBackToo() throws Exception {
        String file =
                "# global.Entity = entity-GRP-infstat-MIN\n"
                        + misc("1", "a", "Entity=(person-1-new-1")
                        + misc("2", "b", "Entity=(place-2-new-1)person-1)")
                        + misc("3", "c", "Entity=(person-1-giv-1)person-7)")
                        + misc("4", "d", "Entity=(open-9-x")
                        + misc("5", "e", "Entity=)(")
                        + "\n";
        ImportedDocument document = ConllFiles.read("conllu", file);
        assertThat(mentions(document))
                .extracting(m -> words(document, m))
                .containsExactly("person a b", "place b", "person c");
        assertThat(document.losses().count("exchange.lost.broken-bracket")).isEqualTo(3);
        assertThat(ConllFiles.write("conllu", document).text()).isEqualTo(file);
        // another mention of the person; all else stays
        List<Annotation> more = new ArrayList<>(document.annotations());
        Mention first = mentions(document).get(0);
        more.add(
                new Mention(
                        first.header().withAttributes(new TreeMap<>()),
                        Span.of(6, 9),
                        first.referent()));
        assertThat(ConllFiles.write("conllu", document, more).text())
                .isEqualTo(
                        file.replace("Entity=(open-9-x", "Entity=(person-1")
                                .replace("Entity=)(", "Entity=person-1)"));
    }

    @Test
    void thatOnlyLinesOfWhatChangedChange() throws Exception {
        ImportedDocument document = ConllFiles.read("conllu", FILE);
        List<Annotation> fewer = new ArrayList<>(document.annotations());
        fewer.remove(mentions(document).get(4));
        ConllFiles.Out out = ConllFiles.write("conllu", document, fewer);
        assertThat(out.text())
                .isEqualTo(
                        FILE.replace("Entity=(e4-object-2-giv-", "_").replace("Entity=e4)", "_"));
        // a mention that was not there gets an id that was not there, and a field for its words
        Mention added =
                new Mention(
                        mentions(document)
                                .get(4)
                                .header()
                                .withAttributes(
                                        new TreeMap<>(Map.of("x", new AttributeValue.Text("y-z")))),
                        Span.of(25, 28),
                        Optional.empty());
        List<Annotation> other = new ArrayList<>(fewer);
        other.add(added);
        assertThat(ConllFiles.write("conllu", document, other).text())
                .isEqualTo(
                        out.text()
                                .replace(
                                        "7\tsaw\t_\t_\t_\t_\t_\t_\t_\t_",
                                        "7\tsaw\t_\t_\t_\t_\t_\t_\t_\tEntity=(e6-object-1--x:y%2Dz)"));
    }

    @Test
    void thatWithoutAnnotationsThereAreNoBrackets() throws Exception {
        ImportedDocument document = ConllFiles.read("conllu", FILE);
        ConllFiles.Out out = ConllFiles.write("conllu", document, List.of());
        assertThat(out.text()).doesNotContain("Entity=").doesNotContain("SplitAnte=");
        ImportedDocument again = ConllFiles.read("conllu", out.text());
        assertThat(again.annotations()).isEmpty();
        assertThat(again.text()).isEqualTo(document.text());
    }

    @Test
    void thatTagsInMiscAreMentionsAndStayTags() throws Exception {
        String file =
                misc("1", "New", "NER=B-LOC")
                        + misc("2", "Delhi", "NER=I-LOC|SpaceAfter=No")
                        + misc("3", ",", "NER=O")
                        + row("4", "Mira")
                        + "\n"
                        + misc("1", "Ben", "NER=B-PER")
                        + "\n";
        ImportedDocument document = ConllFiles.read("conllu", file);
        assertThat(mentions(document))
                .extracting(m -> words(document, m))
                .containsExactly("LOC New Delhi", "PER Ben");
        assertThat(ConllFiles.write("conllu", document).text()).isEqualTo(file);
        List<Annotation> more = new ArrayList<>(document.annotations());
        Mention first = mentions(document).get(0);
        int mira = document.text().indexOf("Mira");
        more.add(
                new Mention(
                        first.header().withType("PER"), Span.of(mira, mira + 4), Optional.empty()));
        more.add(new Mention(first.header(), Span.of(0, 3), Optional.empty()));
        ConllFiles.Out out = ConllFiles.write("conllu", document, more);
        assertThat(out.text())
                .isEqualTo(file.replace(row("4", "Mira"), misc("4", "Mira", "NER=B-PER")));
        assertThat(out.losses().count("exchange.lost.overlapping")).isEqualTo(1);
        // other schemes are kept
        for (String scheme :
                List.of(
                        file.replace("B-", "I-"),
                        file.replace("NER=I-LOC", "NER=E-LOC").replace("B-PER", "S-PER"),
                        file.replace("NER=", "NamedEntity="))) {
            ImportedDocument read = ConllFiles.read("conllu", scheme);
            assertThat(mentions(read)).hasSize(2);
            assertThat(ConllFiles.write("conllu", read).text()).isEqualTo(scheme);
        }
    }

    @Test
    void thatWhatBracketsHoldIsTheSameWhenItComesBack() throws Exception {
        ImportedDocument document = ConllFiles.read("conllu", FILE);
        ImportedDocument plain =
                new ImportedDocument(
                        "d",
                        document.text(),
                        "",
                        document.charset(),
                        Optional.empty(),
                        document.metadata(),
                        Optional.empty(),
                        document.annotations().stream()
                                .filter(
                                        a ->
                                                !(a instanceof Mention m)
                                                        || m.span().begin() < m.span().end())
                                .filter(a -> !(a instanceof Referent r) || r.members().isEmpty())
                                .toList(),
                        document.needs(),
                        Losses.NONE,
                        List.of());
        ConllFiles.Out out = ConllFiles.write("conllu", plain);
        assertThat(out.losses()).isEqualTo(Losses.NONE);
        ImportedDocument again = ConllFiles.read("conllu", out.text());
        assertThat(again.text()).isEqualTo(document.text());
        assertThat(again.notices()).isEmpty();
        assertThat(CanonicalText.of(again.annotations()))
                .as(out.text())
                .isEqualTo(CanonicalText.of(plain.annotations()));
    }
}
