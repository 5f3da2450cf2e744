/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.util.Optional;
import org.scholion.document.Annotation;

/**
 * A place, and what was decided there.
 *
 * @param place the place
 * @param status how it stands
 * @param decision the newest decision that holds there, if there is one
 * @param gold what is in gold there, if anything is
 */
public record JudgedPlace(
        Place place, Status status, Optional<KeptDecision> decision, Optional<Annotation> gold) {

    /** How a place stands. */
    public enum Status {
        /** Nothing was decided there. */
        OPEN,
        /**
         * What someone marked there was made after others were adjudicated, or by someone who had
         * not worked on the document then.
         */
        NEW,
        /** It was decided, and someone has something else there since. */
        CHANGED,
        /** It is decided. */
        SETTLED
    }

    /** Returns whether a rule may settle it: what was decided once is left to people. */
    public boolean isUndecided() {
        return decision.isEmpty();
    }

    /** Returns whether someone has to look at it. */
    public boolean isOpen() {
        return status != Status.SETTLED;
    }
}
