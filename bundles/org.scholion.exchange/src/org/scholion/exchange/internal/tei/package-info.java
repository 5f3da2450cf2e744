/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * TEI P5: a text, and what is said of it beside it in {@code standOff}.
 *
 * <p>Source: the <a href="https://tei-c.org/guidelines/p5/">Guidelines of the Text Encoding
 * Initiative</a>, chapters "Linking, Segmentation, and Alignment" (the pointer schemes {@code
 * string-range()} and {@code string-index()}, which count characters, and the element {@code
 * standOff}), "Simple Analytic Mechanisms" ({@code span}, {@code interp}, {@code w}, {@code s}),
 * "Feature Structures" and "Names, Dates, People, and Places".
 */
@NonNullByDefault
package org.scholion.exchange.internal.tei;

import org.eclipse.jdt.annotation.NonNullByDefault;
