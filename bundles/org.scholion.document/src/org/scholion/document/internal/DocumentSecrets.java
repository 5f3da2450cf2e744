/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal;

import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotatedDocument;
import org.scholion.document.internal.cas.CasContent;

/**
 * Lets other packages of this bundle at the CAS of a document, without a public method that would
 * let everyone.
 */
public final class DocumentSecrets {

    private static volatile @Nullable Lender lender;

    private DocumentSecrets() {}

    /** Lends the content of a document under its lock. */
    public interface Lender {
        /** Returns what the borrower returns. */
        <T> T lend(AnnotatedDocument document, Function<CasContent, T> borrower);
    }

    /** Called once by the class of documents. */
    public static void setLender(Lender newLender) {
        lender = newLender;
    }

    /** Returns the lender. */
    public static Lender lender() {
        Lender current = lender;
        if (current == null) {
            throw new IllegalStateException("there is no document yet");
        }
        return current;
    }
}
