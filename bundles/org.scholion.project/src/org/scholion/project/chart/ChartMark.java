/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

/**
 * A part of a picture that stands for places.
 *
 * @param <P> how it says which places these are
 * @param x its left edge
 * @param y its upper edge
 * @param places which places it stands for
 * @param said what it shows, in words
 */
public record ChartMark<P>(
        double x, double y, double width, double height, P places, String said) {}
