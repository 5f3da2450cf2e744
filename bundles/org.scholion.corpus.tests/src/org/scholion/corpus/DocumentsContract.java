/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.document.BaseLayer;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/** What every implementation of documents does. */
public abstract class DocumentsContract extends StoreContract {

    @Test
    void thatEveryTextComesBackUnitByUnit() throws Exception {
        List<String> texts =
                List.of(
                        "",
                        Samples.TEXT,
                        "nul \0, CR \r, CRLF \r\n, NEL \u0085, LS \u2028, BOM \ufeff",
                        "lone \ud83d high, lone \udd1d low, \udd1d\ud83d swapped, at the end"
                                + " \ud800");
        for (int i = 0; i < texts.size(); i++) {
            DocumentRecord added = store.documents().add(Samples.document("t" + i, texts.get(i)));
            assertThat(added.characters()).isEqualTo(texts.get(i).length());
        }
        restart();
        for (int i = 0; i < texts.size(); i++) {
            DocumentRecord found = store.documents().find("t" + i).orElseThrow();
            assertThat(store.documents().text(found.id())).isEqualTo(texts.get(i));
        }
    }

    @Test
    void thatWhatIsKnownOfASourceComesBack() throws Exception {
        for (CharsetOrigin origin : CharsetOrigin.values()) {
            for (TextDirection direction : TextDirection.values()) {
                String name = origin + " " + direction;
                store.documents()
                        .add(
                                new NewDocument(
                                        name,
                                        Samples.TEXT,
                                        "0".repeat(64),
                                        "windows-1256",
                                        origin,
                                        57,
                                        true,
                                        Optional.empty(),
                                        direction,
                                        Map.of(),
                                        Optional.empty()));
            }
        }
        restart();
        for (CharsetOrigin origin : CharsetOrigin.values()) {
            for (TextDirection direction : TextDirection.values()) {
                DocumentRecord found =
                        store.documents().find(origin + " " + direction).orElseThrow();
                assertThat(found.charset()).isEqualTo("windows-1256");
                assertThat(found.charsetOrigin()).isEqualTo(origin);
                assertThat(found.charsetConfidence()).isEqualTo(57);
                assertThat(found.byteOrderMark()).isTrue();
                assertThat(found.direction()).isEqualTo(direction);
                assertThat(found.language()).isEmpty();
                assertThat(found.importedAt()).isBeforeOrEqualTo(Instant.now());
            }
        }
    }

    @Test
    void thatADocumentComesBackAsItWasAdded() throws Exception {
        BaseLayer layer =
                new BaseLayer(
                        "conllu",
                        List.of(
                                new BaseLayer.Token("1-2", 0, 4, Map.of()),
                                new BaseLayer.Token("1", 0, 4, Map.of("FEATS", "Case=Nom|\ud800"))),
                        List.of(
                                new BaseLayer.Sentence(
                                        Optional.of("s1"), 0, 4, List.of("# text = وصل", "")),
                                new BaseLayer.Sentence(Optional.empty(), 5, 6, List.of())));
        NewDocument plain = Samples.document("قصة.txt", Samples.TEXT);
        NewDocument document =
                new NewDocument(
                        plain.name(),
                        plain.text(),
                        plain.sourceSha256(),
                        "windows-1256",
                        CharsetOrigin.DETECTED,
                        61,
                        true,
                        Optional.empty(),
                        TextDirection.RIGHT_TO_LEFT,
                        Map.of("source", "صحيفة", "date", "2026"),
                        Optional.of(layer));
        DocumentRecord added = store.documents().add(document);
        restart();
        assertThat(store.documents().find("قصة.txt")).contains(added);
        assertThat(store.documents().find(added.id())).contains(added);
        assertThat(added.metadata()).isEqualTo(document.metadata());
        assertThat(added.charsetConfidence()).isEqualTo(61);
        assertThat(added.byteOrderMark()).isTrue();
        assertThat(store.documents().baseLayer(added.id())).contains(layer);
        assertThatThrownBy(() -> store.documents().saveBaseLayer(added.id(), layer))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void thatTheSameNameAndTextIsTheSameDocument() throws Exception {
        DocumentRecord first = document("a");
        assertThat(document("a")).isEqualTo(first);
        assertThatThrownBy(() -> store.documents().add(Samples.document("a", "other")))
                .isInstanceOf(DocumentConflictException.class)
                .hasMessageContaining("a");
        assertThat(store.documents().all()).containsExactly(first);
        assertThat(store.documents().text(first.id())).isEqualTo(Samples.TEXT);
    }

    @Test
    void thatABatchGoesOnAfterADocumentThatIsRefused() throws Exception {
        document("d00007");
        List<String> added = new ArrayList<>();
        List<String> existed = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Stream<NewDocument> batch =
                IntStream.range(0, 2500)
                        .mapToObj(
                                i ->
                                        Samples.document(
                                                "d%05d".formatted(i),
                                                i == 7 ? Samples.TEXT : "text " + i));
        store.documents()
                .addAll(
                        Stream.concat(batch, Stream.of(Samples.document("d00003", "x"))),
                        new DocumentAdditions() {
                            @Override
                            public void added(DocumentRecord document, boolean before) {
                                (before ? existed : added).add(document.name());
                            }

                            @Override
                            public void refused(NewDocument document, StoreException reason) {
                                refused.add(document.name() + ": " + reason.getMessage());
                            }
                        });
        assertThat(added).hasSize(2499);
        assertThat(existed).containsExactly("d00007");
        assertThat(refused).singleElement().asString().startsWith("d00003: ");
        assertThat(store.documents().all())
                .hasSize(2500)
                .extracting(DocumentRecord::name)
                .isSorted();
        assertThat(store.documents().text(store.documents().find("d01234").orElseThrow().id()))
                .isEqualTo("text 1234");
    }
}
