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
import java.util.Map;
import java.util.Optional;
import org.eclipse.ui.PartInitException;
import org.scholion.project.guideline.GuidelineMarks;
import org.scholion.project.guideline.GuidelineMemory;
import org.scholion.schema.AnnotationType;
import org.scholion.ui.editor.annotating.EditorBanner.Offer;
import org.scholion.ui.editor.secondlook.GuidelineState;
import org.scholion.ui.words.UiWords;

/**
 * Tells a member once that guidelines have changed since the project was open here last, and lets
 * the member's own marks of those types be looked at again. Who is here for the first time has
 * nothing to be told.
 */
final class GuidelineNews {

    /** The view that shows guidelines; it is built on editors, and not the other way round. */
    private static final String VIEW = "org.scholion.ui.editor.guidelines";

    private final AnnotationEditor editor;
    private final Runnable whenTold;
    private Optional<EditingContext> about = Optional.empty();
    private Map<String, String> now = Map.of();
    private List<String> changed = List.of();

    /**
     * Creates it.
     *
     * @param whenTold called when there is nothing to tell any more
     */
    GuidelineNews(AnnotationEditor editor, Runnable whenTold) {
        this.editor = editor;
        this.whenTold = whenTold;
    }

    /** Finds out what there is to tell, once for a document. */
    private void find(EditingContext context) {
        if (about.filter(before -> before == context).isPresent()) {
            return;
        }
        about = Optional.of(context);
        now = GuidelineMarks.of(context.annotations().schema());
        GuidelineMemory memory = memory(context);
        changed = memory.changed(now);
        if (changed.isEmpty() && !memory.seen().equals(now)) {
            keep(context, memory.saw(now));
        }
    }

    /** Returns what is to be told, if anything is. */
    Optional<Offer> offer(EditingContext context) {
        find(context);
        if (changed.isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                changed.stream()
                        .map(id -> context.schema().type(id).map(AnnotationType::name).orElse(id))
                        .toList();
        return Optional.of(
                new Offer(
                        UiWords.say(
                                "editor.guidelines.changed", "types", names, "count", names.size()),
                        List.of(
                                link("editor.guidelines.read", () -> read(context)),
                                link("editor.guidelines.again", () -> again(context)),
                                link("editor.guidelines.understood", () -> told(context)))));
    }

    private static Choice link(String code, Runnable action) {
        return new Choice(UiWords.say(code), "", Optional.empty(), action);
    }

    private void read(EditingContext context) {
        Optional<AnnotationType> first = context.schema().type(changed.getFirst());
        show();
        context.consider(first);
        told(context);
    }

    private void again(EditingContext context) {
        keep(context, memory(context).queue(changed));
        show();
        told(context);
    }

    private void told(EditingContext context) {
        keep(context, memory(context).saw(now));
        changed = List.of();
        whenTold.run();
    }

    private void show() {
        try {
            editor.getSite().getPage().showView(VIEW);
        } catch (PartInitException e) {
            throw new IllegalStateException("the view is declared in this bundle", e);
        }
    }

    private static GuidelineMemory memory(EditingContext context) {
        return new GuidelineState()
                .of(context.project().address(), AnnotationEditor.projects().member());
    }

    private static void keep(EditingContext context, GuidelineMemory memory) {
        new GuidelineState()
                .keep(context.project().address(), AnnotationEditor.projects().member(), memory);
    }
}
