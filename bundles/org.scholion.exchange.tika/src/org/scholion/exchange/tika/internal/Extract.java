/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.exchange.Notice;

/**
 * What was found in a file.
 *
 * @param metadata what the file says of itself, and how the text was found
 */
record Extract(String text, SortedMap<String, String> metadata, List<Notice> notices) {

    Extract {
        metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
        notices = List.copyOf(notices);
    }
}
