/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.cas.CasDocument;
import org.scholion.document.cas.DocumentCas;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Telling;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.StatusForm;
import org.scholion.exchange.internal.WritableText;
import org.scholion.exchange.xmi.XmiSerialization;
import org.scholion.schema.Schema;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;

/**
 * Writes a file for each document from its CAS, and one {@code typesystem.xml} for all that says
 * what the CAS cannot.
 */
public final class CasWriter implements DocumentWriter {

    /** Writes a CAS. */
    @FunctionalInterface
    public interface Serialization {

        /** Writes the document to memory. */
        void write(DocumentCas cas, ExportDocument document, OutputStream out)
                throws UnwritableDocumentException, IOException;
    }

    private static final Message NAME = Message.of("exchange.lost.document-name");
    private static final char REPLACEMENT = '\ufffd';

    private final String extension;
    private final boolean xml;
    private final Serialization serialization;

    /**
     * Creates a writer.
     *
     * @param extension of the files
     * @param xml whether they hold nothing that XML cannot hold
     */
    public CasWriter(String extension, boolean xml, Serialization serialization) {
        this.extension = extension;
        this.xml = xml;
        this.serialization = serialization;
    }

    /** Returns what a document is called in its file. */
    private String name(ExportDocument document, Losses.Recorder losses) {
        if (!xml) {
            return document.name();
        }
        StringBuilder name = new StringBuilder(document.name());
        for (int offset : XmlCharacters.allForbidden(document.name())) {
            name.setCharAt(offset, REPLACEMENT);
        }
        if (!document.name().contentEquals(name)) {
            losses.add(NAME, () -> PlaceMessages.in(document.name()));
        }
        return name.toString();
    }

    @Override
    public Set<Telling> tells() {
        return EnumSet.allOf(Telling.class);
    }

    @Override
    public ExportSession begin(ExportTarget target, WriteOptions options) {
        return new Session(target);
    }

    private final class Session implements ExportSession {

        private final ExportTarget target;
        private final Map<Integer, Schema> schemas = new LinkedHashMap<>();

        Session(ExportTarget target) {
            this.target = target;
        }

        @Override
        public Prepared prepare(ExportDocument document) throws UnwritableDocumentException {
            WritableText.check(document);
            DocumentCas cas = cas(document);
            Losses.Recorder losses = new Losses.Recorder();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                cas.describe(
                        new CasDocument(
                                name(document, losses),
                                document.member().orElse(""),
                                document.schema().id(),
                                document.schemaVersion(),
                                StatusForm.withSupport(document)));
                serialization.write(cas, document, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail to be written to", e);
            } finally {
                cas.release();
            }
            return () -> {
                try (ExportFile file = target.open(document.file() + extension)) {
                    bytes.writeTo(file.stream());
                    file.commit();
                    schemas.putIfAbsent(document.schemaVersion(), document.schema());
                    return new Written(
                            List.of(file.name()), document.annotations().size(), losses.losses());
                }
            };
        }

        private static DocumentCas cas(ExportDocument document) throws UnwritableDocumentException {
            try {
                return DocumentCas.of(
                        document.text(),
                        document.language(),
                        document.schema(),
                        document.baseLayer().filter(layer -> !layer.isEmpty()),
                        new AnnotationMap(document.annotations()),
                        document.entries());
            } catch (AnnotationMisfitException e) {
                UnwritableDocumentException error =
                        new UnwritableDocumentException(document.name(), Message.of(e));
                error.initCause(e);
                throw error;
            }
        }

        @Override
        public Written finish() throws IOException {
            List<String> files = new ArrayList<>();
            for (Map.Entry<Integer, Schema> entry : schemas.entrySet()) {
                String name =
                        files.isEmpty()
                                ? XmiFormat.TYPE_SYSTEM
                                : "typesystem-" + entry.getKey() + ".xml";
                try (ExportFile file = target.openBeside(name)) {
                    XmiSerialization.writeTypeSystem(entry.getValue(), file.stream());
                    file.commit();
                    files.add(file.name());
                }
            }
            return new Written(files, Losses.NONE);
        }
    }
}
