/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.desk;

import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Place;

/**
 * A place on the desk.
 *
 * @param judged the place, and what was decided there
 * @param concern why someone looks at it, or that nobody has to
 */
public record DeskPlace(JudgedPlace judged, Concern concern) {

    /** Why someone looks at a place. */
    public enum Concern {
        /** Nobody has to: all agree, and the rule takes it once that is confirmed. */
        AGREED,
        /** Members have different things there, or only some have something. */
        DIFFERENCE,
        /** All agree, and it was drawn to be looked at all the same. */
        REVIEW,
        /** Someone marked something there after others were adjudicated. */
        NEW,
        /** Someone has something else there than when it was decided. */
        CHANGED
    }

    /** Returns the place. */
    public Place place() {
        return judged.place();
    }

    /** Returns whether it is not decided, or not any more. */
    public boolean isOpen() {
        return judged.isOpen();
    }

    /** Returns whether someone has to look at it, or had to before it was decided. */
    public boolean isWalked() {
        return concern != Concern.AGREED;
    }
}
