/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.Locale;

/**
 * Why two documents may not be parted.
 *
 * @param detail what they share, as far as it can be told
 */
public record Tie(String first, String second, Reason reason, String detail) {

    /** What may tie documents. */
    public enum Reason {
        /** They are nearly the same. */
        NEAR_DUPLICATE,
        /** They came from the same bytes or the same address. */
        SOURCE,
        /** They belong to one conversation. */
        THREAD,
        /** A paragraph is the same in both. */
        PARAGRAPH,
        /** The metadata of one name the other, or both name the same, as their parallel. */
        DECLARED,
        /** Somebody said that one is a translation of the other. */
        CONFIRMED,
        /** They have the same value of what the recipe keeps together. */
        TOGETHER;

        /** Returns its word in files, the same in every language. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
