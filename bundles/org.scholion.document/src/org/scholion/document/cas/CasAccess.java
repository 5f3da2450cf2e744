/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import java.util.function.Function;
import org.apache.uima.cas.CAS;
import org.scholion.document.AnnotatedDocument;
import org.scholion.document.internal.DocumentSecrets;
import org.scholion.document.internal.cas.DocumentForm;

/** Lends the CAS of a document. */
public final class CasAccess {

    private CasAccess() {}

    /**
     * Calls a function with the document's CAS while holding the document's lock.
     *
     * @param borrower reads the CAS; must not change annotations in it, nor keep it
     * @return what the borrower returns
     */
    public static <T> T withCas(AnnotatedDocument document, Function<CAS, T> borrower) {
        return DocumentSecrets.lender().lend(document, content -> borrower.apply(content.cas()));
    }

    /** Writes to the document's CAS which document it is, in place of what was written before. */
    public static void describe(AnnotatedDocument document, CasDocument description) {
        withCas(
                document,
                cas -> {
                    DocumentForm.write(cas, description);
                    return description;
                });
    }
}
