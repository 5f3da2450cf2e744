/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

/**
 * What intervals are wanted.
 *
 * @param wanted whether any is; without it a figure comes as fast as it can
 * @param level confidence, between 0 and 1, such as 0.95
 * @param resamples how many draws of documents, from 100
 * @param seed of the draws
 */
public record IntervalSettings(boolean wanted, double level, int resamples, long seed) {
    /** Fewer resamples leave nothing at the ends of an interval. */
    public static final int LEAST_RESAMPLES = 100;

    /** 95 % of 1,000 draws. */
    public static final IntervalSettings STANDARD = new IntervalSettings(true, 0.95, 1_000, 1);

    /** The same without any interval. */
    public IntervalSettings none() {
        return new IntervalSettings(false, level, resamples, seed);
    }

    /** Checks the numbers. */
    public IntervalSettings {
        if (!(level > 0 && level < 1) || resamples < LEAST_RESAMPLES) {
            throw new IllegalArgumentException("no such interval: " + level + ", " + resamples);
        }
    }
}
