/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.KeptExtension;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.project.internal.SourceSorter.Document;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

/**
 * What documents of a batch are called of whose files several would have one name. A text and what
 * is annotated on it belong together; a document that is made out of a file belongs to no other
 * file, and keeps the extension.
 */
final class BatchNames {

    private final ProjectStore store;
    private final ImportReport report;

    /** Where documents that were made out of a file say what kind of file it was. */
    private static final String KIND = "content-type";

    /** Creates it; what keeps its extension is said in the report. */
    BatchNames(ProjectStore store, ImportReport report) {
        this.store = store;
        this.report = report;
    }

    /** Returns the documents, those with kept extensions in the place of what they were. */
    List<Document> of(List<Document> documents) throws StoreException {
        Map<String, List<Document>> byName = new HashMap<>();
        for (Document document : documents) {
            byName.computeIfAbsent(calls(document), name -> new ArrayList<>(1)).add(document);
        }
        List<Document> named = new ArrayList<>(documents.size());
        for (Document document : documents) {
            String name = calls(document);
            List<Document> same = byName.getOrDefault(name, List.of());
            named.add(keeps(document, name, same) ? kept(document, name, same) : document);
        }
        return named;
    }

    /**
     * Returns what a text is called of whose name there is another document by now, as it would be
     * had both come at once: with its extension, if one of the two was made out of a file of
     * another kind. None where both are texts, or of one kind: then one is another version of the
     * other, which is refused. What has annotations belongs to a text and has no other name.
     */
    static Optional<String> instead(ProjectStore store, Document source, NewDocument document)
            throws StoreException {
        String whole = source.main().name();
        Optional<DocumentRecord> there = store.documents().find(document.name());
        boolean named = document.name().equals(calls(source)) && !document.name().equals(whole);
        if (there.isEmpty() || !named) {
            return Optional.empty();
        }
        boolean other =
                !Objects.equals(there.get().metadata().get(KIND), document.metadata().get(KIND));
        return other ? Optional.of(whole) : Optional.empty();
    }

    private static String calls(Document document) {
        return reader(document).calls(document.main(), document.format().extension());
    }

    private static DocumentReader reader(Document document) {
        return document.format().reader().orElseThrow();
    }

    private boolean keeps(Document document, String name, List<Document> same)
            throws StoreException {
        if (name.equals(document.main().name())) {
            return false;
        }
        if (!reader(document).extracts()) {
            return same.size() > 1 && isOtherwiseWritten(document, same);
        }
        if (isKnown(document, document.main().name())) {
            return true;
        }
        return same.size() > 1 && !isKnown(document, name);
    }

    /** Of texts whose extensions differ in capitals only, one has the format's own. */
    private static boolean isOtherwiseWritten(Document document, List<Document> same) {
        String extension = document.format().extension();
        return !document.format().readsAnnotations()
                && !document.main().name().endsWith(extension)
                && same.stream()
                        .anyMatch(
                                other ->
                                        other.format().equals(document.format())
                                                && other.main().name().endsWith(extension));
    }

    /** Whether the project has this very file by this name, from an import before. */
    private boolean isKnown(Document document, String name) throws StoreException {
        Optional<DocumentRecord> there = store.documents().find(name);
        if (there.isEmpty()) {
            return false;
        }
        try {
            byte[] bytes = document.main().bytes(ReadOptions.DEFAULT_MAXIMUM_BYTES);
            return there.get().sourceSha256().equals(TextHash.sha256(bytes));
        } catch (IOException e) {
            // its reader says what is wrong with it
            return false;
        }
    }

    private Document kept(Document document, String name, List<Document> same) {
        Source main = new KeptExtension(document.main());
        same.stream()
                .filter(other -> !other.equals(document))
                .findFirst()
                .ifPresent(
                        other ->
                                report.notices(
                                        List.of(
                                                Notice.in(
                                                        main.displayName(),
                                                        Message.of(
                                                                "project.import.kept-extension",
                                                                "name",
                                                                name,
                                                                "other",
                                                                other.main().fileName())))));
        return new Document(document.format(), main, document.bytes(), document.byName());
    }
}
