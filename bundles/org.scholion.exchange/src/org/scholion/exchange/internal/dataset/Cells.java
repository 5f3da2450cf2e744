/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Values of cells. */
final class Cells {

    private Cells() {}

    /** Returns a value, or nothing where there is none. */
    static @Nullable Object of(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
