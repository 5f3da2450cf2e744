/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.RefusedEntryException;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a document in its archive, as ECMA-376 part 2 has them. What unpacks to more than
 * any document does is refused; nothing outside is read, and no part declares entities.
 */
final class WordPackage {

    /** So many parts no document has. */
    private static final int MOST_PARTS = 20_000;

    private static final String WHOLE = "_rels/.rels";

    private final Map<String, byte[]> parts;

    private WordPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks the parts that hold XML.
     *
     * @param most how many bytes there may be
     */
    static WordPackage unpack(byte[] packed, long most) throws IOException {
        long left = RefusedEntryException.allowed(packed.length, most);
        Map<String, byte[]> parts = new HashMap<>();
        int count = 0;
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (@Nullable ZipEntry entry = in.getNextEntry();
                    entry != null;
                    entry = in.getNextEntry()) {
                String name = entry.getName();
                boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
                byte[] part = kept ? in.readNBytes(toInt(left + 1)) : new byte[0];
                left -= kept ? part.length : skipped(in, left + 1);
                if (left < 0 || ++count > MOST_PARTS) {
                    throw RefusedEntryException.bomb();
                }
                if (kept) {
                    parts.putIfAbsent(name, part);
                }
            }
        } catch (IllegalArgumentException e) {
            // a name that is no UTF-8
            throw new IOException(e.getMessage(), e);
        }
        return new WordPackage(parts);
    }

    private static int toInt(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE - 16L);
    }

    private static long skipped(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long count = 0;
        for (int read = in.read(buffer); read >= 0 && count < most; read = in.read(buffer)) {
            count += read;
        }
        return count;
    }

    /** Returns the content of a part, if it is there. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /**
     * Returns the name of what the whole package is related to in some way.
     *
     * @param kind the end of the relation's type
     */
    Optional<String> related(String kind) throws IOException, SAXException {
        return target(WHOLE, "", kind);
    }

    /** Returns the name of what a part is related to in some way. */
    Optional<String> related(String part, String kind) throws IOException, SAXException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return target(folder + "_rels/" + part.substring(slash) + ".rels", folder, kind);
    }

    private Optional<String> target(String relations, String folder, String kind)
            throws IOException, SAXException {
        byte[] found = parts.get(relations);
        if (found == null) {
            return Optional.empty();
        }
        Targets targets = new Targets(kind);
        parse(found, targets);
        return targets.first.map(
                target -> target.startsWith("/") ? target.substring(1) : folder + target);
    }

    private static final class Targets extends DefaultHandler {

        private final String kind;
        private Optional<String> first = Optional.empty();

        Targets(String kind) {
            this.kind = kind;
        }

        @Override
        public void startElement(
                @Nullable String uri,
                @Nullable String localName,
                @Nullable String qualified,
                @Nullable Attributes attributes) {
            if (attributes == null || first.isPresent() || !"Relationship".equals(localName)) {
                return;
            }
            @Nullable String type = attributes.getValue("Type");
            @Nullable String target = attributes.getValue("Target");
            boolean within = !"External".equals(attributes.getValue("TargetMode"));
            if (type != null && target != null && within && type.endsWith("/" + kind)) {
                first = Optional.of(target);
            }
        }
    }

    /** Parses a part. */
    static void parse(byte[] part, ContentHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(handler);
            // errors are thrown, and not said to the terminal
            reader.setErrorHandler(new DefaultHandler());
            reader.parse(new InputSource(new ByteArrayInputStream(part)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's parser knows this", e);
        }
    }
}
