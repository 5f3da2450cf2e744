/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import org.scholion.schema.Tag;

/** The sign that stands for a polarity between holders and targets. */
enum PolaritySign {
    FOR,
    AGAINST,
    NEUTRAL,

    /** A tag that is not on the scale, such as mixed. */
    MIXED,

    /** None is chosen, or one that the schema does not know. */
    UNKNOWN;

    static PolaritySign of(Tag tag) {
        if (tag.value().isEmpty()) {
            return MIXED;
        }
        double value = tag.value().getAsDouble();
        return value > 0 ? FOR : value < 0 ? AGAINST : NEUTRAL;
    }
}
