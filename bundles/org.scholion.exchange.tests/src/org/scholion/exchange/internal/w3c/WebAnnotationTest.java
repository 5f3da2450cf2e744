/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.exchange.CanonicalText;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.Golden;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.text.OffsetUnit;

/** Files as the Web Annotation Data Model has them, ours and what others write. */
class WebAnnotationTest {

    private static final String CONTEXT = "\"@context\": \"http://www.w3.org/ns/anno.jsonld\", ";
    private static final String TEXT = "\ud83d\ude00 قال Mira met Ben. Mira left.";

    private static ImportedDocument read(String json) throws Exception {
        return Exchange.read("w3c", MemorySource.of("d.jsonld", json, "d.txt", TEXT));
    }

    private static String annotation(String id, String rest) {
        return "{" + CONTEXT + "\"id\": \"" + id + "\", \"type\": \"Annotation\", " + rest + "}";
    }

    private static String position(int start, int end) {
        return "{\"type\": \"TextPositionSelector\", \"start\": "
                + start
                + ", \"end\": "
                + end
                + "}";
    }

    private static String quote(String exact, String prefix, String suffix) {
        return "{\"type\": \"TextQuoteSelector\", \"exact\": \"%s\", \"prefix\": \"%s\", \"suffix\": \"%s\"}"
                .formatted(exact, prefix, suffix);
    }

    private static String target(String... selectors) {
        return "\"target\": {\"source\": \"http://example.org/d.txt\", \"selector\": ["
                + String.join(", ", selectors)
                + "]}";
    }

    private static String tag(String tag) {
        return "\"body\": {\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \""
                + tag
                + "\"}, ";
    }

    private static List<String> words(ImportedDocument document) {
        return document.annotations().stream()
                .filter(Mention.class::isInstance)
                .map(m -> m.typeId() + " " + ((Mention) m).span().coveredText(TEXT))
                .toList();
    }

    @Test
    void thatFilesAreAsTheyAreToBe() throws Exception {
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        "w3c",
                        target,
                        LayoutSample.english(),
                        LayoutSample.hindi(),
                        LayoutSample.arabic());
        assertThat(losses).isEqualTo(Losses.NONE);
        Golden.check("w3c", target);
    }

    @Test
    void thatAllOfADocumentComesBackWithItsIdsAndMetadata() throws Exception {
        ExportDocument document = LayoutSample.english();
        MemoryTarget target = new MemoryTarget();
        Exchange.write("w3c", target, document);
        ImportedDocument back =
                Exchange.read(
                        "w3c",
                        MemorySource.of(
                                "news/english.jsonld",
                                target.text("news/english.jsonld"),
                                "news/english.txt",
                                target.text("news/english.txt")),
                        document.schema());
        List<Annotation> bound =
                SchemaBinding.bind(back.annotations(), document.schema()).annotations();
        assertThat(CanonicalText.of(bound)).isEqualTo(CanonicalText.of(document.annotations()));
        assertThat(bound)
                .extracting(Annotation::id)
                .containsExactlyInAnyOrderElementsOf(
                        document.annotations().stream().map(Annotation::id).toList());
        assertThat(back.metadata()).isEqualTo(document.metadata());
        assertThat(back.language()).contains("en");
        assertThat(back.name()).isEqualTo("news/english");
    }

    @Test
    void thatPositionsCountCodePointsUnlessQuotesSayOtherwise() throws Exception {
        ImportedDocument points =
                read(annotation("a", tag("x") + target(position(6, 10), quote("Mira", "", ""))));
        assertThat(words(points)).containsExactly("x Mira");
        assertThat(points.notices()).isEmpty();
        ImportedDocument units =
                read(annotation("a", tag("x") + target(position(7, 11), quote("Mira", "", ""))));
        assertThat(words(units)).containsExactly("x Mira");
        assertThat(units.notices())
                .singleElement()
                .satisfies(
                        n ->
                                assertThat(n.message().code())
                                        .isEqualTo("exchange.notice.convention"));
        assertThat(words(read(annotation("a", tag("x") + target(position(6, 10))))))
                .containsExactly("x Mira");
    }

    @Test
    void thatTheUnitThatSomeoneNamesIsTaken() throws Exception {
        String json = annotation("a", tag("x") + target(position(7, 11)));
        ImportedDocument read =
                Exchange.format("w3c")
                        .reader()
                        .orElseThrow()
                        .open(
                                MemorySource.of("d.jsonld", json, "d.txt", TEXT),
                                Exchange.options(LayoutSample.SCHEMA)
                                        .withOffsets(java.util.Optional.of(OffsetUnit.UTF16)))
                        .next()
                        .orElseThrow();
        assertThat(words(read)).containsExactly("x Mira");
    }

    @Test
    void thatAQuoteIsFoundByWhatIsAroundItAndIsLostWhereItIsNot() throws Exception {
        ImportedDocument read =
                read(
                        "["
                                + String.join(
                                        ", ",
                                        annotation(
                                                "a",
                                                tag("x") + target(quote("Mira", "Ben. ", " left"))),
                                        annotation("b", tag("y") + target(quote("Ben", "", ""))),
                                        annotation("c", tag("z") + target(quote("Mira", "", ""))),
                                        annotation("d", tag("z") + target(quote("Nora", "", ""))),
                                        annotation(
                                                "e",
                                                tag("w")
                                                        + target(
                                                                position(12, 16),
                                                                quote("Mira", "", ""))))
                                + "]");
        assertThat(words(read)).containsExactly("x Mira", "y Ben", "w Mira");
        assertThat(((Mention) read.annotations().get(0)).span().begin())
                .isEqualTo(TEXT.lastIndexOf("Mira"));
        assertThat(((Mention) read.annotations().get(2)).span().begin())
                .isEqualTo(TEXT.indexOf("Mira"));
        assertThat(read.losses().count("exchange.lost.quote")).isEqualTo(2);
        assertThat(read.notices())
                .extracting(n -> n.message().code())
                .contains("exchange.notice.quote-moved");
    }

    @Test
    void thatAnnotationsOfAnnotationsAreRelations() throws Exception {
        ImportedDocument read =
                read(
                        "{"
                                + CONTEXT
                                + "\"type\": \"AnnotationPage\", \"items\": ["
                                + annotation(
                                        "http://example.org/a", tag("x") + target(position(6, 10)))
                                + ", "
                                + annotation(
                                        "http://example.org/b", tag("y") + target(position(15, 18)))
                                + ", "
                                + annotation(
                                        "http://example.org/c",
                                        "\"motivation\": \"linking\", \"body\": [\"http://example.org/b\", {\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \"met\"}], \"target\": {\"id\": \"http://example.org/a\"}")
                                + "]}");
        assertThat(read.losses()).isEqualTo(Losses.NONE);
        Relation relation = (Relation) read.annotations().get(2);
        assertThat(relation.typeId()).isEqualTo("met");
        assertThat(relation.fillers("target")).containsExactly(read.annotations().get(0).id());
        assertThat(relation.fillers("body")).containsExactly(read.annotations().get(1).id());
    }

    @Test
    void thatBodiesOfOthersBecomeTypesValuesAndNotes() throws Exception {
        ImportedDocument read =
                read(
                        "["
                                + annotation(
                                        "a",
                                        "\"motivation\": [\"tagging\"], \"body\": [{\"type\": \"TextualBody\", \"value\": \"x\"}, {\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \"y\"}, {\"type\": \"TextualBody\", \"purpose\": \"commenting\", \"value\": \"so\"}, {\"type\": \"SpecificResource\", \"purpose\": \"identifying\", \"source\": \"http://example.org/mira\"}, {\"type\": \"Choice\", \"items\": []}], "
                                                + target(
                                                        "{\"type\": \"RangeSelector\", \"startSelector\": "
                                                                + position(6, 10)
                                                                + ", \"endSelector\": "
                                                                + position(15, 18)
                                                                + "}"))
                                + ", "
                                + annotation(
                                        "b",
                                        "\"bodyValue\": \"fine\", \"motivation\": \"highlighting\", \"target\": [\"http://example.org/d.txt#char=2,5\", \"http://example.org/other.txt\", \"http://example.org/d.txt\"]")
                                + ", "
                                + annotation(
                                        "c",
                                        tag("news") + "\"target\": \"http://example.org/d.txt\"")
                                + "]");
        assertThat(CanonicalText.of(read.annotations()))
                .contains("highlighting 3-6 highlighting='fine'")
                .contains("x 7-16 identifying='http://example.org/mira' tag=[y] note='so'");
        assertThat(read.losses().count("exchange.lost.body")).isEqualTo(1);
        assertThat(read.losses().count("exchange.lost.other-source")).isEqualTo(1);
        assertThat(read.annotations())
                .filteredOn(DocumentLabel.class::isInstance)
                .singleElement()
                .satisfies(label -> assertThat(label.typeId()).isEqualTo("tag"));
    }

    @Test
    void thatWhoMadeItAndWhenIsKeptAndWhatNobodyAsksForIsCounted() throws Exception {
        String rest = tag("x") + target(position(6, 10));
        ImportedDocument read =
                read(
                        "["
                                + annotation(
                                        "a",
                                        "\"creator\": [{\"type\": \"Person\", \"name\": [\"Nora\"]}, \"http://example.org/b\"], \"created\": \"2024-05-06T07:08:09.5+02:00\", \"rights\": \"all\", "
                                                + rest)
                                + ", "
                                + annotation(
                                        "b",
                                        "\"creator\": \"http://example.org/b\", \"created\": \"2024-05-06\", "
                                                + rest)
                                + "]");
        assertThat(read.annotations())
                .extracting(a -> a.header().madeBy())
                .containsExactly("Nora", "http://example.org/b");
        assertThat(read.annotations())
                .extracting(a -> a.header().madeAt())
                .containsExactly(Instant.parse("2024-05-06T05:08:09.500Z"), Exchange.TIME);
        assertThat(read.losses().count("exchange.lost.made-at")).isEqualTo(1);
        assertThat(read.losses().count("exchange.lost.w3c-member"))
                .as("the second creator, and rights")
                .isEqualTo(2);
    }

    @Test
    void thatAPageAndItsTextAreOneDocument() throws Exception {
        String json = annotation("a", tag("x") + target(position(6, 10)));
        Formats formats = InstalledFormats.builtIn();
        for (String[] files :
                List.of(
                        new String[] {"d.jsonld", json, "d.txt", TEXT},
                        new String[] {"d.txt", TEXT, "d.jsonld", json},
                        new String[] {"d.json", json, "d.txt", TEXT})) {
            assertThat(formats.recognise(MemorySource.of(files)))
                    .isInstanceOfSatisfying(
                            Formats.OfFormat.class,
                            found -> {
                                assertThat(found.format().id()).isEqualTo("w3c");
                                assertThat(found.main().name()).startsWith("d.json");
                            });
        }
    }

    @Test
    void thatWhatIsWrongIsAnErrorThatNamesTheFile() {
        for (List<String> each :
                List.of(
                        List.of("{\n\"a\": \n]", "d.jsonld, line 3"),
                        List.of("{" + CONTEXT + "\"type\": \"Person\"}", "d.jsonld"),
                        List.of(
                                annotation("a", tag("x") + target(position(6, 999))),
                                "annotation a"),
                        List.of(
                                annotation("a", tag("x") + target(position(9, 6))),
                                "annotation a"))) {
            assertThatThrownBy(() -> read(each.get(0)))
                    .isInstanceOf(UnreadableSourceException.class)
                    .hasMessageContaining("d.jsonld")
                    .hasMessageContaining(each.get(1).replace("annotation a", "a"));
        }
        assertThatThrownBy(
                        () ->
                                Exchange.read(
                                        "w3c",
                                        MemorySource.of(
                                                "d.jsonld",
                                                annotation(
                                                        "a", tag("x") + target(position(1, 2))))))
                .isInstanceOf(UnreadableSourceException.class)
                .hasMessageContaining("http://example.org/d.txt");
    }
}
