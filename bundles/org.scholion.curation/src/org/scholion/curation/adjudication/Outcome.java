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
import java.util.OptionalLong;

/**
 * What was decided.
 *
 * @param none whether none of what people had is right, or what was in gold is so no more
 * @param rule the word of the rule that decided it; empty if a person did
 * @param support who had what gold has now; empty where there is nothing to count, as in what was
 *     imported
 * @param instead the lasting name of the decision that this one is in place of, if there was one at
 *     the place that is about no annotation or another
 * @param review the seed by which an agreed place was drawn to be looked at all the same; empty for
 *     all other places
 */
public record Outcome(
        boolean none,
        Optional<String> rule,
        Optional<Support> support,
        Optional<String> instead,
        OptionalLong review) {

    /** What was decided where nothing had been decided before and nothing was agreed. */
    public Outcome(boolean none, Optional<String> rule, Optional<Support> support) {
        this(none, rule, support, Optional.empty(), OptionalLong.empty());
    }

    /** Returns the same in place of a decision that holds no more because of it. */
    public Outcome instead(String decision) {
        return new Outcome(none, rule, support, Optional.of(decision), review);
    }

    /** Returns the same for a place that was agreed and shown all the same. */
    public Outcome reviewed(long seed) {
        return new Outcome(none, rule, support, instead, OptionalLong.of(seed));
    }

    /** Returns the same, drawn to be looked at if the other was: it is about the same place. */
    Outcome drawnAs(Outcome other) {
        return review.isPresent()
                ? this
                : new Outcome(none, rule, support, instead, other.review());
    }

    /** Returns the same with other figures. */
    public Outcome withSupport(Support counted) {
        return new Outcome(none, rule, Optional.of(counted), instead, review);
    }

    /**
     * How many of those who worked on a document had at a place what gold has there.
     *
     * @param had how many had it, 0 or more
     * @param worked how many worked on the document
     */
    public record Support(int had, int worked) {}
}
