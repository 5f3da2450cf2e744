/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

/** Writes a picture as SVG 1.1, on white, with its words as text; links have no place in it. */
public final class SvgPicture {
    private static final int SIZE = 12;
    private static final String RECT = "rect";

    private SvgPicture() {}

    /** Returns an element that can stand in a page. */
    public static String of(Picture<?> picture) {
        StringBuilder svg = new StringBuilder();
        element(
                svg,
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "role",
                "img",
                "width",
                picture.width(),
                "height",
                picture.height(),
                "font-family",
                "sans-serif",
                "font-size",
                SIZE);
        title(svg, picture.title());
        picture.shapes().forEach(shape -> shape(svg, shape));
        // what lies over a part of the picture says in words what it shows
        for (ChartMark<?> mark : picture.marks()) {
            element(
                    svg,
                    RECT,
                    "x",
                    mark.x(),
                    "y",
                    mark.y(),
                    "width",
                    mark.width(),
                    "height",
                    mark.height(),
                    "fill-opacity",
                    0);
            title(svg, mark.said());
            end(svg, RECT);
        }
        end(svg, "svg");
        return svg.toString();
    }

    private static void title(StringBuilder svg, String said) {
        element(svg, "title");
        svg.append(escaped(said));
        end(svg, "title");
    }

    private static void shape(StringBuilder svg, Shape shape) {
        switch (shape) {
            case Shape.Line line -> {
                element(
                        svg,
                        "line",
                        "x1",
                        line.x1(),
                        "y1",
                        line.y1(),
                        "x2",
                        line.x2(),
                        "y2",
                        line.y2(),
                        "stroke",
                        colour(line.ink()),
                        "stroke-width",
                        line.width());
                end(svg, "line");
            }
            case Shape.Box box -> {
                element(
                        svg,
                        RECT,
                        "x",
                        box.x(),
                        "y",
                        box.y(),
                        "width",
                        box.width(),
                        "height",
                        box.height(),
                        "fill",
                        colour(box.ink()),
                        "fill-opacity",
                        box.strength());
                end(svg, RECT);
            }
            case Shape.Dot dot -> {
                element(
                        svg,
                        "circle",
                        "cx",
                        dot.x(),
                        "cy",
                        dot.y(),
                        "r",
                        dot.radius(),
                        "fill",
                        colour(dot.ink()));
                end(svg, "circle");
            }
            case Shape.Words words -> {
                element(
                        svg,
                        "text",
                        "x",
                        words.x(),
                        "y",
                        words.y() + SIZE,
                        "fill",
                        colour(words.ink()),
                        "text-anchor",
                        switch (words.side()) {
                            case BEGIN -> "start";
                            case MIDDLE -> "middle";
                            case END -> "end";
                        },
                        "font-weight",
                        words.strong() ? "bold" : "normal");
                svg.append(escaped(shortened(words)));
                end(svg, "text");
            }
        }
    }

    private static void element(StringBuilder svg, String name, Object... namesAndValues) {
        svg.append('<').append(name);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            svg.append(' ').append(namesAndValues[i]).append("=\"");
            svg.append(value instanceof Double number ? Math.round(number * 100) / 100.0 : value);
            svg.append('"');
        }
        svg.append('>');
    }

    private static void end(StringBuilder svg, String name) {
        svg.append("</").append(name).append(">\n");
    }

    /** Words as long as there is about room for; a page does not measure them. */
    private static String shortened(Shape.Words words) {
        int letters = (int) (words.width() / Picture.Measure.PAGE.letter());
        String text = words.text();
        return text.codePointCount(0, text.length()) <= letters + 1
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.max(0, letters))) + "…";
    }

    private static String colour(Ink ink) {
        return switch (ink) {
            case TEXT -> "#1b1d21";
            case QUIET -> "#5f646c";
            case LINE -> "#d5d8dc";
            case MARK -> "#1a66c9";
            case SAME -> "#2e7d4f";
            case BOUNDARY -> "#0b5fa5";
            case ENDS -> "#7a4fa3";
            case LABEL -> "#b45309";
            case MISSING -> "#62676f";
        };
    }

    /** Text as it stands in markup. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
