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
import java.util.zip.GZIPInputStream;

/** A file packed by gzip: it is called and read as what is packed in it; its size is as packed. */
public record GzipSource(Source wrapped) implements WrappedSource {

    /** What names of such files end with. */
    public static final String EXTENSION = ".gz";

    @Override
    public String name() {
        return wrapped.stem(EXTENSION);
    }

    @Override
    public byte[] bytes(long most) throws IOException {
        byte[] in = wrapped.bytes(most);
        return PackedBytes.all(
                () -> new GZIPInputStream(new ByteArrayInputStream(in)), in.length, most);
    }

    @Override
    public byte[] head(int count) throws IOException {
        byte[] in = wrapped.bytes(ReadOptions.DEFAULT_MAXIMUM_BYTES);
        return PackedBytes.read(() -> new GZIPInputStream(new ByteArrayInputStream(in)), count);
    }

    @Override
    public String toString() {
        return displayName();
    }
}
