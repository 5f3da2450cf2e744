/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceErrors;
import org.scholion.exchange.internal.SourceText;
import org.scholion.words.Message;

/** Finds and reads the type system of an XMI file. */
final class TypeSystems {

    private TypeSystems() {}

    /** Returns an empty CAS with the file's type system. */
    static CAS casFor(Source xmi, ReadOptions options) throws UnreadableSourceException {
        Source source = find(xmi, options);
        TypeSystemDescription description = read(source, options);
        try {
            return CasCreationUtils.createCas(description, null, null);
        } catch (UIMAException | RuntimeException e) {
            // UIMA reports some contradictions in a type system unchecked
            throw invalid(source, e);
        }
    }

    private static Source find(Source xmi, ReadOptions options) throws UnreadableSourceException {
        if (options.typeSystem().isPresent()) {
            Path named = options.typeSystem().get();
            return FileSource.of(named, named);
        }
        String stem = xmi.stem(XmiFormat.EXTENSION);
        String own = stem.substring(stem.lastIndexOf('/') + 1) + "." + XmiFormat.TYPE_SYSTEM;
        Optional<Source> found =
                xmi.sibling(own)
                        .or(() -> xmi.nearest(XmiFormat.TYPE_SYSTEM))
                        .or(() -> xmi.sibling("TypeSystem.xml"));
        if (found.isEmpty()) {
            throw UnreadableSourceException.in(
                    xmi.displayName(),
                    Message.of("exchange.xmi.no-type-system", "file", XmiFormat.TYPE_SYSTEM));
        }
        return found.get();
    }

    private static TypeSystemDescription read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        byte[] bytes = SourceText.bytes(source, options.maximumSupportBytes());
        SecureXml.scan(
                source.displayName(),
                bytes,
                (reader, depth) -> {
                    if (depth == 0 && !reader.getLocalName().equals("typeSystemDescription")) {
                        throw UnreadableSourceException.in(
                                source.displayName(),
                                Message.of(
                                        "exchange.xmi.other-file",
                                        "element",
                                        "<" + reader.getLocalName() + ">"));
                    }
                    if (reader.getLocalName().equals("import")) {
                        throw UnreadableSourceException.atLine(
                                source.displayName(),
                                reader.getLocation().getLineNumber(),
                                Message.of("exchange.xmi.imports"));
                    }
                });
        try {
            TypeSystemDescription description =
                    UIMAFramework.getXMLParser()
                            .parseTypeSystemDescription(
                                    new XMLInputSource(new ByteArrayInputStream(bytes), null));
            Optional<Message> redefined = OwnTypes.redefined(description);
            if (redefined.isPresent()) {
                throw UnreadableSourceException.in(source.displayName(), redefined.get());
            }
            return description;
        } catch (InvalidXMLException | RuntimeException e) {
            // UIMA reports some elements where they do not belong unchecked
            throw invalid(source, e);
        }
    }

    private static UnreadableSourceException invalid(Source source, Exception e) {
        UnreadableSourceException error =
                UnreadableSourceException.in(
                        source.displayName(),
                        Message.of(
                                "exchange.xmi.invalid-types",
                                "reason",
                                Message.verbatim(deepest(e))));
        error.initCause(e);
        return error;
    }

    static String deepest(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).strip();
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    static UnreadableSourceException unreadable(Source source, IOException e) {
        return SourceErrors.unreadable(source, e);
    }
}
