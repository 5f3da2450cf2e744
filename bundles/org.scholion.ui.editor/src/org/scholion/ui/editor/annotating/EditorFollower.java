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
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreEvent;
import org.scholion.ui.project.ProjectListener;
import org.scholion.words.Message;

/** Has an editor follow the project: its schema, who works here, and the document itself. */
final class EditorFollower implements ProjectListener {

    /** What an editor does about it. */
    interface Follows {
        /** Returns whether it is about this document. */
        boolean isFor(long documentId);

        /** Reads the document again. */
        void load();

        /** The document may have another name, or its paragraphs another direction. */
        void changed();

        /** The catalogue has changed, or who may change it. */
        void catalogue();

        /** Sets were handed out in packages, or are back. */
        void packages();

        /** The project has the document no more. */
        void removed();

        /** Other work has the project to itself, or it is over. */
        void busy(Optional<Message> doing);
    }

    private final Follows editor;

    EditorFollower(Follows editor) {
        this.editor = editor;
    }

    @Override
    public void projectChanged() {
        editor.load();
    }

    @Override
    public void memberChanged() {
        editor.load();
    }

    @Override
    public void storeChanged(List<StoreEvent> events) {
        boolean stale = false;
        boolean gone = false;
        for (StoreEvent event : events) {
            switch (event) {
                case StoreEvent.SchemaSaved saved -> stale = true;
                case StoreEvent.PackagesChanged packages -> editor.packages();
                case StoreEvent.CatalogueChanged changed -> editor.catalogue();
                case StoreEvent.SettingsChanged changed -> editor.catalogue();
                case StoreEvent.DocumentsRemoved removed when isAmong(removed.documents()) ->
                        gone = true;
                case StoreEvent.DocumentsAdded added when isAmong(added.documents()) -> {
                    // it was restored
                    gone = false;
                    stale = true;
                }
                case StoreEvent.DocumentChanged changed when editor.isFor(changed.documentId()) ->
                        editor.changed();
                case StoreEvent.ExclusiveWork work -> editor.busy(work.doing());
                default -> {
                    // the sessions and the read model follow the rest
                }
            }
        }
        if (gone) {
            editor.removed();
        } else if (stale) {
            editor.load();
        }
    }

    private boolean isAmong(List<DocumentRecord> documents) {
        return documents.stream().anyMatch(document -> editor.isFor(document.id()));
    }
}
