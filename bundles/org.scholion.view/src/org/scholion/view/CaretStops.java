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

    private CaretStops(List<CaretStop> stops) {
        this.stops = stops;
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
        return new CaretStops(List.copyOf(stops));
    }

    /** All of them, from left to right. */
    public List<CaretStop> all() {
        return stops;
    }

    /** The stop nearest to an x. */
    public CaretStop nearest(int x) {
        CaretStop best = stops.get(0);
        for (CaretStop stop : stops) {
            if (Math.abs(stop.x() - x) < Math.abs(best.x() - x)) {
                best = stop;
            }
        }
        return best;
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
