/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.bioc;

import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.bioc.BiocCollection.Article;

/**
 * A document of a file that is not understood yet.
 *
 * @param collection what is said of it and others
 * @param id what it is called, empty if it does not say
 * @param line where it begins, from 1
 * @param reading makes sense of it, or says what is wrong with it alone
 */
record BiocPart(BiocCollection collection, String id, int line, Reading reading) {

    /** Makes sense of a document. */
    @FunctionalInterface
    interface Reading {
        Article article() throws UnreadableSourceException;
    }
}
