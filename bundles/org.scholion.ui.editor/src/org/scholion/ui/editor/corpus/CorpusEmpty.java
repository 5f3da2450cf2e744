/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import org.eclipse.ui.services.IServiceLocator;
import org.scholion.ui.command.CommandKeys;
import org.scholion.ui.command.WorkbenchCommand;
import org.scholion.ui.images.Icon;
import org.scholion.ui.widgets.EmptyState;
import org.scholion.ui.words.UiWords;

/** Says in place of documents why there are none, and offers what gets some. */
final class CorpusEmpty {

    private final EmptyState place;
    private final IServiceLocator site;

    CorpusEmpty(EmptyState place, IServiceLocator site) {
        this.place = place;
        this.site = site;
    }

    /** Says that no project is open, or that the one that is has no documents. */
    void say(CorpusContent content) {
        place.offersNothing();
        if (content == CorpusContent.NO_PROJECT) {
            place.says(Icon.CORPUS, UiWords.say("editor.corpus.no-project"));
            offer("editor.corpus.open-sample", WorkbenchCommand.OPEN_SAMPLE);
            offer("editor.corpus.new-project", WorkbenchCommand.NEW_PROJECT);
            offer("editor.corpus.open-project", WorkbenchCommand.OPEN_PROJECT);
        } else {
            place.says(Icon.CORPUS, UiWords.say("editor.corpus.empty"));
            offer("editor.corpus.import", WorkbenchCommand.IMPORT);
            place.offers(UiWords.say("editor.corpus.restore-link"), DocumentCareActions::restore);
        }
    }

    private void offer(String name, WorkbenchCommand command) {
        place.offers(UiWords.say(name), CommandKeys.of(command.id()), () -> command.run(site));
    }

    /** Says that a filter hides all documents. */
    static void sayNoneMatch(EmptyState place, String filter, int hidden, Runnable clear) {
        place.offersNothing();
        place.says(
                Icon.SEARCH,
                UiWords.say("editor.corpus.none-match", "filter", filter, "count", hidden));
        place.offers(
                UiWords.say("editor.corpus.show-all"),
                UiWords.say("editor.corpus.show-all.key"),
                clear);
    }

    /** Says that nothing was given to a member, or nothing of it is as the filter says. */
    static void sayNoneMine(EmptyState place, String member, String filter, Runnable clear) {
        place.offersNothing();
        place.says(
                Icon.MEMBER,
                filter.isEmpty()
                        ? UiWords.say("editor.corpus.none-mine", "member", member)
                        : UiWords.say(
                                "editor.corpus.none-mine-shown",
                                "member",
                                member,
                                "filter",
                                filter));
        place.offers(UiWords.say("editor.corpus.show-all-documents"), "", clear);
    }
}
