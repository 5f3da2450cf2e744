/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.text.BidiParagraph;
import org.scholion.text.TextRange;
import org.scholion.view.Affinity;
import org.scholion.view.LineBox;
import org.scholion.view.LineMetrics;
import org.scholion.view.TextMeasurer;
import org.scholion.view.ViewAnchor;
import org.scholion.view.ViewOptions;
import org.scholion.view.ViewWindow;
import org.scholion.view.lane.SetLane;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.DocumentMarks;

/** The blocks of a document, laid out when they are asked for and forgotten when long unused. */
public final class DocumentLayout {

    private static final int REMEMBERED = 400;

    /** How many characters at the beginning tell how high lines usually are. */
    private static final int SAMPLE = 400;

    private final Blocks blocks;
    private final TextMeasurer measurer;
    private final ViewOptions options;
    private final Recent<BlockText> texts = new Recent<>(REMEMBERED);
    private final Recent<BlockLayout> layouts = new Recent<>(REMEMBERED);
    private final Recent<BidiParagraph> levels = new Recent<>(64);
    private DocumentMarks marks;
    private List<SetLane> lanes = List.of();
    private Column column;
    private HeightIndex heights;

    /** Takes a text. */
    public DocumentLayout(
            String text,
            DocumentMarks marks,
            TextMeasurer measurer,
            ViewOptions options,
            int width) {
        this(Blocks.of(text, options.direction()), marks, measurer, options, width);
    }

    /** Takes a text that is divided already. */
    public DocumentLayout(
            Blocks blocks,
            DocumentMarks marks,
            TextMeasurer measurer,
            ViewOptions options,
            int width) {
        this.blocks = blocks;
        this.marks = marks;
        this.measurer = measurer;
        this.options = options;
        column = Column.of(width, options, measurer);
        heights = estimate();
    }

    /** Lays out for another width from now on. */
    public void setWidth(int width) {
        if (width == column.window()) {
            return;
        }
        Column before = column;
        column = Column.of(width, options, measurer);
        if (before.width() != column.width() || before.left() != column.left()) {
            texts.clear();
            layouts.clear();
            heights = estimate();
        }
    }

    /** The window's width. */
    public int width() {
        return column.window();
    }

    /** Shows other marks from now on. */
    public void setMarks(DocumentMarks newMarks) {
        marks = newMarks;
        layouts.clear();
    }

    /** The marks shown. */
    public DocumentMarks marks() {
        return marks;
    }

    /** Shows other sets below the words from now on. */
    public void setLanes(List<SetLane> newLanes) {
        lanes = List.copyOf(newLanes);
        layouts.clear();
    }

    /** All marks that show. */
    public ShownSets shown() {
        return new ShownSets(marks, lanes);
    }

    private HeightIndex estimate() {
        double perLine = Math.max(1, column.width() / measurer.averageAdvance());
        double line = usualLine();
        int space = (int) Math.round(options.paragraphSpacing() * measurer.fontSize());
        int[] guess = new int[blocks.count()];
        for (int i = 0; i < guess.length; i++) {
            int length = blocks.end(i) - blocks.begin(i);
            guess[i] =
                    length == 0
                            ? measurer.fontSize()
                            : (int) (Math.ceil(length / perLine) * line) + space;
        }
        guess[0] += BlockLayout.air(measurer);
        return new HeightIndex(guess);
    }

    /** The height of a line as most are, judged by the script the text begins in. */
    private double usualLine() {
        String text = blocks.text();
        LineMetrics metrics = measurer.metrics(text, 0, Math.min(text.length(), SAMPLE));
        return Math.max(
                measurer.fontSize() * options.lineSpacing(),
                measurer.labelHeight() + metrics.ascent() + metrics.descent());
    }

    private BlockText text(int block) {
        return texts.get(block, () -> BlockText.of(blocks, block, levels(block), measurer, column));
    }

    private BidiParagraph levels(int block) {
        return levels.get(
                blocks.paragraphIndex(block),
                () -> BidiParagraph.of(blocks.text(), blocks.paragraph(block)));
    }

    private BlockLayout layout(int block) {
        return layouts.get(
                block,
                () -> {
                    BlockLayout laid =
                            BlockLayout.of(
                                    blocks,
                                    block,
                                    text(block),
                                    marks,
                                    lanes,
                                    measurer,
                                    options,
                                    column,
                                    this::xOf);
                    heights.set(block, laid.height());
                    return laid;
                });
    }

    private int xOf(int offset) {
        BlockText text = text(blocks.blockOf(offset));
        return text.lines().get(text.lineOf(offset)).xOf(offset);
    }

    /** The height of the whole, partly estimated. */
    public long height() {
        return heights.total();
    }

    /** How far below the top an anchor is. */
    public long y(ViewAnchor anchor) {
        return heights.before(anchor.block()) + anchor.dy();
    }

    /** The anchor at a height. */
    public ViewAnchor at(long y) {
        int block = heights.blockAt(Math.max(0, y));
        long inside = Math.max(0, y) - heights.before(block);
        int height = layout(block).height();
        return new ViewAnchor(block, (int) Math.min(inside, Math.max(0, height - 1)));
    }

    /** An anchor moved, at most to the top of the first and the bottom of the last block. */
    public ViewAnchor moved(ViewAnchor anchor, int dy) {
        int block = Math.clamp(anchor.block(), 0, blocks.count() - 1);
        int at = anchor.dy() + dy;
        while (at < 0 && block > 0) {
            block--;
            at += layout(block).height();
        }
        while (at >= layout(block).height() && block < blocks.count() - 1) {
            at -= layout(block).height();
            block++;
        }
        return new ViewAnchor(block, Math.clamp(at, 0, Math.max(0, layout(block).height())));
    }

    /** An anchor moved up as far as needed for a window to be full, if the document fills it. */
    public ViewAnchor clamped(ViewAnchor anchor, int windowHeight) {
        int missing = windowHeight;
        ViewAnchor here = moved(anchor, 0);
        int room = -here.dy();
        for (int block = here.block(); block < blocks.count(); block++) {
            room += layout(block).height();
            if (room >= missing) {
                return here;
            }
        }
        ViewAnchor higher = moved(here, room - missing);
        return higher.block() == 0 && y(higher) <= 0 ? ViewAnchor.TOP : higher;
    }

    /**
     * An anchor moved as far as the document goes; of a document that fits into the window at most
     * the air above its first line may be out of sight.
     */
    public ViewAnchor kept(ViewAnchor anchor, int dy, int windowHeight) {
        ViewAnchor exact = moved(anchor, dy);
        boolean airOnly = exact.block() == 0 && exact.dy() <= BlockLayout.air(measurer);
        return airOnly ? exact : clamped(exact, windowHeight);
    }

    /** What shows in a window. */
    public ViewWindow window(ViewAnchor top, int height) {
        ViewAnchor from = moved(top, 0);
        WindowBuilder builder = new WindowBuilder(blocks.text(), marks, measurer, column);
        int y = -from.dy();
        for (int block = from.block(); block < blocks.count() && y < height; block++) {
            BlockLayout laid = layout(block);
            for (LaidLine line : laid.lines()) {
                if (y + line.box().bottom() > 0 && y + line.box().y() < height) {
                    builder.add(line, y);
                }
            }
            y += laid.height();
        }
        return builder.build(from, height);
    }

    /** All blocks of a part that begins and ends with blocks, in a window as high as they are. */
    public ViewWindow part(TextRange part) {
        WindowBuilder builder = new WindowBuilder(blocks.text(), marks, measurer, column);
        ViewAnchor top = new ViewAnchor(blocks.blockOf(part.begin()), 0);
        int y = 0;
        for (int block = top.block(); isBefore(block, part.end()); block++) {
            BlockLayout laid = layout(block);
            for (LaidLine line : laid.lines()) {
                builder.add(line, y);
            }
            y += laid.height();
        }
        return builder.build(top, y);
    }

    private boolean isBefore(int block, int end) {
        return block < blocks.count() && (blocks.begin(block) < end || block == 0);
    }

    /** Lays out a window's height above and below. */
    public void prefetch(ViewAnchor top, int height) {
        moved(moved(top, 2 * height), 0);
        moved(top, -height);
    }

    /** The line a caret is in. */
    public LineBox line(int offset, Affinity affinity) {
        int block = blocks.blockOf(offset);
        // A caret at a seam inside a long paragraph may belong to the end of the part before.
        if (affinity == Affinity.BACKWARD
                && block > 0
                && offset == blocks.begin(block)
                && !blocks.isLastOfParagraph(block - 1)) {
            block--;
        }
        return layout(block).lineOf(offset, affinity).orElseThrow();
    }

    /** The line above or below. */
    public Optional<LineBox> neighbour(LineBox line, boolean below) {
        int index = line.index() + (below ? 1 : -1);
        List<LaidLine> own = layout(line.block()).lines();
        if (index >= 0 && index < own.size()) {
            return Optional.of(own.get(index).box());
        }
        int block = line.block() + (below ? 1 : -1);
        if (block < 0 || block >= blocks.count()) {
            return Optional.empty();
        }
        List<LaidLine> other = new ArrayList<>(layout(block).lines());
        return Optional.of((below ? other.getFirst() : other.getLast()).box());
    }
}
