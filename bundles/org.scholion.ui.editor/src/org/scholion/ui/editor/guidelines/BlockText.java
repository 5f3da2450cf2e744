/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.guidelines;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.scholion.project.guideline.TextBlock;
import org.scholion.project.guideline.TextRun;
import org.scholion.project.guideline.TextRun.Style;
import org.scholion.ui.theme.ColorRole;
import org.scholion.ui.theme.ThemeColors;

/**
 * Blocks of text in native controls. One control has one direction, so that blocks that follow each
 * other and run the same way share one; those that run from right to left stand at the right.
 */
final class BlockText {

    private static final int INDENT = 16;
    private static final int GAP = 6;

    /** A hairline across, in characters a reader or a screen reader can do without. */
    private static final String RULE = "\u2500".repeat(12);

    private final GuidelineFonts fonts;
    private final ColorRole color;

    /**
     * Creates what makes them.
     *
     * @param color what their words are written in
     */
    BlockText(GuidelineFonts fonts, ColorRole color) {
        this.fonts = fonts;
        this.color = color;
    }

    /** Makes controls for blocks, in their order. */
    List<StyledText> make(Composite parent, List<TextBlock> blocks) {
        List<StyledText> made = new ArrayList<>();
        List<TextBlock> alike = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (!alike.isEmpty() && alike.getLast().rightToLeft() != block.rightToLeft()) {
                made.add(control(parent, alike));
                alike.clear();
            }
            alike.add(block);
        }
        if (!alike.isEmpty()) {
            made.add(control(parent, alike));
        }
        return made;
    }

    private StyledText control(Composite parent, List<TextBlock> blocks) {
        int direction = blocks.getFirst().rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        StyledText control =
                new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | direction);
        control.setForeground(ThemeColors.color(color));
        // where no theme does so: as what is around it
        control.setBackground(parent.getBackground());
        control.setCaret(null);
        StringBuilder text = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        List<Runnable> lines = new ArrayList<>();
        for (TextBlock block : blocks) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int line = (int) text.chars().filter(c -> c == '\n').count();
            String before = block.marker().isEmpty() ? "" : block.marker() + " ";
            int begin = text.length();
            text.append(before);
            String words = block.kind() == TextBlock.Kind.RULE ? RULE : block.text();
            append(text, words, block, styles);
            StyleRange whole = styled(begin, before.length(), block);
            if (!before.isEmpty()) {
                styles.add(whole);
            }
            int count = 1 + (int) words.chars().filter(c -> c == '\n').count();
            boolean first = line == 0;
            lines.add(() -> place(control, block, before, line, count, first));
        }
        control.setText(text.toString());
        styles.sort((one, other) -> Integer.compare(one.start, other.start));
        control.setStyleRanges(styles.toArray(StyleRange[]::new));
        lines.forEach(Runnable::run);
        return control;
    }

    /** Writes the words of a block, all of which have a style of their own or the block's. */
    private void append(
            StringBuilder text, String words, TextBlock block, List<StyleRange> styles) {
        int from = text.length();
        int at = 0;
        for (TextRun run : block.runs()) {
            add(styles, styled(from + at, run.begin() - at, block));
            StyleRange range = styled(from + run.begin(), run.end() - run.begin(), block);
            range.font = fonts.of(block, run.styles());
            range.underline = run.styles().contains(Style.LINK);
            if (run.styles().contains(Style.CODE)) {
                range.background = ThemeColors.color(ColorRole.PANEL);
            }
            add(styles, range);
            at = run.end();
        }
        add(styles, styled(from + at, words.length() - at, block));
        text.append(words);
    }

    private static void add(List<StyleRange> styles, StyleRange range) {
        if (range.length > 0) {
            styles.add(range);
        }
    }

    private StyleRange styled(int begin, int length, TextBlock block) {
        StyleRange range = new StyleRange();
        range.start = begin;
        range.length = length;
        range.font = fonts.of(block);
        if (block.kind() == TextBlock.Kind.CODE) {
            range.background = ThemeColors.color(ColorRole.PANEL);
        } else if (block.quotes() > 0 || block.kind() == TextBlock.Kind.RULE) {
            range.foreground = ThemeColors.color(ColorRole.QUIET_TEXT);
        }
        return range;
    }

    private void place(
            StyledText control,
            TextBlock block,
            String marker,
            int line,
            int count,
            boolean first) {
        int indent = INDENT * (Math.max(0, block.indent() - 1) + block.quotes());
        // what goes on in an item stands under its words, not under its marker
        boolean goesOn = block.indent() > 0 && marker.isEmpty();
        int hanging = indent + (block.indent() == 0 ? 0 : goesOn ? INDENT : fonts.width(marker));
        control.setLineIndent(line, count, hanging);
        control.setLineIndent(line, 1, goesOn ? hanging : indent);
        control.setLineWrapIndent(line, count, hanging);
        if (!first) {
            boolean inList = block.indent() > 0 && !marker.isEmpty();
            control.setLineVerticalIndent(line, inList ? GAP / 2 : GAP);
        }
    }
}
