/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.chart;

import java.util.List;
import java.util.Optional;
import org.scholion.agreement.result.Interval;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * Rows of a name, a dot at a value with a whisker as long as its interval, and the number beside
 * it.
 *
 * @param <P> how a row says which places it stands for
 */
final class DotRows<P> {
    /** Where the axis ends on the left when no figure lies below. */
    private static final double LOWEST = 0;

    private final Words words;
    private final Picture.Measure measure;
    private final Picture.Drawing<P> drawing = new Picture.Drawing<>();
    private final double names;
    private final double numbers;

    DotRows(Words words, Picture.Measure measure) {
        this.words = words;
        this.measure = measure;
        names = Math.min(measure.width() * 0.34, 26 * measure.letter());
        numbers = 21 * measure.letter();
    }

    /**
     * A row.
     *
     * @param name what stands at its beginning
     * @param whole whether it is no part of the one above
     * @param value where its dot is; without one there is none
     * @param interval as long its whisker is
     * @param beside what stands at its end; without a value in the dot's place
     * @param places which places it stands for
     * @param said what it shows, in words
     */
    record Row<P>(
            String name,
            boolean whole,
            Optional<Double> value,
            Optional<Interval> interval,
            Message beside,
            P places,
            String said) {

        double lowest() {
            return interval.map(Interval::low).or(this::value).orElse(LOWEST);
        }
    }

    /** Where values lie. */
    private record Axis(double left, double right, double low) {
        double at(double value) {
            return left + (right - left) * (value - low) / (1 - low);
        }
    }

    Picture<P> picture(String title, List<Row<P>> rows) {
        double height = measure.row();
        double left = names + 10;
        double right = Math.max(left + 60, measure.width() - numbers - 10);
        double least = rows.stream().mapToDouble(Row::lowest).min().orElse(LOWEST);
        Axis axis = new Axis(left, right, Math.min(LOWEST, Math.floor(least * 10) / 10));
        double y = measure.line() + 4;
        axis(axis, y, y + rows.size() * height);
        for (Row<P> row : rows) {
            row(row, axis, y);
            y += height;
        }
        return drawing.picture(title, measure.width(), y + 2);
    }

    private void axis(Axis axis, double top, double bottom) {
        for (double value : new double[] {axis.low(), 0, 0.2, 0.4, 0.6, 0.8, 1}) {
            if (value < axis.low()) {
                continue;
            }
            double x = axis.at(value);
            drawing.line(x, top, x, bottom, Ink.LINE, 1);
            drawing.words(
                    x,
                    0,
                    6 * measure.letter(),
                    words.say(Message.of("project.chart.tick", "value", value)),
                    Ink.QUIET,
                    Shape.Side.MIDDLE);
        }
    }

    private void row(Row<P> row, Axis axis, double y) {
        double text = y + (measure.row() - measure.line()) / 2;
        double middle = y + measure.row() / 2;
        double indent = row.whole() ? 0 : 2 * measure.letter();
        if (row.whole()) {
            drawing.strong(0, text, names, row.name());
        } else {
            drawing.words(indent, text, names - indent, row.name(), Ink.TEXT, Shape.Side.BEGIN);
        }
        if (row.value().isEmpty()) {
            drawing.words(
                    axis.left() + 4,
                    text,
                    measure.width() - axis.left() - 4,
                    words.say(row.beside()),
                    Ink.QUIET,
                    Shape.Side.BEGIN);
        } else {
            row.interval().ifPresent(interval -> whisker(interval, axis, middle));
            drawing.shapes.add(
                    new Shape.Dot(
                            axis.at(row.value().get()), middle, row.whole() ? 5.5 : 4.5, Ink.MARK));
            drawing.words(
                    measure.width(),
                    text,
                    numbers,
                    words.say(row.beside()),
                    Ink.TEXT,
                    Shape.Side.END);
        }
        drawing.marks.add(
                new ChartMark<>(0, y, measure.width(), measure.row(), row.places(), row.said()));
    }

    private void whisker(Interval interval, Axis axis, double middle) {
        double from = axis.at(interval.low());
        double to = axis.at(interval.high());
        drawing.line(from, middle, to, middle, Ink.MARK, 2);
        drawing.line(from, middle - 4, from, middle + 4, Ink.MARK, 2);
        drawing.line(to, middle - 4, to, middle + 4, Ink.MARK, 2);
    }
}
