/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.EnumMap;
import java.util.Map;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;

/**
 * What a member has done over all documents.
 *
 * @param byState how many sets are in each state that any is in
 * @param annotations how many annotations are in them
 */
public record MemberTotals(Map<SetState, Integer> byState, long annotations) {

    /** Nothing done. */
    public static final MemberTotals NONE = new MemberTotals(Map.of(), 0);

    public MemberTotals {
        byState = Map.copyOf(byState);
    }

    /** Returns how many sets are in a state. */
    public int count(SetState state) {
        return byState.getOrDefault(state, 0);
    }

    /** Returns how many sets there are. */
    public int sets() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns this with a set more or less.
     *
     * @param sign 1 for more, -1 for less
     */
    MemberTotals with(SetOverview set, int sign) {
        Map<SetState, Integer> now = new EnumMap<>(SetState.class);
        now.putAll(byState);
        now.merge(set.state(), sign, Integer::sum);
        now.values().removeIf(count -> count == 0);
        return new MemberTotals(now, annotations + (long) sign * set.annotations());
    }
}
