/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.Numerals;
import org.scholion.words.Message;

/**
 * The labels of a study as points of a scale.
 *
 * @param labels the labels, by number
 * @param ordered whether their order was declared to mean something
 */
public record Scale(List<String> labels, boolean ordered) {

    /** The scale of a study. */
    public static Scale of(ItemStudy study) {
        return new Scale(study.labels(), study.ordered());
    }

    /**
     * The number of each label.
     *
     * @throws NotOnScaleException if a label is not a finite number
     */
    public double[] numbers(Message wanted) throws NotOnScaleException {
        double[] values = new double[labels.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = number(labels.get(i), wanted);
        }
        return values;
    }

    private static double number(String label, Message wanted) throws NotOnScaleException {
        double number =
                Numerals.decimal(label)
                        .orElseThrow(
                                () ->
                                        new NotOnScaleException(
                                                Message.of(
                                                        "agreement.scale.no-number",
                                                        "wanted",
                                                        wanted,
                                                        "label",
                                                        label)));
        if (!Double.isFinite(number)) {
            throw new NotOnScaleException(
                    Message.of("agreement.scale.not-finite", "wanted", wanted, "label", label));
        }
        return number;
    }

    /**
     * The position of each label from low to high, from 0: the declared order, or else the order of
     * the numbers.
     *
     * @throws NotOnScaleException if no order was declared and a label is not a number
     */
    public int[] ranks(Message wanted) throws NotOnScaleException {
        int n = labels.size();
        if (ordered) {
            return IntStream.range(0, n).toArray();
        }
        double[] values;
        try {
            values = numbers(wanted);
        } catch (NotOnScaleException e) {
            throw new NotOnScaleException(
                    Message.of("agreement.scale.no-order", "wanted", wanted, "reason", e));
        }
        double[] sorted = Arrays.stream(values).distinct().sorted().toArray();
        return Arrays.stream(values).mapToInt(v -> Arrays.binarySearch(sorted, v)).toArray();
    }

    /** The numbers of the labels where all are numbers, or else their declared ranks, from 1. */
    public double[] points(Message wanted) throws NotOnScaleException {
        try {
            return numbers(wanted);
        } catch (NotOnScaleException e) {
            if (!ordered) {
                throw new NotOnScaleException(
                        Message.of("agreement.scale.no-order", "wanted", wanted, "reason", e));
            }
            return IntStream.rangeClosed(1, labels.size()).asDoubleStream().toArray();
        }
    }
}
