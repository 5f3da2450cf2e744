/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceSide;
import org.scholion.document.rules.StructureRules;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/** Any keys in any order lead to a stance that the store takes, or to none. */
@NonNullByDefault
class StanceEntryPropertyTest {

    private static final String TEXT =
            "Delhi and Paris support the treaty, حسبما ذكرت الوزارة. महत्व को भी बल दिया 🧑‍🌾!";

    private static final String KEYS = "+-0*1239hhhtttvvvaaAiIrcccqqqeew#\n\n\n\n\n\b\b\b\u001Bdp";

    private final Random random = new Random(20261126);
    private final News news = News.of(TEXT);
    private final TextBoundaries boundaries = TextBoundaries.of(TEXT, "en");
    private final List<AnnotationId> made = new ArrayList<>();

    @BeforeEach
    void mark() {
        AnnotationId delhi = news.mark("gpe", "Delhi");
        news.mark("gpe", "Paris");
        news.mark("issue", "the treaty");
        news.mark("organisation", "الوزارة");
        news.make(news.edits().newReferent("India", "gpe", List.of(delhi)));
        news.make(news.edits().newReferent("UN", "organisation", List.of()));
    }

    private Span words() {
        SpanSteps steps = new SpanSteps(boundaries);
        while (true) {
            int begin = random.nextInt(TEXT.length());
            int end = Math.min(TEXT.length(), begin + 1 + random.nextInt(12));
            TextRange range = steps.trimmed(new TextRange(begin, end));
            if (!range.isEmpty()) {
                return Span.of(range.begin(), range.end());
            }
        }
    }

    private void press(StanceTyping typing, String keys, int times) {
        for (int i = 0; i < times && typing.made().isEmpty(); i++) {
            if (random.nextInt(3) == 0) {
                typing.select(words());
            }
            typing.press(String.valueOf(keys.charAt(random.nextInt(keys.length()))));
            wellFormed(typing.entry());
        }
    }

    /** Steps out of a list and presses Enter, or walks away. */
    private void leave(StanceTyping typing) {
        for (char key : random.nextInt(4) == 0 ? new char[0] : "\u001B\n\n\n\n\n".toCharArray()) {
            if (typing.made().isEmpty()) {
                typing.press(String.valueOf(key));
            }
        }
    }

    @Test
    void thatAnyKeysLeadToAStanceTheStoreTakesOrToNone() {
        StructureRules rules = new StructureRules(News.schema(), TEXT.length());
        int changed = 0;
        for (int run = 0; run < 400; run++) {
            if (made.isEmpty() || random.nextBoolean()) {
                StanceTyping typing = StanceTyping.begin(news, words());
                press(typing, KEYS, random.nextInt(40));
                leave(typing);
                typing.made().ifPresent(d -> made.add(news.make(news.edits().newStance(d))));
            } else {
                AnnotationId old = made.get(random.nextInt(made.size()));
                StanceTyping typing = StanceTyping.change(news, old);
                press(typing, KEYS, random.nextInt(40));
                leave(typing);
                changed += typing.made().isPresent() ? 1 : 0;
                typing.made()
                        .flatMap(draft -> news.edits().changeStance(old, draft))
                        .ifPresent(news::apply);
            }
            for (Annotation annotation : news.document().all()) {
                assertThat(rules.breaches(annotation, news.document())).isEmpty();
            }
        }
        assertThat(made).hasSizeGreaterThan(50);
        assertThat(changed).isGreaterThan(50);
        assertThat(made)
                .extracting(id -> (Stance) news.document().find(id).orElseThrow())
                .anySatisfy(stance -> assertThat(stance.holders()).hasSizeGreaterThan(1))
                .anySatisfy(stance -> assertThat(stance.sourceCues()).isNotEmpty());
    }

    private void wellFormed(StanceEntry entry) {
        assertThat(entry.draft().cues().size() + entry.draft().evidence().size()).isPositive();
        for (StanceSide side : StanceSide.values()) {
            assertThat(entry.ends(side)).doesNotHaveDuplicates();
        }
        for (Span cue : entry.draft().cues()) {
            for (Fragment piece : cue.fragments()) {
                assertThat(boundaries.snap(piece.begin(), piece.end()))
                        .isEqualTo(new TextRange(piece.begin(), piece.end()));
            }
        }
    }

    @Test
    void thatBackspaceTakesEverythingAwayAgainButThePlace() {
        for (int run = 0; run < 200; run++) {
            Span cue = words();
            StanceTyping typing = StanceTyping.begin(news, cue);
            press(typing, "hhttvvqqccea\n", 15);
            StanceEntry entry = typing.entry();
            while (entry.last().isPresent()) {
                assertThat(entry.back()).isEqualTo(new StanceReply.Changed());
            }
            assertThat(entry.draft().cues()).containsExactly(cue);
            assertThat(entry.draft().evidence()).isEmpty();
            for (StanceSide side : StanceSide.values()) {
                assertThat(entry.ends(side)).isEmpty();
            }
        }
    }
}
