/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.OptionalDouble;

/**
 * How a member's marks compare with gold, where the member worked on an adjudicated document. What
 * the member had when a place was decided counts, and not what was made of it afterwards.
 *
 * @param member the member
 * @param decisions at how many places something was decided
 * @param preAccepted at how many of them by a rule, and just as the member has it: there the member
 *     is held against a gold that their own vote has made
 * @param all over all places
 * @param contested over those alone where not all who worked there had the same
 */
public record MemberFigure(
        String member, int decisions, int preAccepted, Counts all, Counts contested) {

    /**
     * What there is at some places.
     *
     * @param same how many marks of the member are just as gold has them
     * @param own how many marks the member has
     * @param gold how many gold has
     */
    public record Counts(int same, int own, int gold) {

        /** Nothing counted yet. */
        static final Counts NONE = new Counts(0, 0, 0);

        Counts with(boolean hasOwn, boolean hasGold, boolean isSame) {
            return new Counts(
                    same + (hasOwn && hasGold && isSame ? 1 : 0),
                    own + (hasOwn ? 1 : 0),
                    gold + (hasGold ? 1 : 0));
        }

        /**
         * Returns F1 of the member's marks against gold's, from 0 to 1; empty where neither has
         * any, so that it is undefined.
         */
        public OptionalDouble f1() {
            return own + gold == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(2.0 * same / (own + gold));
        }
    }
}
