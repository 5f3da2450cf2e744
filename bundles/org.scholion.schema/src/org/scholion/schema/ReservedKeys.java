/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Set;

/** The keys of the annotation canvas that no type may take as its shortcut. */
public final class ReservedKeys {

    /** Starts a relation from the selection. */
    public static final String RELATE = "R";

    /** Starts a stance from the selection. */
    public static final String STANCE = "S";

    /** Marks the selected annotation as unsure. */
    public static final String UNSURE = "U";

    /** Shows all keys. */
    public static final String ALL_KEYS = "?";

    private static final Set<String> ALL = Set.of(RELATE, STANCE, UNSURE, ALL_KEYS);

    /** Letters of other commands on the text; a type that takes one of them hides the command. */
    private static final Set<String> COMMANDS = Set.of("F", "M", "N", "Q", "V", "W", "X", "Y");

    private ReservedKeys() {}

    /** Tells whether a key, in upper case, runs a command, reserved or not. */
    public static boolean runsCommand(String key) {
        return contains(key) || COMMANDS.contains(key);
    }

    /** Tells whether a key, in upper case, is reserved. */
    public static boolean contains(String key) {
        return ALL.contains(key);
    }
}
