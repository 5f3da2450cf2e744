/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.tei;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Fragment;
import org.scholion.exchange.internal.plain.XmlTree;
import org.scholion.exchange.internal.plain.XmlTree.Element;

/**
 * The text of a document without its elements, and where those are in it. White space is one blank,
 * as TEI has it without {@code xml:space}; what stands by itself begins a line. Of a choice the
 * corrected, regular or expanded form is taken, of an apparatus the lemma. Notes, what is deleted,
 * and what a page says besides are left out.
 */
final class TeiText {

    private static final Set<String> BLOCKS =
            Set.of(
                    "ab",
                    "argument",
                    "bibl",
                    "body",
                    "byline",
                    "castItem",
                    "castList",
                    "cell",
                    "closer",
                    "dateline",
                    "div",
                    "div1",
                    "div2",
                    "div3",
                    "div4",
                    "docTitle",
                    "epigraph",
                    "figure",
                    "floatingText",
                    "front",
                    "back",
                    "group",
                    "head",
                    "item",
                    "l",
                    "label",
                    "lg",
                    "list",
                    "listBibl",
                    "opener",
                    "p",
                    "postscript",
                    "row",
                    "salute",
                    "signed",
                    "sp",
                    "speaker",
                    "stage",
                    "table",
                    "text",
                    "titlePage",
                    "titlePart",
                    "trailer",
                    "u");

    /** What is no part of the running text. */
    private static final Set<String> OUTSIDE =
            Set.of("note", "fw", "figDesc", "del", "surplus", "teiHeader", "standOff", "index");

    private static final List<String> CHOSEN = List.of("corr", "reg", "expan", "lem");
    private static final Set<String> CHOICES = Set.of("choice", "app", "subst");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder raw = new StringBuilder();

    /** Of each unit of the raw text where it is in the text, or {@code -1 -} where it would be. */
    private int[] at = new int[256];

    private final Map<String, Opened> ids = new HashMap<>();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Opened> open = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean blank;
    private boolean lineEnd;
    private int outside;

    /** An element of the text and where it is. */
    record Placed(Element element, int begin, int end) {}

    /** An element that was opened: where it begins, once that is known. */
    private static final class Opened {

        private final int rawBegin;
        private int rawEnd;
        private int begin = -1;
        private int end;

        Opened(int rawBegin) {
            this.rawBegin = rawBegin;
        }
    }

    TeiText(Element textElement) {
        walk(textElement, false);
    }

    String text() {
        return text.toString();
    }

    /** Returns the elements that are no blocks, in the order in which they end. */
    List<Placed> placed() {
        return Collections.unmodifiableList(placed);
    }

    /** Returns the names of the elements that were left out, one for each. */
    List<String> leftOut() {
        return Collections.unmodifiableList(leftOut);
    }

    private void walk(Element element, boolean preserved) {
        boolean preserve =
                element.attribute("space").map(s -> s.equals("preserve")).orElse(preserved);
        boolean block = BLOCKS.contains(element.name());
        if (block) {
            lineEnd = true;
        }
        Opened opened = new Opened(raw.length());
        open.add(opened);
        element.attribute("id").ifPresent(id -> ids.putIfAbsent(id, opened));
        switch (element.name()) {
            case "lb" -> {
                boolean apart = !element.attribute("break").map(b -> b.equals("no")).orElse(false);
                blank |= apart && outside == 0;
            }
            default -> children(element, preserve);
        }
        open.remove(open.size() - 1);
        opened.rawEnd = raw.length();
        opened.end = text.length();
        if (block) {
            lineEnd = true;
        } else if (opened.begin >= 0) {
            placed.add(new Placed(element, opened.begin, opened.end));
        }
    }

    private void children(Element element, boolean preserve) {
        Optional<Element> chosen =
                CHOICES.contains(element.name()) ? chosen(element) : Optional.empty();
        for (XmlTree.Node child : element.children()) {
            switch (child) {
                case XmlTree.Text one -> {
                    if (!CHOICES.contains(element.name())) {
                        add(one.text(), preserve);
                    }
                }
                case Element inner -> {
                    boolean out =
                            OUTSIDE.contains(inner.name())
                                    || chosen.isPresent() && chosen.get() != inner;
                    if (out && outside == 0 && OUTSIDE.contains(inner.name())) {
                        leftOut.add(inner.name());
                    }
                    outside += out ? 1 : 0;
                    walk(inner, preserve);
                    outside -= out ? 1 : 0;
                }
            }
        }
    }

    private static Optional<Element> chosen(Element choice) {
        for (String name : CHOSEN) {
            Optional<Element> found = choice.element(name);
            if (found.isPresent()) {
                return found;
            }
        }
        List<Element> all = choice.elements();
        return choice.name().equals("subst")
                ? choice.element("add")
                : all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    private void add(String piece, boolean preserve) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            boolean kept = outside == 0 && (preserve || !white);
            if (kept) {
                flush();
                for (int o = open.size() - 1; o >= 0 && open.get(o).begin < 0; o--) {
                    open.get(o).begin = text.length();
                }
            } else if (outside == 0) {
                blank = true;
            }
            if (raw.length() == at.length) {
                at = Arrays.copyOf(at, at.length * 2);
            }
            at[raw.length()] = kept ? text.length() : -1 - text.length();
            raw.append(c);
            if (kept) {
                text.append(c);
            }
        }
    }

    /** White space is written when something follows it. */
    private void flush() {
        if (text.length() > 0) {
            if (lineEnd) {
                text.append('\n');
            } else if (blank) {
                text.append(' ');
            }
        }
        lineEnd = false;
        blank = false;
    }

    /** Returns where the element of this id is; empty if there is none. */
    Optional<Fragment> place(String id) {
        return Optional.ofNullable(ids.get(id))
                .map(o -> o.begin < 0 ? new Fragment(o.end, o.end) : new Fragment(o.begin, o.end));
    }

    /**
     * Returns where so many characters are, counted as code points from the beginning of an
     * element; empty if the element is not there or ends before.
     */
    Optional<Fragment> range(String id, int offset, int length) {
        Optional<Opened> found = Optional.ofNullable(ids.get(id));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try {
            int from = raw.offsetByCodePoints(found.get().rawBegin, offset);
            int to = raw.offsetByCodePoints(from, length);
            if (to > found.get().rawEnd) {
                return Optional.empty();
            }
            int begin = begin(from);
            int end = from == to ? begin : end(to - 1);
            return begin <= end ? Optional.of(new Fragment(begin, end)) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            // fewer characters follow
            return Optional.empty();
        }
    }

    private int begin(int rawAt) {
        for (int i = rawAt; i < raw.length(); i++) {
            if (at[i] >= 0) {
                return at[i];
            }
        }
        return text.length();
    }

    private int end(int rawAt) {
        int found = at[rawAt];
        return found >= 0 ? found + 1 : -1 - found;
    }
}
