/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.document.Span;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.EndDraft;
import org.scholion.editing.intent.StanceEntry;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.annotating.BarItem.Look;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Message;

/** What the bar shows while a stance is entered: what is said so far, and which keys there are. */
final class StanceBar {

    /** What items do when they are clicked: the same as their keys. */
    interface Keys {
        /** Takes a letter or sign. */
        void key(char key);

        /** Takes Enter. */
        void confirm();

        /** Takes Backspace. */
        void back();

        /** Takes Esc. */
        void cancel();
    }

    private final EditingContext context;
    private final StanceType type;
    private final StanceEntry entry;
    private final TextRange cue;
    private final Keys keys;

    StanceBar(
            EditingContext context, StanceType type, StanceEntry entry, TextRange cue, Keys keys) {
        this.context = context;
        this.type = type;
        this.entry = entry;
        this.cue = cue;
        this.keys = keys;
    }

    /** Adds what the bar shows. */
    void add(List<BarItem> items) {
        List<Span> cues = entry.draft().cues();
        String words =
                cues.isEmpty()
                        ? cue.of(context.annotations().text())
                        : cues.stream()
                                .map(context.texts()::covered)
                                .collect(Collectors.joining(" … "));
        items.add(
                BarItem.text(
                        UiWords.say("editor.stance.with-cue", "type", type.name(), "cue", words),
                        Look.STRONG));
        items.add(end("H", StanceSide.HOLDER, UiWords.say("editor.stance.holder-hint")));
        if (entry.ends(StanceSide.HOLDER).isEmpty()) {
            // in the list of holders they come last, where the mouse hardly gets
            items.add(item("A", UiWords.say("editor.stance.author"), Look.QUIET));
            items.add(item("I", UiWords.say("editor.stance.implicit"), Look.QUIET));
        }
        for (Tag tag : entry.polarities()) {
            items.add(tag(StanceEntry.polarityKey(entry.polarities(), tag), tag, entry.polarity()));
        }
        for (Tag tag : entry.intensities()) {
            items.add(tag(StanceEntry.digit(entry.intensities(), tag), tag, entry.intensity()));
        }
        items.add(end("T", StanceSide.TARGET, UiWords.say("editor.stance.target-hint")));
        items.add(
                entry.ends(StanceSide.SOURCE).isEmpty()
                        ? item("R", UiWords.say("editor.stance.reported"), Look.PLAIN)
                        : item(
                                "R",
                                UiWords.say(
                                        "editor.stance.reported-by",
                                        "sources",
                                        ends(StanceSide.SOURCE)),
                                Look.CHOSEN));
        items.add(item("V", UiWords.say("editor.stance.via"), Look.QUIET));
        items.add(item("Q", UiWords.say("editor.stance.source-cue"), Look.QUIET));
        items.add(item("C", UiWords.say("editor.stance.cue-piece"), Look.QUIET));
        items.add(item("E", UiWords.say("editor.stance.evidence"), evidence()));
        entry.last()
                .ifPresent(
                        part ->
                                items.add(
                                        new BarItem(
                                                UiWords.say("editor.key.backspace"),
                                                UiWords.say(
                                                        "editor.stance.take-away", "part", part),
                                                Look.QUIET,
                                                keys::back)));
        String next =
                entry.proposedHolder()
                        .map(
                                end ->
                                        UiWords.say(
                                                "editor.stance.confirm-holder",
                                                "holder",
                                                context.texts().end(end)))
                        .or(
                                () ->
                                        entry.next()
                                                .map(
                                                        side ->
                                                                UiWords.say(
                                                                        "editor.stance.next",
                                                                        "side",
                                                                        side)))
                        .orElseGet(() -> UiWords.say("editor.stance.done"));
        items.add(new BarItem(UiWords.say("editor.key.enter"), next, Look.PLAIN, keys::confirm));
        items.add(
                new BarItem(
                        UiWords.say("editor.key.escape"),
                        UiWords.say("editor.stance.cancel"),
                        Look.QUIET,
                        keys::cancel));
    }

    private Look evidence() {
        return entry.draft().evidence().isEmpty() ? Look.QUIET : Look.CHOSEN;
    }

    private BarItem tag(String key, Tag tag, Optional<Tag> chosen) {
        return item(
                key, tag.name(), chosen.filter(tag::equals).isPresent() ? Look.CHOSEN : Look.PLAIN);
    }

    private BarItem end(String key, StanceSide side, String missing) {
        Optional<StanceEnd> proposed =
                side == StanceSide.HOLDER ? entry.proposedHolder() : Optional.empty();
        if (proposed.isPresent()) {
            String holder =
                    UiWords.say(
                            "editor.stance.proposed-holder",
                            "holder",
                            context.texts().end(proposed.get()));
            return item(key, holder, Look.QUIET);
        }
        return entry.ends(side).isEmpty()
                ? item(key, missing, Look.QUIET)
                : item(key, UiWords.say("words.list", "items", ends(side)), Look.CHOSEN);
    }

    private BarItem item(String key, String text, Look look) {
        return new BarItem(key, text, look, () -> keys.key(key.charAt(0)));
    }

    private List<Message> ends(StanceSide side) {
        List<Message> words = new ArrayList<>();
        entry.ends(side).forEach(end -> words.add(end(end)));
        return words;
    }

    private Message end(EndDraft end) {
        return switch (end) {
            case EndDraft.Given given -> context.texts().end(given.end());
            case EndDraft.NewMention made ->
                    Message.of(
                            "editor.stance.new-words",
                            "words",
                            context.texts().covered(made.span()));
            case EndDraft.NewReferent made ->
                    Message.of("editor.stance.new-name", "name", made.name());
            case EndDraft.Cued cued -> context.texts().cued(end(cued.end()), cued.cues());
        };
    }
}
