/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.editing.lane.LaneModel;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;

/**
 * Shows an annotation in its document, which is opened first if need be: selected where it is one's
 * own, else its place, with gold in a lane below the words if that is wanted.
 */
public final class MarkOpening {

    private final IWorkbenchPage page;
    private final ActiveContexts following;
    private Optional<Target> wanted = Optional.empty();

    /** Creates it for a page. */
    public MarkOpening(IWorkbenchPage page) {
        this.page = page;
        following = ActiveContexts.follow(page, this::follow);
    }

    /**
     * What is to be shown.
     *
     * @param document where it is
     * @param own one's own annotation, if it is one
     * @param range where it stands in the text, if anywhere
     * @param gold whether gold is shown beside it
     */
    public record Target(
            DocumentRecord document,
            Optional<AnnotationId> own,
            Optional<Fragment> range,
            boolean gold) {}

    /** Shows it, at once or when its document is open. */
    public void open(OpenProject project, Target target) {
        if (target.gold()) {
            showGold(project);
        }
        Optional<EditingContext> now =
                ActiveContexts.current(page).filter(context -> isOf(context, target));
        if (now.isPresent()) {
            page.activate(page.getActiveEditor());
            show(now.get(), target);
        } else {
            wanted = Optional.of(target);
            DocumentOpener.open(page, project, target.document(), false);
        }
    }

    private static void showGold(OpenProject project) {
        LaneModel lanes = PlatformUI.getWorkbench().getService(LaneModel.class);
        lanes.in(project.address());
        Set<String> shown = new LinkedHashSet<>(lanes.shown());
        shown.add(Member.GOLD);
        lanes.show(shown);
    }

    private static boolean isOf(EditingContext context, Target target) {
        return context.document().id() == target.document().id();
    }

    private void follow(Optional<EditingContext> now) {
        Optional<Target> here =
                wanted.filter(target -> now.filter(context -> isOf(context, target)).isPresent());
        if (here.isPresent()) {
            wanted = Optional.empty();
            now.ifPresent(context -> show(context, here.get()));
        }
    }

    private static void show(EditingContext context, Target target) {
        Optional<AnnotationId> own =
                target.own().filter(id -> context.annotations().find(id).isPresent());
        if (own.isPresent()) {
            context.select(own.get());
        } else {
            target.range()
                    .ifPresent(
                            range ->
                                    context.surface()
                                            .reveal(new TextRange(range.begin(), range.end())));
        }
        context.surface().focusText();
    }

    /** Waits for no document any more. */
    public void stop() {
        following.stop();
    }
}
