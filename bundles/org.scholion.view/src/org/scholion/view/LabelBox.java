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
import org.scholion.view.mark.MarkId;

/**
 * A label above the text.
 *
 * @param text what it says; empty where there was only room for a dot
 * @param place where; for a dot the square it is drawn in
 */
public record LabelBox(MarkId mark, String text, Rect place, TypeColor color) {

    /** Whether only a dot fits. */
    public boolean isDot() {
        return text.isEmpty();
    }

    /** The same label moved down. */
    public LabelBox down(int dy) {
        return new LabelBox(mark, text, place.down(dy), color);
    }
}
