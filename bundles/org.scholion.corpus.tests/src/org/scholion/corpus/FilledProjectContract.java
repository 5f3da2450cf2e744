/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.scholion.document.operation.CreateAnnotation;

/** A project with a document someone has worked on, and another one. */
abstract class FilledProjectContract extends StoreContract {

    static final Optional<String> WHY = Optional.of("nicht erlaubt");

    @NonNullByDefault({})
    DocumentRecord document;

    @NonNullByDefault({})
    AnnotationSet set;

    final List<StoreEvent> events = new ArrayList<>();

    @BeforeEach
    void fillProject() throws Exception {
        document = store.documents().add(Samples.document("a", Samples.TEXT));
        store.documents().add(Samples.document("b", Samples.TEXT));
        set = store.sets().open(document.id(), "asha");
        store.journal().append(set.id(), 0, create());
        store.journal().append(set.id(), 1, create());
        NewComment.About about =
                new NewComment.About(OptionalLong.of(set.id()), Optional.empty(), Optional.empty());
        Comment comment =
                store.comments().add(NewComment.onDocument(document.id(), "lea", "Why?").on(about));
        store.comments().read(List.of(comment.id()), "asha");
        store.sets().saveState(set.id(), SetState.DONE, Optional.empty(), "asha");
        store.addListener(events::add);
    }

    /** Returns the making of a mention. */
    static NewEntry create() {
        return NewEntry.of("asha", new CreateAnnotation(Samples.mention(0, 3)));
    }

    final DocumentCare care() {
        return store.documentCare();
    }

    final List<String> names() throws StoreException {
        return store.documents().all().stream().map(DocumentRecord::name).toList();
    }
}
