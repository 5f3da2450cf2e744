/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.News;
import org.scholion.editing.row.RandomNews;

/** Whatever is done, the rows of referents kept by changes are those made anew. */
@NonNullByDefault
class ReferentRowsPropertyTest {

    private static final int STEPS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thatRowsKeptCurrentAreThoseMadeAnew(long seed) {
        RandomNews news = new RandomNews(seed);
        ReferentRows rows = new ReferentRows(news.map());
        for (int step = 0; step < STEPS; step++) {
            List<ReferentRow> kept = rows.after(news.next()).all();
            List<ReferentRow> anew = new ReferentRows(news.map()).rows().all();
            assertThat(kept).map(ReferentRowsPropertyTest::alone).isEqualTo(said(anew));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void thatARowThatIsCalledOtherwiseIsAnotherRow(long seed) {
        RandomNews news = new RandomNews(seed);
        AnnotationTexts texts = new AnnotationTexts(news.map(), News.schema(), News.TEXT);
        ReferentRows rows = new ReferentRows(news.map());
        Map<ReferentRow, String> before = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            Map<ReferentRow, String> now = new HashMap<>();
            for (ReferentRow row : rows.after(news.next()).all()) {
                String called =
                        texts.name(row.referent())
                                + " "
                                + row.referent().members().stream().map(texts::label).toList();
                now.put(row, called);
                assertThat(before.getOrDefault(row, called)).isEqualTo(called);
            }
            before = now;
        }
    }

    private static List<ReferentRow> said(List<ReferentRow> rows) {
        return rows.stream().map(ReferentRowsPropertyTest::alone).toList();
    }

    private static ReferentRow alone(ReferentRow row) {
        return new ReferentRow(row.referent(), row.mentions(), row.place(), 0);
    }
}
