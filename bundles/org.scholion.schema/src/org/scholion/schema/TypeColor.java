/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Locale;

/**
 * The colour of a type or tag, one variant for each theme.
 *
 * @param light 0xRRGGBB, used on a light ground
 * @param dark 0xRRGGBB, used on a dark ground
 */
public record TypeColor(int light, int dark) {

    public TypeColor {
        if (light < 0 || light > 0xFFFFFF || dark < 0 || dark > 0xFFFFFF) {
            throw new IllegalArgumentException("a colour is 0x000000 to 0xFFFFFF");
        }
    }

    /** Returns {@code #RRGGBB} for the given theme. */
    public String hex(boolean darkTheme) {
        return String.format(Locale.ROOT, "#%06X", darkTheme ? dark : light);
    }
}
