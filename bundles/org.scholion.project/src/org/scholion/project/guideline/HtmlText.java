/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.util.List;
import java.util.Set;
import org.scholion.project.guideline.TextRun.Style;

/**
 * A page of HTML in the making. All that is written as text is escaped; the only marks are those
 * asked for by name.
 */
final class HtmlText {

    private final StringBuilder page = new StringBuilder();

    /** Begins an element; an attribute without a value is left out. */
    HtmlText open(String element, String... attributesAndValues) {
        page.append('<').append(element);
        for (int i = 0; i < attributesAndValues.length; i += 2) {
            if (!attributesAndValues[i + 1].isEmpty()) {
                page.append(' ').append(attributesAndValues[i]).append("=\"");
                page.append(escaped(attributesAndValues[i + 1])).append('"');
            }
        }
        page.append('>');
        return this;
    }

    /** Ends an element. */
    HtmlText close(String element) {
        page.append("</").append(element).append('>');
        return this;
    }

    /** Ends a line, for whoever reads the file itself. */
    HtmlText line() {
        page.append('\n');
        return this;
    }

    /** Writes a text. */
    HtmlText text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** Writes an element of a text, which runs as its first letter does. */
    HtmlText element(String name, String text, String... attributesAndValues) {
        return open(name, attributesAndValues).name(text).close(name);
    }

    /** Writes a name or a text of the schema, kept apart from what is around it. */
    HtmlText name(String text) {
        page.append("<bdi>").append(escaped(text)).append("</bdi>");
        return this;
    }

    /** Writes blocks of a guideline. */
    HtmlText blocks(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            block(block);
            line();
        }
        return this;
    }

    private void block(TextBlock block) {
        switch (block.kind()) {
            case RULE -> open("hr");
            case CODE -> open("pre", "dir", "auto").text(block.text()).close("pre");
            case HEADING -> {
                open("h4", "dir", direction(block));
                words(block);
                close("h4");
            }
            default -> paragraph(block);
        }
    }

    private void paragraph(TextBlock block) {
        int steps = Math.max(0, block.indent() - 1) + block.quotes();
        String place = steps == 0 ? "" : "margin-inline-start:" + steps * 1.4 + "em";
        boolean item = block.indent() > 0;
        String look = item ? "item" : block.quotes() > 0 ? "quote" : "";
        open("p", "dir", direction(block), "class", look, "style", place);
        if (item) {
            open("span").text(block.marker()).close("span").open("span");
        }
        words(block);
        if (item) {
            close("span");
        }
        close("p");
    }

    private static String direction(TextBlock block) {
        return block.rightToLeft() ? "rtl" : "auto";
    }

    private void words(TextBlock block) {
        int at = 0;
        for (TextRun run : block.runs()) {
            lines(block.text().substring(at, run.begin()));
            styled(block.text().substring(run.begin(), run.end()), run.styles());
            at = run.end();
        }
        lines(block.text().substring(at));
    }

    private void styled(String words, Set<Style> styles) {
        if (styles.contains(Style.STRONG)) {
            open("strong");
        }
        if (styles.contains(Style.EMPHASIS)) {
            open("em");
        }
        String inner =
                styles.contains(Style.CODE) ? "code" : styles.contains(Style.LINK) ? "u" : "";
        if (!inner.isEmpty()) {
            open(inner);
        }
        lines(words);
        if (!inner.isEmpty()) {
            close(inner);
        }
        if (styles.contains(Style.EMPHASIS)) {
            close("em");
        }
        if (styles.contains(Style.STRONG)) {
            close("strong");
        }
    }

    private void lines(String text) {
        page.append(escaped(text).replace("\n", "<br>"));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
