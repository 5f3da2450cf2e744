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

/** A source that is another one but for what it says otherwise. */
public interface WrappedSource extends Source {

    /** Returns the other one. */
    Source wrapped();

    @Override
    default String name() {
        return wrapped().name();
    }

    @Override
    default String displayName() {
        return wrapped().displayName();
    }

    @Override
    default long size() throws IOException {
        return wrapped().size();
    }

    @Override
    default byte[] bytes(long most) throws IOException {
        return wrapped().bytes(most);
    }

    @Override
    default byte[] head(int count) throws IOException {
        return wrapped().head(count);
    }

    @Override
    default Optional<Source> sibling(String fileName) {
        return wrapped().sibling(fileName);
    }

    @Override
    default Optional<Source> nearest(String... fileNames) {
        return wrapped().nearest(fileNames);
    }
}
