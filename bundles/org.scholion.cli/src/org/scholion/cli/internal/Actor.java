/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

/** Who does what the command line does to a project as a whole. */
final class Actor {

    private Actor() {}

    /** Returns the user's name as the system knows it. */
    static String name() {
        String user = System.getProperty("user.name", "");
        return user.isBlank() || user.equals("?") ? "command line" : user;
    }
}
