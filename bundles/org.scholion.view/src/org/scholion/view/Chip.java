/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import org.scholion.document.StanceSide;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.StanceSign;

/**
 * An end of a stance that has no place in the text, in the margin beside its cue.
 *
 * @param text what it says, condensed to the room there is
 * @param fullText what it means in full
 */
public record Chip(
        MarkId mark, StanceSide side, StanceSign sign, String text, String fullText, Rect place) {

    /** The same chip moved down. */
    public Chip down(int dy) {
        return new Chip(mark, side, sign, text, fullText, place.down(dy));
    }
}
