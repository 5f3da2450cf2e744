/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.Assignment;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.SetState;
import org.scholion.text.TextDirection;

@NonNullByDefault
class ArrangementTest {

    private static DocumentOverview row(
            long id, String name, String language, SetState state, int marks) {
        return new DocumentOverview(
                id,
                name,
                Optional.of(language),
                language.equals("ar") ? TextDirection.RIGHT_TO_LEFT : TextDirection.LEFT_TO_RIGHT,
                100,
                List.of(new SetOverview(id, "m", state, Optional.empty(), marks, 0, 0)));
    }

    private static OverviewSnapshot snapshot(List<DocumentOverview> rows) {
        return OverviewSnapshot.EMPTY.with(rows, List.of());
    }

    private static final List<DocumentOverview> ROWS =
            List.of(
                    row(1, "b", "ar", SetState.DONE, 5),
                    row(2, "a", "en", SetState.NEW, 0),
                    row(3, "c", "ar", SetState.IN_PROGRESS, 9),
                    row(4, "d", "hi", SetState.SKIPPED, 5));

    private static List<String> names(Arrangement list) {
        return list.shown().stream().map(DocumentOverview::name).toList();
    }

    private static DocumentQuery query(String words) {
        return DocumentQuery.of(words, Optional.of("m"), DocumentOrder.byName(), false);
    }

    private static Arrangement list(String words) {
        return Arrangement.of(snapshot(ROWS), query(words));
    }

    @Test
    void thatEqualOnesGoByName() {
        DocumentQuery query =
                DocumentQuery.of("", Optional.of("m"), DocumentOrder.byAnnotations("m"), true);
        assertThat(names(Arrangement.of(snapshot(ROWS), query)))
                .containsExactly("c", "b", "d", "a");
    }

    @Test
    void thatAQueueIsShownAloneInItsOrderAndWordsNarrowItFurther() {
        WorkQueue queue =
                WorkQueue.of(
                        List.of(
                                new Assignment(3, "m", 0, Optional.empty()),
                                new Assignment(1, "m", 5, Optional.empty()),
                                new Assignment(3, "m", 9, Optional.empty())));
        assertThat(queue.size()).isEqualTo(2);
        for (String words : List.of("", "ar")) {
            Arrangement shown =
                    Arrangement.of(
                            snapshot(ROWS),
                            DocumentQuery.of(words, Optional.of("m"), queue.order(), false)
                                    .within(queue));
            assertThat(names(shown)).containsExactly("c", "b");
        }
        Arrangement narrowed =
                Arrangement.of(
                        snapshot(ROWS),
                        DocumentQuery.of("done", Optional.of("m"), queue.order(), false)
                                .within(queue));
        assertThat(names(narrowed)).containsExactly("b");
    }

    @Test
    void thatNamesAreInTheOrderOfTheStore() {
        // U+FF5E comes before the emoji by code point, after it by UTF-16 unit
        assertThat(DocumentOrder.compareNames("\uff5e", "\ud83d\ude00")).isNegative();
        assertThat(DocumentOrder.compareNames("\ud83d\ude00", "\ud83d\ude01")).isNegative();
        assertThat(DocumentOrder.compareNames("a", "ab")).isNegative();
    }

    @Test
    void thatEveryWordOfTheFilterMustMatchNameLanguageDirectionOrState() {
        assertThat(names(list("rtl progress"))).containsExactly("c");
        assertThat(names(list("  "))).hasSize(4);
        assertThat(names(list("xyz"))).isEmpty();
    }

    @Test
    void thatWritingsOfOneWordAreFoundAlike() {
        OverviewSnapshot arabic =
                snapshot(List.of(row(1, "news/الأَخبار.txt", "ar", SetState.NEW, 0)));
        assertThat(names(Arrangement.of(arabic, query("الاخبار")))).hasSize(1);
        assertThat(names(Arrangement.of(arabic, query("NEWS")))).hasSize(1);
    }

    @Test
    void thatBesideGoesByTheOrderShownAndEndsAtItsEnds() {
        Arrangement list = list("");
        assertThat(list.beside(2, 1).map(DocumentOverview::name)).contains("b");
        assertThat(list.beside(2, -1)).isEmpty();
        assertThat(list.beside(4, 1)).isEmpty();
        assertThat(list.beside(99, 1).map(DocumentOverview::name)).contains("a");
        assertThat(list.beside(99, -1).map(DocumentOverview::name)).contains("d");
    }

    @Test
    void thatBesideADocumentFilteredOutGoesFromWhereItWouldBe() {
        Arrangement list = list("ar");
        assertThat(names(list)).containsExactly("b", "c");
        assertThat(list.beside(4, -1).map(DocumentOverview::name)).contains("c");
        assertThat(list.beside(4, 1)).isEmpty();
        assertThat(list.beside(2, 1).map(DocumentOverview::name)).contains("b");
    }

    @Test
    void thatNextGoesRoundOnce() {
        Arrangement list = list("");
        assertThat(list.next(1, d -> open(d)).map(DocumentOverview::name)).contains("c");
        assertThat(list.next(3, d -> open(d)).map(DocumentOverview::name)).contains("a");
        assertThat(list.next(1, d -> false)).isEmpty();
        assertThat(Arrangement.empty().next(1, d -> true)).isEmpty();
    }

    private static boolean open(DocumentOverview document) {
        SetState state = document.set("m").orElseThrow().state();
        return state == SetState.NEW || state == SetState.IN_PROGRESS;
    }

    @Test
    void thatAChangedDocumentIsPlacedAnew() {
        OverviewSnapshot now =
                snapshot(ROWS).with(List.of(row(2, "z", "ar", SetState.DONE, 0)), List.of(3L));
        assertThat(names(list("").with(now, Set.of(2L, 3L)))).containsExactly("b", "d", "z");
        assertThat(names(list("ar").with(now, Set.of(2L, 3L)))).containsExactly("b", "z");
        // changes told twice, or not yet told
        Arrangement again = list("ar").with(now, Set.of(2L)).with(now, Set.of(2L, 3L));
        assertThat(names(again)).containsExactly("b", "z");
    }

    @Test
    void thatARenamedDocumentIsFoundByItsNewNameAlone() {
        Arrangement searched = list("b").asked(snapshot(ROWS), query(""), () -> false);
        OverviewSnapshot now =
                snapshot(ROWS).with(List.of(row(1, "q", "en", SetState.NEW, 0)), List.of());
        Arrangement renamed = searched.with(now, Set.of(1L));
        assertThat(names(renamed.asked(now, query("b"), () -> false))).isEmpty();
        assertThat(names(renamed.asked(now, query("q"), () -> false))).containsExactly("q");
    }

    @Test
    void thatWorkNobodyWaitsForStops() {
        List<DocumentOverview> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add(row(i, "d" + i, "en", SetState.NEW, 0));
        }
        assertThatThrownBy(() -> list("").asked(snapshot(many), query(""), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void thatPlacingChangesEqualsArrangingAll() {
        Random random = new Random(7);
        for (String words : List.of("", "1", "ar new")) {
            OverviewSnapshot now = OverviewSnapshot.EMPTY;
            DocumentQuery query =
                    DocumentQuery.of(
                            words, Optional.of("m"), DocumentOrder.byAnnotations("m"), true);
            Arrangement arrangement = Arrangement.of(now, query);
            for (int step = 0; step < 60; step++) {
                List<DocumentOverview> rows = new ArrayList<>();
                List<Long> gone = new ArrayList<>();
                for (int i = random.nextInt(4) == 0 ? 900 : 3; i >= 0; i--) {
                    long id = random.nextInt(3_000);
                    if (random.nextInt(5) == 0) {
                        gone.add(id);
                    } else {
                        rows.add(random(id, random));
                    }
                }
                rows.removeIf(row -> gone.contains(row.id()));
                now = now.with(rows, gone);
                List<Long> changed = new ArrayList<>(gone);
                rows.forEach(row -> changed.add(row.id()));
                arrangement = arrangement.with(now, Set.copyOf(changed));
                Arrangement fresh = Arrangement.of(now, query);
                assertThat(arrangement.shown()).isEqualTo(fresh.shown());
                assertThat(arrangement.all()).isEqualTo(now.size());
                assertThat(arrangement.remaining())
                        .isEqualTo(fresh.remaining())
                        .isEqualTo((int) fresh.shown().stream().filter(d -> open(d)).count());
                for (int i = 0; i < fresh.shown().size(); i += 97) {
                    assertThat(arrangement.indexOf(fresh.shown().get(i).id())).isEqualTo(i);
                }
            }
        }
    }

    private static DocumentOverview random(long id, Random random) {
        SetState state = SetState.values()[random.nextInt(4)];
        String language = List.of("ar", "en", "hi").get(random.nextInt(3));
        return row(id, "n" + random.nextInt(50) + "-" + id, language, state, random.nextInt(9));
    }
}
