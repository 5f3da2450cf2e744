/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.lane;

import java.util.Optional;
import org.scholion.view.mark.Mark;

/**
 * How another set differs from one's own at a place.
 *
 * @param lane the other set
 * @param kind in what they differ
 * @param own one's own mark; empty where one has none
 * @param other the other set's mark; empty where it has none
 */
public record SetDifference(SetLane lane, Kind kind, Optional<Mark> own, Optional<Mark> other) {

    /** In what two sets differ. */
    public enum Kind {
        /** Marks of one type that overlap have other borders. */
        SPAN,
        /** The same words have other labels. */
        LABEL,
        /** Marks that overlap have both other borders and other labels. */
        BOTH,
        /** The other set has a mark where one has none. */
        OTHER_ALONE,
        /** One has a mark where the other set has none. */
        OWN_ALONE
    }
}
