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
import org.scholion.document.Annotation;
import org.scholion.document.edit.ProposedValues;
import org.scholion.editing.intent.ValueKeys;
import org.scholion.ui.words.UiWords;

/** Gives what is selected values: by a key, or those that are proposed. */
final class Valuing {

    private Valuing() {}

    /**
     * Gives all that is selected the value of a key.
     *
     * @return whether the key means a value of it
     */
    static boolean press(EditingContext context, char key) {
        List<Annotation> marked = context.marked();
        if (marked.isEmpty()
                || Character.isLetter(key)
                || context.valueKeys().of(marked).isEmpty()) {
            return false;
        }
        if (key == ValueKeys.NEXT && context.valueKeys().next(marked)) {
            context.selectionChanged();
            return true;
        }
        return context.mayChange()
                && context.apply(context.valueKeys().press(context.edits(), marked, key));
    }

    /** Chooses what the schema proposes for the selected annotation. */
    static void confirmProposals(EditingContext context) {
        if (Together.confirmProposals(context)) {
            return;
        }
        Optional<Annotation> selected = context.selected();
        if (selected.isEmpty() || ProposedValues.of(context.schema(), selected.get()).isEmpty()) {
            context.surface().message(UiWords.say("editor.marking.nothing-proposed"), false);
            return;
        }
        context.apply(context.edits().confirmProposals(List.of(selected.get().id())));
    }
}
