/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.scholion.words.Message;

/**
 * Weights of one's own, as a table has them.
 *
 * @param labels the labels, in the order of rows and columns
 * @param agreement per label of the first annotator and label of the second how much they agree,
 *     from 0 to 1; 1 for equal labels
 */
public record WeightTable(List<String> labels, double[][] agreement) {

    static WeightTable read(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        List<String> labels = new ArrayList<>();
        for (int c = 1; c < table.columns(); c++) {
            labels.add(table.name(c));
        }
        double[][] agreement = new double[labels.size()][];
        while (table.next()) {
            int row = labels.indexOf(table.cell(0));
            if (row < 0 || agreement[row] != null) {
                throw table.error(
                        0,
                        Message.of(
                                "agreement.weights.no-row",
                                "label",
                                table.cell(0),
                                "labels",
                                labels));
            }
            agreement[row] = new double[labels.size()];
            for (int c = 0; c < labels.size(); c++) {
                OptionalDouble number = Numerals.decimal(table.cell(c + 1));
                double weight = number.orElse(-1);
                if (!(weight >= 0 && weight <= 1) || c == row && weight != 1) {
                    throw table.error(
                            c + 1,
                            Message.of(
                                    "agreement.weights.no-weight",
                                    "text",
                                    table.cell(c + 1),
                                    "same",
                                    c == row));
                }
                agreement[row][c] = weight;
            }
        }
        for (int row = 0; row < agreement.length; row++) {
            if (agreement[row] == null) {
                throw new StudyException(
                        Message.of("agreement.weights.row-missing", "label", labels.get(row)));
            }
        }
        return new WeightTable(labels, agreement);
    }
}
