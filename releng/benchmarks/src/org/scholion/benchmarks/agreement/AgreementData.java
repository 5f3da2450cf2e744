/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.StudyException;

/** Random studies of known size, the same ones for us and for our peer. */
final class AgreementData {
    private AgreementData() {}

    /** Annotators who take the true one of five labels seven times in ten. */
    static int[][] columns(int items, int annotators) {
        Random random = new Random(1);
        int[][] columns = new int[annotators][items];
        for (int i = 0; i < items; i++) {
            int truth = random.nextInt(5);
            for (int a = 0; a < annotators; a++) {
                columns[a][i] = random.nextInt(10) < 7 ? truth : random.nextInt(5);
            }
        }
        return columns;
    }

    static ItemStudy items(int[][] columns) {
        List<String> people = IntStream.range(0, columns.length).mapToObj(i -> "a" + i).toList();
        return ItemStudy.ofColumns(people, List.of("1", "2", "3", "4", "5"), columns);
    }

    static CodingAnnotationStudy dkpro(int[][] columns) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(columns.length);
        for (int i = 0; i < columns[0].length; i++) {
            Object[] row = new Object[columns.length];
            for (int a = 0; a < row.length; a++) {
                row[a] = Integer.valueOf(columns[a][i] + 1);
            }
            study.addItemAsArray(row);
        }
        return study;
    }

    /** Two counts per pair of ratings, the least a measure could do. */
    static long countPairs(int[][] columns, int labels) {
        int[] a = columns[0];
        int[] b = columns[1];
        int[] c = columns[2];
        long[] pairs = new long[labels * labels];
        for (int i = 0; i < a.length; i++) {
            pairs[a[i] * labels + b[i]]++;
            pairs[a[i] * labels + c[i]]++;
            pairs[b[i] * labels + c[i]]++;
        }
        long agreeing = 0;
        for (int l = 0; l < labels; l++) {
            agreeing += pairs[l * labels + l];
        }
        return agreeing;
    }

    /** Units that do not overlap within an annotator; most are found by all, a little off. */
    static List<List<long[]>> units(int each, int annotators) {
        Random random = new Random(2);
        List<List<long[]>> all = new ArrayList<>();
        for (int a = 0; a < annotators; a++) {
            all.add(new ArrayList<>());
        }
        long at = 0;
        for (int u = 0; u < each; u++) {
            long start = at + 3 + random.nextInt(10);
            long end = start + 4 + random.nextInt(12);
            for (List<long[]> own : all) {
                own.add(
                        new long[] {
                            start - random.nextInt(2),
                            end + random.nextInt(2),
                            random.nextInt(8) == 0 ? random.nextInt(3) : u % 3
                        });
            }
            at = end + 1;
        }
        return all;
    }

    static long length(List<List<long[]>> units) {
        List<long[]> first = units.get(0);
        return first.get(first.size() - 1)[1] + 20;
    }

    static ContinuumStudy continuum(List<List<long[]>> units) {
        try {
            ContinuumStudyBuilder builder = ContinuumStudy.builder().document("", length(units));
            for (int a = 0; a < units.size(); a++) {
                for (long[] u : units.get(a)) {
                    builder.unit("a" + a, "l" + u[2], u[0], u[1]);
                }
            }
            return builder.build();
        } catch (StudyException e) {
            throw new IllegalStateException(e);
        }
    }

    static UnitizingAnnotationStudy dkproContinuum(List<List<long[]>> units) {
        UnitizingAnnotationStudy study =
                new UnitizingAnnotationStudy(units.size(), 0, length(units));
        for (int a = 0; a < units.size(); a++) {
            for (long[] u : units.get(a)) {
                study.addUnit(u[0], u[1] - u[0], a, "l" + u[2]);
            }
        }
        return study;
    }
}
