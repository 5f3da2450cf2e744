/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.dataset;

import java.util.ArrayList;
import java.util.List;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.exchange.dataset.Feature;
import org.scholion.exchange.dataset.Feature.Field;
import org.scholion.exchange.internal.rows.LaidOut;
import org.scholion.exchange.internal.rows.RowRange;

/** The pieces of spans, and the words that show a stance. */
final class Pieces {

    /** Begins and ends. */
    static final Feature FEATURE =
            new Feature.Many(
                    new Feature.Struct(
                            List.of(
                                    new Field("start", new Feature.Whole()),
                                    new Field("end", new Feature.Whole()))));

    /** Begins and ends with the words there. */
    static final Feature WORDS =
            new Feature.Many(
                    new Feature.Struct(
                            List.of(
                                    new Field("start", new Feature.Whole()),
                                    new Field("end", new Feature.Whole()),
                                    new Field("text", new Feature.Text()))));

    private Pieces() {}

    static List<Object[]> of(LaidOut laid, RowRange row, Span span) {
        List<Object[]> pieces = new ArrayList<>();
        for (Fragment fragment : span.fragments()) {
            pieces.add(
                    new Object[] {
                        laid.codePoints(row, fragment.begin()), laid.codePoints(row, fragment.end())
                    });
        }
        return pieces;
    }

    /** Returns all pieces of some spans with their words. */
    static List<Object[]> words(LaidOut laid, RowRange row, List<Span> spans) {
        List<Object[]> pieces = new ArrayList<>();
        for (Span span : spans) {
            for (Fragment fragment : span.fragments()) {
                pieces.add(
                        new Object[] {
                            laid.codePoints(row, fragment.begin()),
                            laid.codePoints(row, fragment.end()),
                            laid.document().text().substring(fragment.begin(), fragment.end())
                        });
            }
        }
        return pieces;
    }
}
