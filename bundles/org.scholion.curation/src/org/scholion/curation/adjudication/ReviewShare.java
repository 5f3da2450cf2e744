/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

/**
 * A random share of agreed places that people look at all the same, so that errors which all made
 * are found. Which places these are follows from the seed and from what is agreed there, and from
 * nothing else: neither from the order in which they are asked for nor from ids, so that the same
 * are shown again after an import. Another document does not share its draws.
 *
 * @param share of how many of them, 0 to 1
 * @param seed kept with the decisions, so that it can be told afterwards which were shown
 */
public record ReviewShare(double share, long seed) {

    /** The share that is looked at unless someone wants another. */
    public static final double USUAL = 0.05;

    public ReviewShare {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is 0 to 1, not " + share);
        }
    }

    /**
     * Returns whether a place is among them.
     *
     * @param document the lasting name of the document
     * @param anchor what is agreed there
     */
    public boolean includes(String document, ContentAnchor anchor) {
        long mixed = seed;
        String what = document + '\n' + DecisionJson.anchor(anchor);
        for (int i = 0; i < what.length(); i++) {
            mixed = Item.mixed(mixed + what.charAt(i) + 0x9e3779b97f4a7c15L);
        }
        return (mixed >>> 11) * 0x1p-53 < share;
    }
}
