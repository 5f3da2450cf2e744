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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
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
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.EmbeddedSchema;
import org.scholion.words.Message;

/**
 * Finds and reads the type systems of XMI files. Most files of a folder have the same one, and
 * making a CAS of it costs more than reading a file: those read last are kept, each with CASes that
 * have been used and emptied.
 */
final class TypeSystems {

    /** How many type systems are kept. */
    private static final int KEPT = 3;

    private final List<Known> known = new ArrayList<>();

    /** A type system that was read, and CASes of it that nobody uses. */
    private static final class Known {

        private final byte[] bytes;
        private final TypeSystemDescription description;
        private final Optional<Schema> schema;
        private final Deque<CAS> free = new ArrayDeque<>();

        Known(byte[] bytes, TypeSystemDescription description, Optional<Schema> schema) {
            this.bytes = bytes;
            this.description = description;
            this.schema = schema;
        }

        synchronized Optional<CAS> take() {
            return Optional.ofNullable(free.poll());
        }

        synchronized void giveBack(CAS cas) {
            if (free.size() < Runtime.getRuntime().availableProcessors()) {
                free.push(cas);
            }
        }
    }

    /** An empty CAS for one file, and what it was made from. */
    static final class Lent implements AutoCloseable {

        private final Known known;
        private final CAS cas;
        private final Source source;

        private Lent(Known known, CAS cas, Source source) {
            this.known = known;
            this.cas = cas;
            this.source = source;
        }

        CAS cas() {
            return cas;
        }

        /** Returns the file with the type system. */
        Source source() {
            return source;
        }

        TypeSystemDescription description() {
            return known.description;
        }

        /** Returns the schema that the type system carries, if it is one of ours. */
        Optional<Schema> schema() {
            return known.schema;
        }

        @Override
        public void close() {
            cas.reset();
            known.giveBack(cas);
        }
    }

    /** Returns an empty CAS with the file's type system. */
    Lent casFor(Source xmi, ReadOptions options) throws UnreadableSourceException {
        Source source = find(xmi, options);
        Known types = known(source, options);
        Optional<CAS> used = types.take();
        try {
            return new Lent(
                    types,
                    used.isPresent()
                            ? used.get()
                            : CasCreationUtils.createCas(types.description, null, null),
                    source);
        } catch (UIMAException | RuntimeException e) {
            // UIMA reports some contradictions in a type system unchecked
            throw invalid(source, e);
        }
    }

    private Known known(Source source, ReadOptions options) throws UnreadableSourceException {
        byte[] bytes = SourceText.bytes(source, options.maximumSupportBytes());
        synchronized (known) {
            for (Known each : known) {
                if (Arrays.equals(each.bytes, bytes)) {
                    return each;
                }
            }
        }
        TypeSystemDescription description = read(source, bytes);
        Known read = new Known(bytes, description, schema(source, description));
        synchronized (known) {
            known.add(0, read);
            while (known.size() > KEPT) {
                known.remove(KEPT);
            }
        }
        return read;
    }

    /** Returns the type system of a file that can do without one, if there is one. */
    static Optional<TypeSystemDescription> beside(Source source, ReadOptions options)
            throws UnreadableSourceException {
        Optional<Source> found = found(source, options);
        return found.isPresent()
                ? Optional.of(
                        read(
                                found.get(),
                                SourceText.bytes(found.get(), options.maximumSupportBytes())))
                : Optional.empty();
    }

    /** The one that was named, else one beside the file, else the nearest above it. */
    private static Optional<Source> found(Source xmi, ReadOptions options) {
        if (options.typeSystem().isPresent()) {
            Path named = options.typeSystem().get();
            return Optional.of(FileSource.of(named, named));
        }
        return TypeSystemNames.find(xmi);
    }

    private static Source find(Source xmi, ReadOptions options) throws UnreadableSourceException {
        Optional<Source> found = found(xmi, options);
        if (found.isEmpty()) {
            throw UnreadableSourceException.in(
                    xmi.displayName(),
                    Message.of(
                            "exchange.xmi.no-type-system",
                            "file",
                            XmiFormat.TYPE_SYSTEM,
                            "own",
                            xmi.stem(XmiFormat.EXTENSION) + "." + XmiFormat.TYPE_SYSTEM));
        }
        return found.get();
    }

    /** Returns the schema that a type system carries, if it is one of ours. */
    static Optional<Schema> schema(Source source, TypeSystemDescription description)
            throws UnreadableSourceException {
        try {
            return EmbeddedSchema.of(description, source.displayName());
        } catch (InvalidSchemaException e) {
            UnreadableSourceException error =
                    UnreadableSourceException.in(source.displayName(), Message.of(e));
            error.initCause(e);
            throw error;
        }
    }

    static TypeSystemDescription read(Source source, byte[] bytes)
            throws UnreadableSourceException {
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

    static UnreadableSourceException invalid(Source source, Exception e) {
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
