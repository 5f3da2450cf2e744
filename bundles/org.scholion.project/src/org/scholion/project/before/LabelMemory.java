/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.before;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.scholion.corpus.LabelCount;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationChange;
import org.scholion.document.Mention;
import org.scholion.project.session.OpenProject;

/**
 * How words were labelled, as someone may know it at one moment: what was asked once is not read
 * again. One that {@link #isStaleAfter} an event is to be replaced by another.
 */
public final class LabelMemory {

    /** Where what is suggested comes from, the same in every language. */
    public static final String SOURCE = "labelled-before";

    private final ProjectStore store;
    private final String viewer;
    private final Optional<String> whose;
    private final Map<String, List<LabelCount>> labels = new ConcurrentHashMap<>();

    private LabelMemory(ProjectStore store, String viewer, Optional<String> whose) {
        this.store = store;
        this.viewer = viewer;
        this.whose = whose;
    }

    /** Returns what a member may know. */
    public static LabelMemory of(OpenProject project, String viewer) throws StoreException {
        ProjectStore store = project.store();
        return new LabelMemory(store, viewer, MarksSeen.by(store, Optional.of(viewer)));
    }

    /**
     * Returns the first key that is a key or stands after it, in an order in which those that begin
     * alike stand together.
     */
    public Optional<String> firstFrom(String key) throws StoreException {
        return store.markedStrings().firstFrom(key);
    }

    /** Returns how the words of a key were labelled, the most frequent first. */
    public List<LabelCount> labels(String key) throws StoreException {
        List<LabelCount> known = labels.get(key);
        if (known != null) {
            return known;
        }
        List<LabelCount> read = store.markedStrings().labels(key, whose);
        labels.put(key, read);
        return read;
    }

    /** Returns whether something else may be known after an event. */
    public boolean isStaleAfter(StoreEvent event) {
        return switch (event) {
            case StoreEvent.SetChanged changed ->
                    whose.filter(only -> !only.equals(changed.set().member())).isEmpty()
                            && changed.changes().stream().anyMatch(LabelMemory::isOfMention);
            // who is no longer the only annotator sees less
            case StoreEvent.MemberSaved saved ->
                    saved.member().name().equals(viewer)
                            || saved.member().role() == Member.Role.ANNOTATOR;
            case StoreEvent.MemberRenamed renamed -> true;
            case StoreEvent.SettingsChanged settings -> true;
            case StoreEvent.DocumentsAdded added -> true;
            case StoreEvent.DocumentsRemoved removed -> true;
            case StoreEvent.ExclusiveWork work -> work.doing().isEmpty();
            default -> false;
        };
    }

    private static boolean isOfMention(AnnotationChange change) {
        return change.before().filter(Mention.class::isInstance).isPresent()
                || change.after().filter(Mention.class::isInstance).isPresent();
    }
}
