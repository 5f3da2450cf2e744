/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One member's work as a project file of its own.
 *
 * @param id the store's number
 * @param ulid its lasting name, the same in the project and in the package
 * @param member whose work it is
 * @param file the name it was made under, without its folder
 * @param state what has become of it
 * @param madeBy who made it
 * @param madeAt when
 * @param sets the ids of the sets in it
 */
public record WorkPackage(
        long id,
        Ulid ulid,
        String member,
        String file,
        State state,
        String madeBy,
        Instant madeAt,
        List<Long> sets) {

    public WorkPackage {
        sets = List.copyOf(sets);
    }

    /** What has become of a package. */
    public enum State {
        /** It is handed out: its sets take no annotator's operation in the project. */
        OUT,
        /** Its work came home. */
        MERGED,
        /** The project has its sets back without it. */
        TAKEN_BACK,
        /** This very project is the package. */
        HERE;

        /** Returns its word in files and JSON, the same in every language. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Returns the state of a word, empty if there is none. */
        public static Optional<State> ofWord(String word) {
            return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
        }
    }
}
