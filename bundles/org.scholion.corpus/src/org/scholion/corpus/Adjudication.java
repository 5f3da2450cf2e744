/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Locale;

/** How far the adjudication of a document is; it follows from the state of its gold set. */
public enum Adjudication {
    /** Nothing is decided. */
    NONE,
    /** Something is decided, or to be decided. */
    IN_ADJUDICATION,
    /** All that was to be decided is decided. */
    ADJUDICATED;

    /** Returns its word in commands and JSON, the same in every language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns what follows from the state of a gold set. */
    static Adjudication of(SetState gold) {
        return switch (gold) {
            case NEW, SKIPPED -> NONE;
            case IN_PROGRESS -> IN_ADJUDICATION;
            case DONE -> ADJUDICATED;
        };
    }
}
