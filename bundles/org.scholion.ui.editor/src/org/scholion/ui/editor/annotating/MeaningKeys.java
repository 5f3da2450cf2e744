/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.editing.meaning.MeaningSelection;
import org.scholion.editing.meaning.MeaningSelection.Outcome;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.words.UiWords;

/** Does what the keys that select by meaning say, in the editor's open document. */
final class MeaningKeys {

    /**
     * The keys on one document.
     *
     * @param context the document
     * @param selection what its keys do
     */
    private record Held(EditingContext context, MeaningSelection selection) {}

    private Optional<Held> held = Optional.empty();

    /** Selects wider or narrower, or another piece of the word; on a mark changes its extent. */
    void press(EditingContext context, MeaningSelection.Key key) {
        CanvasSelection at = context.selection();
        boolean text = Marking.selectsText(context);
        Optional<Annotation> mark = text ? Optional.empty() : context.selected();
        TextRange range = text ? at.range() : new TextRange(at.caret(), at.caret());
        switch (selection(context).press(key, range, mark)) {
            case Outcome.Selected selected -> context.surface().reveal(selected.range());
            case Outcome.Extended extended -> {
                if (context.apply(extended.operation())) {
                    mark.ifPresent(m -> context.surface().select(m.id(), extended.range().end()));
                }
            }
            case Outcome.Nothing nothing ->
                    context.surface().message(UiWords.say(nothing.why()), false);
        }
    }

    private MeaningSelection selection(EditingContext context) {
        Held now =
                held.filter(h -> h.context() == context)
                        .orElseGet(
                                () ->
                                        new Held(
                                                context,
                                                new MeaningSelection(
                                                        context.annotations(), context.extents())));
        held = Optional.of(now);
        return now.selection();
    }
}
