/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationLookup;
import org.scholion.editing.layer.LayeredMarks;
import org.scholion.editing.layer.Layers;
import org.scholion.project.session.FollowedRows;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.SchemaLanguage;
import org.scholion.view.lane.SetLane;
import org.scholion.view.mark.ChipLabels;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/**
 * The sets that show beside the one being edited, as marks that follow their rows. What has to be
 * computed for a change is computed on the thread that made it.
 */
public final class DocumentLanes implements AutoCloseable {

    /** No sets at all. */
    public static final DocumentLanes NONE = new DocumentLanes(() -> {});

    private final Runnable listener;
    private final List<Lane> lanes = new ArrayList<>();

    private DocumentLanes(Runnable listener) {
        this.listener = listener;
    }

    /** An annotation of another set, with all that it refers to. */
    public record OtherAnnotation(SetLane lane, Annotation annotation, AnnotationLookup rows) {}

    /**
     * Reads sets; takes as long as their rows do, so that no window should wait for it.
     *
     * @param layers what is hidden in one's own set is hidden in these, too
     * @param language what types are called in
     * @param chips what stands for ends of a stance that are not in the text
     * @param listener told after each change, on any thread
     * @throws StoreException when one cannot be read; the message is for the user
     */
    public static DocumentLanes open(
            OpenProject project,
            List<LaneMember> members,
            Layers layers,
            SchemaLanguage language,
            ChipLabels chips,
            Runnable listener)
            throws StoreException {
        DocumentLanes made = new DocumentLanes(listener);
        boolean read = false;
        try {
            for (LaneMember member : members) {
                made.lanes.add(made.new Lane(project, member, layers, language, chips));
            }
            read = true;
        } finally {
            if (!read) {
                made.close();
            }
        }
        return made;
    }

    /** Returns the lanes as they are now. */
    public List<SetLane> lanes() {
        return lanes.stream().map(Lane::now).toList();
    }

    /** Returns the annotation of a mark that shows in one of the lanes. */
    public Optional<OtherAnnotation> find(MarkId mark) {
        return lanes.stream()
                .filter(lane -> lane.now().set().equals(mark.set()))
                .findFirst()
                .flatMap(
                        lane ->
                                lane.rows
                                        .find(mark.annotation())
                                        .map(a -> new OtherAnnotation(lane.now(), a, lane.rows)));
    }

    /** Follows no more. */
    @Override
    public void close() {
        lanes.forEach(lane -> lane.rows.close());
    }

    /** One set. */
    private final class Lane implements FollowedRows.Listener {

        private final OpenProject project;
        private final Layers layers;
        private final SchemaLanguage language;
        private final ChipLabels chips;
        private final FollowedRows rows;

        /** Written by what follows the rows, one thing after the other. */
        private volatile SetLane now;

        Lane(
                OpenProject project,
                LaneMember member,
                Layers layers,
                SchemaLanguage language,
                ChipLabels chips)
                throws StoreException {
            this.project = project;
            this.layers = layers;
            this.language = language;
            this.chips = chips;
            now =
                    new SetLane(
                            member.set().member(),
                            member.name(),
                            member.initials(),
                            member.color(),
                            DocumentMarks.empty());
            rows = FollowedRows.open(project, member.set().setId(), this);
        }

        private LayeredMarks marks(FollowedRows from) {
            return new LayeredMarks(now.set(), language.speak(project.schema()), from, true, chips);
        }

        SetLane now() {
            return now;
        }

        @Override
        public void opened(FollowedRows from) {
            now = now.withMarks(marks(from).all(layers));
        }

        @Override
        public void changed(FollowedRows from, List<AnnotationChange> changes) {
            now = now.withMarks(marks(from).after(now.marks(), changes, layers));
            listener.run();
        }
    }
}
