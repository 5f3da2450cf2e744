/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.SuggestedPlace;
import org.scholion.ui.words.UiWords;
import org.scholion.view.mark.Mark;
import org.scholion.view.mark.MarkId;
import org.scholion.view.mark.MarkState;
import org.scholion.view.mark.StanceMark;

/** What is said of the marks at a place, in the language of the window. */
final class SpokenMarks {

    private final CanvasModel model;
    private final Function<TextRange, List<SuggestedPlace>> suggestions;

    /**
     * Creates it.
     *
     * @param suggestions those that show and share a unit with a range
     */
    SpokenMarks(CanvasModel model, Function<TextRange, List<SuggestedPlace>> suggestions) {
        this.model = model;
        this.suggestions = suggestions;
    }

    /** What is said where the caret is: what is selected, else all that is marked there. */
    String atCaret() {
        int several = model.selection().several().size();
        if (several > 0) {
            return say("canvas.several", "count", several);
        }
        Optional<MarkId> selected = model.selectedMark();
        if (selected.isPresent()) {
            return say("canvas.spoken.selected", "mark", said(selected.get()));
        }
        return saidAt(model.caret());
    }

    /** All that is said of the character at an offset: what is marked, then what is suggested. */
    String saidAt(int offset) {
        return Stream.concat(
                        at(offset).stream().map(this::said),
                        suggestedAt(offset).stream()
                                .map(each -> say("canvas.spoken.suggested", "label", each.label())))
                .collect(Collectors.joining("; "));
    }

    private List<SuggestedPlace> suggestedAt(int offset) {
        return suggestions.apply(new TextRange(offset, offset + 1));
    }

    /** The marks that the character at an offset belongs to, outer ones first. */
    private List<Mark> at(int offset) {
        int length = model.text().length();
        return offset >= length ? List.of() : model.marks().overlapping(offset, offset + 1);
    }

    private String said(MarkId mark) {
        return model.shown().isOwn(mark)
                ? model.marks().find(mark).map(this::said).orElse("")
                : MarkNames.of(model.shown(), mark);
    }

    private String said(Mark mark) {
        MarkState state = mark.header().state();
        List<String> links =
                model.marks().referringTo(mark.id()).stream()
                        .map(each -> each.header().label())
                        .toList();
        return say(
                "canvas.spoken.mark",
                "label",
                mark.header().label(),
                "sign",
                mark instanceof StanceMark stance ? stance.sign().name() : "NONE",
                "unsure",
                state.unsure(),
                "suggested",
                state.suggested(),
                "linked",
                !links.isEmpty(),
                "links",
                links);
    }

    /** Says something for ears, which need no isolates around names. */
    private static String say(String code, Object... namesAndValues) {
        return UiWords.say(code, namesAndValues).replaceAll("[\u2066-\u2069]", "");
    }

    /** The stretch around an offset in which all characters belong to the same marks. */
    TextRange stretch(int offset) {
        String text = model.text();
        if (offset >= text.length()) {
            return new TextRange(text.length(), text.length());
        }
        // a line is enough: a screen reader asks on from where the stretch ends
        TextRange line = new SpokenUnits(model).at(SpokenUnits.Kind.LINE, offset);
        Here here = here(offset);
        int begin = line.begin();
        int end = line.end();
        for (int border : borders(line)) {
            if (border <= offset && !here(border - 1).equals(here)) {
                begin = Math.max(begin, border);
            } else if (border > offset && !here(border).equals(here)) {
                end = Math.min(end, border);
            }
        }
        return new TextRange(begin, end);
    }

    /** What there is to be said of a character. */
    private record Here(Set<MarkId> marks, List<SuggestedPlace> suggested) {}

    private Here here(int offset) {
        return new Here(
                at(offset).stream().map(Mark::id).collect(Collectors.toSet()), suggestedAt(offset));
    }

    /** Where marks and suggestions begin and end inside a line. */
    private List<Integer> borders(TextRange line) {
        List<Integer> borders = new ArrayList<>();
        for (Mark mark : model.marks().overlapping(line.begin(), line.end())) {
            for (Span span : mark.spans()) {
                for (Fragment fragment : span.fragments()) {
                    borders.add(fragment.begin());
                    borders.add(fragment.end());
                }
            }
        }
        for (SuggestedPlace place : suggestions.apply(line)) {
            borders.add(place.range().begin());
            borders.add(place.range().end());
        }
        borders.removeIf(border -> border <= line.begin() || border >= line.end());
        return borders;
    }
}
