/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.catalogue;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.project.CancelledException;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.ListCatalogue;
import org.scholion.project.ListCatalogue.Listed;
import org.scholion.project.Progress;
import org.scholion.project.catalogue.EntryCandidates;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * The catalogue as it is read at once for its view.
 *
 * @param listed the entries with how often they are spoken of
 * @param candidates the entries by what their names are like
 * @param refusal why whoever works here may not change it; empty if they may
 */
record CatalogueContent(
        List<Listed> listed, EntryCandidates candidates, Optional<Message> refusal) {

    static CatalogueContent read(OpenProject project, String member, Progress progress)
            throws StoreException, CancelledException {
        Optional<Message> refusal = project.readOnlyReason();
        if (refusal.isEmpty() && !new ChangeCatalogue(project).may(member)) {
            refusal = Optional.of(Message.of("editor.catalogue.closed", "member", member));
        }
        return new CatalogueContent(
                new ListCatalogue(project).run(progress), project.entryCandidates(), refusal);
    }

    /** Returns whether it may be another one after an event. */
    static boolean isConcerned(StoreEvent event) {
        return switch (event) {
            case StoreEvent.CatalogueChanged changed -> true;
            case StoreEvent.SetChanged changed ->
                    changed.changes().stream()
                            .anyMatch(
                                    change ->
                                            change.before()
                                                    .or(change::after)
                                                    .filter(CatalogueContent::mayPoint)
                                                    .isPresent());
            case StoreEvent.DocumentsAdded added -> true;
            case StoreEvent.DocumentsRemoved removed -> true;
            case StoreEvent.DocumentChanged changed -> true;
            case StoreEvent.SchemaSaved saved -> true;
            case StoreEvent.SettingsChanged closed -> true;
            default -> false;
        };
    }

    private static boolean mayPoint(Annotation annotation) {
        return switch (annotation.kind()) {
            case ENTITY, REFERENT, STANCE -> true;
            default -> false;
        };
    }
}
