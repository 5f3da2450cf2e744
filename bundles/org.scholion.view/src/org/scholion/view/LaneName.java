/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.schema.TypeColor;

/**
 * Whose lane it is, at the begin of the line.
 *
 * @param set the set
 * @param text the member's initials
 */
public record LaneName(String set, String text, Rect place, TypeColor color) {

    /** The same name moved down. */
    public LaneName down(int dy) {
        return new LaneName(set, text, place.down(dy), color);
    }
}
