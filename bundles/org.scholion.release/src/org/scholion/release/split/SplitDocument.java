/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document that is to be split from others.
 *
 * @param text its text
 * @param textSha256 of its text
 * @param sourceSha256 of the bytes it came from
 * @param labels how many annotations it has by what is to be shared out evenly
 */
public record SplitDocument(
        String name,
        String text,
        String textSha256,
        String sourceSha256,
        Optional<String> language,
        SortedMap<String, String> metadata,
        SortedMap<String, Integer> labels) {

    public SplitDocument {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
