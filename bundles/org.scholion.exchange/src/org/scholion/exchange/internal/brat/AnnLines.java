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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.Losses;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/** The lines of a {@code .ann} file being written, and the ids given out so far. */
final class AnnLines {

    /** A type at a span. */
    private record Place(String type, Span span) {}

    private static final Message AT_BREAK = Message.of("exchange.lost.at-break");

    private final String document;
    private final String text;
    private final Losses.Recorder losses;
    private final OffsetMap offsets;
    private final List<String> spans = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Map<Place, String> triggers = new HashMap<>();
    private int spanCount;
    private int relationCount;
    private int eventCount;
    private int attributeCount;
    private int normalizationCount;
    private int noteCount;

    AnnLines(String document, String text, Losses.Recorder losses) {
        this.document = document;
        this.text = text;
        this.losses = losses;
        offsets = OffsetMap.of(text);
    }

    /** Writes a T line, cut where lines of the text end, and returns its id. */
    String textBound(String type, Span span) {
        String id = "T" + ++spanCount;
        List<Fragment> cut = LineBreaks.cut(text, span.fragments());
        if (!LineBreaks.joined(text, cut).equals(span.fragments())) {
            losses.add(AT_BREAK, () -> PlaceMessages.at(document, span.begin()));
        }
        List<String> pieces = new ArrayList<>();
        List<String> covered = new ArrayList<>();
        for (Fragment fragment : cut) {
            covered.add(text.substring(fragment.begin(), fragment.end()));
            pieces.add(
                    offsets.fromUtf16(OffsetUnit.CODE_POINT, fragment.begin())
                            + " "
                            + offsets.fromUtf16(OffsetUnit.CODE_POINT, fragment.end()));
        }
        spans.add(
                id
                        + "\t"
                        + type
                        + " "
                        + String.join(";", pieces)
                        + "\t"
                        + BratText.quoted(String.join(" ", covered)));
        return id;
    }

    /**
     * Writes a T line that an event of the same type at the same place may use as its trigger: it
     * carries something, so that a reader keeps it as a mention all the same.
     */
    String reusableSpan(String type, Span span) {
        String id = textBound(type, span);
        triggers.putIfAbsent(new Place(type, span), id);
        return id;
    }

    /** Returns the id of a T line to trigger an event, shared by events of a type at a place. */
    String trigger(String type, Span span) {
        Place place = new Place(type, span);
        String known = triggers.get(place);
        if (known != null) {
            return known;
        }
        String id = textBound(type, span);
        triggers.put(place, id);
        return id;
    }

    String relationId() {
        return "R" + ++relationCount;
    }

    String eventId() {
        return "E" + ++eventCount;
    }

    void relation(String id, String type, List<String> arguments) {
        others.add(id + "\t" + type + " " + String.join(" ", arguments));
    }

    void event(String id, String type, String trigger, List<String> arguments) {
        String tail = arguments.isEmpty() ? "" : " " + String.join(" ", arguments);
        others.add(id + "\t" + type + ":" + trigger + tail);
    }

    void equivalent(String type, List<String> members) {
        if (!members.isEmpty()) {
            others.add("*\t" + type + " " + String.join(" ", members));
        }
    }

    /** Writes an A line and returns its id; an empty value means none. */
    String attribute(String name, String target, String value) {
        String id = "A" + ++attributeCount;
        others.add(id + "\t" + name + " " + target + (value.isEmpty() ? "" : " " + value));
        return id;
    }

    String normalization(String type, String target, String reference, String name) {
        String id = "N" + ++normalizationCount;
        others.add(id + "\t" + type + " " + target + " " + reference + "\t" + name);
        return id;
    }

    String note(String kind, String target, String line) {
        String id = "#" + ++noteCount;
        others.add(id + "\t" + kind + " " + target + "\t" + line);
        return id;
    }

    String text() {
        StringBuilder all = new StringBuilder();
        spans.forEach(line -> all.append(line).append('\n'));
        others.forEach(line -> all.append(line).append('\n'));
        return all.toString();
    }
}
