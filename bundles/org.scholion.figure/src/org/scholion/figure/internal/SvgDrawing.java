/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure.internal;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.text.TextDirection;
import org.scholion.view.Point;
import org.scholion.view.look.Corners;

/**
 * Writes a figure as SVG 1.1 without scripts, styles or anything from elsewhere. Every stretch of
 * one direction is a text element of its own whose characters stand in the order they are read: who
 * shows it shapes and joins them. Where its fonts differ from those measured with, it is asked to
 * stretch the letters to the room they had, so that marks stay at theirs.
 */
final class SvgDrawing implements Drawing {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    /**
     * What a figure says of itself.
     *
     * @param title its name
     * @param description what it shows, and how it was made
     * @param language of names and labels
     * @param textLanguage of the document's text, if that is known
     */
    record About(
            String title, String description, Locale language, Optional<String> textLanguage) {}

    private final XmlWriter xml;
    private final About about;
    private boolean inLayer;

    /** Begins a figure on a white ground. */
    SvgDrawing(Writer out, Box room, About about) {
        this.about = about;
        xml = new XmlWriter(out);
        xml.begin("svg")
                .with("xmlns", NAMESPACE)
                .with("version", "1.1")
                .with("width", room.width())
                .with("height", room.height())
                .with(
                        "viewBox",
                        List.of(room.x(), room.y(), room.width(), room.height()).stream()
                                .map(XmlWriter::number)
                                .collect(Collectors.joining(" ")))
                .with("xml:lang", about.language().toLanguageTag())
                .with("role", "graphics-document");
        xml.begin("title").text(about.title()).end();
        xml.begin("desc").text(about.description()).end();
        xml.begin("rect");
        place(room);
        xml.with("fill", colour(Look.GROUND)).end();
    }

    /** Ends the figure. */
    void finish() {
        endLayer();
        xml.endLine().text("\n");
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private void endLayer() {
        if (inLayer) {
            xml.endLine();
        }
    }

    @Override
    public void layer(Layer layer) {
        endLayer();
        inLayer = true;
        xml.begin("g").with("class", layer.word()).with("xml:space", "preserve");
        if (layer == Layer.TEXT) {
            about.textLanguage().ifPresent(language -> xml.with("xml:lang", language));
        }
    }

    @Override
    public void open(String title) {
        xml.begin("g");
        xml.begin("title").text(title).end();
    }

    @Override
    public void close() {
        xml.endLine();
    }

    @Override
    public void blank(String text, double x, double baseline) {
        xml.begin("text")
                .with("x", x)
                .with("y", baseline)
                .with("font-size", HeadlessMeasurer.TEXT_SIZE)
                .text(text)
                .end();
    }

    @Override
    public void text(TextRun run, int rgb) {
        begin(run.start(), run.baseline(), run.shaped().direction(), rgb);
        // The order was found for the whole paragraph, which a viewer of one stretch cannot know.
        xml.with("unicode-bidi", "bidi-override");
        length(run.shaped().width());
        runs(run.shaped().text(), run.shaped().runs());
        xml.end();
    }

    @Override
    public void label(Label label, double x, double baseline, int rgb) {
        boolean ltr = label.direction() == TextDirection.LEFT_TO_RIGHT;
        begin(ltr ? x : x + label.width(), baseline, label.direction(), rgb);
        xml.with("unicode-bidi", "embed");
        length(label.width());
        runs(label.text(), label.runs());
        xml.end();
    }

    private void begin(double x, double baseline, TextDirection direction, int rgb) {
        xml.begin("text").with("x", x).with("y", baseline).with("fill", colour(rgb));
        if (direction == TextDirection.RIGHT_TO_LEFT) {
            xml.with("direction", "rtl");
        }
    }

    private void length(int width) {
        if (width > 0) {
            xml.with("textLength", width).with("lengthAdjust", "spacingAndGlyphs");
        }
    }

    /**
     * Writes a text with the fonts of its stretches. Those of one size stay together, with all
     * their fonts to choose from: some viewers find the order of letters within an element only.
     */
    private void runs(String text, List<GlyphRun> runs) {
        List<List<GlyphRun>> groups = new ArrayList<>();
        for (GlyphRun run : runs) {
            if (groups.isEmpty() || groups.getLast().getFirst().size() != run.size()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(run);
        }
        if (groups.size() == 1) {
            fonts(groups.getFirst());
            xml.text(text);
            return;
        }
        for (List<GlyphRun> group : groups) {
            xml.beginInline("tspan");
            fonts(group);
            xml.text(text.substring(group.getFirst().begin(), group.getLast().end())).end();
        }
    }

    private void fonts(List<GlyphRun> runs) {
        Set<String> families = new LinkedHashSet<>();
        // That of most letters comes first: spaces are as wide as its own.
        runs.stream()
                .sorted(Comparator.comparingInt(run -> run.begin() - run.end()))
                .forEach(run -> families.addAll(run.families()));
        families.add(runs.getFirst().generic());
        xml.with(
                        "font-family",
                        families.stream().map(SvgDrawing::family).collect(Collectors.joining(", ")))
                .with("font-size", runs.getFirst().size());
    }

    private static String family(String name) {
        boolean word = name.chars().allMatch(c -> c == '-' || Character.isLetter(c));
        return word ? name : "'" + name.replace("'", "") + "'";
    }

    private void place(Box box) {
        xml.with("x", box.x())
                .with("y", box.y())
                .with("width", box.width())
                .with("height", box.height());
    }

    @Override
    public void fill(Box place, double radius, int rgb, double alpha) {
        xml.begin("rect");
        place(place);
        rounded(radius);
        xml.with("fill", colour(rgb));
        if (alpha < 1) {
            xml.with("fill-opacity", alpha);
        }
        xml.end();
    }

    @Override
    public void frame(Box place, double radius, Pen pen) {
        xml.begin("rect");
        place(place);
        rounded(radius);
        stroke(pen);
        xml.end();
    }

    private void rounded(double radius) {
        if (radius > 0) {
            xml.with("rx", radius);
        }
    }

    private void stroke(Pen pen) {
        xml.with("fill", "none")
                .with("stroke", colour(pen.rgb()))
                .with("stroke-width", pen.width());
        if (!pen.dashes().isEmpty()) {
            xml.with(
                    "stroke-dasharray",
                    pen.dashes().stream().map(XmlWriter::number).collect(Collectors.joining(" ")));
        }
    }

    @Override
    public void disc(double centreX, double centreY, double radius, int rgb) {
        xml.begin("circle")
                .with("cx", centreX)
                .with("cy", centreY)
                .with("r", radius)
                .with("fill", colour(rgb))
                .end();
    }

    @Override
    public void polygon(List<Point> corners, int rgb) {
        xml.begin("polygon")
                .with(
                        "points",
                        corners.stream()
                                .map(corner -> corner.x() + "," + corner.y())
                                .collect(Collectors.joining(" ")))
                .with("fill", colour(rgb))
                .end();
    }

    @Override
    public void path(List<Point> corners, double radius, Pen pen) {
        StringBuilder path = new StringBuilder();
        Corners.walk(
                corners,
                radius,
                new Corners.Pen() {
                    @Override
                    public void move(double x, double y) {
                        path.append('M').append(pair(x, y));
                    }

                    @Override
                    public void line(double x, double y) {
                        path.append('L').append(pair(x, y));
                    }

                    @Override
                    public void curve(double cornerX, double cornerY, double x, double y) {
                        path.append('Q').append(pair(cornerX, cornerY));
                        path.append(' ').append(pair(x, y));
                    }
                });
        xml.begin("path").with("d", path.toString());
        stroke(pen);
        xml.end();
    }

    private static String pair(double x, double y) {
        return XmlWriter.number(x) + " " + XmlWriter.number(y);
    }

    @Override
    public void line(double fromX, double fromY, double toX, double toY, Pen pen) {
        xml.begin("line").with("x1", fromX).with("y1", fromY).with("x2", toX).with("y2", toY);
        stroke(pen);
        xml.end();
    }
}
