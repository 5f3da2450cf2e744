/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.scholion.document.cas.CasBorrower;
import org.scholion.document.cas.DocumentCas;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.internal.WritableText;
import org.scholion.exchange.internal.xmi.AttributeKinds;
import org.scholion.exchange.internal.xmi.XmlOutput;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.EmbeddedSchema;
import org.scholion.schema.uima.TypeSystemProjection;
import org.scholion.words.Message;
import org.xml.sax.SAXException;

/** Writes documents as UIMA XMI, and schemas as the type systems that belong to them. */
public final class XmiSerialization {

    /** Java's own readers of XML take names of at most 1,000 characters, the prefix included. */
    private static final int LONGEST_NAME = 950;

    private XmiSerialization() {}

    /**
     * Writes a document that is open. The text is written as it is or not at all: XML cannot hold
     * some control characters, and leaving one out would shift every offset after it.
     *
     * @param name what an error calls the document
     * @throws UnwritableDocumentException when XML cannot hold a character of the text or of an
     *     annotation, or an annotation is outside the text
     */
    public static void write(AnnotatedDocument document, String name, OutputStream out)
            throws UnwritableDocumentException, IOException {
        write(document.text(), name, document::lend, out);
    }

    /**
     * Writes a document from a CAS of its own; else the same.
     *
     * @param text the document's text
     */
    public static void write(DocumentCas document, String text, String name, OutputStream out)
            throws UnwritableDocumentException, IOException {
        write(text, name, document::lend, out);
    }

    private static void write(
            String text,
            String name,
            Function<CasBorrower<Optional<Exception>>, Optional<Exception>> lender,
            OutputStream out)
            throws UnwritableDocumentException, IOException {
        WritableText.checkXml(name, text);
        Optional<Exception> failure = lender.apply(cas -> serialize(cas, text, name, out));
        if (failure.isPresent()) {
            rethrow(failure.get(), name);
        }
    }

    private static void rethrow(Exception failure, String name)
            throws UnwritableDocumentException, IOException {
        switch (failure) {
            case UnwritableDocumentException e -> throw e;
            case IOException e -> throw e;
            case SAXException e when e.getException() instanceof IOException cause -> throw cause;
            case SAXException e
                    when e.getException() instanceof UnwritableDocumentException cause ->
                    throw cause;
            default -> {
                UnwritableDocumentException e =
                        new UnwritableDocumentException(
                                name,
                                Message.of(
                                        "exchange.unwritable.character",
                                        "reason",
                                        Message.of(failure)));
                e.initCause(failure);
                throw e;
            }
        }
    }

    /** Writes the type system of a schema's documents. */
    public static void writeTypeSystem(Schema schema, OutputStream out) throws IOException {
        try {
            TypeSystemDescription system = TypeSystemProjection.of(schema);
            AttributeKinds.describe(system, schema);
            EmbeddedSchema.put(system, schema);
            system.toXML(out);
        } catch (SAXException e) {
            throw e.getException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static Optional<Exception> serialize(
            CAS cas, String text, String name, OutputStream out) {
        try {
            check(cas, text, name);
            checkNames(cas, name);
            new XmiCasSerializer(null).serialize(cas, new XmlOutput(name, out));
            return Optional.empty();
        } catch (UnwritableDocumentException | SAXException e) {
            return Optional.of(e);
        }
    }

    /** UIMA writes what it is told; offsets outside the text would only be noticed by readers. */
    private static void check(CAS cas, String text, String name)
            throws UnwritableDocumentException {
        if (!text.equals(cas.getDocumentText())) {
            throw new IllegalStateException("the CAS of " + name + " has another text");
        }
        Iterator<AnnotationFS> all = cas.getAnnotationIndex().iterator();
        while (all.hasNext()) {
            AnnotationFS annotation = all.next();
            boolean within =
                    annotation.getBegin() >= 0
                            && annotation.getBegin() <= annotation.getEnd()
                            && annotation.getEnd() <= text.length();
            if (!within) {
                throw new UnwritableDocumentException(
                        name,
                        Message.of(
                                "exchange.unwritable.structure",
                                "type",
                                annotation.getType().getShortName(),
                                "begin",
                                annotation.getBegin(),
                                "end",
                                annotation.getEnd()));
            }
        }
    }

    /** What no reader takes is not written: a name of XML that is longer than readers allow. */
    private static void checkNames(CAS cas, String name) throws UnwritableDocumentException {
        Iterator<Type> types = cas.getTypeSystem().getTypeIterator();
        while (types.hasNext()) {
            Type type = types.next();
            Optional<String> tooLong = tooLong(type);
            if (tooLong.isPresent() && cas.getIndexRepository().getAllIndexedFS(type).hasNext()) {
                throw new UnwritableDocumentException(
                        name,
                        Message.of(
                                "exchange.unwritable.long-name",
                                "name",
                                tooLong.get().substring(0, 40),
                                "length",
                                tooLong.get().length(),
                                "most",
                                LONGEST_NAME));
            }
        }
    }

    private static Optional<String> tooLong(Type type) {
        if (type.getShortName().length() > LONGEST_NAME) {
            return Optional.of(type.getShortName());
        }
        for (Feature feature : type.getFeatures()) {
            if (feature.getShortName().length() > LONGEST_NAME) {
                return Optional.of(feature.getShortName());
            }
        }
        return Optional.empty();
    }
}
