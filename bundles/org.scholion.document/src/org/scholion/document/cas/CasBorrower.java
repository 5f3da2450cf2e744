/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.cas;

import org.apache.uima.cas.CAS;

/**
 * Is lent the CAS of a document that is open. As this package is exported to the formats alone,
 * nobody else can borrow.
 *
 * @param <T> what is made of it
 */
@FunctionalInterface
public interface CasBorrower<T> {

    /**
     * Reads the CAS, which must neither be changed nor kept.
     *
     * @return what was made of it
     */
    T borrow(CAS cas);
}
