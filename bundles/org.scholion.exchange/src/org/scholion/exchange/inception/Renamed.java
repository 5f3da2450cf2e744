/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.inception;

import java.io.IOException;
import java.util.Optional;
import org.scholion.exchange.Source;

/** A file under another name. */
record Renamed(Source file, String name) implements Source {

    @Override
    public String displayName() {
        return file.displayName();
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public byte[] bytes(long most) throws IOException {
        return file.bytes(most);
    }

    @Override
    public byte[] head(int count) throws IOException {
        return file.head(count);
    }

    @Override
    public Optional<Source> sibling(String fileName) {
        return Optional.empty();
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        return Optional.empty();
    }
}
