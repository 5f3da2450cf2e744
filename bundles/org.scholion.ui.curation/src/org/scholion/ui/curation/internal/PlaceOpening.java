/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.curation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.scholion.corpus.Member;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.editing.lane.LaneModel;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.ui.editor.annotating.ActiveContexts;
import org.scholion.ui.editor.annotating.DocumentOpener;
import org.scholion.ui.editor.annotating.EditingContext;

/** Shows a place in its text, with the sets of those it is about as lanes. */
final class PlaceOpening {
    private final IWorkbenchPage page;
    private final ActiveContexts following;
    private Optional<Target> wanted = Optional.empty();

    PlaceOpening(IWorkbenchPage page) {
        this.page = page;
        following = ActiveContexts.follow(page, this::follow);
    }

    /**
     * What is to be shown.
     *
     * @param members whose annotations show as lanes
     * @param own the annotation of each of them to select, where it is the one's own
     * @param range where it is, in UTF-16 units; empty for a place of the whole document
     */
    private record Target(
            long documentId,
            String document,
            List<String> members,
            Map<String, AnnotationId> own,
            Optional<TextRange> range) {}

    void open(OpenProject project, AgreementPlace place) {
        MarkedPlace marked = place.place();
        Map<String, AnnotationId> own = new HashMap<>();
        marked.left().ifPresent(side -> own.put(marked.one(), side.annotation().id()));
        marked.right().ifPresent(side -> own.put(marked.other(), side.annotation().id()));
        open(
                project,
                new Target(
                        place.documentId(),
                        place.document(),
                        List.of(marked.one(), marked.other()),
                        own,
                        Optional.of(new Fragment(marked.begin(), marked.end()))
                                .flatMap(PlaceOpening::range)));
    }

    void open(OpenProject project, GoldPlace place) {
        List<String> members = new ArrayList<>(place.members().keySet());
        members.add(Member.GOLD);
        open(
                project,
                new Target(
                        place.document().id(),
                        place.document().name(),
                        members,
                        Map.of(),
                        place.range().flatMap(PlaceOpening::range)));
    }

    private static Optional<TextRange> range(Fragment fragment) {
        return fragment.end() > fragment.begin()
                ? Optional.of(new TextRange(fragment.begin(), fragment.end()))
                : Optional.empty();
    }

    private void open(OpenProject project, Target target) {
        LaneModel lanes = PlatformUI.getWorkbench().getService(LaneModel.class);
        lanes.in(project.address());
        Set<String> shown = new LinkedHashSet<>(lanes.shown());
        shown.addAll(target.members());
        lanes.show(shown);
        Optional<EditingContext> now =
                ActiveContexts.current(page).filter(context -> isOf(context, target));
        if (now.isPresent()) {
            page.activate(page.getActiveEditor());
            show(now.get(), target);
        } else {
            wanted = Optional.of(target);
            DocumentOpener.open(page, project, target.documentId(), target.document(), false);
        }
    }

    private static boolean isOf(EditingContext context, Target target) {
        return context.document().id() == target.documentId();
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
                Optional.ofNullable(target.own().get(context.member()))
                        .filter(id -> context.annotations().find(id).isPresent());
        if (own.isPresent()) {
            context.select(own.get());
        } else {
            target.range().ifPresent(context.surface()::reveal);
        }
        context.surface().focusText();
    }

    /** Waits for no document any more. */
    void stop() {
        following.stop();
    }
}
