/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.lane;

import org.scholion.schema.TypeColor;
import org.scholion.view.mark.DocumentMarks;

/**
 * Another set's marks on the same text, to be shown below the words.
 *
 * @param set which set; the ids of its marks say the same
 * @param name whose set it is, in full
 * @param initials what stands at the begin of its lanes; short, and another for each set shown
 * @param color the member's colour, in which all of its marks are drawn
 */
public record SetLane(
        String set, String name, String initials, TypeColor color, DocumentMarks marks) {

    /** Returns the same lane with other marks. */
    public SetLane withMarks(DocumentMarks now) {
        return new SetLane(set, name, initials, color, now);
    }
}
