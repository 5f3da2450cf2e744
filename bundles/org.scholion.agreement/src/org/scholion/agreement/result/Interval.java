/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import org.scholion.words.Message;

/**
 * A confidence interval. It speaks of other documents like these (or other items, where there are
 * no documents) by these annotators, not of other annotators.
 *
 * @param low lower bound
 * @param high upper bound
 * @param level confidence, for example 0.95
 * @param method how it was found, for example {@code bootstrap-bca}
 */
public record Interval(double low, double high, double level, Message method) {}
