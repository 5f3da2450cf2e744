/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Fragment;

/**
 * Line breaks inside of spans. brat shows a line of the text for each of its lines and has no span
 * over a break: it is cut there, and what only breaks part is one piece when it is read again.
 */
final class LineBreaks {

    private LineBreaks() {}

    /** Returns the fragments, those that only line breaks part made one. */
    static List<Fragment> joined(String text, List<Fragment> fragments) {
        List<Fragment> joined = new ArrayList<>();
        for (Fragment fragment : fragments) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).end() < fragment.begin()
                    && isBreaks(text, joined.get(last).end(), fragment.begin())) {
                joined.set(last, new Fragment(joined.get(last).begin(), fragment.end()));
            } else {
                joined.add(fragment);
            }
        }
        return joined;
    }

    /** Returns the fragments cut at line breaks; as they are where there is nothing else. */
    static List<Fragment> cut(String text, List<Fragment> fragments) {
        List<Fragment> cut = new ArrayList<>();
        for (Fragment fragment : fragments) {
            int begin = fragment.begin();
            for (int i = fragment.begin(); i <= fragment.end(); i++) {
                if (i == fragment.end() || BratText.breaksLine(text.charAt(i))) {
                    if (begin < i) {
                        cut.add(new Fragment(begin, i));
                    }
                    begin = i + 1;
                }
            }
        }
        return cut.isEmpty() ? fragments : cut;
    }

    private static boolean isBreaks(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!BratText.breaksLine(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
