/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import org.scholion.schema.TypeColor;

/**
 * The sign a stance is shown with, and its colour; colour alone never tells. Blue, orange, violet
 * and grey are told apart by colour-blind eyes too.
 */
public enum StanceSign {
    /** For. */
    SUPPORT("\uFF0B", 0x0B62A8, 0x64B4F0),
    /** Against. */
    OPPOSE("\uFF0D", 0xB4500B, 0xF0A050),
    /** Neither, said so. */
    NEUTRAL("\u25CB", 0x5E636B, 0xADB2BA),
    /** Both. */
    MIXED("\u00B1", 0x7A4C9E, 0xC29BE0),
    /** Not yet annotated. */
    OPEN("?", 0x5E636B, 0xADB2BA);

    private final String symbol;

    private final TypeColor color;

    StanceSign(String symbol, int light, int dark) {
        this.symbol = symbol;
        color = new TypeColor(light, dark);
    }

    /** The colour of stances with this sign. */
    public TypeColor color() {
        return color;
    }

    /** The character that is drawn. */
    public String symbol() {
        return symbol;
    }
}
