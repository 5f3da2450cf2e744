/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.cas.CasContents;
import org.scholion.document.cas.CasDocument;
import org.scholion.document.cas.CasReader;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaUnion;
import org.scholion.words.Message;

/**
 * A CAS as some format filled it: what Scholion wrote is read exactly, what others wrote as far as
 * it can be understood.
 *
 * @param extension what the format's files end with
 * @param sha256 of the source's bytes
 * @param description of the type system
 * @param schema that came with the type system, if one did
 */
public record FilledCas(
        Source source,
        String extension,
        String sha256,
        CAS cas,
        TypeSystemDescription description,
        Optional<Schema> schema) {

    private static final String NO_LANGUAGE = "x-unspecified";
    private static final Message MISFIT = Message.of("exchange.lost.misfit");

    /**
     * Checks that all annotations lie in the text.
     *
     * @throws UnreadableSourceException naming one that does not
     */
    public static void checkOffsets(Source source, CAS cas, String text)
            throws UnreadableSourceException {
        Iterator<AnnotationFS> all = cas.getAnnotationIndex().iterator();
        while (all.hasNext()) {
            AnnotationFS annotation = all.next();
            int begin = annotation.getBegin();
            int end = annotation.getEnd();
            if (begin < 0 || end < begin || end > text.length()) {
                throw UnreadableSourceException.in(
                        source.displayName(),
                        Message.of(
                                "exchange.xmi.outside",
                                "type",
                                annotation.getType().getName(),
                                "begin",
                                begin,
                                "end",
                                end,
                                "length",
                                text.length()));
            }
        }
    }

    /**
     * Reads the document.
     *
     * @param losses takes what could not be understood
     * @param notices of the format; those of the document are added
     */
    public ImportedDocument document(
            String text, ReadOptions options, Losses.Recorder losses, List<Notice> notices)
            throws UnreadableSourceException {
        CasContents contents;
        SortedMap<String, String> metadata = new TreeMap<>();
        if (CasReader.understands(cas)) {
            Schema joined =
                    AttributeKinds.with(
                            schema.flatMap(s -> SchemaUnion.of(options.schema(), s))
                                    .orElse(options.schema()),
                            description);
            contents = ours(source, cas, joined, options);
            metadata.putAll(contents.document().map(CasDocument::metadata).orElse(Map.of()));
            for (CasContents.Problem problem : contents.problems()) {
                losses.add(
                        MISFIT,
                        () ->
                                Message.of(
                                        "exchange.place.part",
                                        "file",
                                        source.displayName(),
                                        "part",
                                        problem.message()));
            }
        } else {
            ForeignReading foreign =
                    ForeignReading.of(source.displayName(), cas, description, options, losses);
            contents = foreign.contents();
            metadata.putAll(foreign.metadata());
        }
        new GraphemeNotices(source.displayName(), text).add(contents.annotations(), notices);
        @Nullable String language = cas.getDocumentLanguage();
        Optional<String> stated =
                language == null || language.isEmpty() || language.equals(NO_LANGUAGE)
                        ? Optional.empty()
                        : Optional.of(language);
        return new ImportedDocument(
                source.stem(extension),
                text,
                sha256,
                CharsetFacts.UTF_8,
                options.language().or(() -> stated),
                metadata,
                contents.baseLayer(),
                contents.annotations(),
                StatusForm.takenFrom(metadata),
                SchemaNeeds.of(contents.annotations()),
                schema,
                losses.losses(),
                notices);
    }

    private static CasContents ours(Source source, CAS cas, Schema schema, ReadOptions options)
            throws UnreadableSourceException {
        CasReader reader =
                new CasReader(
                        schema,
                        options.ids(),
                        options.member(),
                        options.madeAt(),
                        options.schemaVersion());
        try {
            return reader.read(cas);
        } catch (RuntimeException e) {
            // A type system may declare our types with other features, or with other values
            UnreadableSourceException error =
                    UnreadableSourceException.in(
                            source.displayName(), Message.of("exchange.xmi.redefined"));
            error.initCause(e);
            throw error;
        }
    }
}
