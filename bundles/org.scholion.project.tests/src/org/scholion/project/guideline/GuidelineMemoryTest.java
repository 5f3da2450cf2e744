/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

/** What a member remembers of guidelines, and what is news. */
class GuidelineMemoryTest {

    private static Schema news(String... wordsAndOthers) throws Exception {
        String xml = SchemaXml.write(BuiltInSchemas.load("news-stance").orElseThrow());
        for (int i = 0; i < wordsAndOthers.length; i += 2) {
            assertThat(xml).contains(wordsAndOthers[i]);
            xml = xml.replace(wordsAndOthers[i], wordsAndOthers[i + 1]);
        }
        return SchemaXml.read(xml, "news.xml");
    }

    private static List<String> changed(Schema before, Schema now) {
        return GuidelineMemory.NONE.saw(GuidelineMarks.of(before)).changed(GuidelineMarks.of(now));
    }

    @Test
    void thatWhoIsHereForTheFirstTimeHasNoNews() throws Exception {
        assertThat(GuidelineMemory.NONE.changed(GuidelineMarks.of(news()))).isEmpty();
    }

    @Test
    void thatAnotherGuidelineIsNewsOfItsTypeAlone() throws Exception {
        assertThat(changed(news(), news("Leave titles and offices out", "Take titles in")))
                .containsExactly("person");
        assertThat(changed(news(), news())).isEmpty();
    }

    @Test
    void thatAnotherExampleAndAnotherDescriptionAreNews() throws Exception {
        assertThat(changed(news(), news("thanked **her hosts**", "thanked **them**")))
                .containsExactly("person");
        assertThat(changed(news(), news("A human being or", "Somebody or")))
                .containsExactly("person");
    }

    @Test
    void thatAGuidelineOfATagIsNewsOfTheTypesThatCanHaveIt() throws Exception {
        assertThat(changed(news(), news("Taking note is neutral.", "That is neutral.")))
                .containsExactly("stance");
    }

    @Test
    void thatANameAColourAKeyAndANewTypeAreNoNews() throws Exception {
        assertThat(
                        changed(
                                news(),
                                news(
                                        "name=\"Person\"",
                                        "name=\"Human\"",
                                        "shortcut=\"P\"",
                                        "shortcut=\"Q\"")))
                .isEmpty();
        Schema less = news();
        Schema without =
                less.with(
                        less.types().stream().filter(t -> !t.id().equals("claim")).toList(),
                        less.tagSets());
        assertThat(changed(without, less)).isEmpty();
    }

    @Test
    void thatMemoryIsTheSameAfterItWasKept() {
        GuidelineMemory memory =
                GuidelineMemory.NONE
                        .saw(Map.of("person", "abc", "जगह 1", "d e"))
                        .queue(List.of("person", "जगह 1"))
                        .look("01ARZ3NDEKTSV4RRFFQ69G5FAV");
        assertThat(GuidelineMemory.parse(memory.text())).isEqualTo(memory);
        assertThat(GuidelineMemory.parse("")).isEqualTo(GuidelineMemory.NONE);
        assertThat(GuidelineMemory.parse("odd\nseen\n")).isEqualTo(GuidelineMemory.NONE);
    }

    @Test
    void thatAQueueGrowsUntilItIsDone() {
        GuidelineMemory memory =
                GuidelineMemory.NONE.queue(List.of("a")).look("1").queue(List.of("b"));
        assertThat(memory.queued()).containsExactlyInAnyOrder("a", "b");
        assertThat(memory.looked()).containsExactly("1");
        assertThat(memory.done().queued()).isEmpty();
        assertThat(memory.done().queue(List.of("a")).looked()).isEmpty();
    }
}
