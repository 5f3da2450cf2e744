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
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
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
    private final Subject subject;
    private final EditingContext context;

    StanceForm(Form form, Subject subject) {
        this.form = form;
        this.subject = subject;
        this.context = subject.context();
    }

    void fill(Stance stance) {
        Optional<StanceType> type = context.schema().type(stance.typeId(), StanceType.class);
        type.flatMap(t -> context.schema().tagSet(t.polarity()))
                .ifPresent(
                        set ->
                                scale(
                                        UiWords.say("editor.inspector.polarity"),
                                        set,
                                        stance.polarity(),
                                        value -> change(now -> now.withPolarity(value))));
        side(
                UiWords.say("editor.inspector.holder"),
                StanceSide.HOLDER,
                stance,
                type.map(StanceType::holderTypes).orElseGet(List::of));
        side(
                UiWords.say("editor.inspector.target"),
                StanceSide.TARGET,
                stance,
                type.map(StanceType::targetTypes).orElseGet(List::of));
        side(
                UiWords.say("editor.inspector.sources"),
                StanceSide.SOURCE,
                stance,
                type.map(StanceType::holderTypes).orElseGet(List::of));
        type.flatMap(StanceType::intensity)
                .flatMap(context.schema()::tagSet)
                .ifPresent(
                        set ->
                                scale(
                                        UiWords.say("editor.inspector.intensity"),
                                        set,
                                        stance.intensity(),
                                        value -> change(now -> now.withIntensity(value))));
        spans(UiWords.say("editor.inspector.cue"), stance, Stance::cues, Stance::withCues);
        spans(
                UiWords.say("editor.inspector.evidence"),
                stance,
                Stance::evidence,
                Stance::withEvidence);
    }

    private void scale(
            String name,
            TagSet set,
            Optional<AttributeValue> now,
            Consumer<Optional<AttributeValue>> whenChosen) {
        form.heading(name, set.description());
        List<ValueChoice> values = ValueChoice.tags(set);
        form.add(
                name,
                List.of(values, now),
                parent ->
                        ValueControls.choices(
                                parent,
                                name,
                                values,
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

    private void side(String name, StanceSide side, Stance stance, List<String> allowed) {
        List<StanceEnd> ends = stance.ends(side);
        form.heading(name, "");
        for (StanceEnd end : ends) {
            form.item(
                    side.name(),
                    end,
                    UiWords.say(context.texts().end(end)),
                    end.reference().map(id -> () -> context.select(id)),
                    Optional.of(() -> remove(side, end)));
        }
        form.offers(
                side.name(),
                new Form.Offer(
                        UiWords.say("editor.inspector.add"),
                        () -> subject.as(Stance.class).ifPresent(s -> pick(s, side, allowed))),
                new Form.Offer(
                        UiWords.say("editor.inspector.author"),
                        () -> add(side, new StanceEnd.Author())),
                new Form.Offer(
                        UiWords.say("editor.inspector.implicit"),
                        () -> subject.as(Stance.class).ifPresent(s -> who(s, side, allowed))));
        if (side == StanceSide.TARGET) {
            form.offers(
                    "entry",
                    new Form.Offer(
                            UiWords.say("editor.inspector.add-entry"),
                            () ->
                                    context.surface()
                                            .chooseEntry(
                                                    UiWords.say("editor.entry.title"),
                                                    context.schema().withKinds(allowed),
                                                    "",
                                                    entry ->
                                                            add(
                                                                    side,
                                                                    new StanceEnd.Catalogued(
                                                                            entry)))));
        }
        if (side == StanceSide.SOURCE && !ends.isEmpty()) {
            form.offers(
                    "words",
                    new Form.Offer(
                            UiWords.say("editor.inspector.source-words"), this::addSourceWords));
        }
    }

    /** Asks whom an implicit end means, if there is anybody to choose. */
    private void who(Stance stance, StanceSide side, List<String> allowed) {
        List<EndCandidate> candidates =
                context.candidates().meant(allowed, stance.begin().orElse(0));
        if (candidates.isEmpty()) {
            add(side, new StanceEnd.Implicit(Optional.empty()));
        } else {
            context.surface()
                    .pick(
                            UiWords.say("editor.inspector.end", "side", side),
                            candidates,
                            picked ->
                                    picked.ifPresent(
                                            c ->
                                                    add(
                                                            side,
                                                            new StanceEnd.Implicit(
                                                                    c.annotation()))));
        }
    }

    /** Lets the selected words show the last source. */
    private void addSourceWords() {
        selectedWords()
                .ifPresent(
                        words ->
                                change(
                                        stance -> {
                                            List<StanceEnd> sources =
                                                    new ArrayList<>(stance.sources());
                                            StanceEnd last = sources.removeLast();
                                            List<Span> cues = new ArrayList<>(last.cues());
                                            cues.add(words);
                                            sources.add(last.withCues(cues));
                                            return stance.withEnds(StanceSide.SOURCE, sources);
                                        }));
    }

    private void pick(Stance stance, StanceSide side, List<String> allowed) {
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
        change(
                stance -> {
                    List<StanceEnd> ends = new ArrayList<>(stance.ends(side));
                    if (!ends.contains(end)) {
                        ends.add(end);
                    }
                    return stance.withEnds(side, ends);
                });
    }

    private void remove(StanceSide side, StanceEnd end) {
        change(
                stance -> {
                    List<StanceEnd> ends = new ArrayList<>(stance.ends(side));
                    ends.remove(end);
                    return stance.withEnds(side, ends);
                });
    }

    private void spans(
            String name,
            Stance shown,
            Function<Stance, List<Span>> spans,
            BiFunction<Stance, List<Span>, Stance> with) {
        form.heading(name, "");
        for (Span span : spans.apply(shown)) {
            form.item(
                    name,
                    span,
                    context.texts().covered(span),
                    Optional.of(
                            () ->
                                    context.surface()
                                            .reveal(new TextRange(span.begin(), span.end()))),
                    Optional.of(
                            () ->
                                    change(
                                            stance -> {
                                                List<Span> left =
                                                        new ArrayList<>(spans.apply(stance));
                                                left.remove(span);
                                                return with.apply(stance, left);
                                            })));
        }
        form.offers(
                name,
                new Form.Offer(
                        UiWords.say("editor.inspector.add-selected"),
                        () -> addSelected(spans, with)));
    }

    private void addSelected(
            Function<Stance, List<Span>> spans, BiFunction<Stance, List<Span>, Stance> with) {
        selectedWords()
                .ifPresent(
                        words ->
                                change(
                                        stance -> {
                                            List<Span> more = new ArrayList<>(spans.apply(stance));
                                            more.add(words);
                                            return with.apply(stance, more);
                                        }));
    }

    private Optional<Span> selectedWords() {
        TextRange range = context.spanSteps().trimmed(context.selection().range());
        if (range.isEmpty()) {
            context.surface().message(UiWords.say("editor.inspector.select-words"), false);
            return Optional.empty();
        }
        return Optional.of(Span.of(range.begin(), range.end()));
    }

    private void change(UnaryOperator<Stance> change) {
        if (subject.change(Stance.class, NamedStep.CHANGE_STANCE, change)) {
            context.select(subject.id());
        }
    }
}
