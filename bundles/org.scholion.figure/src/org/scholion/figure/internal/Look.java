/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import org.scholion.view.look.Shades;

/** The colours of figures: those of the light theme on the white of paper. */
final class Look {

    static final int GROUND = 0xFFFFFF;
    static final int TEXT = 0x1B1D21;

    /** Names of relations and what is less important. */
    static final int QUIET = 0x5C6068;

    /** Arcs: darker than at rest on a screen, since no pointer can bring them out. */
    static final int LINE = 0x8E939B;

    /** Behind pills. */
    static final int PANEL = 0xF2F3F4;

    /** How much of a type's colour tints the ground behind a span. */
    static final double TINT = 0.13;

    static final Shades SHADES = new Shades(false, GROUND, TEXT);

    private Look() {}
}
