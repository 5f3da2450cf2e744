/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.resampling.Intervals;
import org.scholion.agreement.result.AgreementResult;

/** A study with what is to be measured of it, whole or in parts. */
interface Subject {
    /**
     * Measures.
     *
     * @throws java.util.concurrent.CancellationException if the pace says so
     */
    AgreementResult measure(IntervalSettings settings, Pace pace);

    /** Names of the annotators. */
    List<String> annotators();

    /** The same by some annotators only. */
    Subject by(int... annotators);

    /** Names of the documents; empty where there are none. */
    List<String> documents();

    /** One document only. */
    Subject document(int document);

    /** The labels that may be measured apart. */
    List<String> labels();

    /** One label apart; empty where the measure has no such figure. */
    Optional<Subject> label(int label);

    /**
     * How many units have the label, where this is one label apart whose figure is of others too.
     */
    default OptionalInt labelled() {
        return OptionalInt.empty();
    }

    /** The figures of draws of documents; empty where there are none. */
    Optional<DocumentFigures> figures();

    /** The documents that {@link #figures} draws, in that order; empty where items are drawn. */
    default List<String> drawnDocuments() {
        return documents();
    }

    /**
     * What each item adds to the figure, where items belong to no documents and the literature has
     * a formula; NaN for one that does not count.
     */
    default Optional<double[]> parts() {
        return Optional.empty();
    }

    /** How many documents two annotators or more worked on. */
    int shared();

    /** What figures there can be. */
    Intervals.Range range();
}
