/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far what happened here and what happened in a package are the same.
 *
 * @param met what the package has and is here already, and what it is here; in order
 * @param left what the package has beyond that
 * @param wentOn whether something happened here that is not from the package, leaving apart what
 *     stands beside everybody's work
 */
record Meeting<T>(Map<T, T> met, List<T> left, boolean wentOn) {

    /** Tells whether two are the same. */
    @FunctionalInterface
    interface Same<T> {
        boolean test(T here, T there);
    }

    /** Tells whether something here stands beside everybody's work. */
    @FunctionalInterface
    interface Apart<T> {
        boolean test(T here) throws SQLException;
    }

    static <T> Meeting<T> of(List<T> here, List<T> there, Same<T> same, Apart<T> apart)
            throws SQLException {
        Map<T, T> met = new LinkedHashMap<>();
        int next = 0;
        boolean wentOn = false;
        for (T one : here) {
            if (next < there.size() && same.test(one, there.get(next))) {
                met.put(there.get(next), one);
                next++;
            } else if (!apart.test(one)) {
                wentOn = true;
                break;
            }
        }
        return new Meeting<>(met, new ArrayList<>(there.subList(next, there.size())), wentOn);
    }
}
