/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.images;

import java.util.ArrayList;
import java.util.List;

/**
 * An icon's drawing: what our SVG files say, and no more of SVG than they use. The platform can
 * draw SVG too, but takes a thousand classes of AWT for it, which every start of the workbench
 * would wait for.
 *
 * @param size the side of the square it is drawn in, in the drawing's own unit
 * @param shapes from back to front
 */
record Drawing(float size, List<Shape> shapes) {

    /**
     * A part of a drawing, either filled or stroked with round ends and corners.
     *
     * @param path as SVG writes it
     * @param strokeWidth in the drawing's own unit; 0 if it is filled
     */
    record Shape(String path, float strokeWidth) {
        boolean filled() {
            return strokeWidth == 0;
        }

        /**
         * Returns its lines.
         *
         * @param scale pixels in the drawing's unit
         * @throws IllegalArgumentException if the path holds what is not known, which it names
         */
        Outline outline(float scale) {
            Outline outline = new Outline(scale);
            PathReader.draw(path, outline);
            return outline;
        }
    }

    /**
     * Reads a file's text.
     *
     * @throws IllegalArgumentException if it uses what is not known here, which it names
     */
    static Drawing read(String svg) {
        List<Shape> shapes = new ArrayList<>();
        float size = 0;
        float strokeWidth = 0;
        for (int begin = svg.indexOf('<'); begin >= 0; begin = svg.indexOf('<', begin + 1)) {
            int end = svg.indexOf('>', begin);
            if (svg.charAt(begin + 1) == '/') {
                continue;
            }
            Element element = Element.read(svg.substring(begin + 1, end));
            if (element.name().equals("svg")) {
                size = element.number("width", 0);
                strokeWidth = element.number("stroke-width", 0);
            } else {
                boolean filled = element.text("stroke").equals("none");
                shapes.add(
                        new Shape(
                                path(element),
                                filled ? 0 : element.number("stroke-width", strokeWidth)));
            }
        }
        return new Drawing(size, List.copyOf(shapes));
    }

    private static String path(Element element) {
        return switch (element.name()) {
            case "path" -> element.text("d");
            case "circle" -> {
                float radius = element.number("r", 0);
                String half = "a" + radius + " " + radius + " 0 0 1 ";
                float left = element.number("cx", 0) - radius;
                yield ("M" + left + " " + element.number("cy", 0))
                        + (half + 2 * radius + " 0" + half + -2 * radius + " 0z");
            }
            default ->
                    throw new IllegalArgumentException(
                            "A drawing cannot hold a " + element.name() + ".");
        };
    }

    /** A tag's name, and its attributes as they stand there. */
    private record Element(String name, String attributes) {

        static Element read(String tag) {
            int blank = tag.indexOf(' ');
            return blank < 0
                    ? new Element(tag, "")
                    : new Element(tag.substring(0, blank), tag.substring(blank));
        }

        /** An attribute, empty if it is not there. */
        String text(String attribute) {
            String opening = " " + attribute + "=\"";
            int begin = attributes.indexOf(opening);
            if (begin < 0) {
                return "";
            }
            int first = begin + opening.length();
            return attributes.substring(first, attributes.indexOf('"', first));
        }

        float number(String attribute, float otherwise) {
            String text = text(attribute);
            return text.isEmpty() ? otherwise : Float.parseFloat(text);
        }
    }
}
