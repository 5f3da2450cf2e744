/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.internal.images;

/** Reads the data of an SVG path: moves, lines, curves and upright arcs. */
final class PathReader {

    private final String data;
    private int at;
    private final Outline outline;
    private float controlX;
    private float controlY;

    private PathReader(String data, Outline outline) {
        this.data = data;
        this.outline = outline;
    }

    /**
     * Draws what it says.
     *
     * @throws IllegalArgumentException if it holds a command that is not known here
     */
    static void draw(String data, Outline outline) {
        PathReader reader = new PathReader(data, outline);
        char command = ' ';
        while (reader.more()) {
            char next = reader.data.charAt(reader.at);
            if (Character.isLetter(next)) {
                reader.at++;
                command = next;
            }
            reader.follow(command);
            // Further pairs after a move are lines.
            command = command == 'm' ? 'l' : command == 'M' ? 'L' : command;
        }
    }

    private void follow(char command) {
        boolean relative = Character.isLowerCase(command);
        float fromX = relative ? outline.x() : 0;
        float fromY = relative ? outline.y() : 0;
        boolean smooth = false;
        switch (Character.toUpperCase(command)) {
            case 'M' -> outline.moveTo(fromX + number(), fromY + number());
            case 'L' -> outline.lineTo(fromX + number(), fromY + number());
            case 'H' -> outline.lineTo(fromX + number(), outline.y());
            case 'V' -> outline.lineTo(outline.x(), fromY + number());
            case 'C' -> {
                curve(fromX + number(), fromY + number(), fromX, fromY);
                smooth = true;
            }
            case 'S' -> {
                curve(2 * outline.x() - controlX, 2 * outline.y() - controlY, fromX, fromY);
                smooth = true;
            }
            case 'A' -> arc(fromX, fromY);
            case 'Z' -> outline.close();
            default ->
                    throw new IllegalArgumentException(
                            "A drawing's path cannot hold " + command + ": " + data);
        }
        if (!smooth) {
            controlX = outline.x();
            controlY = outline.y();
        }
    }

    private void curve(float x1, float y1, float fromX, float fromY) {
        controlX = fromX + number();
        controlY = fromY + number();
        outline.curveTo(x1, y1, controlX, controlY, fromX + number(), fromY + number());
    }

    private void arc(float fromX, float fromY) {
        float radiusX = number();
        float radiusY = number();
        if (number() != 0) {
            throw new IllegalArgumentException("A drawing's arcs stand upright: " + data);
        }
        boolean large = flag();
        boolean sweep = flag();
        outline.arcTo(radiusX, radiusY, large, sweep, fromX + number(), fromY + number());
    }

    private boolean more() {
        while (at < data.length() && (data.charAt(at) == ' ' || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }

    /** A flag is one digit; the next number may follow without a blank. */
    private boolean flag() {
        more();
        return data.charAt(at++) == '1';
    }

    /** A number ends where another begins, be it by its sign or its second point. */
    private float number() {
        more();
        int begin = at;
        boolean point = false;
        while (at < data.length()) {
            char c = data.charAt(at);
            boolean sign = c == '-' && at == begin;
            boolean firstPoint = c == '.' && !point;
            if (!sign && !firstPoint && !Character.isDigit(c)) {
                break;
            }
            point |= firstPoint;
            at++;
        }
        return Float.parseFloat(data.substring(begin, at));
    }
}
