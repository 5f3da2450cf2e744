/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.CatalogueContents;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.PassageIndex;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.Coverage;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * A document as it is exported, without what lies in excluded passages.
 *
 * @param losses what was left out for that
 */
record ExportContent(ExportDocument document, Losses losses) {

    private static final Message EXCLUDED = Message.of("project.export.excluded");

    /**
     * Reads a document with a member's set, or the text alone.
     *
     * @param absence whether it is asked what the set says of the text that it does not mark
     */
    static ExportContent read(
            OpenProject project,
            DocumentRecord record,
            String name,
            Optional<AnnotationSet> set,
            boolean absence)
            throws StoreException {
        ProjectStore store = project.store();
        List<Annotation> annotations =
                set.isPresent() ? store.annotations().of(set.get().id()) : List.of();
        Losses.Recorder losses = new Losses.Recorder();
        Losses further = Losses.NONE;
        PassageIndex passages = new PassageIndex(annotations);
        if (!passages.excluded().isEmpty()) {
            List<Annotation> left = new ArrayList<>();
            for (Annotation annotation : annotations) {
                if (passages.excluded(annotation)) {
                    losses.add(
                            EXCLUDED,
                            () ->
                                    Message.of(
                                            "exchange.place.at",
                                            "file",
                                            record.name(),
                                            "begin",
                                            annotation.begin().orElse(0)));
                } else {
                    left.add(annotation);
                }
            }
            SchemaBinding.Kept kept = SchemaBinding.keep(left, project.schema(), record.name());
            annotations = kept.annotations();
            further = kept.losses();
        }
        CatalogueContents catalogue = project.catalogue();
        annotations = annotations.stream().map(catalogue.redirection()::of).toList();
        ExportDocument document =
                new ExportDocument(
                        record.name(),
                        name,
                        store.documents().text(record.id()),
                        record.sourceSha256(),
                        new CharsetFacts(
                                Charset.forName(record.charset()),
                                record.charsetOrigin(),
                                record.charsetConfidence(),
                                record.byteOrderMark()),
                        record.language(),
                        record.direction(),
                        new TreeMap<>(record.metadata()),
                        store.documents().baseLayer(record.id()),
                        project.schema(),
                        project.schemaVersion(),
                        set.map(AnnotationSet::member),
                        set.map(s -> s.state().word()),
                        set.flatMap(AnnotationSet::reason),
                        annotations,
                        catalogue.names(List.of()),
                        Map.of());
        boolean complete = absence && set.isPresent() && ImportedSets.saysAll(store, set.get());
        document = document.withCoverage(new Coverage(complete, passages.excluded()));
        return new ExportContent(document, losses.losses().plus(further));
    }
}
