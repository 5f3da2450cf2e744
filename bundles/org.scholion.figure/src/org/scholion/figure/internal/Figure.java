/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.EntryNames;
import org.scholion.project.DataProblemException;
import org.scholion.schema.Schema;
import org.scholion.text.BaseDirection;
import org.scholion.text.TextRange;
import org.scholion.view.DocumentView;
import org.scholion.view.ViewOptions;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkSource;
import org.scholion.words.Message;
import org.scholion.words.Words;

/** A part of a document, laid out and ready to be drawn. */
public final class Figure {

    /** So many points a picture may have: 256 MB while it is drawn. */
    private static final long MOST_POINTS = 64_000_000;

    private static final double AROUND = 12;

    /** So many of the letters without a font are named. */
    private static final int NAMED = 5;

    private final Subject subject;
    private final FigureContent content;
    private final FigurePainter painter;
    private final LegendMaker maker;
    private final Box room;
    private final SortedSet<String> fonts;

    /**
     * What a figure is of.
     *
     * @param document its name
     * @param member whose annotations these are
     * @param language of its text, as a BCP 47 tag, if it is known
     * @param direction how its paragraphs run
     * @param entries what entries of the catalogue are called
     */
    public record Subject(
            String document,
            String member,
            String text,
            Optional<String> language,
            BaseDirection direction,
            Schema schema,
            AnnotationLookup annotations,
            EntryNames entries) {}

    private Figure(Subject subject, FigureContent content, LegendMaker maker) {
        this.subject = subject;
        this.content = content;
        this.maker = maker;
        painter = new FigurePainter(content, maker.legend());
        Extent extent = new Extent();
        painter.paint(extent);
        fonts = extent.fonts();
        Box box = extent.box();
        double left = Math.floor(box.x() - AROUND);
        double top = Math.floor(box.y() - AROUND);
        room =
                new Box(
                        left,
                        top,
                        Math.ceil(box.right() + AROUND - left),
                        Math.ceil(box.bottom() + AROUND - top));
    }

    /**
     * Lays out a part of a document.
     *
     * @param part not empty, on grapheme boundaries
     * @param words the language of names that the figure gives things
     */
    public static Figure of(Subject subject, TextRange part, Words words) {
        MarkSource source =
                new MarkSource(
                        subject.member(),
                        subject.schema(),
                        subject.annotations(),
                        false,
                        true,
                        new ChipLabels(
                                words.say("editing.author"),
                                words.say("editing.implicit"),
                                subject.entries()));
        DocumentMarks marks = DocumentMarks.ofSources(List.of(source));
        HeadlessMeasurer measurer = new HeadlessMeasurer();
        ViewOptions options = ViewOptions.STANDARD.withDirection(subject.direction());
        int margin = new Margin(measurer).of(marks);
        int column = (int) Math.round(options.columnCharacters() * measurer.averageAdvance());
        FigureContent content =
                new FigureContent(
                        subject.text(),
                        part,
                        marks,
                        DocumentView.part(
                                subject.text(),
                                marks,
                                measurer,
                                options,
                                column + 2 * margin,
                                part),
                        measurer,
                        words);
        return new Figure(subject, content, new LegendMaker(content, source));
    }

    /** Its width in pixels of 96 to the inch. */
    public int width() {
        return (int) room.width();
    }

    /** Its height in pixels of 96 to the inch. */
    public int height() {
        return (int) room.height();
    }

    /** What of the text it shows, in UTF-16 units. */
    public TextRange shown() {
        return content.part();
    }

    /** How many annotations are in it, drawn or told of below the text. */
    public int drawn() {
        return subject.annotations().all().size() - maker.outside();
    }

    /** The families of the fonts it was measured with, sorted. */
    public SortedSet<String> fonts() {
        return fonts;
    }

    /** What is not quite as the document has it. */
    public List<Message> notices() {
        List<Message> notices = new ArrayList<>();
        if (maker.outside() > 0) {
            notices.add(Message.of("figure.left-out", "number", maker.outside()));
        }
        int replaced = XmlCharacters.countReplaced(content.part().of(content.text()));
        if (replaced > 0) {
            notices.add(Message.of("figure.replaced", "number", replaced));
        }
        SortedSet<String> missing = content.measurer().missing();
        if (!missing.isEmpty()) {
            notices.add(
                    Message.of(
                            "figure.no-font",
                            "number",
                            missing.size(),
                            "letters",
                            missing.stream().limit(NAMED).toList(),
                            "more",
                            Math.max(0, missing.size() - NAMED)));
        }
        return notices;
    }

    /** Writes it as SVG. */
    public void writeSvg(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            SvgDrawing drawing = new SvgDrawing(writer, room, about());
            painter.paint(drawing);
            drawing.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private SvgDrawing.About about() {
        Words words = content.words();
        return new SvgDrawing.About(
                subject.document(),
                words.say(
                        "figure.about",
                        "document",
                        subject.document(),
                        "member",
                        subject.member(),
                        "fonts",
                        List.copyOf(fonts)),
                words.locale(),
                subject.language());
    }

    /**
     * Looks whether a picture of it fits into memory.
     *
     * @throws DataProblemException when it does not, saying how large it would be
     */
    public void checkPicture() throws DataProblemException {
        long width = PngDrawing.points(room.width());
        long height = PngDrawing.points(room.height());
        if (width * height > MOST_POINTS) {
            throw new DataProblemException(
                    Message.of(
                            "figure.too-large",
                            "document",
                            subject.document(),
                            "width",
                            width,
                            "height",
                            height,
                            "most",
                            MOST_POINTS / width));
        }
    }

    /** Writes it as PNG; {@link #checkPicture} says whether that can be. */
    public void writePng(OutputStream out) throws IOException {
        PngFile.write(picture(), out);
    }

    BufferedImage picture() {
        PngDrawing drawing = new PngDrawing(room);
        painter.paint(drawing);
        return drawing.finish();
    }
}
