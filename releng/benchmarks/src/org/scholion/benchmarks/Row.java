/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks;

import java.util.Locale;

/**
 * What one benchmark measured.
 *
 * @param ours the median of our work, in {@code unit}
 * @param against the median of the peer's work, or the limit, in {@code unit}
 * @param unit such as {@code ms} or {@code MB}
 * @param reach the largest ratio of the two that will do
 */
public record Row(String name, double ours, double against, String unit, double reach) {
    /** Ours by theirs. */
    public double ratio() {
        return ours / against;
    }

    /** Whether the ratio is within reach; false if it is not a number. */
    public boolean ok() {
        return ratio() <= reach;
    }

    String toJson() {
        return String.format(
                Locale.ROOT,
                "{\"name\":\"%s\",\"ours\":%s,\"against\":%s,\"unit\":\"%s\",\"ratio\":%s,"
                        + "\"reach\":%s,\"ok\":%s}",
                name,
                ours,
                against,
                unit,
                ratio(),
                reach,
                ok());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-20s %12.3f %s %12.3f %s %8.3f %8.3f %s",
                name,
                ours,
                unit,
                against,
                unit,
                ratio(),
                reach,
                ok() ? "ok" : "short");
    }
}
