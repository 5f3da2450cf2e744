/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Proposes keys for types: unique, and none that a command has. */
public final class KeySuggestion {

    private static final String ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789";

    private KeySuggestion() {}

    /**
     * Returns the first Latin letter or digit of a name that is free.
     *
     * @param taken keys of other types, in upper case
     */
    public static Optional<String> ofName(String name, Collection<String> taken) {
        return first(name.toUpperCase(Locale.ROOT), taken);
    }

    /**
     * Returns a key of the name or else any that is free; none when all are taken.
     *
     * @param taken keys of other types, in upper case
     */
    public static Optional<String> any(String name, Collection<String> taken) {
        return ofName(name, taken).or(() -> first(ALL, taken));
    }

    private static Optional<String> first(String keys, Collection<String> taken) {
        return keys.chars()
                .filter(c -> c >= 'A' && c <= 'Z' || c >= '1' && c <= '9')
                .mapToObj(Character::toString)
                .filter(key -> !taken.contains(key) && !ReservedKeys.runsCommand(key))
                .findFirst();
    }
}
