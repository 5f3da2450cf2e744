/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Span;
import org.scholion.document.StanceEnd;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.News;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.Mark;

@NonNullByDefault
class LayeredMarksTest {

    private final News news = News.of(News.TEXT);
    private final LayeredMarks marks =
            new LayeredMarks(
                    "tester",
                    News.schema(),
                    news.document(),
                    false,
                    new ChipLabels("author", "implicit"));

    private static TreeMap<String, Mark> content(DocumentMarks marks) {
        TreeMap<String, Mark> content = new TreeMap<>();
        marks.forEach(mark -> content.put(mark.id().annotation().value(), mark));
        return content;
    }

    @Test
    void thatAHiddenTypeHasNoMarks() {
        AnnotationId person = news.mark("person", "Sergey Lavrov");
        news.mark("gpe", "Moscow");
        DocumentMarks shown = marks.all(Layers.ALL.toggleHidden(Layers.key("person")));
        assertThat(shown.size()).isEqualTo(1);
        assertThat(shown.find(marks.id(person))).isEmpty();
        assertThat(marks.all(Layers.ALL.toggleHidden(Layers.key(AnnotationKind.ENTITY))).size())
                .isZero();
    }

    @Test
    void thatALockedTypeIsShownAsLocked() {
        AnnotationId person = news.mark("person", "Sergey Lavrov");
        Layers locked = Layers.ALL.toggleLocked(Layers.key("person"));
        Mark mark = marks.all(locked).find(marks.id(person)).orElseThrow();
        assertThat(mark.header().state().locked()).isTrue();
        assertThat(Layers.ALL.isLocked(AnnotationKind.ENTITY, "person")).isFalse();
    }

    @Test
    void thatTogglingTwiceChangesNothing() {
        String key = Layers.key("person");
        assertThat(Layers.ALL.toggleHidden(key).toggleHidden(key)).isEqualTo(Layers.ALL);
        assertThat(Layers.ALL.toggleLocked(key).toggleLocked(key)).isEqualTo(Layers.ALL);
    }

    @Test
    void thatMarksAfterChangesEqualThoseMadeAnew() throws OperationRefusedException {
        Random random = new Random(5);
        Layers layers = Layers.ALL.toggleHidden(Layers.key("gpe"));
        DocumentMarks kept = marks.all(layers);
        for (int i = 0; i < 300; i++) {
            Optional<Operation> operation = randomOperation(random);
            if (operation.isPresent()) {
                List<AnnotationChange> changes = news.document().apply(operation.get()).changes();
                kept = marks.after(kept, changes, layers);
                assertThat(content(kept)).isEqualTo(content(marks.all(layers)));
            }
        }
        assertThat(news.document().size()).isPositive();
    }

    private Optional<Operation> randomOperation(Random random) {
        List<Annotation> all = new ArrayList<>(news.document().all());
        int begin = random.nextInt(News.TEXT.length() - 10);
        Span span = Span.of(begin, begin + 1 + random.nextInt(9));
        if (all.size() < 3 || random.nextInt(3) == 0) {
            String type = random.nextBoolean() ? "person" : "gpe";
            return Optional.of(news.edits().newMention(type, span).operation());
        }
        AnnotationId id = all.get(random.nextInt(all.size())).id();
        AnnotationId other = all.get(random.nextInt(all.size())).id();
        return switch (random.nextInt(6)) {
            case 0 -> news.edits().deletion(List.of(id));
            case 1 -> news.edits().toggleUnsure(List.of(id));
            case 2 ->
                    Optional.of(
                            news.edits()
                                    .newStance(
                                            StanceDraft.ofCue("stance", span)
                                                    .withHolders(
                                                            List.of(
                                                                    new EndDraft.Given(
                                                                            new StanceEnd.Annotated(
                                                                                    mentionOr(
                                                                                            all,
                                                                                            id)))))
                                                    .withTargets(
                                                            List.of(
                                                                    EndDraft.Given.annotation(
                                                                            mentionOr(
                                                                                    all, other)))))
                                    .operation());
            case 3 ->
                    Optional.of(
                            news.edits()
                                    .newRelation(
                                            "membership",
                                            java.util.Map.of(
                                                    "member",
                                                    List.of(mentionOr(all, id)),
                                                    "group",
                                                    List.of(mentionOr(all, other))),
                                            Optional.empty())
                                    .operation());
            case 4 ->
                    Optional.of(
                            news.edits()
                                    .newReferent("R" + random.nextInt(5), "person", List.of(id))
                                    .operation());
            default ->
                    news.edits()
                            .changeType(
                                    List.of(mentionOr(all, id)),
                                    random.nextBoolean() ? "gpe" : "organisation");
        };
    }

    private static AnnotationId mentionOr(List<Annotation> all, AnnotationId id) {
        return all.stream()
                .filter(a -> a.kind() == AnnotationKind.ENTITY)
                .map(Annotation::id)
                .reduce((first, second) -> second.equals(id) ? id : first)
                .orElse(id);
    }
}
