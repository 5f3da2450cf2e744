/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.ui.canvas.AnnotationCanvas;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.words.UiWords;
import org.scholion.view.lane.DifferencePlace;
import org.scholion.view.lane.SetDifference;
import org.scholion.view.lane.SetDifferences;
import org.scholion.view.lane.ShownSets;
import org.scholion.view.mark.Mark;
import org.scholion.words.Message;

/** Goes from one place where the sets shown differ to the next, and says how they differ. */
final class DifferenceKeys {

    /** The command that goes there. */
    static final String COMMAND = "org.scholion.commands.lanes.difference";

    /** More would not be read in a line. */
    private static final int SAID = 3;

    /** Where the last step led. */
    private record Arrived(int begin, CanvasSelection selection) {}

    private final AnnotationEditor editor;
    private Optional<Arrived> arrived = Optional.empty();

    DifferenceKeys(AnnotationEditor editor) {
        this.editor = editor;
    }

    void go(EditingContext context, boolean onward) {
        Optional<AnnotationCanvas> canvas = editor.widgets().map(EditorWidgets::canvas);
        if (canvas.isEmpty()) {
            return;
        }
        ShownSets shown = canvas.get().getShownSets();
        if (shown.lanes().isEmpty()) {
            context.surface()
                    .message(
                            UiWords.say(
                                    "editor.lanes.choose-first",
                                    "key",
                                    CommandKeys.of(SideBySide.CHOOSE)),
                            false);
            return;
        }
        SetDifferences differences = new SetDifferences(shown);
        Optional<DifferencePlace> next = differences.next(from(context, onward), onward);
        boolean round = next.isEmpty();
        if (round) {
            next = differences.next(onward ? -1 : Integer.MAX_VALUE, onward);
        }
        next.ifPresentOrElse(
                place -> show(context, canvas.get(), place, round),
                () -> context.surface().message(UiWords.say("editor.lanes.same"), false));
    }

    /** A place that begins at the caret is the next one until one has been there. */
    private int from(EditingContext context, boolean onward) {
        CanvasSelection now = context.selection();
        return arrived.filter(a -> a.selection().equals(now))
                .map(Arrived::begin)
                .orElse(onward ? now.caret() - 1 : now.caret());
    }

    private void show(
            EditingContext context, AnnotationCanvas canvas, DifferencePlace place, boolean round) {
        place.mark().ifPresent(mark -> canvas.selectMark(mark, place.begin()));
        arrived = Optional.of(new Arrived(place.begin(), context.selection()));
        String said = said(context, place);
        context.surface()
                .message(
                        round
                                ? UiWords.say("editor.walk.round", "said", said, "empty", false)
                                : said,
                        false);
    }

    private static String said(EditingContext context, DifferencePlace place) {
        List<SetDifference> all = place.differences();
        String said =
                all.stream()
                        .limit(SAID)
                        .map(difference -> said(context, difference))
                        .reduce(
                                (one, another) ->
                                        UiWords.say(
                                                "editor.lanes.both",
                                                "one",
                                                Message.verbatim(one),
                                                "another",
                                                Message.verbatim(another)))
                        .orElse("");
        return all.size() <= SAID
                ? said
                : UiWords.say(
                        "editor.lanes.more",
                        "said",
                        Message.verbatim(said),
                        "count",
                        all.size() - SAID);
    }

    private static String said(EditingContext context, SetDifference difference) {
        Optional<Mark> mark = difference.other().or(difference::own);
        return UiWords.say(
                "editor.lanes.difference",
                "kind",
                difference.kind(),
                "member",
                difference.lane().name(),
                "type",
                mark.map(m -> m.header().label()).orElse(""),
                "words",
                mark.flatMap(m -> m.spans().stream().findFirst())
                        .map(context.texts()::covered)
                        .map(AnnotationTexts::brief)
                        .orElse(""));
    }
}
