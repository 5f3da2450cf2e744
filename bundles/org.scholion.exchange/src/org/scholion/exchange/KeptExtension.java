/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

/** A source whose documents are called with its extension, as without it another has the name. */
public record KeptExtension(Source wrapped) implements WrappedSource {

    /** Returns the whole name, whatever the extension of its format is. */
    @Override
    public String stem(String extension) {
        return wrapped.name();
    }

    @Override
    public String toString() {
        return displayName();
    }
}
