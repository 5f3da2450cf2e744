/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.DocumentRecord;
import org.scholion.editing.intent.KnownEntries;
import org.scholion.project.ChangeCatalogue;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.words.UiWords;

/** Tells an editor of the catalogue, in the background, now and whenever it has changed. */
final class EntryWatch implements ContextListener {

    /** A language in which many entries have a name. */
    private static final String COMMON = "en";

    private final EditingContext context;
    private final Display display;
    private int turn;

    EntryWatch(EditingContext context, Display display) {
        this.context = context;
        this.display = display;
        catalogueChanged();
    }

    /** Returns the languages in which someone who reads a document is told names. */
    static List<String> languages(DocumentRecord document) {
        List<String> languages = new ArrayList<>();
        document.language().ifPresent(languages::add);
        languages.add(COMMON);
        return languages;
    }

    @Override
    public void catalogueChanged() {
        int now = ++turn;
        OpenProject project = context.project();
        List<String> languages = languages(context.document());
        UseCaseJob<KnownEntries> job =
                new UseCaseJob<>(
                        UiWords.say("editor.entry.task"),
                        display,
                        progress ->
                                new KnownEntries(
                                        project.entryCandidates(),
                                        new ChangeCatalogue(project).may(context.member()),
                                        languages),
                        known -> {
                            if (now == turn) {
                                context.entries(known);
                            }
                        });
        job.setSystem(true);
        job.schedule();
    }
}
