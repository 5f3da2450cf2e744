/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.io.IOException;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** A source whose documents are called with its extension, as without it another has the name. */
public final class KeptExtension implements Source {

    private final Source source;

    /** Creates the source. */
    public KeptExtension(Source source) {
        this.source = source;
    }

    /** Returns the whole name, whatever the extension of its format is. */
    @Override
    public String stem(String extension) {
        return source.name();
    }

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public String displayName() {
        return source.displayName();
    }

    @Override
    public long size() throws IOException {
        return source.size();
    }

    @Override
    public byte[] bytes(long most) throws IOException {
        return source.bytes(most);
    }

    @Override
    public byte[] head(int count) throws IOException {
        return source.head(count);
    }

    @Override
    public Optional<Source> sibling(String fileName) {
        return source.sibling(fileName);
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        return source.nearest(fileNames);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptExtension kept && kept.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode() + 2;
    }

    @Override
    public String toString() {
        return displayName();
    }
}
