/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.project.gold.GoldPlace;

/**
 * A place behind a figure about gold.
 *
 * @param place the place
 * @param each what each member had there, in words
 * @param gold what gold has there, in words
 * @param likeliest what a model holds for the likeliest, in words; empty where it was not asked
 */
public record GoldBehind(
        GoldPlace place, SortedMap<String, String> each, String gold, String likeliest) {

    public GoldBehind {
        each = Collections.unmodifiableSortedMap(new TreeMap<>(each));
    }
}
