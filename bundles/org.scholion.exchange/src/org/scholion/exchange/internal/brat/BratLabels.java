/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The labels of a {@code visual.conf}. brat shows them in place of the names it stores; we write
 * names there that brat cannot store, and find them again.
 */
final class BratLabels {

    /** Others' labels may look like names that were changed, so ours say what they are. */
    private static final String OURS = "#changed-by-scholion";

    /** Enough for brat to draw with; it wants to be told. */
    private static final List<String> DRAWING =
            List.of("[drawing]", "SPAN_DEFAULT\tbgColor:lightgreen", "ARC_DEFAULT\tcolor:black");

    private BratLabels() {}

    /** Returns the names that stored names stand for, where those were made from them. */
    static SortedMap<String, String> originals(String content) {
        SortedMap<String, String> originals = new TreeMap<>();
        if (!content.startsWith(OURS)) {
            return originals;
        }
        boolean labels = false;
        for (String raw : content.split("\\R")) {
            String line = raw.strip();
            if (line.startsWith("[")) {
                labels = line.equalsIgnoreCase("[labels]");
            } else if (labels && line.indexOf('|') > 0) {
                String[] parts = line.split("\\|");
                String stored = parts[0].strip();
                String label = parts.length > 1 ? parts[1].strip() : "";
                if (!label.isEmpty() && isMadeFrom(stored, label)) {
                    originals.put(stored, label);
                }
            }
        }
        return originals;
    }

    private static boolean isMadeFrom(String stored, String label) {
        String made = BratNames.stored(label);
        return !BratNames.isName(label)
                && stored.startsWith(made)
                && stored.substring(made.length()).matches("(-[0-9]{1,9})?");
    }

    /** Returns a {@code visual.conf} that labels stored names with what they were made from. */
    static String text(Map<String, String> originals) {
        StringBuilder text = new StringBuilder(OURS).append("\n\n[labels]\n\n");
        originals.forEach(
                (stored, name) -> {
                    String label = BratText.quoted(name).replace('\t', ' ').strip();
                    if (label.indexOf('|') < 0) {
                        text.append(stored).append(" | ").append(label).append('\n');
                    }
                });
        text.append('\n');
        DRAWING.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
