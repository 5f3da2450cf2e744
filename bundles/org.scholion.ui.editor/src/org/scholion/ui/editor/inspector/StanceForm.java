/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.Edits;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.intent.NamedStep;
import org.scholion.schema.StanceType;
import org.scholion.schema.TagSet;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.editor.value.ValueChoice;
import org.scholion.ui.editor.value.ValueControls;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** Polarity, intensity, holders, targets, sources, cues and evidence of a stance. */
final class StanceForm {

    private final Form form;
    private final EditingContext context;
    private final Stance stance;

    StanceForm(Form form, EditingContext context, Stance stance) {
        this.form = form;
        this.context = context;
        this.stance = stance;
    }

    void fill() {
        Optional<StanceType> type = context.schema().type(stance.typeId(), StanceType.class);
        type.flatMap(t -> context.schema().tagSet(t.polarity()))
                .ifPresent(
                        set ->
                                scale(
                                        UiWords.say("editor.inspector.polarity"),
                                        set,
                                        stance.polarity(),
                                        value -> set(stance.withPolarity(value))));
        side(
                UiWords.say("editor.inspector.holder"),
                StanceSide.HOLDER,
                type.map(StanceType::holderTypes).orElseGet(List::of));
        side(
                UiWords.say("editor.inspector.target"),
                StanceSide.TARGET,
                type.map(StanceType::targetTypes).orElseGet(List::of));
        side(
                UiWords.say("editor.inspector.sources"),
                StanceSide.SOURCE,
                type.map(StanceType::holderTypes).orElseGet(List::of));
        type.flatMap(StanceType::intensity)
                .flatMap(context.schema()::tagSet)
                .ifPresent(
                        set ->
                                scale(
                                        UiWords.say("editor.inspector.intensity"),
                                        set,
                                        stance.intensity(),
                                        value -> set(stance.withIntensity(value))));
        spans(
                UiWords.say("editor.inspector.cue"),
                stance.cues(),
                spans -> set(stance.withCues(spans)));
        spans(
                UiWords.say("editor.inspector.evidence"),
                stance.evidence(),
                spans -> set(stance.withEvidence(spans)));
    }

    private void scale(
            String name,
            TagSet set,
            Optional<AttributeValue> now,
            java.util.function.Consumer<Optional<AttributeValue>> whenChosen) {
        form.heading(name, set.description());
        form.add(
                name,
                ValueControls.choices(
                        form.body(),
                        name,
                        ValueChoice.tags(set),
                        now,
                        false,
                        false,
                        said ->
                                context.surface()
                                        .write(
                                                UiWords.say(
                                                        "editor.inspector.why-skipped",
                                                        "name",
                                                        Message.verbatim(name)),
                                                "",
                                                said),
                        whenChosen));
    }

    private void side(String name, StanceSide side, List<String> allowed) {
        List<StanceEnd> ends = stance.ends(side);
        form.heading(name, "");
        for (int i = 0; i < ends.size(); i++) {
            StanceEnd end = ends.get(i);
            int index = i;
            Optional<Runnable> jump =
                    end.reference().map(id -> (Runnable) () -> context.select(id));
            form.item(
                    side.name(),
                    UiWords.say(context.texts().end(end)),
                    jump,
                    Optional.of(() -> remove(side, index)));
        }
        form.actions()
                .offer(UiWords.say("editor.inspector.add"), () -> pick(side, allowed))
                .offer(
                        UiWords.say("editor.inspector.author"),
                        () -> add(side, new StanceEnd.Author()))
                .offer(
                        UiWords.say("editor.inspector.implicit"),
                        () -> add(side, new StanceEnd.Implicit(Optional.empty())));
    }

    private void pick(StanceSide side, List<String> allowed) {
        int near = stance.begin().orElse(0);
        List<AnnotationId> taken = new ArrayList<>(stance.references());
        taken.add(stance.id());
        List<EndCandidate> candidates =
                side == StanceSide.TARGET
                        ? context.candidates().targets(allowed, taken, near)
                        : context.candidates().holders(allowed, near);
        context.surface()
                .pick(
                        UiWords.say("editor.inspector.end", "side", side),
                        candidates,
                        picked -> picked.ifPresent(c -> add(side, c.end())));
    }

    private void add(StanceSide side, StanceEnd end) {
        List<StanceEnd> ends = new ArrayList<>(stance.ends(side));
        if (!ends.contains(end)) {
            ends.add(end);
            set(stance.withEnds(side, ends));
        }
    }

    private void remove(StanceSide side, int index) {
        List<StanceEnd> ends = new ArrayList<>(stance.ends(side));
        ends.remove(index);
        set(stance.withEnds(side, ends));
    }

    private void spans(
            String name, List<Span> spans, java.util.function.Consumer<List<Span>> whenChanged) {
        form.heading(name, "");
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int index = i;
            form.item(
                    name,
                    context.texts().covered(span),
                    Optional.of(
                            () ->
                                    context.surface()
                                            .reveal(new TextRange(span.begin(), span.end()))),
                    Optional.of(
                            () -> {
                                List<Span> left = new ArrayList<>(spans);
                                left.remove(index);
                                whenChanged.accept(left);
                            }));
        }
        form.actions()
                .offer(
                        UiWords.say("editor.inspector.add-selected"),
                        () -> addSelected(spans, whenChanged));
    }

    private void addSelected(
            List<Span> spans, java.util.function.Consumer<List<Span>> whenChanged) {
        TextRange range = context.spanSteps().trimmed(context.selection().range());
        if (range.isEmpty()) {
            context.surface().message(UiWords.say("editor.inspector.select-words"), false);
            return;
        }
        List<Span> more = new ArrayList<>(spans);
        more.add(Span.of(range.begin(), range.end()));
        whenChanged.accept(more);
    }

    private void set(Stance changed) {
        if (context.apply(Edits.replace(NamedStep.CHANGE_STANCE.word(), stance, changed))) {
            context.select(stance.id());
        }
    }
}
