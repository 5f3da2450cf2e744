/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.scholion.words.Message;

/**
 * What the literature says about the precision of a figure, if items are independent of each other.
 *
 * @param value the figure
 * @param standardError standard error of the figure
 * @param freedom degrees of freedom of Student's t; empty for the normal distribution
 * @param p two-sided probability of a figure this far from chance if there were only chance; empty
 *     where the literature gives no test
 * @param source the method, with its paper
 */
public record Inference(
        double value,
        double standardError,
        OptionalLong freedom,
        OptionalDouble p,
        Message source) {

    /**
     * The interval, as the literature has it: not kept within the range of the measure.
     *
     * @param level confidence, between 0 and 1, such as 0.95
     */
    public Interval interval(double level) {
        double tail = (1 + level) / 2;
        double width =
                freedom.isPresent()
                        ? new TDistribution(freedom.getAsLong()).inverseCumulativeProbability(tail)
                        : new NormalDistribution().inverseCumulativeProbability(tail);
        double half = width * standardError;
        return new Interval(value - half, value + half, level, source);
    }

    /** The interval at 95 %. */
    public Interval interval() {
        return interval(0.95);
    }
}
