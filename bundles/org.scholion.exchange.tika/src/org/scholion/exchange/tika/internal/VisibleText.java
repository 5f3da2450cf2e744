/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.words.Message;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text that a page shows, put together from its parts.
 *
 * <p>White space is made one: within a block each run of blanks, tabs and line ends is one blank
 * (those of HTML; a no-break space is a character), and there is none at the ends of a line.
 * Between paragraphs, headings, quotes, lists and tables stands an empty line; between lines, items
 * of a list and rows of a table a line end; between the cells of a row a tab. Text that was laid
 * out beforehand ({@code pre}) keeps its blanks and line ends. Scripts, styles, what is hidden
 * where it stands, and the choices of forms are left out.
 */
final class VisibleText extends DefaultHandler {

    /** The version of these rules; a text that was made by others may be another one. */
    static final int RULES = 1;

    /** How deep parts may lie in one another. Browsers give up at 512. */
    static final int DEEPEST = 2000;

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "head",
                    "title",
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "noembed",
                    "noframes",
                    "iframe",
                    "object",
                    "applet",
                    "svg",
                    "canvas",
                    "audio",
                    "video",
                    "select",
                    "datalist",
                    "textarea");

    private static final Set<String> PARAGRAPHS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "pre",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "figure",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "nav",
                    "aside",
                    "main",
                    "hr",
                    "form",
                    "fieldset");

    private static final Set<String> LINES =
            Set.of(
                    "body",
                    "div",
                    "li",
                    "dt",
                    "dd",
                    "tr",
                    "thead",
                    "tbody",
                    "tfoot",
                    "caption",
                    "br",
                    "address",
                    "figcaption",
                    "details",
                    "summary",
                    "legend",
                    "center",
                    "dir",
                    "menu",
                    "option");

    private static final Set<String> CELLS = Set.of("td", "th");

    /** What stands between what was written and what comes, the least first. */
    private enum Between {
        NOTHING,
        BLANK,
        CELL,
        LINE,
        PARAGRAPH
    }

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private Between between = Between.NOTHING;
    private final StringBuilder kept = new StringBuilder();
    private int cells;
    private boolean inRow;
    private boolean cellBegins;
    private int depth;
    private int hidden;
    private int laidOut;
    private Optional<Message> refusal = Optional.empty();

    /**
     * Creates an empty text.
     *
     * @param most how many UTF-16 units it may have
     */
    VisibleText(int most) {
        this.most = most;
    }

    /** Returns the text so far. */
    String text() {
        return text.toString();
    }

    /** Returns why the rest was not taken, if it was not. */
    Optional<Message> refusal() {
        return refusal;
    }

    @Override
    public void startElement(
            @Nullable String uri,
            @Nullable String localName,
            @Nullable String qualified,
            @Nullable Attributes attributes)
            throws LimitException {
        if (++depth > DEEPEST) {
            throw refuse(Message.of("exchange.extract.too-deep", "most", DEEPEST));
        }
        String name = name(localName, qualified);
        if (hidden > 0 || LEFT_OUT.contains(name) || isHidden(attributes)) {
            hidden++;
            return;
        }
        boundary(name);
        if (CELLS.contains(name)) {
            cellBegins = true;
        } else if (name.equals("pre")) {
            laidOut++;
        } else if (name.equals("tr")) {
            inRow = false;
        }
    }

    @Override
    public void endElement(
            @Nullable String uri, @Nullable String localName, @Nullable String qualified) {
        depth--;
        if (hidden > 0) {
            hidden--;
            return;
        }
        String name = name(localName, qualified);
        if (CELLS.contains(name)) {
            cellBegins = false;
            if (inRow) {
                // what ended within the cell does not end the row
                between = Between.CELL;
                cells++;
            }
            return;
        }
        boundary(name);
        if (name.equals("pre")) {
            laidOut--;
            kept.setLength(0);
        }
    }

    private static String name(@Nullable String localName, @Nullable String qualified) {
        String name = localName == null || localName.isEmpty() ? qualified : localName;
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isHidden(@Nullable Attributes attributes) {
        if (attributes == null) {
            return false;
        }
        if (attributes.getValue("hidden") != null) {
            return true;
        }
        String style = attributes.getValue("style");
        if (style == null) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }

    private void boundary(String name) {
        if (cellBegins) {
            return; // a cell's first paragraph stands where the cell does
        }
        if (PARAGRAPHS.contains(name)) {
            atLeast(Between.PARAGRAPH);
        } else if (LINES.contains(name)) {
            atLeast(Between.LINE);
        }
    }

    private void atLeast(Between other) {
        if (between.compareTo(other) < 0) {
            between = other;
        }
    }

    @Override
    public void characters(char @Nullable [] characters, int start, int length)
            throws LimitException {
        if (hidden > 0 || characters == null) {
            return;
        }
        for (int i = start; i < start + length; i++) {
            char c = characters[i];
            if (laidOut > 0 && isWhite(c)) {
                if (c != '\r') {
                    kept.append(c);
                }
            } else if (isWhite(c)) {
                atLeast(Between.BLANK);
            } else {
                if (laidOut > 0) {
                    appendLaidOut();
                } else {
                    separate();
                }
                text.append(c);
                inRow = true;
                cellBegins = false;
            }
        }
        if (text.length() > most) {
            throw refuse(Message.of("exchange.extract.too-long", "most", most));
        }
    }

    /** A parser's own line ends, such as those between the lines of a page. */
    @Override
    public void ignorableWhitespace(char @Nullable [] characters, int start, int length) {
        if (hidden == 0 && laidOut == 0) {
            atLeast(Between.BLANK);
        }
    }

    /** What follows in text that was laid out; behind a boundary only how far it is indented. */
    private void appendLaidOut() {
        if (between == Between.NOTHING && !text.isEmpty()) {
            text.append(kept);
        } else {
            separate();
            text.append(kept.substring(kept.lastIndexOf("\n") + 1));
        }
        kept.setLength(0);
    }

    /** The white space of HTML. */
    private static boolean isWhite(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private void separate() {
        if (!text.isEmpty()) {
            switch (between) {
                case NOTHING -> {
                    // it goes on
                }
                case BLANK -> text.append(' ');
                case CELL -> text.append("\t".repeat(cells));
                case LINE -> text.append('\n');
                case PARAGRAPH -> text.append("\n\n");
            }
        }
        between = Between.NOTHING;
        cells = 0;
    }

    private LimitException refuse(Message why) {
        refusal = Optional.of(why);
        return new LimitException(why);
    }
}
