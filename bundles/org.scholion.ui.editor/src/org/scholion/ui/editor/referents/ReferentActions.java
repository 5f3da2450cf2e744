/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.referents;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.Referent;
import org.scholion.editing.referent.ReferentEdits;
import org.scholion.editing.several.SeveralStep;
import org.scholion.ui.editor.annotating.EditingContext;
import org.scholion.ui.words.UiWords;

/** What is done to what is selected in the list of referents, each in one step of undo. */
final class ReferentActions {

    private final EditingContext context;
    private final ReferentChoice chosen;

    ReferentActions(EditingContext context, ReferentChoice chosen) {
        this.context = context;
        this.chosen = chosen;
    }

    private ReferentEdits edits() {
        return new ReferentEdits(context.annotations(), context.edits(), context.texts());
    }

    private void apply(SeveralStep step) {
        switch (step) {
            case SeveralStep.Nothing nothing -> say(UiWords.say(nothing.why()));
            case SeveralStep.Change change -> {
                if (context.apply(change.operation())) {
                    say(UiWords.say(change.said()));
                }
            }
        }
    }

    private void say(String text) {
        context.surface().message(text, false);
    }

    /** Asks for the name of the referent, or of the member, and gives it. */
    void name() {
        Optional<AnnotationId> id =
                chosen.referents().stream()
                        .findFirst()
                        .or(() -> chosen.members().stream().findFirst());
        Optional<Referent> referent =
                id.flatMap(context.annotations()::find)
                        .filter(Referent.class::isInstance)
                        .map(Referent.class::cast);
        if (referent.isEmpty()) {
            say(UiWords.say("editor.referents.select"));
        } else if (context.mayChange()) {
            context.surface()
                    .write(
                            UiWords.say(
                                    "editor.referents.name-of",
                                    "name",
                                    context.texts().name(referent.get()),
                                    "count",
                                    mentions(referent.get())),
                            referent.get().name(),
                            name -> context.apply(edits().name(referent.get().id(), name)));
        }
    }

    private int mentions(Referent referent) {
        return context.texts().mentions(referent.id()).size();
    }

    /** Makes the referents one. */
    void merge() {
        if (context.mayChange()) {
            apply(edits().merge(chosen.referents()));
        }
    }

    /** Gives the mentions a referent of their own. */
    void split() {
        if (context.mayChange()) {
            apply(edits().split(chosen.mentions()));
        }
    }

    /** Makes the referents a group, which is asked a name for, or members of the one among them. */
    void group() {
        List<AnnotationId> all = chosen.referents();
        if (!context.mayChange()) {
            return;
        }
        if (all.size() < 2 || edits().growing(all).isPresent()) {
            apply(edits().group(all, ""));
        } else {
            context.surface()
                    .write(
                            UiWords.say("editor.referents.name-of-group", "count", all.size()),
                            "",
                            name -> apply(edits().group(all, name)));
        }
    }

    /** Deletes the referents, takes the members out, has the mentions mean nobody. */
    void delete() {
        if (!context.mayChange()) {
            return;
        }
        if (!chosen.referents().isEmpty()) {
            apply(edits().delete(chosen.referents()));
        } else if (chosen.group().isPresent()) {
            apply(edits().leave(chosen.group().get(), chosen.members()));
        } else {
            apply(edits().unlink(chosen.mentions()));
        }
    }
}
