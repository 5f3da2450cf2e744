/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

/** The sign a stance is shown with; colour alone never tells. */
public enum StanceSign {
    /** For. */
    SUPPORT("\uFF0B"),
    /** Against. */
    OPPOSE("\uFF0D"),
    /** Neither, said so. */
    NEUTRAL("\u25CB"),
    /** Both. */
    MIXED("\u00B1"),
    /** Not yet annotated. */
    OPEN("?");

    private final String symbol;

    StanceSign(String symbol) {
        this.symbol = symbol;
    }

    /** The character that is drawn. */
    public String symbol() {
        return symbol;
    }
}
