/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.Optional;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.words.Message;

/** What every measure on units says alike of documents and annotators. */
final class SharedDocuments {
    private SharedDocuments() {}

    /**
     * Records documents that are left out because fewer than two worked on them, and tells why
     * nothing can be compared, if so.
     *
     * @param all the study
     * @param shared its shared documents
     */
    static Optional<Message> problem(
            ContinuumStudy all, ContinuumStudy shared, AgreementResult.Builder result) {
        return problem(
                all.annotators().size(),
                all.documents().size(),
                shared.documents().size(),
                all.assigned(),
                result);
    }

    /** The same of so many annotators, documents and shared documents. */
    static Optional<Message> problem(
            int people,
            int documents,
            int shared,
            boolean assigned,
            AgreementResult.Builder result) {
        if (people < 2) {
            return Optional.of(Message.of("agreement.undefined.annotators", "annotators", people));
        }
        int left = documents - shared;
        if (assigned) {
            result.excluded(Message.of("agreement.excluded.documents-of-one"), left);
        }
        return left > 0 && shared == 0
                ? Optional.of(
                        assigned
                                ? Message.of("agreement.undefined.no-shared-document")
                                : Message.of("agreement.undefined.never-same-document"))
                : Optional.empty();
    }
}
