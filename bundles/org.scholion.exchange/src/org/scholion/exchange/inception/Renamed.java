/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.inception;

import java.util.Optional;
import org.scholion.exchange.Source;
import org.scholion.exchange.WrappedSource;

/** A file under another name, with nothing beside it. */
record Renamed(Source wrapped, String name) implements WrappedSource {

    @Override
    public Optional<Source> sibling(String fileName) {
        return Optional.empty();
    }

    @Override
    public Optional<Source> nearest(String... fileNames) {
        return Optional.empty();
    }
}
