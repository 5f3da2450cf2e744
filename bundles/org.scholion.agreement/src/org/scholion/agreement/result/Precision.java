/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import java.util.Optional;
import org.scholion.words.Message;

/**
 * How sure a figure is.
 *
 * @param interval its interval; empty where there is none
 * @param missing why there is no interval; empty where there is one, or none was asked for
 */
public record Precision(Optional<Interval> interval, Optional<Message> missing) {
    /** No interval, and none asked for. */
    public static final Precision NONE = new Precision(Optional.empty(), Optional.empty());

    /**
     * Intervals narrower than that come of rounding: the figures they are made of are all alike.
     */
    private static final double NO_WIDTH = 1e-9;

    /** No interval for a reason. */
    public static Precision without(Message why) {
        return new Precision(Optional.empty(), Optional.of(why));
    }

    /**
     * An interval, kept within the range of its measure. One without width says nothing and is left
     * out with that reason.
     *
     * @param lowest the least figure there can be, or negative infinity
     * @param highest the greatest figure there can be
     */
    public static Precision of(Interval found, double lowest, double highest) {
        if (!Double.isFinite(found.low()) || !Double.isFinite(found.high())) {
            return without(Message.of("agreement.interval.not-finite"));
        }
        if (found.high() - found.low() < NO_WIDTH) {
            return without(Message.of("agreement.interval.no-width", "method", found.method()));
        }
        return new Precision(
                Optional.of(
                        new Interval(
                                Math.min(highest, Math.max(lowest, found.low())),
                                Math.max(lowest, Math.min(highest, found.high())),
                                found.level(),
                                found.method())),
                Optional.empty());
    }
}
