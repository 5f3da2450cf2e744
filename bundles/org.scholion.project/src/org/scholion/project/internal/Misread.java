/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentBelongings;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;

/**
 * Finds documents that were read in the wrong charset, whatever their format. One of them that
 * nobody has worked on gives way to the same bytes read otherwise; what the import itself brought
 * along comes anew with them.
 */
final class Misread {

    /**
     * Where extracted documents say the charset of their source; their text has none of its own.
     */
    private static final String CHARSET = "charset";

    private final ProjectStore store;
    private final String member;

    /**
     * Creates it.
     *
     * @param member whose set an import makes
     */
    Misread(ProjectStore store, String member) {
        this.store = store;
        this.member = member;
    }

    /** Returns the document whose place another is to take, if it may. */
    Optional<DocumentRecord> by(NewDocument document) throws StoreException {
        Optional<DocumentRecord> there = store.documents().find(document.name());
        if (there.isEmpty() || !isOtherReading(there.get(), document)) {
            return Optional.empty();
        }
        DocumentBelongings belongings = store.documentCare().belongings(there.get().id());
        boolean untouched = belongings.comments() == 0 && belongings.decisions() == 0;
        long imported = 0;
        for (AnnotationSet set : store.sets().of(there.get().id())) {
            boolean asImported = isAsImported(set);
            untouched &= set.isUntouched() || asImported;
            imported += asImported ? set.lastSequence() : 0;
        }
        return untouched && belongings.changes() == imported ? there : Optional.empty();
    }

    private static boolean isOtherReading(DocumentRecord there, NewDocument document) {
        return there.sourceSha256().equals(document.sourceSha256())
                && !charset(there.charset(), there.metadata())
                        .equals(charset(document.charset(), document.metadata()));
    }

    private static String charset(String ofText, Map<String, String> metadata) {
        return metadata.getOrDefault(CHARSET, ofText);
    }

    private boolean isAsImported(AnnotationSet set) throws StoreException {
        return set.member().equals(member)
                && set.state() == SetState.IN_PROGRESS
                && set.lastSequence() <= 1
                && ImportedSets.saysAll(store, set);
    }
}
