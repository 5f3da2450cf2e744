/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Which documents are a member's. */
public final class DocumentsOfMember {

    private final ProjectStore store;

    /** Creates the use case. */
    public DocumentsOfMember(OpenProject project) {
        store = project.store();
    }

    /**
     * Returns the ids of documents, by name.
     *
     * @param pattern which are meant; without one those whose set of the member has begun or is
     *     assigned
     * @throws DataProblemException when there is no such member
     * @throws BadRequestException when no document is meant
     */
    public List<Long> of(String member, Optional<DocumentPattern> pattern)
            throws StoreException, BadRequestException, DataProblemException {
        if (!member.equals(Member.GOLD)) {
            KnownMember.require(store, member);
        }
        if (pattern.isEmpty()) {
            List<Long> meant = new ArrayList<>();
            for (AnnotationSet set : store.sets().all()) {
                if (set.member().equals(member)) {
                    meant.add(set.documentId());
                }
            }
            return meant;
        }
        return matching(pattern.get());
    }

    /**
     * Returns the ids of the documents of a pattern, by name, whosever they are.
     *
     * @throws BadRequestException when no document is meant
     */
    public List<Long> matching(DocumentPattern pattern) throws StoreException, BadRequestException {
        List<Long> meant = new ArrayList<>();
        for (DocumentRecord document : store.documents().all()) {
            if (pattern.matches(document.name())) {
                meant.add(document.id());
            }
        }
        if (meant.isEmpty()) {
            throw new BadRequestException(Message.of("project.documents.none-meant"));
        }
        return meant;
    }
}
