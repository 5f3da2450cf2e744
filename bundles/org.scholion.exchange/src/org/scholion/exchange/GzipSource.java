/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.eclipse.jdt.annotation.Nullable;

/** A file packed by gzip: it is called and read as what is packed in it. */
public final class GzipSource implements Source {

    /** What names of such files end with. */
    public static final String EXTENSION = ".gz";

    private final Source packed;

    /** Creates the source. */
    public GzipSource(Source packed) {
        this.packed = packed;
    }

    @Override
    public String name() {
        return packed.stem(EXTENSION);
    }

    @Override
    public String displayName() {
        return packed.displayName();
    }

    /** Returns the size of the packed file: what it unpacks to is known when it is read. */
    @Override
    public long size() throws IOException {
        return packed.size();
    }

    @Override
    public byte[] bytes(long most) throws IOException {
        byte[] in = packed.bytes(most);
        return PackedBytes.all(
                () -> new GZIPInputStream(new ByteArrayInputStream(in)), in.length, most);
    }

    @Override
    public byte[] head(int count) throws IOException {
        byte[] in = packed.bytes(ReadOptions.DEFAULT_MAXIMUM_BYTES);
        return PackedBytes.read(() -> new GZIPInputStream(new ByteArrayInputStream(in)), count);
    }

    @Override
    public Optional<Source> sibling(String fileName) {
        return packed.sibling(fileName);
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        return packed.nearest(fileNames);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GzipSource source && source.packed.equals(packed);
    }

    @Override
    public int hashCode() {
        return packed.hashCode() + 1;
    }

    @Override
    public String toString() {
        return displayName();
    }
}
