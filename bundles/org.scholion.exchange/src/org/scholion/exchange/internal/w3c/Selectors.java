/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.w3c;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.document.Fragment;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.PlaceMessages;
import org.scholion.exchange.internal.plain.Quotes;
import org.scholion.text.OffsetMap;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/**
 * Finds what selectors select. Positions count code points, as the standard demands; where they
 * lead to other words than are quoted beside them they may count UTF-16, and the quotes decide for
 * the whole file. A quote that is somewhere else is taken from there, and one that is nowhere is
 * lost.
 */
final class Selectors {

    /** RFC 5147. */
    private static final Pattern CHARACTERS =
            Pattern.compile("char=([0-9]{1,9}),([0-9]{1,9})(?:;.*)?");

    private final String file;
    private final String text;
    private final OffsetMap offsets;
    private final Optional<OffsetUnit> given;
    private final Losses.Recorder losses;
    private final List<Notice> notices;
    private OffsetUnit unit = OffsetUnit.CODE_POINT;
    private int otherForm;
    private int moved;

    Selectors(
            String file,
            String text,
            Optional<OffsetUnit> given,
            Losses.Recorder losses,
            List<Notice> notices) {
        this.file = file;
        this.text = text;
        this.given = given;
        this.losses = losses;
        this.notices = notices;
        offsets = OffsetMap.of(text);
    }

    /** What selectors say that are alternatives to each other. */
    private record Said(OptionalInt start, OptionalInt end, Optional<JsonNode> quote) {

        static Said of(JsonNode selectors) {
            OptionalInt start = OptionalInt.empty();
            OptionalInt end = OptionalInt.empty();
            Optional<JsonNode> quote = Optional.empty();
            for (JsonNode one : PageNodes.list(selectors)) {
                switch (one.path("type").asText()) {
                    case "TextPositionSelector" -> {
                        start = number(one.path("start"));
                        end = number(one.path("end"));
                    }
                    case "TextQuoteSelector" -> quote = Optional.of(one);
                    case "FragmentSelector" -> {
                        Said fragment = ofReference(one.path("value").asText());
                        start = fragment.start().isPresent() ? fragment.start() : start;
                        end = fragment.end().isPresent() ? fragment.end() : end;
                    }
                    default -> {
                        // of another kind of text
                    }
                }
            }
            return new Said(start, end, quote);
        }

        static Said ofReference(String end) {
            Matcher found = CHARACTERS.matcher(end);
            return found.matches()
                    ? new Said(
                            OptionalInt.of(Integer.parseInt(found.group(1))),
                            OptionalInt.of(Integer.parseInt(found.group(2))),
                            Optional.empty())
                    : new Said(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
        }

        private static OptionalInt number(JsonNode node) {
            return node.canConvertToInt() && node.isIntegralNumber()
                    ? OptionalInt.of(node.asInt())
                    : OptionalInt.empty();
        }

        Optional<String> exact() {
            return quote.flatMap(q -> PageNodes.text(q, "exact"));
        }
    }

    /** Decides what positions count, from all targets of the file. */
    void decide(List<JsonNode> targets) {
        if (given.isPresent()) {
            unit = given.get();
            return;
        }
        int most = -1;
        for (OffsetUnit candidate : List.of(OffsetUnit.CODE_POINT, OffsetUnit.UTF16)) {
            int fitting = 0;
            for (JsonNode target : targets) {
                Said said = Said.of(target.path("selector"));
                boolean fits =
                        said.exact().isPresent()
                                && position(said, candidate)
                                        .map(this::covered)
                                        .map(c -> Quotes.alike(said.exact().get(), c))
                                        .orElse(false);
                fitting += fits ? 1 : 0;
            }
            if (fitting > most) {
                most = fitting;
                unit = candidate;
            }
        }
        if (unit != OffsetUnit.CODE_POINT) {
            Message convention =
                    Message.of(
                            "exchange.brat.convention",
                            "unit",
                            unit,
                            "joined",
                            false,
                            "marked",
                            false);
            notices.add(
                    Notice.in(
                            file,
                            Message.of("exchange.notice.convention", "convention", convention)));
        }
    }

    private String covered(Fragment fragment) {
        return text.substring(fragment.begin(), fragment.end());
    }

    private Optional<Fragment> position(Said said, OffsetUnit counted) {
        if (said.start().isEmpty() || said.end().isEmpty()) {
            return Optional.empty();
        }
        OptionalInt begin = offsets.checkedToUtf16(counted, said.start().getAsInt());
        OptionalInt end = offsets.checkedToUtf16(counted, said.end().getAsInt());
        return begin.isPresent() && end.isPresent() && begin.getAsInt() <= end.getAsInt()
                ? Optional.of(new Fragment(begin.getAsInt(), end.getAsInt()))
                : Optional.empty();
    }

    /**
     * Returns what is selected; empty if that is lost.
     *
     * @param annotation what an error calls the annotation
     */
    Optional<Fragment> select(JsonNode selectors, String annotation)
            throws UnreadableSourceException {
        for (JsonNode one : PageNodes.list(selectors)) {
            if (one.path("type").asText().equals("RangeSelector")) {
                Optional<Fragment> from = select(one.path("startSelector"), annotation);
                Optional<Fragment> to = select(one.path("endSelector"), annotation);
                boolean forward =
                        from.isPresent()
                                && to.isPresent()
                                && from.get().begin() <= to.get().begin();
                return forward
                        ? Optional.of(new Fragment(from.get().begin(), to.get().begin()))
                        : Optional.empty();
            }
        }
        Said said = Said.of(selectors);
        if (said.exact().isEmpty() && said.start().isEmpty()) {
            lose(Message.of("exchange.lost.selector"));
            return Optional.empty();
        }
        Optional<Fragment> there = position(said, unit);
        if (said.exact().isEmpty()) {
            if (there.isEmpty()) {
                throw UnreadableSourceException.in(
                        file,
                        Message.of(
                                "exchange.w3c.outside",
                                "annotation",
                                annotation,
                                "length",
                                offsets.length(unit)));
            }
            return there;
        }
        String exact = said.exact().get();
        if (there.isPresent() && Quotes.alike(exact, covered(there.get()))) {
            otherForm += exact.equals(covered(there.get())) ? 0 : 1;
            return there;
        }
        Optional<Fragment> elsewhere = quoted(said, exact, there);
        if (elsewhere.isEmpty()) {
            lose(Message.of("exchange.lost.quote"));
        } else if (said.start().isPresent()) {
            moved++;
        }
        return elsewhere;
    }

    /** Returns what the end of a reference selects, behind its sign; empty if that is lost. */
    Optional<Fragment> select(String end) {
        Optional<Fragment> found = position(Said.ofReference(end), unit);
        if (found.isEmpty()) {
            lose(Message.of("exchange.lost.selector"));
        }
        return found;
    }

    private void lose(Message what) {
        losses.add(what, () -> PlaceMessages.in(file));
    }

    /** Finds a quote by what is around it; if that fits several, the one nearest to a position. */
    private Optional<Fragment> quoted(Said said, String exact, Optional<Fragment> near) {
        if (exact.isEmpty()) {
            return Optional.empty();
        }
        String prefix = said.quote().flatMap(q -> PageNodes.text(q, "prefix")).orElse("");
        String suffix = said.quote().flatMap(q -> PageNodes.text(q, "suffix")).orElse("");
        List<Fragment> all = new ArrayList<>();
        List<Fragment> within = new ArrayList<>();
        for (int i = text.indexOf(exact); i >= 0; i = text.indexOf(exact, i + 1)) {
            Fragment found = new Fragment(i, i + exact.length());
            all.add(found);
            if (text.substring(0, i).endsWith(prefix) && text.startsWith(suffix, found.end())) {
                within.add(found);
            }
        }
        List<Fragment> candidates = within.isEmpty() ? all : within;
        if (candidates.size() > 1 && near.isPresent()) {
            int at = near.get().begin();
            candidates.sort(
                    (a, b) -> Integer.compare(Math.abs(a.begin() - at), Math.abs(b.begin() - at)));
            return Optional.of(candidates.get(0));
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Tells what was found in another form or place. */
    void tell() {
        if (otherForm > 0) {
            notices.add(Notice.in(file, Message.of("exchange.notice.other-form")).times(otherForm));
        }
        if (moved > 0) {
            notices.add(Notice.in(file, Message.of("exchange.notice.quote-moved")).times(moved));
        }
    }
}
