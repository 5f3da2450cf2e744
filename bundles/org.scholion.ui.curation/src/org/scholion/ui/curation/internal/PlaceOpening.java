/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.document.AnnotationId;
import org.scholion.editing.lane.LaneModel;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;

/** Shows a place in its text, with the sets of both members as lanes. */
final class PlaceOpening {
    private final IWorkbenchPage page;
    private final ActiveContexts following;
    private Optional<AgreementPlace> wanted = Optional.empty();

    PlaceOpening(IWorkbenchPage page) {
        this.page = page;
        following = ActiveContexts.follow(page, this::follow);
    }

    void open(OpenProject project, AgreementPlace place) {
        LaneModel lanes = PlatformUI.getWorkbench().getService(LaneModel.class);
        lanes.in(project.address());
        Set<String> shown = new LinkedHashSet<>(lanes.shown());
        shown.addAll(List.of(place.place().one(), place.place().other()));
        lanes.show(shown);
        Optional<EditingContext> now =
                ActiveContexts.current(page).filter(context -> isOf(context, place));
        if (now.isPresent()) {
            page.activate(page.getActiveEditor());
            show(now.get(), place);
        } else {
            wanted = Optional.of(place);
            DocumentOpener.open(page, project, place.documentId(), place.document(), false);
        }
    }

    private static boolean isOf(EditingContext context, AgreementPlace place) {
        return context.document().id() == place.documentId();
    }

    private void follow(Optional<EditingContext> now) {
        Optional<AgreementPlace> here =
                wanted.filter(place -> now.filter(context -> isOf(context, place)).isPresent());
        if (here.isPresent()) {
            wanted = Optional.empty();
            now.ifPresent(context -> show(context, here.get()));
        }
    }

    private static void show(EditingContext context, AgreementPlace place) {
        MarkedPlace marked = place.place();
        Optional<AnnotationId> own =
                marked.left()
                        .filter(side -> marked.one().equals(context.member()))
                        .or(
                                () ->
                                        marked.right()
                                                .filter(
                                                        s ->
                                                                marked.other()
                                                                        .equals(context.member())))
                        .map(side -> side.annotation().id())
                        .filter(id -> context.annotations().find(id).isPresent());
        if (own.isPresent()) {
            context.select(own.get());
        } else if (marked.end() > marked.begin()) {
            context.surface().reveal(new TextRange(marked.begin(), marked.end()));
        }
        context.surface().focusText();
    }

    /** Waits for no document any more. */
    void stop() {
        following.stop();
    }
}
