/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.overview;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/** Makes projects of many short documents, some of them begun by some members. */
final class ManyDocuments {

    /** The type of all annotations. */
    static final String TYPE = "person";

    private static final String SENTENCE =
            "The minister said that the government supports a new water plan in town. ";
    private static final int SENTENCES = 20;

    /** Of so many documents one is begun. */
    private static final int BEGUN = 20;

    private ManyDocuments() {}

    /** Makes one whose schema has one type. */
    static void write(Path file, int documents) throws StoreException {
        write(file, documents, schema(), SENTENCES);
    }

    private static Schema schema() {
        return new Schema(
                "benchmark",
                "Benchmark",
                "",
                List.of(
                        new EntityType(
                                new TypeDescription(
                                        TYPE,
                                        "Person",
                                        "Person",
                                        "",
                                        new TypeColor(0x336699, 0x99CCFF),
                                        Optional.empty(),
                                        List.of()))),
                List.of());
    }

    /** Makes one with a schema; each text has so many sentences. */
    static void write(Path file, int documents, Schema schema, int sentences)
            throws StoreException {
        String text = SENTENCE.repeat(sentences);
        try (ProjectStore store =
                Projects.create(
                        new FileAddress(file),
                        "Many documents",
                        SchemaXml.write(schema),
                        "benchmark")) {
            for (String member : List.of("amina", "ravi")) {
                store.members().save(new Member(member, Member.Role.ANNOTATOR), "benchmark");
            }
            store.documents()
                    .addAll(
                            IntStream.range(0, documents)
                                    .mapToObj(number -> document(number, text)),
                            new Refusing());
            store.writing()
                    .together(
                            () -> {
                                int count = 0;
                                for (DocumentRecord document : store.documents().all()) {
                                    if (++count % BEGUN == 0) {
                                        begin(store, document, count);
                                    }
                                }
                            });
        }
    }

    private static void begin(ProjectStore store, DocumentRecord document, int count)
            throws StoreException {
        String member = count % (2 * BEGUN) == 0 ? "amina" : "ravi";
        AnnotationSet set = store.sets().open(document.id(), member);
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "benchmark");
    }

    private static NewDocument document(int number, String text) {
        boolean arabic = number % 4 == 3;
        return new NewDocument(
                (arabic ? "أخبار/%06d خبر عن المياه.txt" : "news/%06d on water.txt")
                        .formatted(number),
                text,
                "0".repeat(64),
                "UTF-8",
                CharsetOrigin.VALID_UTF8,
                100,
                false,
                Optional.of(arabic ? "ar" : "en"),
                arabic ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT,
                Map.of(),
                Optional.empty());
    }

    private static final class Refusing implements DocumentAdditions {
        @Override
        public void added(DocumentRecord document, boolean existed) {
            // as it should be
        }

        @Override
        public void refused(NewDocument document, StoreException reason) {
            throw new IllegalStateException(reason);
        }
    }
}
