/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.text.TextBoundaries;

/**
 * The places in one line where a caret can stand, from left to right as drawn: every grapheme
 * boundary, and where a line changes direction both sides of it.
 */
public final class CaretStops {

    private final List<CaretStop> stops;
    private final LineBox line;

    private CaretStops(List<CaretStop> stops, LineBox line) {
        this.stops = stops;
        this.line = line;
    }

    /** The stops of a line. */
    public static CaretStops of(LineBox line, TextBoundaries boundaries) {
        List<CaretStop> stops = new ArrayList<>();
        for (TextPiece piece : line.pieces()) {
            int begin = boundaries.graphemeCeiling(piece.begin());
            for (int at = begin; at < piece.end(); at = boundaries.graphemeAfter(at)) {
                stops.add(new CaretStop(piece.xOf(at), at, Affinity.FORWARD));
            }
            if (boundaries.isGrapheme(piece.end())) {
                stops.add(new CaretStop(piece.xOf(piece.end()), piece.end(), Affinity.BACKWARD));
            }
        }
        if (stops.isEmpty()) {
            stops.add(new CaretStop(line.left(), line.begin(), Affinity.FORWARD));
        }
        stops.sort(Comparator.comparingInt(CaretStop::x));
        return new CaretStops(List.copyOf(stops), line);
    }

    /** All of them, from left to right. */
    public List<CaretStop> all() {
        return stops;
    }

    /**
     * The stop nearest to an x. Where runs of two directions meet, two offsets far apart are drawn
     * at one place; the one of the run that is at the x is meant.
     */
    public CaretStop nearest(int x) {
        Optional<TextPiece> pointed =
                line.pieces().stream()
                        .filter(piece -> piece.x() <= x && x < piece.right())
                        .findFirst();
        CaretStop best = stops.get(0);
        for (CaretStop stop : stops) {
            int nearer = Math.abs(best.x() - x) - Math.abs(stop.x() - x);
            boolean ofRun = pointed.filter(piece -> isOf(piece, stop)).isPresent();
            if (nearer > 0 || stop.x() == best.x() && ofRun) {
                best = stop;
            }
        }
        return best;
    }

    private static boolean isOf(TextPiece piece, CaretStop stop) {
        return stop.affinity() == Affinity.FORWARD
                ? piece.begin() <= stop.offset() && stop.offset() < piece.end()
                : piece.begin() < stop.offset() && stop.offset() <= piece.end();
    }

    /** The next stop drawn to the left of an x; of several at one place one that is not here. */
    public Optional<CaretStop> leftOf(int x) {
        Optional<CaretStop> found = Optional.empty();
        for (CaretStop stop : stops) {
            if (stop.x() < x) {
                found = Optional.of(stop);
            }
        }
        return found;
    }

    /** The next stop drawn to the right of an x. */
    public Optional<CaretStop> rightOf(int x) {
        for (CaretStop stop : stops) {
            if (stop.x() > x) {
                return Optional.of(stop);
            }
        }
        return Optional.empty();
    }
}
