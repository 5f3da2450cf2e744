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
import org.scholion.words.Message;

/**
 * What the literature says about the precision of a figure.
 *
 * @param standardError standard error of the figure
 * @param interval the interval at 95 %
 * @param p two-sided probability of a figure this far from chance if there were only chance; empty
 *     where the literature gives no test
 * @param source the method, with its paper
 */
public record Inference(
        double standardError, Interval interval, OptionalDouble p, Message source) {}
