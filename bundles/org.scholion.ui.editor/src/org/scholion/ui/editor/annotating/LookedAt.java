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
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.lane.DocumentLanes.OtherAnnotation;
import org.scholion.text.TextRange;
import org.scholion.ui.words.UiWords;

/** A mark of another set that is selected to be looked at: nothing about it can be changed. */
final class LookedAt {

    private LookedAt() {}

    /** Says that what was asked for is not done, if the selected mark is another's. */
    static boolean refuses(EditingContext context) {
        Optional<OtherAnnotation> other = context.other();
        other.ifPresent(
                o ->
                        context.surface()
                                .message(
                                        UiWords.say(
                                                "editor.lanes.not-yours",
                                                "member",
                                                o.lane().name()),
                                        false));
        return other.isPresent();
    }

    /** Returns the words of another's mark that is selected, if they are one stretch. */
    static Optional<TextRange> words(EditingContext context) {
        return context.other()
                .map(other -> other.annotation().spans())
                .filter(spans -> spans.size() == 1 && spans.get(0).fragments().size() == 1)
                .map(spans -> new TextRange(spans.get(0).begin(), spans.get(0).end()));
    }

    /** Returns words for another's annotations on the same text. */
    static AnnotationTexts texts(EditingContext context, OtherAnnotation other) {
        return new AnnotationTexts(
                other.rows(), context.schema(), context.annotations().text(), context.entryNames());
    }
}
