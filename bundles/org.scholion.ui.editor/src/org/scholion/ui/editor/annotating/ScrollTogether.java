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
import java.util.OptionalDouble;
import org.scholion.ui.preferences.ScrollingPreference;
import org.scholion.view.ParallelText;

/**
 * Has documents beside each other show the same paragraph: whichever is scrolled, the others
 * follow.
 */
final class ScrollTogether {

    private final AnnotationEditor editor;
    private Optional<ParallelText> text = Optional.empty();

    /** Where this one was brought by another, which does not follow it back. */
    private OptionalDouble brought = OptionalDouble.empty();

    ScrollTogether(AnnotationEditor editor) {
        this.editor = editor;
    }

    /** A document was opened; it begins where those beside it are. */
    void opened(EditingContext context) {
        text = Optional.of(new ParallelText(context.annotations().text()));
        brought = OptionalDouble.empty();
        Beside.others(editor).stream()
                .filter(other -> other.context().isPresent())
                .findFirst()
                .ifPresent(other -> other.together().lead());
    }

    void closed() {
        text = Optional.empty();
    }

    /** The text was scrolled, by whomever. */
    void scrolled() {
        double at = place();
        if (brought.isEmpty() || brought.getAsDouble() != at) {
            brought = OptionalDouble.empty();
            lead();
        }
    }

    /** Has the others show what this one shows, if that is wanted. */
    void lead() {
        if (ScrollingPreference.together() && text.isPresent()) {
            double at = place();
            Beside.others(editor).forEach(other -> other.together().follow(text.orElseThrow(), at));
        }
    }

    private void follow(ParallelText from, double at) {
        if (text.isPresent()) {
            double here = text.get().offset(from, at);
            editor.widgets().ifPresent(w -> w.canvas().scrollToOffset(here));
            brought = OptionalDouble.of(place());
        }
    }

    private double place() {
        return editor.widgets().map(w -> w.canvas().getTopOffset()).orElse(0.0);
    }
}
