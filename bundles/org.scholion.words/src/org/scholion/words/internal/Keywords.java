/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words.internal;

import java.util.Locale;

/** Keywords by which a pattern selects words. */
public final class Keywords {

    private Keywords() {}

    /**
     * Returns the keyword of a constant: its name in small letters, such as {@code in_progress}.
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
