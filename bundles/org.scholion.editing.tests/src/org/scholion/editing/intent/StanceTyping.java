/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.scholion.document.AnnotationId;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.schema.StanceType;
import org.scholion.text.TextRange;

/**
 * Enters a stance as at a keyboard, and counts the presses. Words are selected by {@link #select},
 * which is no key, as a mouse would.
 */
@NonNullByDefault
final class StanceTyping {

    static final char ENTER = '\n';
    static final char BACKSPACE = '\b';
    static final char ESCAPE = '\u001B';

    private final News news;
    private final StanceEntry entry;
    private final StanceCandidates candidates;
    private Optional<StanceSide> picking = Optional.empty();
    private boolean who;
    private String typed = "";
    private Optional<Span> selected = Optional.empty();
    private Optional<StanceDraft> made = Optional.empty();
    private int presses;

    private StanceTyping(News news, StanceEntry entry, StanceCandidates candidates) {
        this.news = news;
        this.entry = entry;
        this.candidates = candidates;
    }

    static StanceType type() {
        return News.schema().type("stance", StanceType.class).orElseThrow();
    }

    /** Presses S on a cue. */
    static StanceTyping begin(News news, Span cue) {
        StanceCandidates candidates = candidates(news, cue, Optional.empty());
        StanceTyping typing =
                new StanceTyping(
                        news,
                        StanceEntry.begin(
                                News.schema(),
                                type(),
                                cue,
                                candidates.proposal(
                                        new TextRange(0, news.document().text().length()))),
                        candidates);
        typing.presses = 1;
        return typing;
    }

    /** Presses S on a stance. */
    static StanceTyping change(News news, AnnotationId id) {
        Stance stance = (Stance) news.document().find(id).orElseThrow();
        StanceTyping typing =
                new StanceTyping(
                        news,
                        StanceEntry.change(News.schema(), type(), stance),
                        candidates(news, stance.spans().get(0), Optional.of(id)));
        typing.presses = 1;
        return typing;
    }

    private static StanceCandidates candidates(
            News news, Span cue, Optional<AnnotationId> changed) {
        return new StanceCandidates(
                news.document(),
                new EndCandidates(news.document(), news.texts()),
                type(),
                new TextRange(cue.begin(), cue.end()),
                changed);
    }

    /** Selects words in the text. */
    StanceTyping select(Span words) {
        selected = Optional.of(words);
        return this;
    }

    /** Selects the first occurrence of some words. */
    StanceTyping select(String words) {
        return select(news.span(words));
    }

    /** Presses keys one after the other; letters in a list narrow it. */
    StanceTyping press(String keys) {
        for (char key : keys.toCharArray()) {
            presses++;
            if (picking.isPresent()) {
                inList(key);
            } else {
                take(
                        switch (key) {
                            case ENTER -> entry.confirm();
                            case BACKSPACE -> entry.back();
                            default ->
                                    entry.key(
                                            Character.toUpperCase(key), Character.isUpperCase(key));
                        });
            }
        }
        return this;
    }

    private void inList(char key) {
        StanceSide side = picking.orElseThrow();
        if (key == ESCAPE) {
            picking = Optional.empty();
            take(entry.notPicked(side));
        } else if (key == ENTER) {
            List<EndCandidate> offered =
                    TypeAhead.rank(offered(), c -> c.label().toString(), typed);
            if (!offered.isEmpty()) {
                picking = Optional.empty();
                take(picked(side, offered.get(0)));
            }
        } else if (key == BACKSPACE) {
            typed = typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
        } else {
            typed += String.valueOf(key).toLowerCase(Locale.ROOT);
        }
    }

    private StanceReply picked(StanceSide side, EndCandidate candidate) {
        if (who) {
            return entry.meant(side, candidate.annotation());
        }
        return candidate.end() instanceof StanceEnd.Implicit
                ? new StanceReply.Who(side)
                : entry.picked(side, new EndDraft.Given(candidate.end()));
    }

    /** Returns what the list offers that is open. */
    List<EndCandidate> offered() {
        return picking.map(side -> who ? candidates.meant(side) : candidates.of(side, entry))
                .orElseGet(List::of);
    }

    private void take(StanceReply reply) {
        switch (reply) {
            case StanceReply.Ignored ignored -> {
                // nothing
            }
            case StanceReply.Changed changed -> {
                // nothing to be asked
            }
            case StanceReply.Pick pick -> open(pick.side(), false);
            case StanceReply.Who meant -> {
                if (candidates.meant(meant.side()).isEmpty()) {
                    take(entry.meant(meant.side(), Optional.empty()));
                } else {
                    open(meant.side(), true);
                }
            }
            case StanceReply.Words words ->
                    selected.ifPresent(span -> take(entry.words(words.part(), span)));
            case StanceReply.Complete complete -> made = Optional.of(complete.draft());
        }
    }

    private void open(StanceSide side, boolean asksWho) {
        picking = Optional.of(side);
        who = asksWho;
        typed = "";
    }

    StanceEntry entry() {
        return entry;
    }

    int presses() {
        return presses;
    }

    /** Returns the draft, once Enter has completed it. */
    Optional<StanceDraft> made() {
        return made;
    }

    /** Returns the stance that is made of the draft. */
    Stance stance() {
        AnnotationId id = news.make(news.edits().newStance(made.orElseThrow()));
        return (Stance) news.document().find(id).orElseThrow();
    }
}
