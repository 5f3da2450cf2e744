/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.Optional;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.text.TextBoundaries;

/** Cuts the words of places and around them out of a text, on one line and between graphemes. */
public final class PlaceWords {

    /** How much is shown around a place, in UTF-16 units. */
    private static final int AROUND = 60;

    /** What would not be read in a list is left out of its middle. */
    private static final int MOST = 160;

    private final TextBoundaries text;
    private final OffsetMap offsets;

    /** Cuts out of a text. */
    public PlaceWords(String text, Optional<String> language) {
        this.text = TextBoundaries.of(text, language.orElse(""));
        offsets = OffsetMap.of(text);
    }

    /** A place with its words. */
    public AgreementPlace of(long documentId, String document, MarkedPlace place) {
        int begin = place.begin();
        int end = place.end();
        boolean somewhere = end > begin;
        return new AgreementPlace(
                documentId,
                document,
                place,
                somewhere ? before(begin) : "",
                somewhere ? shortened(begin, end) : "",
                somewhere ? after(end) : "",
                place.left().map(this::marked).orElse(""),
                place.right().map(this::marked).orElse(""),
                points(Math.min(begin, end), end),
                place.left().map(side -> points(side.begin(), side.end())),
                place.right().map(side -> points(side.begin(), side.end())));
    }

    /** Returns what stands before a place that begins at an offset in UTF-16 units. */
    public String before(int begin) {
        return cut(begin - AROUND, begin);
    }

    /** Returns what stands behind a place that ends at an offset in UTF-16 units. */
    public String after(int end) {
        return cut(end, end + AROUND);
    }

    private Fragment points(int begin, int end) {
        return new Fragment(point(begin), point(end));
    }

    /** Where something is in code points; in the middle of one, where that begins. */
    private int point(int offset) {
        String all = text.text();
        int at = Math.clamp(offset, 0, all.length());
        boolean within =
                at > 0
                        && at < all.length()
                        && Character.isSurrogatePair(all.charAt(at - 1), all.charAt(at));
        return offsets.fromUtf16(OffsetUnit.CODE_POINT, within ? at - 1 : at);
    }

    private String marked(MarkedPlace.Side side) {
        StringBuilder words = new StringBuilder();
        for (Span span : side.annotation().spans()) {
            for (Fragment fragment : span.fragments()) {
                words.append(words.isEmpty() ? "" : " … ");
                words.append(shortened(fragment.begin(), fragment.end()));
            }
        }
        return words.isEmpty() && side.end() > side.begin()
                ? shortened(side.begin(), side.end())
                : words.toString();
    }

    private String shortened(int begin, int end) {
        return end - begin <= MOST
                ? cut(begin, end)
                : cut(begin, begin + MOST / 2) + " … " + cut(end - MOST / 2, end);
    }

    private String cut(int from, int to) {
        int length = text.text().length();
        int begin = text.graphemeFloor(Math.clamp(from, 0, length));
        int end = text.graphemeCeiling(Math.clamp(to, 0, length));
        return text.text().substring(begin, Math.max(begin, end)).replaceAll("\\s+", " ");
    }
}
