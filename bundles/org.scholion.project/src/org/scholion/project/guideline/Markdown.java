/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.scholion.project.guideline.TextRun.Style;

/**
 * Markdown (CommonMark 0.31) as blocks of plain text with styled runs. Nothing is fetched, and
 * nothing can be followed: of a link its words and where it leads to are shown, of an image what is
 * written in its place; HTML stands as it was written.
 *
 * <p>Walks the tree without recursion, so that a text of nothing but marks is only odd to look at.
 */
public final class Markdown {

    /** Quotations and lists in each other beyond this are text. */
    private static final int DEEPEST = 32;

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();
    private static final String BULLET = "\u2022";

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextRun> runs = new ArrayList<>();
    private final Map<Style, Integer> open = new EnumMap<>(Style.class);
    private int styledFrom;
    private int indent;
    private int quotes;
    private Optional<String> marker = Optional.empty();
    private boolean rightToLeft;

    private Markdown() {}

    /** Returns the blocks of a text. */
    public static List<TextBlock> blocks(String markdown) {
        Markdown reading = new Markdown();
        reading.walk(PARSER.parse(markdown));
        return List.copyOf(reading.blocks);
    }

    /** Returns a text that is no Markdown as the one block it is, none where it is empty. */
    public static List<TextBlock> plain(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(
                        new TextBlock(
                                TextBlock.Kind.PARAGRAPH,
                                0,
                                0,
                                0,
                                "",
                                text,
                                List.of(),
                                isRightToLeft(text, false)));
    }

    private void walk(Node root) {
        Node node = root;
        while (true) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null) {
                leave(node);
                if (node == root) {
                    return;
                }
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                }
            }
            node = next;
        }
    }

    private void enter(Node node) {
        switch (node) {
            case BlockQuote quote -> quotes++;
            case BulletList list -> indent++;
            case OrderedList list -> indent++;
            case ListItem item -> {
                marker.ifPresent(m -> block(TextBlock.Kind.PARAGRAPH, 0));
                marker = Optional.of(markerOf(item));
            }
            case FencedCodeBlock code -> literal(code.getLiteral());
            case IndentedCodeBlock code -> literal(code.getLiteral());
            case HtmlBlock html -> literal(html.getLiteral());
            case ThematicBreak rule -> block(TextBlock.Kind.RULE, 0);
            case Text words -> text.append(words.getLiteral());
            case Code code -> {
                begin(Style.CODE);
                text.append(code.getLiteral());
                end(Style.CODE);
            }
            case HtmlInline html -> text.append(html.getLiteral());
            case SoftLineBreak line -> text.append(' ');
            case HardLineBreak line -> text.append('\n');
            case Emphasis words -> begin(Style.EMPHASIS);
            case StrongEmphasis words -> begin(Style.STRONG);
            case Link link -> begin(Style.LINK);
            default -> {
                // a paragraph or heading says all when it ends, an image is its words
            }
        }
    }

    private void leave(Node node) {
        switch (node) {
            case BlockQuote quote -> quotes--;
            case BulletList list -> indent--;
            case OrderedList list -> indent--;
            // an item of nothing still shows its marker
            case ListItem item -> marker.ifPresent(m -> block(TextBlock.Kind.PARAGRAPH, 0));
            case Paragraph words -> block(TextBlock.Kind.PARAGRAPH, 0);
            case Heading heading -> block(TextBlock.Kind.HEADING, heading.getLevel());
            case Emphasis words -> end(Style.EMPHASIS);
            case StrongEmphasis words -> end(Style.STRONG);
            case Link link -> {
                end(Style.LINK);
                leadsTo(link.getDestination(), link.getFirstChild());
            }
            case Image image -> leadsTo(image.getDestination(), image.getFirstChild());
            default -> {
                // all of it was said when it began
            }
        }
    }

    private void leadsTo(String destination, Node words) {
        String said = words instanceof Text plain ? plain.getLiteral() : "";
        if (!destination.isEmpty()
                && !destination.equals(said)
                && !destination.equals("mailto:" + said)) {
            text.append(" (").append(destination).append(')');
        }
    }

    private static String markerOf(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return BULLET;
        }
        Integer first = list.getMarkerStartNumber();
        int number = first == null ? 1 : first;
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        String delimiter = list.getMarkerDelimiter();
        return number + (delimiter == null ? "." : delimiter);
    }

    private void literal(String lines) {
        text.append(lines.stripTrailing());
        block(TextBlock.Kind.CODE, 0);
    }

    private void block(TextBlock.Kind kind, int level) {
        String said = text.toString();
        rightToLeft = isRightToLeft(said, rightToLeft);
        blocks.add(
                new TextBlock(
                        kind,
                        level,
                        indent,
                        quotes,
                        marker.orElse(""),
                        said,
                        runs,
                        kind != TextBlock.Kind.CODE && rightToLeft));
        marker = Optional.empty();
        text.setLength(0);
        runs.clear();
        styledFrom = 0;
    }

    /** Returns whether a text runs from right to left, by its first letter. */
    static boolean isRightToLeft(String text, boolean otherwise) {
        int direction =
                otherwise
                        ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT
                        : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        return !new Bidi(text, direction).baseIsLeftToRight();
    }

    private void begin(Style style) {
        styled();
        open.merge(style, 1, Integer::sum);
    }

    private void end(Style style) {
        styled();
        int times = open.getOrDefault(style, 1);
        if (times > 1) {
            open.put(style, times - 1);
        } else {
            open.remove(style);
        }
    }

    /** Notes how what was said since the last change looks. */
    private void styled() {
        Set<Style> now =
                open.isEmpty() ? EnumSet.noneOf(Style.class) : EnumSet.copyOf(open.keySet());
        if (!now.isEmpty() && text.length() > styledFrom) {
            TextRun run = new TextRun(styledFrom, text.length(), now);
            if (!runs.isEmpty()
                    && runs.getLast().end() == run.begin()
                    && runs.getLast().styles().equals(run.styles())) {
                run = new TextRun(runs.removeLast().begin(), run.end(), now);
            }
            runs.add(run);
        }
        styledFrom = text.length();
    }
}
