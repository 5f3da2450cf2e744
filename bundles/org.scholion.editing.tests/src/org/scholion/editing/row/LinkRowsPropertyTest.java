/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.AnnotationId;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.News;

@NonNullByDefault
class LinkRowsPropertyTest {

    private static final int STEPS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thatRowsKeptCurrentAreThoseMadeAnew(long seed) {
        RandomNews news = new RandomNews(seed);
        LinkRows rows = new LinkRows(news.map());
        for (int step = 0; step < STEPS; step++) {
            List<LinkRow> kept = rows.after(news.next()).all();
            List<LinkRow> anew = new LinkRows(news.map()).rows().all();
            assertThat(kept).usingElementComparator(LinkRowsPropertyTest::compare).isEqualTo(anew);
            for (int i = 0; i < kept.size(); i++) {
                assertThat(rows.rows().indexOf(kept.get(i).key())).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10})
    void thatARowThatSaysSomethingElseIsAnotherRowAndOthersAreLeftAlone(long seed) {
        RandomNews news = new RandomNews(seed);
        AnnotationTexts texts = new AnnotationTexts(news.map(), News.schema(), News.TEXT);
        LinkRows rows = new LinkRows(news.map());
        Map<LinkRow, String> said = new HashMap<>();
        int left = 0;
        int made = 0;
        for (int step = 0; step < STEPS; step++) {
            Map<LinkRow, String> now = new HashMap<>();
            for (LinkRow row : rows.after(news.next()).all()) {
                now.put(row, words(row, texts));
                if (said.containsKey(row)) {
                    assertThat(said.get(row)).isEqualTo(now.get(row));
                    left++;
                } else {
                    made++;
                }
            }
            said = now;
        }
        assertThat(left).isGreaterThan(made);
    }

    private static String words(LinkRow row, AnnotationTexts texts) {
        AnnotationId id = row.annotation().id();
        return texts.label(id)
                + (row.annotation() instanceof Relation relation
                        ? texts.fillers(relation).toString()
                        : row.annotation() instanceof Stance stance
                                ? texts.ends(stance.sources()).toString()
                                : "");
    }

    private static int compare(LinkRow one, LinkRow other) {
        return one.annotation().equals(other.annotation()) && one.place() == other.place() ? 0 : 1;
    }
}
