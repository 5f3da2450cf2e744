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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a member is with a document. */
public enum SetState {
    /** Assigned or opened, nothing said yet. */
    NEW,
    /** Begun. */
    IN_PROGRESS,
    /** The member says it is complete. */
    DONE,
    /** The member passed it over, with a reason. */
    SKIPPED;

    private static final Map<String, SetState> BY_WORD =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(SetState::word, s -> s));

    /** Returns its word in files, commands and JSON, the same in every language. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the state of a word, empty if there is none. */
    public static Optional<SetState> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Returns whether a set in this state takes no operation until it is reopened. */
    public boolean isClosed() {
        return this == DONE || this == SKIPPED;
    }
}
