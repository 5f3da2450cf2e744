/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How often agreed places that were drawn and looked at were decided otherwise than all had them:
 * errors that all share.
 *
 * @param seed by which they are drawn in this project
 * @param looked how many were looked at and are decided
 * @param wrong at how many of them gold is not what all had
 */
public record SharedErrors(long seed, int looked, int wrong) {

    /** Counts them at places. */
    public static SharedErrors of(long seed, List<GoldPlace> places) {
        List<GoldPlace> looked = places.stream().filter(GoldPlace::isReviewed).toList();
        return new SharedErrors(
                seed,
                looked.size(),
                (int) looked.stream().filter(place -> !place.isAsAllHad()).count());
    }

    /** Returns the rate, from 0 to 1; empty where none was looked at. */
    public OptionalDouble rate() {
        return looked == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) wrong / looked);
    }
}
