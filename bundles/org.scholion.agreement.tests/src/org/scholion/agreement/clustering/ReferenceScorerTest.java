/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cases of the reference scorer of the CoNLL shared tasks (Pradhan, Luo, Recasens, Hovy, Ng and
 * Strube, <i>Scoring coreference partitions of predicted mentions</i>, 2014; version 8.01) with the
 * figures of LEA from the scorer of its authors, Moosavi and Strube (coval). A letter is a mention,
 * a word a chain; then recall and precision. Cases D and E are the examples of Bagga and Baldwin
 * 1998, F to L those of Vilain and others 1995. Where the scorer says 0 because nothing is counted,
 * these measures have no figure.
 *
 * <p>Left out: A7 to A9, where a mention is in two chains, which a study refuses.
 */
class ReferenceScorerTest {

    @ParameterizedTest(name = "{0} {3}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    A1; a bc def; a bc def; muc; 1; 1
                    A1; a bc def; a bc def; b-cubed; 1; 1
                    A1; a bc def; a bc def; ceaf-m; 1; 1
                    A1; a bc def; a bc def; ceaf-e; 1; 1
                    A1; a bc def; a bc def; lea; 1; 1
                    A2; a bc def; a de; muc; 1/3; 1
                    A2; a bc def; a de; b-cubed; 7/18; 1
                    A2; a bc def; a de; ceaf-m; 3/6; 1
                    A2; a bc def; a de; ceaf-e; 1.8/3; 1.8/2
                    A2; a bc def; a de; lea; 2/6; 1
                    A3; a bc def; a bcx defy z; muc; 1; 3/5
                    A3; a bc def; a bcx defy z; b-cubed; 1; 55/108
                    A3; a bc def; a bcx defy z; ceaf-m; 1; 6/9
                    A3; a bc def; a bcx defy z; ceaf-e; 93/105; 93/140
                    A3; a bc def; a bcx defy z; lea; 1; 4/9
                    A4; a bc def; a bcx dy z; muc; 1/3; 1/3
                    A4; a bc def; a bcx dy z; b-cubed; 5/9; 17/42
                    A4; a bc def; a bcx dy z; ceaf-m; 4/6; 4/7
                    A4; a bc def; a bcx dy z; ceaf-e; 2.2/3; 2.2/4
                    A4; a bc def; a bcx dy z; lea; 3/6; 2/7
                    A5; a bc def; a bcxB dy z; muc; 1/3; 1/4
                    A5; a bc def; a bcxB dy z; b-cubed; 5/9; 5/16
                    A5; a bc def; a bcxB dy z; ceaf-m; 4/6; 4/8
                    A5; a bc def; a bcxB dy z; ceaf-e; 31/45; 31/60
                    A5; a bc def; a bcxB dy z; lea; 3/6; 10/48
                    A6; a bc def; a bcx dy Bz; muc; 1/3; 1/4
                    A6; a bc def; a bcx dy Bz; b-cubed; 5/9; 17/48
                    A6; a bc def; a bcx dy Bz; ceaf-m; 4/6; 4/8
                    A6; a bc def; a bcx dy Bz; ceaf-e; 2.2/3; 2.2/4
                    A6; a bc def; a bcx dy Bz; lea; 3/6; 2/8
                    A10; a bc def; a b c d e f; muc; 0; 0
                    A10; a bc def; a b c d e f; b-cubed; 3/6; 1
                    A10; a bc def; a b c d e f; lea; 1/6; 1/6
                    A11; a bc def; abcdef; muc; 1; 3/5
                    A11; a bc def; abcdef; b-cubed; 1; 7/18
                    A11; a bc def; abcdef; lea; 5/6; 4/15
                    A12; a bc def; a x y c d e z; muc; 0; 0
                    A12; a bc def; a x y c d e z; b-cubed; 13/36; 4/7
                    A12; a bc def; a x y c d e z; lea; 1/6; 1/7
                    A13; a bc def; axycdez; muc; 1/3; 1/6
                    A13; a bc def; axycdez; b-cubed; 17/36; 6/49
                    A13; a bc def; axycdez; lea; 1/6; 1/21
                    B1; ab cde; bcx de; lea; 1/5; 2/5
                    C1; ab cde fg; bcx de fg; lea; 3/7; 4/7
                    D1; 12345 67 89ABC; 12345 6789ABC; muc; 1; 9/10
                    D1; 12345 67 89ABC; 12345 6789ABC; b-cubed; 1; 16/21
                    D1; 12345 67 89ABC; 12345 6789ABC; lea; 1; 26/36
                    E1; 12345 67 89ABC; 1234589ABC 67; muc; 1; 9/10
                    E1; 12345 67 89ABC; 1234589ABC 67; b-cubed; 1; 7/12
                    E1; 12345 67 89ABC; 1234589ABC 67; lea; 1; 58/108
                    F1; ABCD; AB CD; muc; 2/3; 1
                    F1; ABCD; AB CD; lea; 1/3; 1
                    G1; AB CD; ABCD; muc; 1; 2/3
                    G1; AB CD; ABCD; lea; 1; 1/3
                    J1; ABC; AC; muc; 1/2; 1
                    J1; ABC; AC; lea; 1/3; 1
                    K1; BCDEGHJ; ABC DEF GHI; muc; 3/6; 3/6
                    K1; BCDEGHJ; ABC DEF GHI; lea; 3/21; 3/9
                    L1; ABC DEFG; AB CD FGH; muc; 2/5; 2/4
                    L1; ABC DEFG; AB CD FGH; lea; 5/21; 3/7
                    M2; abcdef; a b c d e f; muc; 0; 0
                    M2; abcdef; a b c d e f; lea; 0; 0
                    M3; abcdef; ab cde f; lea; 4/15; 5/6
                    M4; abcdef; abcxyz; lea; 3/15; 3/15
                    M5; abcdef; a b c x y z; muc; 0; 0
                    M5; abcdef; a b c x y z; lea; 0; 0
                    M6; abcdef; ab cxy z; lea; 1/15; 2/6
                    N1; a b c d e f; a b c d e f; muc; 0; 0
                    N1; a b c d e f; a b c d e f; lea; 1; 1
                    N2; a b c d e f; abcdef; muc; 0; 0
                    N2; a b c d e f; abcdef; lea; 0; 0
                    N3; a b c d e f; ab cde f; lea; 1/6; 1/6
                    N4; a b c d e f; a b c x y z; muc; 0; 0
                    N4; a b c d e f; a b c x y z; lea; 3/6; 3/6
                    N5; a b c d e f; abcxyz; lea; 0; 0
                    N6; a b c d e f; ab cxy z; lea; 0; 0
                    """)
    void thatRecallAndPrecisionAreThoseOfTheScorer(
            String id,
            String key,
            String response,
            String measure,
            String recall,
            String precision) {
        double[] prf = prf(measure, key, response);
        assertThat(zero(prf[0])).as("recall").isCloseTo(number(recall), within(1e-12));
        assertThat(zero(prf[1])).as("precision").isCloseTo(number(precision), within(1e-12));
    }

    /** Recall, precision and F, to the digits of the scorer's cases. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    A1; a bc def; a bc def; 1; 1; 1
                    A2; a bc def; a de; 0.21591; 1; 0.35385
                    A3; a bc def; a bcx defy z; 1; 0.42593; 0.59717
                    A4; a bc def; a bcx dy z; 0.35227; 0.27206; 0.30357
                    A5; a bc def; a bcxB dy z; 0.35227; 0.19048; 0.24716
                    A6; a bc def; a bcx dy Bz; 0.35227; 0.20870; 0.25817
                    A10; a bc def; a b c d e f; 0.5; 0.36667; 0.42308
                    A11; a bc def; abcdef; 0.5; 0.13333; 0.21053
                    A12; a bc def; a x y c d e z; 0.22727; 0.11905; 0.15625
                    A13; a bc def; axycdez; 0.125; 0.02381; 0.04
                    B1; ab cde; bcx de; 7/24; 7/24; 7/24
                    C1; ab cde fg; bcx de fg; 0.5125; 0.5125; 0.5125
                    M1; abcdef; abcdef; 1; 1; 1
                    M2; abcdef; a b c d e f; 0; 0; 0
                    M4; abcdef; abcxyz; 0.2; 0.2; 0.2
                    M5; abcdef; a b c x y z; 0; 0; 0
                    N1; a b c d e f; a b c d e f; 1; 1; 1
                    N2; a b c d e f; abcdef; 0; 0; 0
                    N4; a b c d e f; a b c x y z; 0.2; 0.2; 0.2
                    N5; a b c d e f; abcxyz; 0; 0; 0
                    """)
    void thatBlancIsThatOfTheScorer(
            String id, String key, String response, String recall, String precision, String f) {
        double[] prf = prf("blanc", key, response);
        assertThat(prf[0]).as("recall").isCloseTo(number(recall), within(5.1e-6));
        assertThat(prf[1]).as("precision").isCloseTo(number(precision), within(5.1e-6));
        assertThat(prf[2]).as("F").isCloseTo(number(f), within(5.1e-6));
    }

    /**
     * Where the key alone has no pairs of one sort, the scorer lets the other sort decide. Here, as
     * in the boundary cases of Luo and others 2014, that is so where neither side has them, which
     * keeps F the same whoever is the key: the scorer's figures are twice these.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    M3; abcdef; ab cde f; 0.42105
                    M6; abcdef; ab cxy z; 0.10526
                    N3; a b c d e f; ab cde f; 0.84615
                    N6; a b c d e f; ab cxy z; 0.15385
                    """)
    void thatBlancLooksAtBothSidesForPairsOfOneSort(
            String id, String key, String response, double scorer) {
        assertThat(prf("blanc", key, response)[2]).isCloseTo(scorer / 2, within(5.1e-6));
        assertThat(prf("blanc", response, key)[2]).isCloseTo(scorer / 2, within(5.1e-6));
    }

    private static double[] prf(String measure, String key, String response) {
        for (ClusteringMeasure m : ClusteringMeasure.values()) {
            if (m.text().equals(measure)) {
                return m.prf(ClusteringMeasureTest.study(key, response), 0, 1);
            }
        }
        throw new IllegalArgumentException(measure);
    }

    private static double zero(double d) {
        return Double.isNaN(d) ? 0 : d;
    }

    private static double number(String text) {
        String[] parts = text.split("/");
        double d = Double.parseDouble(parts[0]);
        return parts.length == 1 ? d : d / Double.parseDouble(parts[1]);
    }
}
