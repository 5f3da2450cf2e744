/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.inception;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.RefusedEntryException;
import org.scholion.exchange.Source;

/** An XMI in an archive with its type system, called as its document is. */
final class PackedSet implements Source {

    private static final String XMI = ".xmi";
    private static final String TYPES = "typesystem.xml";

    private final Source archive;
    private final String document;
    private final String part;

    private PackedSet(Source archive, String document, String part) {
        this.archive = archive;
        this.document = document;
        this.part = part;
    }

    /** The set in an archive, called by the name of its document. */
    static PackedSet of(Source archive, String document) {
        return new PackedSet(archive, document, XMI);
    }

    @Override
    public String name() {
        return part.equals(XMI) ? document + XMI : TYPES;
    }

    @Override
    public String displayName() {
        return part.equals(XMI) ? archive.displayName() : archive.displayName() + "!/" + TYPES;
    }

    @Override
    public long size() throws IOException {
        return archive.size();
    }

    @Override
    public byte[] bytes(long most) throws IOException {
        byte[] packed = archive.bytes(most);
        Map<String, byte[]> parts = new TreeMap<>();
        long left = RefusedEntryException.allowed(packed.length, most);
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            for (@Nullable ZipEntry entry = zip.getNextEntry();
                    entry != null;
                    entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 16L));
                left -= bytes.length;
                if (left < 0) {
                    throw RefusedEntryException.bomb();
                }
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(XMI)) {
                    parts.putIfAbsent(XMI, bytes);
                } else if (name.endsWith(TYPES)) {
                    parts.putIfAbsent(TYPES, bytes);
                }
            }
        }
        return Optional.ofNullable(parts.get(part))
                .orElseThrow(() -> RefusedEntryException.lacking(part));
    }

    @Override
    public byte[] head(int count) throws IOException {
        byte[] all = bytes(ReadOptions.DEFAULT_MAXIMUM_BYTES);
        return Arrays.copyOf(all, Math.min(count, all.length));
    }

    @Override
    public Optional<Source> sibling(String fileName) {
        return fileName.equals(TYPES)
                ? Optional.of(new PackedSet(archive, document, TYPES))
                : Optional.empty();
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        return Arrays.asList(fileNames).contains(TYPES) ? sibling(TYPES) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PackedSet set
                && set.archive.equals(archive)
                && set.part.equals(part);
    }

    @Override
    public int hashCode() {
        return archive.hashCode() * 31 + part.hashCode();
    }

    @Override
    public String toString() {
        return displayName();
    }
}
