/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.Optional;

/** What a study is about. */
public enum StudyKind {
    /** Items that got labels. */
    CODING("coding"),
    /** Units marked on continua. */
    UNITIZING("unitizing"),
    /** Mentions put into chains. */
    CLUSTERING("clustering"),
    /** Links between units. */
    LINKS("links");

    private final String text;

    StudyKind(String text) {
        this.text = text;
    }

    /** The name on the command line. */
    public String text() {
        return text;
    }

    /** The kind of that name, or empty. */
    public static Optional<StudyKind> named(String name) {
        for (StudyKind kind : values()) {
            if (kind.text.equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
