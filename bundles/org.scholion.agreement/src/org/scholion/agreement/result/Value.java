/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.result;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.scholion.words.Message;

/**
 * The figure of a measure: either a number, or undefined with the reason. A measure without data is
 * undefined; it is never 0 or 1 by default. Numbers are never rounded.
 */
public sealed interface Value {

    /**
     * A defined figure.
     *
     * @param value the number; finite
     */
    record Defined(double value) implements Value {
        /** Refuses numbers that are not finite: those are bugs, not figures. */
        public Defined {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a figure: " + value);
            }
        }
    }

    /**
     * No figure.
     *
     * @param because why, as a sentence for people
     */
    record Undefined(Message because) implements Value {}

    /** A defined figure; it must be finite. */
    static Value of(double value) {
        return new Defined(value);
    }

    /** No figure, with the reason. */
    static Value undefined(Message reason) {
        return new Undefined(reason);
    }

    /** The number, or empty if undefined. */
    default OptionalDouble number() {
        return this instanceof Defined d ? OptionalDouble.of(d.value()) : OptionalDouble.empty();
    }

    /** Why there is no number, or empty if there is one. */
    default Optional<Message> reason() {
        return this instanceof Undefined u ? Optional.of(u.because()) : Optional.empty();
    }

    /** Whether there is a number. */
    default boolean isDefined() {
        return this instanceof Defined;
    }

    /** The number; it is an error to ask an undefined value for it. */
    default double get() {
        return switch (this) {
            case Defined d -> d.value();
            case Undefined u -> throw new IllegalStateException("undefined: " + u.because());
        };
    }

    /** The number for arithmetic loops: NaN stands for undefined. */
    default double orNaN() {
        return this instanceof Defined d ? d.value() : Double.NaN;
    }

    /** The value with its number changed; undefined stays as it is. */
    default Value map(DoubleUnaryOperator change) {
        return this instanceof Defined d ? of(change.applyAsDouble(d.value())) : this;
    }
}
